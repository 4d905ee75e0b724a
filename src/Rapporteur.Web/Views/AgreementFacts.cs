using Rapporteur.Domain.Facts;
using Rapporteur.Web.Hosting;

namespace Rapporteur.Web.Views;

/// <summary>Agreements as pages show them: how they stand, what they provide, on what conditions, and who says that they were kept.</summary>
internal static class AgreementFacts
{
    private static readonly string[] Columns = ["When", "What", "Status", "Parties", "Provisions", "Conditions", "Said of its keeping", "Passage"];

    public static FactListModel List(SiteRecord record, int page) =>
        FactListModel.Load<Agreement>(record, page, "Agreements", "/agreements", Columns, one => one.Time.From, Row);

    public static FactModel? Load(SiteRecord record, string id)
    {
        if (record.Find<Agreement>(id) is not { } agreement)
        {
            return null;
        }

        var names = new NameBook(record);
        return new FactModel(
            agreement.Name,
            null,
            [
                Cells.Line("Kind", Words.Of(agreement.Kind)),
                Cells.Line("Status", Cells.Status(Words.Of(agreement.Status), More(agreement))),
                Cells.Line("Parties", Cells.Of(names.Links(agreement.Parties), "none named")),
                Cells.Line("When", Cells.Of(agreement.Time)),
                Cells.Line("Where", Cells.Of(agreement.Place)),
                Cells.Line("Id", id),
            ],
            [.. Clauses(agreement, names).Where(group => group.Rows.Count > 0)],
            QuotedReport.Load(names, agreement.Evidence),
            Disagreement.Of(agreement.Id, record, names),
            JudgementRow.Of(agreement, names, record));
    }

    private static ClauseGroup[] Clauses(Agreement agreement, NameBook names) =>
    [
        new(
            "What it provides",
            ["Kind", "Words", "Passage"],
            [.. agreement.Provisions.Select(one => (FactCell[])[Cells.Of(Words.Of(one.Kind)), Cells.Of(one.Text), Cells.Passage(one.Evidence)])]),
        new(
            "On what conditions",
            ["Condition", "What hangs on it", "Passage"],
            [.. agreement.Conditions.Select(one => (FactCell[])[Cells.Of(one.If), Cells.Of(one.Consequence ?? "not told"), Cells.Passage(one.Evidence)])]),
        new(
            "What is said of its keeping",
            ["Said by", "Who was to do it", "Claim", "Words", "When", "Passage"],
            [
                .. agreement.Compliance.Select(one => (FactCell[])
                [
                    Cells.Of(one.Claimant, names, "the report itself"), Cells.Of(one.Obligor, names, "not told"), Cells.Status(Words.Of(one.Claim)), Cells.Of(one.Text),
                    Cells.Of(one.Time), Cells.Passage(one.Evidence),
                ]),
            ]),
    ];

    private static FactCell[] Row(Agreement agreement, NameBook names) =>
    [
        Cells.Of(agreement.Time),
        Cells.Open(Words.Shorten(agreement.Name, 120), Paths.Agreement(agreement.Id)),
        Cells.Status(Words.Of(agreement.Status), More(agreement)),
        Cells.Of(names.Links(agreement.Parties), "none named"),
        Cells.Of(string.Join(", ", agreement.Provisions.Select(one => Words.Of(one.Kind)).Distinct(StringComparer.Ordinal))),
        Cells.Of(Words.Shorten(string.Join("; ", agreement.Conditions.Select(one => one.If)), 120)),
        Cells.Claims(agreement.Compliance.Select(one => (one.Claim, one.Claimant)), names),
        Cells.Passage(agreement.Evidence),
    ];

    private static string? More(Agreement agreement) => agreement.Unattached ? "which one is not told" : agreement.Background ? "recalled as background" : null;
}
