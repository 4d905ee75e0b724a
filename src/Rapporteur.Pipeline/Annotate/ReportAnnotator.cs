using Rapporteur.Language;
using Rapporteur.Language.Restore;
using Rapporteur.Pipeline.Clean;

namespace Rapporteur.Pipeline.Annotate;

/// <summary>Gives a clean report its language analysis. Safe to use from many threads.</summary>
public sealed class ReportAnnotator
{
    private readonly TextAnalyzer _analyzer;

    /// <summary>An annotator over an analyser.</summary>
    public ReportAnnotator(TextAnalyzer analyzer)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        _analyzer = analyzer;
    }

    /// <summary>Analyses a report's body.</summary>
    /// <param name="report">The report.</param>
    /// <param name="cancellation">Looked at between sentences.</param>
    public AnnotatedReport Annotate(CleanReport report, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        string body = DatelineBreak.In(report);
        RestoredText? restored = _analyzer.Restore(body, cancellation);
        return new AnnotatedReport(report, _analyzer.Annotate(restored?.Text ?? body, cancellation)) { Restored = restored };
    }
}
