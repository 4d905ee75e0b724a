using System.CommandLine;
using System.Globalization;
using Rapporteur.Cli.Rendering;
using Rapporteur.Domain.Failures;
using Rapporteur.Pipeline.Read;

namespace Rapporteur.Cli;

/// <summary>Texts that a command takes one by one, without a record: files, or standard input where none is named.</summary>
internal static class TextReports
{
    /// <summary>The argument that names the files.</summary>
    public static Argument<string[]> FilesArgument() => new("FILE")
    {
        Description = "Plain text, or JSON Lines of {id, text, date}; standard input when none is named.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>Reads what the paths name, hands each text over, and prints each refusal.</summary>
    /// <param name="paths">Files and folders; none for standard input.</param>
    /// <param name="done">What is done with a text, for the refusal of a page: "annotated".</param>
    /// <param name="take">Takes a text and the day given beside it.</param>
    /// <param name="terminal">Where standard input comes from and refusals go.</param>
    /// <param name="cancellation">Looked at between texts.</param>
    /// <returns>The command's exit code.</returns>
    public static Task<int> EachAsync(string[] paths, string done, Action<RawReport, DateOnly?> take, Terminal terminal, CancellationToken cancellation) =>
        EachAsync(paths, files => new ReportFiles().Read(files, cancellation).Select(read => Take(read, done, take)), terminal, cancellation);

    /// <summary>The same for files of another kind.</summary>
    /// <param name="paths">Files; none for standard input.</param>
    /// <param name="read">Reads the files; gives a refusal, or null for what was taken.</param>
    /// <param name="terminal">Where standard input comes from and refusals go.</param>
    /// <param name="cancellation">Given up when asked.</param>
    public static async Task<int> EachAsync(string[] paths, Func<string[], IEnumerable<Refusal?>> read, Terminal terminal, CancellationToken cancellation)
    {
        using StandardInput? input = paths.Length > 0 ? null : await StandardInput.ReadAsync(terminal.Input, cancellation);
        int refused = 0;
        foreach (Refusal? refusal in read(input is null ? paths : [input.Path]))
        {
            if (refusal is not null)
            {
                ImportText.WriteRefusal(refusal, terminal.Error);
                refused++;
            }
        }

        return refused == 0 ? ExitCode.Done : ExitCode.Some;
    }

    private static Refusal? Take(ReadResult read, string done, Action<RawReport, DateOnly?> take)
    {
        if (read.Report is not { } report)
        {
            return read.Refusal;
        }

        if (report.Format == ReportFormat.Html)
        {
            return new Refusal(report.Source, RefusalCode.Unsupported, $"It is a page; only plain text and JSON Lines are {done}.", "Take its text out with 'rapporteur read'.");
        }

        take(report, DayOf(report.Given.Published));
        return null;
    }

    // A date given beside a text counts when it is written as ISO has it.
    private static DateOnly? DayOf(string? given) =>
        given is { Length: >= 10 } && DateOnly.TryParseExact(given.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : null;
}
