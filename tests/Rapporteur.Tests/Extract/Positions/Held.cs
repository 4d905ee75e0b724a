using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Time;
using Rapporteur.Language;
using Rapporteur.Pipeline.Annotate;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Tests.Extract.Positions;

/// <summary>The positions that a few sentences tell, as words that a test can state.</summary>
internal static class Held
{
    /// <summary>"Norway supports ceasefire", one for each, in order.</summary>
    public static string[] In(string text, string? outlet = null, string? title = null)
    {
        var report = new CleanReport(new ReportId("r"), "r.txt", null, outlet, title, [], Publication.Undated, null, [], null, text);
        Extraction told = ReportExtractor.Extract(new AnnotatedReport(report, TextAnalyzer.Default.Annotate(text)));
        return [.. told.Positions.Select(one => $"{told.Actors[one.Holder].Name} {one.Stance.ToString().ToLowerInvariant()} {one.Issue}").Order(StringComparer.Ordinal)];
    }
}
