using System.CommandLine;
using System.Text.Json;
using Rapporteur.Training.Neural;

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
            Description = "Train these parts alone (words, sentences, trees, lemmas, names, deep, names-deep, coreference, commas)",
            AllowMultipleArgumentsPerToken = true,
        };
        var plan = new Option<string>("--plan") { Description = "Train only the network, and otherwise than usual: JSON with its sizes and rounds" };
        var command = new Command("train", "Trains the language engine's weights.") { data, output, only, plan };
        command.SetAction(result =>
        {
            if (result.GetValue(plan) is { } sizes)
            {
                new DeepTraining(result.GetRequiredValue(data), result.GetRequiredValue(output))
                    .Train(JsonSerializer.Deserialize<DeepPlan>(sizes)!, "deep.bin");
                return 0;
            }

            new LanguageTraining(result.GetRequiredValue(data), result.GetRequiredValue(output))
                .Run(result.GetValue(only) ?? []);
            return 0;
        });
        return command;
    }
}
