using Rapporteur.Domain.Facts;
using Rapporteur.Web.Hosting;

namespace Rapporteur.Web.Views;

/// <summary>A statement with everything that the record says about it.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Speaker">Who said it; null where the text does not say.</param>
/// <param name="CoSpeakers">Who said it with the speaker.</param>
/// <param name="Addressee">Who it was said to, if told.</param>
/// <param name="Quoted">The passages it rests on, report by report.</param>
/// <param name="Disagreements">Where reports disagree about it.</param>
/// <param name="Judgements">What people judged of it.</param>
public sealed record StatementModel(
    Statement Statement,
    Link? Speaker,
    IReadOnlyList<Link> CoSpeakers,
    Link? Addressee,
    IReadOnlyList<QuotedReport> Quoted,
    IReadOnlyList<Disagreement> Disagreements,
    IReadOnlyList<JudgementRow> Judgements)
{
    internal static StatementModel? Load(SiteRecord record, string id)
    {
        if (record.Find<Statement>(id) is not { } statement)
        {
            return null;
        }

        var names = new NameBook(record);
        return new StatementModel(
            statement,
            statement.Speaker is { } speaker ? names.Link(speaker) : null,
            names.Links(statement.CoSpeakers),
            statement.Addressee is { } addressee ? names.Link(addressee) : null,
            QuotedReport.Load(names, statement.Evidence),
            Disagreement.Of(statement.Id, record, names),
            JudgementRow.Of(statement, names, record));
    }
}
