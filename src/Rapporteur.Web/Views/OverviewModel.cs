using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Failures;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Stories;
using Rapporteur.Web.Hosting;

namespace Rapporteur.Web.Views;

/// <summary>What the record holds, what was refused, and where reports disagree.</summary>
/// <param name="Counts">How many of each kind, with where to see them.</param>
/// <param name="Refusals">The refused inputs, at most <see cref="Shown"/>.</param>
/// <param name="RefusalTotal">How many there are.</param>
/// <param name="Disagreements">Where reports disagree, at most <see cref="Shown"/>.</param>
/// <param name="DisagreementTotal">How many there are.</param>
/// <param name="IsBehind">Whether reports or judgements were taken in that the record was not made from.</param>
public sealed record OverviewModel(
    IReadOnlyList<EntryCount> Counts,
    IReadOnlyList<Refusal> Refusals,
    int RefusalTotal,
    IReadOnlyList<Disagreement> Disagreements,
    int DisagreementTotal,
    bool IsBehind)
{
    /// <summary>At most this many of a list.</summary>
    public const int Shown = 50;

    internal static OverviewModel Load(SiteRecord record)
    {
        var names = new NameBook(record);
        List<Refusal> refusals = [.. record.Refusals()];
        return new OverviewModel(
            [
                new("report", "reports", record.Count<Report>(), "/reports"),
                new("encounter", "encounters", record.Count<Encounter>(), "/timeline"),
                new("statement", "statements", record.Count<Statement>(), "/statements"),
                new("actor", "actors", record.Count<Actor>(), "/actors"),
                new("position", "positions", record.Count<Position>(), "/positions"),
                new("agreement", "agreements", record.Count<Agreement>(), "/agreements"),
                new("commitment", "commitments", record.Count<Commitment>(), "/commitments"),
                new("coded event", "coded events", record.Count<CodedEvent>(), "/events"),
                new("figure", "figures", record.Count<Figure>(), "/figures"),
                new("story", "stories", record.Count<Story>(), null),
                new("judgement", "judgements", record.Count<JudgementOutcome>(), "/judgements"),
            ],
            [.. refusals.Take(Shown)],
            refusals.Count,
            [.. record.All<Discrepancy>().Take(Shown).Select(one => Disagreement.Of(one, record, names))],
            record.Count<Discrepancy>(),
            record.IsBehind);
    }
}

/// <summary>How many entries of a kind there are.</summary>
/// <param name="One">The kind's name for one.</param>
/// <param name="Many">The same for several.</param>
/// <param name="Count">How many.</param>
/// <param name="Href">Where they are listed, if anywhere.</param>
public sealed record EntryCount(string One, string Many, int Count, string? Href);
