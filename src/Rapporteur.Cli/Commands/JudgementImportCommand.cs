using System.CommandLine;
using System.Globalization;
using System.Text;
using NodaTime;
using Rapporteur.Cli.Rendering;
using Rapporteur.Domain.Judgements;
using Rapporteur.Exchange;
using Rapporteur.Pipeline.Judging;
using Rapporteur.Sqlite;

namespace Rapporteur.Cli.Commands;

/// <summary><c>rapporteur judge import</c>: judgements that were made elsewhere.</summary>
internal static class JudgementImportCommand
{
    public static Command Make(Terminal terminal)
    {
        Option<string> record = Composition.RecordOption();
        var path = new Argument<string>("FILE") { Description = "What 'judgements --as jsonl' wrote." };
        var command = new Command("import", "Takes in judgements that were made elsewhere; those that contradict others are said.") { path, record };
        command.SetAction((parsed, cancellation) =>
            Task.FromResult(Run(parsed.GetRequiredValue(record), parsed.GetRequiredValue(path), terminal, cancellation)));
        return command;
    }

    private static int Run(string file, string path, Terminal terminal, CancellationToken cancellation)
    {
        if (Read(path, terminal) is not { } lines)
        {
            return ExitCode.Wrong;
        }

        var judgements = new List<Judgement>(lines.Count);
        int wrong = 0;
        foreach (JudgementLine line in lines)
        {
            if (line.Judgement is { } judgement)
            {
                judgements.Add(judgement);
                continue;
            }

            wrong++;
            terminal.Error.WriteLine(Abbreviation.Of(string.Create(CultureInfo.InvariantCulture, $"{path}, line {line.Number}: {line.Problem} Give what 'judgements --as jsonl' wrote."), 400));
        }

        using SqliteRecordStore store = JudgeCommand.OpenExisting(file);
        RecordCounts before = RecordCounts.Of(store);
        JudgementImport import = new JudgementDesk(store, SystemClock.Instance).Import(judgements, cancellation);
        foreach ((JudgementId id, JudgementProblem problem) in import.Refused)
        {
            terminal.Error.WriteLine($"{id}: {problem.What} {problem.Remedy}");
        }

        var text = new JudgementText(store, terminal);
        foreach (JudgementOutcome conflict in import.Conflicts)
        {
            text.WriteOutcome(conflict);
        }

        text.WriteChanges(before, RecordCounts.Of(store));
        terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Read {import.Read + wrong}: {import.Taken} taken, {import.AlreadyThere} already there, {import.Refused.Count + wrong} not taken; {import.Conflicts.Count} do not hold."));
        return wrong + import.Refused.Count + import.Conflicts.Count == 0 ? ExitCode.Done : ExitCode.Some;
    }

    private static List<JudgementLine>? Read(string path, Terminal terminal)
    {
        try
        {
            using var reader = new StreamReader(path, new UTF8Encoding(false, throwOnInvalidBytes: true));
            return [.. JudgementFile.Read(reader)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            terminal.Error.WriteLine($"'{path}' cannot be read: {error.Message}");
            return null;
        }
    }
}
