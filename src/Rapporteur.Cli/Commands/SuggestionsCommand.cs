using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Rapporteur.Cli.Rendering;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Serialization;
using Rapporteur.Pipeline.Judging;

namespace Rapporteur.Cli.Commands;

/// <summary><c>rapporteur suggestions</c>: what may be one and was not brought together.</summary>
internal static class SuggestionsCommand
{
    private const int DefaultLimit = 100;

    public static Command Make(Terminal terminal)
    {
        Option<string> record = Composition.RecordOption();
        Option<string> format = new Option<string>("--as")
        {
            Description = "table, or json.",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => "table",
        }.OneOf("table", "json");
        Option<int> limit = Composition.CountOption("--limit", "At most this many rows.", DefaultLimit);
        var command = new Command("suggestions", "Lists what may be one, the likeliest first; 'judge accept' or 'judge decline' decides.") { record, format, limit };
        command.SetAction((parsed, _) =>
        {
            using IRecordReader reader = RecordFile.OpenNow(parsed.GetRequiredValue(record), terminal);
            Write(Suggestions.Of(reader), parsed.GetRequiredValue(format), parsed.GetValue(limit), terminal);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static void Write(IReadOnlyList<Suggestion> suggestions, string format, int limit, Terminal terminal)
    {
        if (string.Equals(format, "json", StringComparison.Ordinal))
        {
            terminal.Text.WriteLine(JsonSerializer.Serialize(suggestions.Take(limit), RecordJson.Options));
            return;
        }

        TextTable.Write(
            terminal.Text,
            terminal.Width,
            ["Id", "One", "Other", "How sure", "Why"],
            suggestions.Take(limit).Select(one => new[]
            {
                Abbreviation.OfId(one.Id),
                $"{one.FirstLabel} ({Abbreviation.OfId(one.First)})",
                $"{one.SecondLabel} ({Abbreviation.OfId(one.Second)})",
                one.Likelihood.ToString().ToLowerInvariant(),
                one.Reason,
            }));
        terminal.Text.WriteLine(suggestions.Count > limit
            ? string.Create(CultureInfo.InvariantCulture, $"{limit:N0} of {suggestions.Count:N0} suggestions; --limit shows more.")
            : string.Create(CultureInfo.InvariantCulture, $"{suggestions.Count:N0} {(suggestions.Count == 1 ? "suggestion" : "suggestions")}."));
    }
}
