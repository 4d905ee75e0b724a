using System.CommandLine;
using System.Text.Json;
using Rapporteur.Training.Names;
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
            Description = "Train these parts alone (words, tags, lemmas, parse, names)",
            AllowMultipleArgumentsPerToken = true,
        };
        var plan = new Option<string>("--plan") { Description = "JSON with sizes and rounds of the network, where they are not the usual ones" };
        var command = new Command("train", "Trains the language engine's weights.") { data, output, only, plan };
        command.SetAction(result =>
        {
            string[] parts = result.GetValue(only) ?? [];
            if (parts is ["deep"])
            {
                DeepPlan sizes = result.GetValue(plan) is { } json ? JsonSerializer.Deserialize<DeepPlan>(json)! : new DeepPlan();
                new DeepTraining(result.GetRequiredValue(data), result.GetRequiredValue(output)).Run(sizes);
                return 0;
            }

            if (parts is ["names-deep"])
            {
                NamePlan sizes = result.GetValue(plan) is { } json ? JsonSerializer.Deserialize<NamePlan>(json)! : new NamePlan();
                new NameNetTraining(result.GetRequiredValue(data), result.GetRequiredValue(output)).Run(sizes);
                return 0;
            }

            new LanguageTraining(result.GetRequiredValue(data), result.GetRequiredValue(output))
                .Run(result.GetValue(only) ?? []);
            return 0;
        });
        return command;
    }
}
