using Rapporteur.Domain.Judgements;
using Rapporteur.Web.Hosting;

namespace Rapporteur.Web.Views;

/// <summary>A judgement by itself, with the passages it holds on to.</summary>
/// <param name="Row">The judgement.</param>
/// <param name="Quoted">The passages, report by report.</param>
public sealed record JudgementModel(JudgementRow Row, IReadOnlyList<QuotedReport> Quoted)
{
    internal static JudgementModel? Load(SiteRecord record, string id)
    {
        if (record.Find<JudgementOutcome>(id) is not { } outcome)
        {
            return null;
        }

        var names = new NameBook(record);
        Domain.Provenance.Evidence[] passages = [.. outcome.Targets.SelectMany(target => target.Passages).Select(passage => passage.Evidence)];
        return new JudgementModel(
            JudgementRow.Of(outcome, names, record),
            passages.Length == 0 ? [] : QuotedReport.Load(names, new Domain.Provenance.Passages(passages)));
    }
}
