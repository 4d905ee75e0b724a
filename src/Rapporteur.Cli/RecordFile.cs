using System.CommandLine;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Rapporteur.Cli.Rendering;
using Rapporteur.Domain.Failures;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline;
using Rapporteur.Pipeline.Record;
using Rapporteur.Sqlite;
using Rapporteur.Web.Views;

namespace Rapporteur.Cli;

/// <summary>The record that a command reads: the file that was named, or what it held on an earlier day, made in a folder that is gone when disposed.</summary>
internal sealed class RecordFile : IDisposable
{
    private readonly DirectoryInfo? _folder;

    private RecordFile(string path, DirectoryInfo? folder)
    {
        Path = path;
        _folder = folder;
    }

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>The option that names the day.</summary>
    public static Option<LocalDate?> AsOfOption()
    {
        var option = new Option<LocalDate?>("--as-of")
        {
            Description = "The record as it was known on this day, from the reports published by then.",
            HelpName = "DAY",
            CustomParser = result =>
            {
                ParseResult<LocalDate> day = LocalDatePattern.Iso.Parse(result.Tokens[0].Value);
                if (!day.Success)
                {
                    result.AddError($"--as-of takes a day as YYYY-MM-DD, not '{result.Tokens[0].Value}'.");
                    return null;
                }

                return day.Value;
            },
        };
        return option;
    }

    /// <summary>Opens a record as it is, or as it was on a day; says on standard error which reports were left out.</summary>
    /// <exception cref="StoreException">The file is no record, or one of another version.</exception>
    public static RecordFile Open(string record, LocalDate? asOf, Terminal terminal, CancellationToken cancellation)
    {
        if (asOf is not { } day)
        {
            OpenNow(record, terminal).Dispose();
            return new RecordFile(record, null);
        }

        using IStagedReports all = new OfThisVersion(SqliteRecordStore.OpenStaged(record), record);
        using IRecordReader whole = SqliteRecordStore.OpenReadOnly(record);
        DirectoryInfo folder = Directory.CreateTempSubdirectory("rapporteur-as-of-");
        bool made = false;
        try
        {
            string path = System.IO.Path.Combine(folder.FullName, "record.db");
            using (var store = SqliteRecordStore.Open(path))
            {
                terminal.Error.WriteLine(TextOf(EarlierRecord.Build(all, whole, store, day, cancellation), day));
            }

            made = true;
            return new RecordFile(path, folder);
        }
        finally
        {
            if (!made)
            {
                folder.Delete(recursive: true);
            }
        }
    }

    /// <summary>Opens a record as it is for reading; says on standard error where it was not made from all that was taken in.</summary>
    /// <exception cref="StoreException">The file is no record, or one of another version.</exception>
    public static IRecordReader OpenNow(string record, Terminal terminal)
    {
        IRecordReader reader = SqliteRecordStore.OpenReadOnly(record);
        new ImportText(terminal).WriteBehind(reader, record);
        return reader;
    }

    public void Dispose() => _folder?.Delete(recursive: true);

    // A report that another version staged would be read wrongly.
    private sealed class OfThisVersion(IStagedReports all, string record) : IStagedReports
    {
        public IEnumerable<StagedReport> Staged()
        {
            foreach (StagedReport report in all.Staged())
            {
                yield return ReportPipeline.IsOfThisVersion(report.Engine)
                    ? report
                    : throw new StoreException($"'{record}' was written by another version. Ingest into it once with this version, then ask again.");
            }
        }

        public IEnumerable<Judgement> Judgements() => all.Judgements();

        public void Dispose() => all.Dispose();
    }

    private static string TextOf(EarlierReports reports, LocalDate day)
    {
        string undated = reports.Bounded == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {reports.Bounded} without a date but by then, by what is told in them");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"As of {TimeWords.Of(FactTime.OnDay(day))}: {reports.Taken} of {reports.All} reports{undated}. Left out: {reports.Later} published later, {reports.Open} without a date that may be later, {reports.Unbounded} without a date or a bound.");
    }
}
