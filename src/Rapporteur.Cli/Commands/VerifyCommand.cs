using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Serialization;
using Rapporteur.Exchange;
using Rapporteur.Exchange.Schema;

namespace Rapporteur.Cli.Commands;

/// <summary><c>rapporteur verify</c>: whether every passage stands in its report, and every entry keeps to the contract.</summary>
internal static class VerifyCommand
{
    public static Command Make(Terminal terminal)
    {
        Option<string> record = Composition.RecordOption();
        var command = new Command("verify", "Looks for every passage in its report, letter for letter, and holds every entry against the schema.") { record };
        command.SetAction((parsed, cancellation) =>
        {
            using IRecordReader reader = RecordFile.OpenNow(parsed.GetRequiredValue(record), terminal);
            return Task.FromResult(Run(reader, terminal, cancellation));
        });
        return command;
    }

    internal static int Run(IRecordReader reader, Terminal terminal, CancellationToken cancellation)
    {
        int lost = 0;
        foreach (LostPassage passage in PassageCheck.Run(reader))
        {
            cancellation.ThrowIfCancellationRequested();
            terminal.Text.WriteLine(JsonSerializer.Serialize(
                new { passage.Kind, Id = passage.Key, passage.Passage.Report, passage.Passage.Start, passage.Passage.End, passage.Passage.Exact },
                RecordJson.Options));
            lost++;
        }

        int faults = 0;
        foreach (SchemaProblem problem in RecordSchema.Validate(reader))
        {
            cancellation.ThrowIfCancellationRequested();
            terminal.Text.WriteLine(JsonSerializer.Serialize(problem, RecordJson.Options));
            faults++;
        }

        terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{PassageCheck.Count(reader):N0} passages, {lost:N0} not found in their report; {faults:N0} breaches of the schema."));
        return lost + faults == 0 ? ExitCode.Done : ExitCode.Some;
    }
}
