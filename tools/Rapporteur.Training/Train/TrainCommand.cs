using System.CommandLine;

namespace Rapporteur.Training.Train;

/// <summary><c>train --data FOLDER --out FOLDER</c>: all weights from the corpora, the same on every run.</summary>
internal static class TrainCommand
{
    public static Command Create()
    {
        var data = new Option<string>("--data") { Description = "The folder of corpora", Required = true };
        var output = new Option<string>("--out") { Description = "Where the weight files go", Required = true };
        var only = new Option<string[]>("--only")
        {
            Description = "Train these parts alone (words, trees, lemmas, names)",
            AllowMultipleArgumentsPerToken = true,
        };
        var command = new Command("train", "Trains the language engine's weights.") { data, output, only };
        command.SetAction(result =>
        {
            new LanguageTraining(result.GetRequiredValue(data), result.GetRequiredValue(output))
                .Run(result.GetValue(only) ?? []);
            return 0;
        });
        return command;
    }
}
