using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;
using Rapporteur.Language.Text;
using Rapporteur.Language.Times;
using Rapporteur.Pipeline.Extract.Attributions;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Times;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Positions;

/// <summary>Reads who wants, refuses, accepts or conditions what: from words of stance, and from what speakers say must or must not be.</summary>
internal sealed partial class PositionExtractor
{
    private static readonly Comparer<Stand> ByCue = Comparer<Stand>.Create((a, b) => a.Cue.CompareTo(b.Cue));

    private static readonly Comparer<Stand> InOrder = Comparer<Stand>.Create((a, b) =>
        (a.Cue, a.First, a.End, a.HolderToken, a.Holder).CompareTo((b.Cue, b.First, b.End, b.HolderToken, b.Holder)));

    private readonly ReportCast _cast;
    private readonly ReportView _view;
    private readonly EventTimes _times;
    private readonly StanceStatements _said;
    private readonly IssueReader _issues;
    private readonly StanceVerbs _verbs;
    private readonly StanceNouns _nouns;
    private readonly StanceAgents _agents;
    private readonly StanceEquations _equations;
    private readonly StancePredicates _predicates;
    private readonly Obligations _obligations;
    private readonly Existences _existences;
    private readonly Verdicts _verdicts;
    private readonly Threats _threats;
    private readonly Func<int, int> _speakerAt;

    /// <summary>An extractor over one report.</summary>
    /// <param name="cast">Who acts in it.</param>
    /// <param name="times">Its times.</param>
    /// <param name="issues">What issues are called.</param>
    /// <param name="statements">Its statements, which positions may be read from.</param>
    /// <param name="speakerAt">Number of the actor in whose words a token stands, or −1.</param>
    public PositionExtractor(
        ReportCast cast, EventTimes times, IssueTable issues, IReadOnlyList<StatementMention> statements, Func<int, int> speakerAt)
    {
        _cast = cast;
        _view = cast.View;
        _times = times;
        _said = new StanceStatements(_view, statements);
        var sources = new SpeechSource(cast);
        var quotes = new QuoteBook(_view);
        var holders = new StanceHolders(cast, sources, speakerAt);
        _issues = new IssueReader(cast, issues);
        _verbs = new StanceVerbs(cast, sources, holders, quotes);
        _nouns = new StanceNouns(cast, sources, holders);
        _agents = new StanceAgents(cast, sources, holders);
        _equations = new StanceEquations(cast, sources, holders);
        _predicates = new StancePredicates(cast, sources, holders, quotes);
        _obligations = new Obligations(cast, holders, new OwnDeeds(cast, holders));
        _existences = new Existences(cast, sources, holders);
        _verdicts = new Verdicts(cast, holders);
        _threats = new Threats(cast, sources, holders);
        _speakerAt = speakerAt;
    }

    public List<PositionMention> Extract()
    {
        var found = new List<Stand>();
        int cut = -1;
        for (int token = 0; token < _view.Count; token++)
        {
            if (_verbs.Miscut(token, found, out int thing))
            {
                cut = thing;
            }
            else if (_view.Pos(token) is UniversalPos.Verb)
            {
                _verbs.At(token, found);
                _threats.At(token, found);
            }

            if (token != cut)
            {
                _nouns.At(token, found);
            }

            _agents.At(token, found);
            _equations.At(token, found);
            _predicates.At(token, found);
            _obligations.At(token, found);
            _existences.At(token, found);
            _verdicts.At(token, found);
        }

        found.Sort(InOrder);
        var positions = new List<PositionMention>(found.Count);
        foreach (Stand stand in found)
        {
            if (IsWithinAnother(stand, found) || IsToldOfItsSide(stand, found) || IsOpponentsClaim(stand))
            {
                continue;
            }

            // "…, but Chad refused": what was asked before.
            bool bare = stand.First == stand.Cue && stand.End == stand.Cue + 1 && stand.Stance is Stance.Opposes && stand.HolderToken >= 0 && _view.Pos(stand.Cue) is UniversalPos.Verb;
            string? issue = bare ? AskedBefore(stand, positions) : stand.Matter >= 0 ? _issues.Of(stand.Matter, stand.First, stand.End) : _issues.Of(stand.First, stand.End);
            issue ??= bare ? null : SameAsBefore(stand, positions);
            if (issue is not null)
            {
                Put(stand, issue, positions);
            }
        }

        return positions;
    }

    // "Iran wants the bomb," an American official said: what one side says of another is no position of the other's.
    private bool IsOpponentsClaim(Stand stand) =>
        _view.QuoteOf(stand.Cue) >= 0 && _speakerAt(stand.Cue) is >= 0 and int speaker && speaker != stand.Holder
        && _cast.Members[speaker].Country is { } home && _cast.Members[stand.Holder].Country is { } other && !string.Equals(home, other, StringComparison.Ordinal);

    // "Berg said Norway would not accept it": Norway's, and not Berg's once more.
    private static bool IsToldOfItsSide(Stand stand, List<Stand> found)
    {
        int at = stand.HolderToken < 0 ? found.BinarySearch(stand, ByCue) : -1;
        while (at > 0 && found[at - 1].Cue == stand.Cue)
        {
            at--;
        }

        for (; at >= 0 && at < found.Count && found[at].Cue == stand.Cue; at++)
        {
            if (found[at].HolderToken >= 0)
            {
                return true;
            }
        }

        return false;
    }

    // "demands that they must go" is one stance: the word at the root of what another word of the same holder governs adds none.
    private bool IsWithinAnother(Stand stand, List<Stand> found)
    {
        int governor = _view.Head(stand.Cue);
        int at = governor < 0 ? -1 : found.BinarySearch(stand with { Cue = governor }, ByCue);
        while (at > 0 && found[at - 1].Cue == governor)
        {
            at--;
        }

        for (; at >= 0 && at < found.Count && found[at].Cue == governor; at++)
        {
            bool told = !found[at].OnlyConditional || Conditions.Of(_view, found[at]) is not null;
            if (told && found[at].Holder == stand.Holder && found[at].First <= stand.Cue && stand.Cue < found[at].End)
            {
                return true;
            }
        }

        return false;
    }

    private void Put(Stand stand, string issue, List<PositionMention> positions)
    {
        // What is said goes on in the next sentence; what is wanted does not.
        int end = _view.SentenceOf(stand.Cue).EndToken;
        stand = stand.First < end ? stand with { End = Math.Min(stand.End, end) } : stand;
        stand = Denials.IsDenied(_view, stand) ? stand with { Stance = stand.Stance == Stance.Supports ? Stance.Opposes : Stance.Open } : stand;
        stand = stand.HolderToken < 0 && Denials.IsRaised(_view, stand.Cue) && stand.Stance is Stance.Supports or Stance.Opposes ? stand with { Stance = stand.Stance == Stance.Supports ? Stance.Opposes : Stance.Supports } : stand;
        ConditionSpan? condition = Conditions.Of(_view, stand);
        if (stand.OnlyConditional && condition is null)
        {
            return;
        }

        TextRange passage = StancePassage.Of(_cast, stand, condition);
        IReadOnlyList<int> statements = _said.At(passage, _view[stand.Cue].SentenceIndex);
        passage = stand.HolderToken < 0 ? _said.WithSpeaker(passage, stand, statements) : passage;
        int giving = Shifts.Giving(_view, stand.Cue);
        var position = new PositionMention(
            stand.Holder, issue, Words(stand.First, stand.End), condition is null ? stand.Stance : Stance.Conditional, TimeOf(stand, statements), [passage])
        {
            Condition = condition is { } told ? Words(told.First, told.End) : null,
            ShiftWords = Shifts.At(_view, stand.Cue) is { } words ? _view.TextOf(words) : null,
            Earlier = Shifts.IsEarlier(_view, stand.Cue),
            About = About(stand),
            Statements = statements,
        };
        if (giving < 0)
        {
            positions.Add(position);
            return;
        }

        // "dropped its demand for …": the demand was held before, and now it is open.
        positions.Add(position with { ShiftWords = null, Earlier = true, Time = FactTime.Unknown });
        positions.Add(position with { Stance = Stance.Open, ShiftWords = _view.TextOf(Shifts.GivingWords(_view, giving)), Earlier = false });
    }

    // When it was said, where it is read from a statement; else the time told beside the words of stance.
    private FactTime TimeOf(Stand stand, IReadOnlyList<int> statements)
    {
        if (_said.TimeOf(stand.Holder, statements) is { } said)
        {
            return said;
        }

        VerbPhrase phrase = VerbPhrase.Of(_view, stand.Cue);
        FactTime time = _times.OwnFor(stand.Cue, stand.Cue, phrase.Time == VerbTime.Past ? TimeDirection.Past : TimeDirection.Unknown, out TextRange? words);
        bool ofContent = words is { } at && at.Start >= _view[stand.First].Start && at.End <= _view[stand.End - 1].End;
        return ofContent ? FactTime.Unknown : time;
    }

    private List<int> About(Stand stand)
    {
        var about = new SortedSet<int>();
        for (int i = stand.First; i < stand.End; i++)
        {
            if (_cast.At(i) is >= 0 and int member && member != stand.Holder)
            {
                about.Add(member);
            }
        }

        return [.. about];
    }

    private string Words(int first, int end) => _view.TextOf(_view.Range(first, end)).ReplaceLineEndings(" ");
}
