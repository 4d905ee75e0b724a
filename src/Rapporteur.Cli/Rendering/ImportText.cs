using System.Globalization;
using Rapporteur.Domain.Failures;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Reports;
using Rapporteur.Pipeline;

namespace Rapporteur.Cli.Rendering;

/// <summary>Tells of an import on standard error: how far it is, and what came of it.</summary>
internal sealed class ImportText(Terminal terminal) : IProgress<ImportProgress>
{
    private const string Together = "bringing the reports together";

    private int _drawn;

    /// <summary>Draws one line over the last, where somebody watches.</summary>
    public void Report(ImportProgress value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!terminal.ShowsProgress)
        {
            return;
        }

        string counts = string.Create(CultureInfo.InvariantCulture, $"{value.Read:N0} read, {value.Kept:N0} kept, {value.Refused:N0} refused  ");
        string doing = value.Current is null ? Together : Abbreviation.Of(value.Current, 40);
        Draw(counts + doing);
    }

    /// <summary>Says that the reports are brought together, where somebody watches.</summary>
    public void BeginTogether()
    {
        if (terminal.ShowsProgress)
        {
            Draw(Together);
        }
    }

    /// <summary>Takes the line away.</summary>
    public void EndProgress()
    {
        if (_drawn > 0)
        {
            Draw("");
            terminal.Error.Write('\r');
            _drawn = 0;
        }
    }

    /// <summary>Writes what came of an import.</summary>
    public void Write(ImportReport report)
    {
        EndProgress();
        WriteRefusals(report.Refused, terminal.Error);
        terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Read {Count(report.Read, "report")}: {report.Kept:N0} kept, {report.AlreadyThere:N0} already there, {report.Refused.Count:N0} refused."));
    }

    /// <summary>Writes what a record holds.</summary>
    public void WriteHoldings(IRecordReader record, string name) =>
        terminal.Error.WriteLine($"{name} holds {Count(record.Count<Report>(), "report")}, {RecordCounts.Of(record)}.");

    /// <summary>Says so where a record was not made from all that was taken in.</summary>
    public void WriteBehind(IRecordReader record, string name)
    {
        if (record.IsBehind)
        {
            terminal.Error.WriteLine($"Not all that was taken in is in the record yet: 'rapporteur resolve --record {name}' brings it up to date.");
        }
    }

    /// <summary>Names each refused input, why, and what to do; one line each.</summary>
    public static void WriteRefusals(IEnumerable<Refusal> refusals, TextWriter error)
    {
        foreach (Refusal refusal in refusals)
        {
            WriteRefusal(refusal, error);
        }
    }

    /// <summary>Names one refused input, why, and what to do.</summary>
    public static void WriteRefusal(Refusal refusal, TextWriter error)
    {
        string source = refusal.Message.Contains(refusal.Source, StringComparison.Ordinal) ? "" : refusal.Source + ": ";
        error.WriteLine(Abbreviation.Of($"Refused ({refusal.Code}): {source}{refusal.Message} {refusal.Remedy}", 2000));
    }

    private static string Count(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {what}{(count == 1 ? "" : "s")}");

    private void Draw(string line)
    {
        terminal.Error.Write('\r' + line.PadRight(_drawn));
        _drawn = line.Length;
    }
}
