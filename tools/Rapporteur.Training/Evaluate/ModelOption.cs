using System.CommandLine;
using Rapporteur.Language;

namespace Rapporteur.Training.Evaluate;

/// <summary><c>--models FOLDER</c>: measures weight files that are not built in yet.</summary>
internal static class ModelOption
{
    /// <summary><c>--fast</c>: the fast mode.</summary>
    public static Option<bool> Fast { get; } = new("--fast") { Description = "In fast mode" };

    public static Option<string?> Models { get; } = new("--models")
    {
        Description = "A folder of weight files; the built-in ones where it is left out",
    };

    public static TextAnalyzer Analyzer(ParseResult result, AnalysisMode mode) => result.GetValue(Models) is { } folder
        ? new TextAnalyzer(Model.LoadFolder(folder), mode)
        : TextAnalyzer.For(mode);

    public static TextAnalyzer Analyzer(ParseResult result) => Analyzer(result, result.GetValue(Fast) ? AnalysisMode.Fast : AnalysisMode.Accurate);
}
