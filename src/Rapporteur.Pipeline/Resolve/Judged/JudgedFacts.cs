using Rapporteur.Domain;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Provenance;

namespace Rapporteur.Pipeline.Resolve.Judged;

/// <summary>Finds what is judged among statements, positions, agreements, commitments, coded events and figures, once a whole kind has been made.</summary>
internal sealed class JudgedFacts
{
    private readonly HashSet<Evidence> _judged = [];
    private readonly List<JudgedCase> _cases = [];
    private readonly List<IFact> _facts = [];
    private readonly HashSet<string> _held = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<JudgedCase>> _bonds = new(StringComparer.Ordinal);

    public JudgedFacts(JudgementBook book)
    {
        foreach (JudgedCase one in book.Cases)
        {
            if (one.Judgement.Targets[0].Kind is JudgementBook.Actors or JudgementBook.Encounters)
            {
                continue;
            }

            _cases.Add(one);
            foreach (JudgementTarget target in FactsOf(one))
            {
                _judged.UnionWith(target.Passages.Select(static passage => passage.Evidence));
            }
        }
    }

    /// <summary>Whether a fact stands on a passage that is judged, or departs from one that does; it is then kept until <see cref="Settle"/>.</summary>
    public bool Holds(IFact fact)
    {
        bool judged = _bonds.ContainsKey(fact.Key) || (fact is Position { ShiftFrom: { } from } && _held.Contains(from.Value));
        foreach (Evidence passage in fact.Evidence)
        {
            judged |= _judged.Contains(passage);
        }

        if (judged)
        {
            _held.Add(fact.Key);
            _facts.Add(fact);
        }

        return judged;
    }

    /// <summary>Takes the cases that made tellings of a fact one, or keep them apart from others, before it passes by.</summary>
    public void See(IFact fact, List<JudgedCase> bonds)
    {
        // A cell may be made more than once: what was made last counts.
        _bonds.Remove(fact.Key);
        if (bonds.Count > 0)
        {
            _bonds.Add(fact.Key, bonds);
        }
    }

    /// <summary>The facts kept, each with the cases that are about it; then none is kept any more.</summary>
    public List<(IFact Fact, List<JudgedCase> Cases)> Settle()
    {
        var settled = _facts.ConvertAll(fact => (Fact: fact, Cases: new List<JudgedCase>(_bonds.GetValueOrDefault(fact.Key) ?? [])));
        foreach (JudgedCase one in _cases)
        {
            if (!ActRules.Binds(one.Judgement.Act))
            {
                JudgementTarget target = one.Judgement.Targets[0];
                Choose(settled, Candidates(settled, target), target, one).ForEach(at => settled[at].Cases.Add(one));
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

    /// <summary>The one of that id; else those that say the same; else the only one there, if it rests on all that was judged and more. Never a look-alike.</summary>
    private static List<int> Choose(
        List<(IFact Fact, List<JudgedCase> Cases)> facts, List<int> found, JudgementTarget target, JudgedCase one)
    {
        int same = found.FindIndex(at => string.Equals(facts[at].Fact.Key, target.Id, StringComparison.Ordinal));
        if (same >= 0)
        {
            return [found[same]];
        }

        List<int> marked = found.FindAll(at => Marks.IsOf(target.Passages[0].Mark, facts[at].Fact));
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
