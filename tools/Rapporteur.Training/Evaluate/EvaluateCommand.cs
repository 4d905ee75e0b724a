using System.CommandLine;

namespace Rapporteur.Training.Evaluate;

/// <summary><c>evaluate WHAT</c>: measures against the corpora.</summary>
internal static class EvaluateCommand
{
    public static Command Create() => new("evaluate", "Measures against labelled data.")
    {
        LanguageEvaluation.CreateCommand(),
        BoundaryEvaluation.CreateCommand(),
        NameEvaluation.CreateCommand(),
        CoreferenceEvaluation.CreateCommand(),
        CommaEvaluation.CreateCommand(),
        RecordCommand.Create(),
    };
}
