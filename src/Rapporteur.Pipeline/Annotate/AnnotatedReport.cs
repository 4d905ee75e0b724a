using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Clean;

namespace Rapporteur.Pipeline.Annotate;

/// <summary>A clean report with its language analysis.</summary>
/// <param name="Report">The report.</param>
/// <param name="Text">The analysis of its body.</param>
public sealed record AnnotatedReport(CleanReport Report, AnnotatedText Text);
