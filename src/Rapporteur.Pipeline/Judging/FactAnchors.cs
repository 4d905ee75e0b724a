using Rapporteur.Domain;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Resolve.Judged;

namespace Rapporteur.Pipeline.Judging;

/// <summary>Where a fact is told: by these passages its tellings are found again, to be made one with others or kept apart. Encounters have anchors of their own.</summary>
internal sealed class FactAnchors
{
    private readonly IRecordStore _store;
    private readonly TellingFit _fit;

    public FactAnchors(IRecordStore store)
    {
        _store = store;
        _fit = new TellingFit(store);
    }

    /// <summary>A passage for each telling; of what one passage tells several times only what is surely this one's.</summary>
    public List<JudgedPassage> Of(IFact fact) => fact switch
    {
        Statement statement => Of(statement, static one => one.Statements, static (one, _) => (one.Evidence, Marks.Of(one)), static (fact, one, _) => TellingFit.Of(fact, one)),
        Position position => Of(position, static one => one.Positions, static (one, of) => (one.Evidence, Marks.Of(one, of)), _fit.Of),
        Agreement agreement => Of(agreement, static one => one.Agreements, static (one, _) => (one.Evidence, Marks.Of(one)), static (fact, one, _) => TellingFit.Of(fact, one)),
        Commitment commitment => Of(commitment, static one => one.Commitments, static (one, of) => (one.Evidence, Marks.Of(one, of)), _fit.Of),
        CodedEvent coded => Of(coded, static one => one.Events, static (one, _) => (one.Evidence, Marks.Of(one)), _fit.Of),
        Figure figure => Of(figure, static one => one.Figures, static (one, _) => (one.Evidence, Marks.Of(one)), static (fact, one, _) => TellingFit.Of(fact, one)),
        _ => throw new ArgumentException($"A {fact.GetType().Name} is not told so.", nameof(fact)),
    };

    /// <summary>The tellings of a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="tell">What a report tells of its kind.</param>
    /// <param name="read">Where a telling stands, and its mark.</param>
    /// <param name="fit">How well a telling fits a fact that stands on its passages.</param>
    private List<JudgedPassage> Of<TFact, TMention>(
        TFact fact,
        Func<Extraction, IReadOnlyList<TMention>> tell,
        Func<TMention, Extraction, (IReadOnlyList<TextRange> Places, string Mark)> read,
        Func<TFact, TMention, Extraction, int> fit)
        where TFact : class, IFact
    {
        var passages = new List<JudgedPassage>();
        foreach (ReportId report in fact.Evidence.Select(static passage => passage.Report).Distinct())
        {
            StagedReport staged = _store.FindStaged(report) ?? throw new InvalidOperationException($"Report {report} is no longer staged.");
            string text = ExtractionCodec.DecodeClean(staged.Clean.Span).Text;
            Extraction extraction = ExtractionCodec.DecodeExtraction(staged.Extraction.Span);
            TFact[] others = [.. _store.InReport<TFact>(report).Where(other => !string.Equals(other.Key, fact.Key, StringComparison.Ordinal))];
            foreach (TMention mention in tell(extraction))
            {
                (IReadOnlyList<TextRange> places, string mark) = read(mention, extraction);
                if (StandsOn(fact, report, places)
                    && Array.TrueForAll(others, other => !StandsOn(other, report, places) || fit(other, mention, extraction) < fit(fact, mention, extraction)))
                {
                    passages.Add(new JudgedPassage(Evidence.Cut(report, text, places[0]), mark));
                }
            }
        }

        return passages;
    }

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
