using Rapporteur.Domain;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Resolve.Judged;

namespace Rapporteur.Pipeline.Judging;

/// <summary>Where a statement or an agreement is told: by these passages its tellings are found again, to be made one with others or kept apart.</summary>
internal sealed class FactAnchors(IRecordStore store)
{
    /// <summary>A passage for each telling; of what one passage tells several times only what is surely this one's.</summary>
    public List<JudgedPassage> Of(IFact fact) => fact switch
    {
        Statement => Of<Statement, StatementMention>(fact, static extraction => extraction.Statements, static mention => (mention.Evidence, Marks.Of(mention))),
        Agreement => Of<Agreement, AgreementMention>(fact, static extraction => extraction.Agreements, static mention => (mention.Evidence, Marks.Of(mention))),
        _ => [],
    };

    private List<JudgedPassage> Of<TFact, TMention>(
        IFact fact, Func<Extraction, IReadOnlyList<TMention>> tell, Func<TMention, (IReadOnlyList<TextRange> Places, string Mark)> read)
        where TFact : class, IFact
    {
        var passages = new List<JudgedPassage>();
        foreach (ReportId report in fact.Evidence.Select(static passage => passage.Report).Distinct())
        {
            StagedReport staged = store.FindStaged(report) ?? throw new InvalidOperationException($"Report {report} is no longer staged.");
            string text = ExtractionCodec.DecodeClean(staged.Clean.Span).Text;
            IFact[] others = [.. store.InReport<TFact>(report).Where(other => !string.Equals(other.Key, fact.Key, StringComparison.Ordinal))];
            foreach (TMention mention in tell(ExtractionCodec.DecodeExtraction(staged.Extraction.Span)))
            {
                (IReadOnlyList<TextRange> places, string mark) = read(mention);
                if (StandsOn(fact, report, places) && IsOf(fact, mark, Array.FindAll(others, other => StandsOn(other, report, places))))
                {
                    passages.Add(new JudgedPassage(Evidence.Cut(report, text, places[0]), mark));
                }
            }
        }

        return passages;
    }

    private static bool IsOf(IFact fact, string mark, IFact[] others) => others.Length == 0
        || (IsCalled(fact, mark) && !Array.Exists(others, other => IsCalled(other, mark)));

    private static bool IsCalled(IFact fact, string mark) => string.Equals(Marks.OfTelling(fact), mark, StringComparison.Ordinal);

    private static bool StandsOn(IFact fact, ReportId report, IReadOnlyList<TextRange> places)
    {
        foreach (TextRange place in places)
        {
            if (!fact.Evidence.Any(passage => passage.Report == report && passage.Range == place))
            {
                return false;
            }
        }

        return true;
    }
}
