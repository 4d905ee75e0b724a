using Rapporteur.Domain;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Provenance;

namespace Rapporteur.Pipeline.Resolve.Judged;

/// <summary>Finds what is judged among statements, positions, agreements, commitments, coded events and figures, once a whole kind has been made.</summary>
internal sealed class JudgedFacts
{
    private readonly Dictionary<Evidence, List<JudgedCase>> _byPassage = [];
    private readonly List<JudgedCase> _cases = [];
    private readonly List<IFact> _facts = [];

    public JudgedFacts(JudgementBook book)
    {
        foreach (JudgedCase one in book.Cases)
        {
            if (one.Judgement.Targets[0].Kind is JudgementBook.Actors or JudgementBook.Encounters)
            {
                continue;
            }

            _cases.Add(one);
            foreach (JudgedPassage passage in FactsOf(one).SelectMany(static target => target.Passages))
            {
                if (!_byPassage.TryGetValue(passage.Evidence, out List<JudgedCase>? here))
                {
                    _byPassage.Add(passage.Evidence, here = []);
                }

                here.Add(one);
            }
        }
    }

    /// <summary>Whether a fact stands on a passage that is judged, or departs from one that does; it is then kept until <see cref="Settle"/>.</summary>
    public bool Holds(IFact fact)
    {
        bool judged = fact is Position { ShiftFrom: { } from } && _facts.Exists(other => string.Equals(other.Key, from.Value, StringComparison.Ordinal));
        foreach (Evidence passage in fact.Evidence)
        {
            judged |= _byPassage.ContainsKey(passage);
        }

        if (judged)
        {
            _facts.Add(fact);
        }

        return judged;
    }

    /// <summary>The facts kept, each with the cases that are about it; then none is kept any more.</summary>
    public List<(IFact Fact, List<JudgedCase> Cases)> Settle()
    {
        var settled = _facts.ConvertAll(fact => (Fact: fact, Cases: new List<JudgedCase>()));
        foreach (JudgedCase one in _cases)
        {
            bool binds = ActRules.Binds(one.Judgement.Act);
            foreach (JudgementTarget target in FactsOf(one))
            {
                List<int> found = Candidates(settled, target);
                foreach (int at in binds ? ChooseBound(settled, found, target) : Choose(settled, found, target, one))
                {
                    if (!settled[at].Cases.Contains(one))
                    {
                        settled[at].Cases.Add(one);
                    }
                }
            }
        }

        _facts.Clear();
        return settled;
    }

    /// <summary>The facts that a case is about: several that are made one or kept apart, else the first; what names an actor has that last.</summary>
    private static IEnumerable<JudgementTarget> FactsOf(JudgedCase one) => ActRules.Binds(one.Judgement.Act) ? one.Judgement.Targets : [one.Judgement.Targets[0]];

    /// <summary>The facts of the target's kind that stand on one of its passages.</summary>
    private static List<int> Candidates(List<(IFact Fact, List<JudgedCase> Cases)> facts, JudgementTarget target)
    {
        var passages = new HashSet<Evidence>(target.Passages.Select(static passage => passage.Evidence));
        var found = new List<int>();
        for (int i = 0; i < facts.Count; i++)
        {
            if (string.Equals(FactKinds.Of(facts[i].Fact), target.Kind, StringComparison.Ordinal) && facts[i].Fact.Evidence.Any(passages.Contains))
            {
                found.Add(i);
            }
        }

        return found;
    }

    /// <summary>What tellings were bound into: the fact that has the words of one; else that of the id, or the only one there. Which were bound is decided before.</summary>
    private static List<int> ChooseBound(List<(IFact Fact, List<JudgedCase> Cases)> facts, List<int> found, JudgementTarget target)
    {
        var marks = new HashSet<string>(target.Passages.Select(static passage => passage.Mark), StringComparer.Ordinal);
        List<int> marked = found.FindAll(at => Marks.OfTelling(facts[at].Fact) is { } mark && marks.Contains(mark));
        marked = marked.Count > 0 ? marked : found.FindAll(at => string.Equals(facts[at].Fact.Key, target.Id, StringComparison.Ordinal));
        return marked.Count > 0 || found.Count != 1 ? marked : found;
    }

    /// <summary>The one of that id; else those that say the same; else the only one there, if it rests on all that was judged and more. Never a look-alike.</summary>
    private static List<int> Choose(
        List<(IFact Fact, List<JudgedCase> Cases)> facts, List<int> found, JudgementTarget target, JudgedCase one)
    {
        int same = found.FindIndex(at => string.Equals(facts[at].Fact.Key, target.Id, StringComparison.Ordinal));
        if (same >= 0)
        {
            return [found[same]];
        }

        List<int> marked = found.FindAll(at => string.Equals(Marks.Of(facts[at].Fact), target.Passages[0].Mark, StringComparison.Ordinal));
        if (marked.Count > 0)
        {
            return marked;
        }

        if (found.Count == 1 && Grew(facts[found[0]].Fact.Evidence, target))
        {
            return found;
        }

        if (found.Count > 0)
        {
            one.Fail(
                JudgementState.Orphan,
                $"The passages now tell of something else: {string.Join(", ", found.ConvertAll(at => facts[at].Fact.Key))}. Look at it, and judge it by its own id.");
        }

        return [];
    }

    private static bool Grew(Passages passages, JudgementTarget target)
    {
        var now = new HashSet<Evidence>(passages);
        foreach (JudgedPassage passage in target.Passages)
        {
            if (!now.Contains(passage.Evidence))
            {
                return false;
            }
        }

        return now.Count > target.Passages.Count;
    }
}
