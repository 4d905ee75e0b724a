using System.Globalization;
using Rapporteur.Domain.Facts;
using Rapporteur.Web.Hosting;

namespace Rapporteur.Web.Views;

/// <summary>Coded events as pages show them.</summary>
internal static class EventFacts
{
    private static readonly string[] Columns = ["When", "Event", "CAMEO", "Factuality", "Who", "On whom", "Reports", "Independent", "Passage"];

    public static FactListModel List(SiteRecord record, int page) =>
        FactListModel.Load<CodedEvent>(record, page, "Coded events", "/events", Columns, one => one.Time.From, Row);

    public static FactModel? Load(SiteRecord record, string id)
    {
        if (record.Find<CodedEvent>(id) is not { } coded)
        {
            return null;
        }

        var names = new NameBook(record);
        return new FactModel(
            $"Coded event: {Name(coded)}",
            null,
            [
                Cells.Line("PLOVER", Name(coded) + (coded.Plover.Context.Count > 0 ? $"; context {string.Join(", ", coded.Plover.Context)}" : "")),
                Cells.Line("CAMEO", coded.Cameo),
                Cells.Line("Factuality", Factuality(coded)),
                Cells.Line("Who", Cells.Of(names.Links(coded.Source), "nobody named")),
                Cells.Line("On whom", Target(coded, names)),
                Cells.Line("By whose account", Cells.Of(coded.Claimant, names, "the report’s own")),
                Cells.Line("When", Cells.Of(coded.Time)),
                Cells.Line("Where", Cells.Of(coded.Place)),
                Cells.Line("Id", id),
                Cells.Line("Sources", Words.Told(coded.Reports.Count, coded.IndependentSources)),
            ],
            [],
            QuotedReport.Load(names, coded.Evidence),
            Disagreement.Of(coded.Id, record, names),
            JudgementRow.Of(coded, names, record));
    }

    /// <summary>"CONSULT, meet"; the CAMEO code where PLOVER has no event.</summary>
    public static string Name(CodedEvent coded) => coded.Plover.Event is { } name ? coded.Plover.Mode is { } mode ? $"{name}, {mode}" : name : coded.Cameo;

    private static FactCell[] Row(CodedEvent coded, NameBook names) =>
    [
        Cells.Of(coded.Time),
        Cells.Open(Name(coded), Paths.Event(coded.Id)),
        Cells.Of(coded.Cameo),
        Factuality(coded),
        Cells.Of(names.Links(coded.Source), "nobody named"),
        Target(coded, names),
        Cells.Of(coded.Reports.Count.ToString("N0", CultureInfo.InvariantCulture)),
        Cells.Of(coded.IndependentSources.ToString("N0", CultureInfo.InvariantCulture)),
        Cells.Passage(coded.Evidence),
    ];

    private static FactCell Factuality(CodedEvent coded) => Cells.Status(Words.Of(coded.Factuality), coded.Background ? "recalled as background" : null);

    private static FactCell Target(CodedEvent coded, NameBook names) => coded.Reciprocal ? Cells.Of("each other") : Cells.Of(names.Links(coded.Target), "nobody named");
}
