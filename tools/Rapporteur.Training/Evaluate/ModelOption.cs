using System.CommandLine;
using Rapporteur.Language;

namespace Rapporteur.Training.Evaluate;

/// <summary><c>--models FOLDER</c>: measures weight files that are not built in yet.</summary>
internal static class ModelOption
{
    public static Option<string?> Models { get; } = new("--models")
    {
        Description = "A folder of weight files; the built-in ones where it is left out",
    };

    public static TextAnalyzer Analyzer(ParseResult result) => result.GetValue(Models) is { } folder
        ? new TextAnalyzer(Model.LoadFolder(folder))
        : TextAnalyzer.Default;
}
