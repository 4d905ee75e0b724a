using Rapporteur.Language.Restore;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Clean;

namespace Rapporteur.Pipeline.Annotate;

/// <summary>A clean report with its language analysis.</summary>
/// <param name="Report">The report.</param>
/// <param name="Text">The analysis of its body, the dateline set apart; offsets are the body's where nothing was restored.</param>
public sealed record AnnotatedReport(CleanReport Report, AnnotatedText Text)
{
    /// <summary>The body with the marks that it had lost, which is what was analysed; null where it had lost none.</summary>
    public RestoredText? Restored { get; init; }
}
