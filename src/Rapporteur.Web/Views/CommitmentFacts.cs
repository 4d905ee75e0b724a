using Rapporteur.Domain.Facts;
using Rapporteur.Web.Hosting;

namespace Rapporteur.Web.Views;

/// <summary>Commitments as pages show them: who is bound, to whom, to what, by when, and what became of it by whose account.</summary>
internal static class CommitmentFacts
{
    private static readonly string[] Columns = ["Made", "Who", "To whom", "What", "Due", "Said of its keeping", "Passage"];

    public static FactListModel List(SiteRecord record, int page) =>
        FactListModel.Load<Commitment>(record, page, "Commitments", "/commitments", Columns, one => one.MadeAt.From, Row);

    public static FactModel? Load(SiteRecord record, string id)
    {
        if (record.Find<Commitment>(id) is not { } commitment)
        {
            return null;
        }

        var names = new NameBook(record);
        ClauseGroup claims = new(
            "What is said of its keeping",
            ["Said by", "Claim", "Words", "Passage"],
            [
                .. commitment.Claims.Select(one => (FactCell[])
                    [Cells.Of(one.Claimant, names, "the report itself"), Cells.Status(Words.Of(one.Claim)), Cells.Of(one.Text), Cells.Passage(one.Evidence)]),
            ]);
        return new FactModel(
            $"Commitment of {string.Join(", ", commitment.Jointly.Prepend(commitment.Obligor).Select(one => names.Link(one).Text))}",
            commitment.Text,
            [
                Cells.Line("Who is bound", Cells.Of(names.Links(commitment.Jointly.Prepend(commitment.Obligor)), "not told")),
                Cells.Line("To whom", Cells.Of(commitment.Beneficiary, names, "not told")),
                Cells.Line("Made", Cells.Of(commitment.MadeAt)),
                Cells.Line("Due", Cells.Of(commitment.Due)),
                .. commitment.Status is { } status ? [Cells.Line("What became of it", Cells.Status(Words.Of(status), "as it was judged"))] : (FactLine[])[],
                Cells.Line("Id", id),
            ],
            claims.Rows.Count == 0 ? [] : [claims],
            QuotedReport.Load(names, commitment.Evidence),
            Disagreement.Of(commitment.Id, record, names),
            JudgementRow.Of(commitment, names, record));
    }

    private static FactCell[] Row(Commitment commitment, NameBook names) =>
    [
        Cells.Of(commitment.MadeAt),
        Cells.Of(names.Links(commitment.Jointly.Prepend(commitment.Obligor)), "not told"),
        Cells.Of(commitment.Beneficiary, names, ""),
        Cells.Open(Words.Shorten(commitment.Text, 200), Paths.Commitment(commitment.Id)),
        Cells.Of(commitment.Due),
        Kept(commitment, names),
        Cells.Passage(commitment.Evidence),
    ];

    // What people judged does not hide what the reports claim.
    private static FactCell Kept(Commitment commitment, NameBook names)
    {
        FactCell claims = Cells.Claims(commitment.Claims.Select(one => (one.Claim, one.Claimant)), names);
        return commitment.Status is not { } status ? claims
            : Cells.Status(Words.Of(status), string.IsNullOrEmpty(claims.Text) ? "as it was judged" : $"as it was judged; told: {claims.Text}");
    }
}
