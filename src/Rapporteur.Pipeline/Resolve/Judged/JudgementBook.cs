using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Reports;

namespace Rapporteur.Pipeline.Resolve.Judged;

/// <summary>All judgements of a record: which were undone, and what becomes of the others.</summary>
internal sealed class JudgementBook
{
    /// <summary>The kinds whose tellings are brought together, so that people may merge and split them.</summary>
    public const string Actors = "actors";

    /// <summary>The same of encounters.</summary>
    public const string Encounters = "encounters";

    /// <summary>The same of statements.</summary>
    public const string Statements = "statements";

    /// <summary>The same of agreements.</summary>
    public const string Agreements = "agreements";

    /// <summary>The same of positions.</summary>
    public const string Positions = "positions";

    /// <summary>The same of commitments.</summary>
    public const string Commitments = "commitments";

    /// <summary>The same of coded events.</summary>
    public const string Events = "events";

    /// <summary>The same of figures.</summary>
    public const string Figures = "figures";

    private readonly List<Judgement> _all;
    private readonly Dictionary<JudgementId, Judgement> _undoing = [];

    public JudgementBook(IEnumerable<Judgement> judgements)
    {
        _all = [.. judgements];
        _all.Sort();
        var known = new HashSet<JudgementId>();
        foreach (Judgement judgement in _all)
        {
            known.Add(judgement.Id);
        }

        // The latest first: an undoing that was undone undoes nothing.
        for (int i = _all.Count - 1; i >= 0; i--)
        {
            Judgement one = _all[i];
            if (one.Act == JudgementAct.Undo && !_undoing.ContainsKey(one.Id) && known.Contains(UndoneBy(one)))
            {
                _undoing.TryAdd(UndoneBy(one), one);
            }
        }

        foreach (Judgement judgement in _all)
        {
            if (!_undoing.ContainsKey(judgement.Id) && judgement.Act != JudgementAct.Undo)
            {
                Cases.Add(new JudgedCase(judgement));
            }
        }
    }

    /// <summary>Those that nobody undid, the oldest first.</summary>
    public List<JudgedCase> Cases { get; } = [];

    public bool IsEmpty => _all.Count == 0;

    /// <summary>What became of each, in the order of their ids; asked once the record's other entries have been made.</summary>
    public IEnumerable<JudgementOutcome> Outcomes()
    {
        var outcomes = new SortedDictionary<JudgementId, JudgementOutcome>();
        foreach (JudgedCase one in Cases)
        {
            outcomes.Add(one.Judgement.Id, one.Outcome());
        }

        foreach (Judgement judgement in _all)
        {
            if (_undoing.TryGetValue(judgement.Id, out Judgement? by))
            {
                outcomes.Add(judgement.Id, JudgementOutcome.Of(judgement, JudgementState.Undone, $"Undone by {by.By} ({by.Id}).", []));
            }
            else if (judgement.Act == JudgementAct.Undo)
            {
                outcomes.Add(judgement.Id, OfUndoing(judgement));
            }
        }

        return outcomes.Values;
    }

    /// <summary>The reports whose facts people judged, but for what they undid. Actors are judged wherever they are told.</summary>
    public HashSet<ReportId> ReportsOfFacts()
    {
        var judged = new HashSet<ReportId>();
        foreach (JudgedCase one in Cases)
        {
            foreach (JudgementTarget target in one.Judgement.Targets)
            {
                if (!string.Equals(target.Kind, Actors, StringComparison.Ordinal))
                {
                    judged.UnionWith(target.Passages.Select(static passage => passage.Evidence.Report));
                }
            }
        }

        return judged;
    }

    /// <summary>The cases that judge entries of a kind, the oldest first.</summary>
    public List<JudgedCase> Of(string kind) =>
        Cases.FindAll(one => string.Equals(one.Judgement.Targets[0].Kind, kind, StringComparison.Ordinal));

    /// <summary>The same, with those that judge a fact and name an entry of the kind.</summary>
    public List<JudgedCase> Naming(string kind) =>
        Cases.FindAll(one => one.Judgement.Targets.Any(target => string.Equals(target.Kind, kind, StringComparison.Ordinal)));

    private static JudgementId UndoneBy(Judgement undoing) => new(undoing.Targets[0].Id);

    private JudgementOutcome OfUndoing(Judgement undoing) => _undoing.ContainsKey(UndoneBy(undoing))
        ? JudgementOutcome.Of(undoing, JudgementState.InForce, null, [UndoneBy(undoing).Value])
        : JudgementOutcome.Of(undoing, JudgementState.Orphan, "This record does not hold the judgement that it undoes.", []);
}
