using System.Globalization;
using Rapporteur.Domain.Facts;
using Rapporteur.Web.Hosting;

namespace Rapporteur.Web.Views;

/// <summary>Figures as pages show them: how many of what, and who says so.</summary>
internal static class FigureFacts
{
    private static readonly string[] Columns = ["When", "Figure", "Of what", "Given by", "Passage"];

    public static FactListModel List(SiteRecord record, int page) =>
        FactListModel.Load<Figure>(record, page, "Figures", "/figures", Columns, one => one.Time.From, Row);

    public static FactModel? Load(SiteRecord record, string id)
    {
        if (record.Find<Figure>(id) is not { } figure)
        {
            return null;
        }

        var names = new NameBook(record);
        return new FactModel(
            $"Figure: {Number(figure)}{(figure.Of is null ? "" : $", {figure.Of}")}",
            null,
            [
                Cells.Line("Figure", Number(figure)),
                Cells.Line("Of what", figure.Of ?? "not told"),
                Cells.Line("Given by", Cells.Of(figure.Claimant, names, "the report itself")),
                Cells.Line("When", Cells.Of(figure.Time)),
                Cells.Line("Id", id),
            ],
            [],
            QuotedReport.Load(names, figure.Evidence),
            Disagreement.Of(figure.Id, record, names),
            JudgementRow.Of(figure, names, record));
    }

    /// <summary>"at least 14 villages".</summary>
    public static string Number(Figure figure)
    {
        string about = figure.Approximate switch
        {
            Approximation.AtLeast => "at least ",
            Approximation.AtMost => "at most ",
            Approximation.About => "about ",
            _ => "",
        };
        return about + figure.Value.ToString("#,0.######", CultureInfo.InvariantCulture) + (figure.Unit is null ? "" : " " + figure.Unit);
    }

    private static FactCell[] Row(Figure figure, NameBook names) =>
    [
        Cells.Of(figure.Time),
        Cells.Open(Number(figure), Paths.Figure(figure.Id)),
        Cells.Of(figure.Of),
        Cells.Of(figure.Claimant, names, "the report itself"),
        Cells.Passage(figure.Evidence),
    ];
}
