using System.CommandLine;
using Rapporteur.Language;

namespace Rapporteur.Training.Evaluate;

/// <summary><c>--models FOLDER</c>: measures weight files that are not built in yet; <c>--mode Fast</c>: the fast mode.</summary>
internal static class ModelOption
{
    public static Option<string?> Models { get; } = new("--models")
    {
        Description = "A folder of weight files; the built-in ones where it is left out",
    };

    public static Option<AnalysisMode> Mode { get; } = new("--mode")
    {
        Description = "Accurate (as it is where this is left out) or Fast",
    };

    public static TextAnalyzer Analyzer(ParseResult result) => Analyzer(result, result.GetValue(Mode));

    public static TextAnalyzer Analyzer(ParseResult result, AnalysisMode mode) => result.GetValue(Models) is { } folder
        ? new TextAnalyzer(Model.LoadFolder(folder), mode)
        : TextAnalyzer.For(mode);
}
