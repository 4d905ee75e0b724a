using System.CommandLine;
using System.Text.Json;

namespace Rapporteur.Training.Evaluate;

/// <summary><c>evaluate record</c>: measures an exported record against a gold record and holds it to the pinned floors.</summary>
internal static class RecordCommand
{
    private const string DefaultFloors = "tools/Rapporteur.Training/Evaluate/floors.json";

    private static readonly Option<string> Gold = new("--gold") { Description = "The folder with gold.json.", Required = true };
    private static readonly Option<string> Record = new("--record") { Description = "The exported record (JSON).", Required = true };
    private static readonly Option<string> Floors = new("--floors")
    {
        Description = "The file of floors.",
        DefaultValueFactory = _ => DefaultFloors,
    };

    private static readonly Option<bool> Gate = new("--gate") { Description = "Fail where a figure is below its floor." };
    private static readonly Option<bool> Update = new("--update") { Description = "Pin the figures as the new floors." };
    private static readonly Option<bool> AllowRegression = new("--allow-regression") { Description = "Let --update lower floors." };
    private static readonly Option<bool> Misses = new("--misses") { Description = "Print the facts missed and the facts too many." };
    private static readonly Option<bool> Json = new("--json") { Description = "Print the table as JSON." };

    /// <summary>The command, to be put under <c>evaluate</c>.</summary>
    public static Command Create()
    {
        var command = new Command("record", "Measures an exported record against a gold record.")
        {
            Gold, Record, Floors, Gate, Update, AllowRegression, Misses, Json,
        };
        command.SetAction(static result => Run(result, Console.Out, Console.Error));
        return command;
    }

    private static int Run(ParseResult arguments, TextWriter output, TextWriter errors)
    {
        string folder = arguments.GetValue(Gold)!;
        using JsonDocument gold = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "gold.json")));
        using JsonDocument record = JsonDocument.Parse(File.ReadAllBytes(arguments.GetValue(Record)!));
        RecordScore score = RecordScorer.Score(gold.RootElement, record.RootElement);
        if (arguments.GetValue(Json))
        {
            using Stream stream = Console.OpenStandardOutput();
            score.WriteJson(stream);
            stream.WriteByte((byte)'\n');
        }
        else
        {
            score.WriteTable(output);
        }

        if (arguments.GetValue(Misses))
        {
            score.WriteMisses(output);
        }

        var floors = RecordFloors.Load(arguments.GetValue(Floors)!);
        if (arguments.GetValue(Update))
        {
            bool allowed = arguments.GetValue(AllowRegression);
            IReadOnlyList<string> lowered = floors.Update(folder, score, allowed);
            return Report(lowered, errors) && !allowed ? 1 : 0;
        }

        return arguments.GetValue(Gate) && Report(floors.Check(folder, score), errors) ? 1 : 0;
    }

    private static bool Report(IReadOnlyList<string> failures, TextWriter errors)
    {
        foreach (string failure in failures)
        {
            errors.WriteLine(failure);
        }

        return failures.Count > 0;
    }
}
