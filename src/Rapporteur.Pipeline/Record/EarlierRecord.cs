using System.Globalization;
using NodaTime;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Reports;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Resolve;

namespace Rapporteur.Pipeline.Record;

/// <summary>The record as it was known on a day: made anew from the reports that had been published by then.</summary>
/// <remarks>
/// A report without a date belongs in where its bounds end by then, and is left out where they leave it open; so is a report whose date ("September 2016") may be
/// later than the day.
/// </remarks>
public static class EarlierRecord
{
    /// <summary>Makes the record of a day.</summary>
    /// <param name="all">All reports.</param>
    /// <param name="record">The record of all of them, which tells the bounds of those without a date.</param>
    /// <param name="empty">Takes the reports of that day and the record; must hold none.</param>
    /// <param name="day">The last day of publication.</param>
    /// <param name="cancellation">Looked at between reports.</param>
    /// <returns>What was taken and what was left out.</returns>
    public static EarlierReports Build(IStagedReports all, IRecordReader record, IRecordStore empty, LocalDate day, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(empty);
        var reports = new EarlierReports(0, 0, 0, 0, 0);
        foreach (StagedReport report in all.Staged())
        {
            cancellation.ThrowIfCancellationRequested();
            EarlierReports before = reports;
            reports = ExtractionCodec.DecodeClean(report.Clean.Span).Published.Time.To is { } published
                ? published <= day ? reports with { Dated = reports.Dated + 1 } : reports with { Later = reports.Later + 1 }
                : Undated(reports, record.Find<Report>(report.Id.Value)?.PublishedBounds, day);
            if (reports.Taken > before.Taken)
            {
                empty.Stage(report);
            }
        }

        // What people know now of what was told then.
        foreach (Judgement judgement in all.Judgements())
        {
            empty.Judge(judgement);
        }

        using Resolution resolution = new RecordResolver(empty).Resolve(cancellation);
        RecordWriting.Write(resolution, empty, cancellation);
        return reports;
    }

    // Bounds are ISO dates, and sort as they stand.
    private static EarlierReports Undated(EarlierReports reports, PublicationBounds? bounds, LocalDate day)
    {
        string last = day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
        return bounds is null ? reports with { Unbounded = reports.Unbounded + 1 }
            : bounds.Contradictory ? reports with { Open = reports.Open + 1 }
            : bounds.NotBefore is { } first && string.CompareOrdinal(first, last) > 0 ? reports with { Later = reports.Later + 1 }
            : bounds.NotAfter is { } end && string.CompareOrdinal(end, last) <= 0 ? reports with { Bounded = reports.Bounded + 1 }
            : reports with { Open = reports.Open + 1 };
    }
}

/// <summary>Which reports the record of a day was made from, and why the others were not among them.</summary>
/// <param name="Dated">How many were taken by their date.</param>
/// <param name="Bounded">How many were taken without a date, because their bounds end by the day.</param>
/// <param name="Later">How many were published later, or have a date that may be later.</param>
/// <param name="Open">How many have no date, and bounds that leave it open.</param>
/// <param name="Unbounded">How many have no date, and nothing that bounds it.</param>
public sealed record EarlierReports(int Dated, int Bounded, int Later, int Open, int Unbounded)
{
    /// <summary>How many were taken.</summary>
    public int Taken => Dated + Bounded;

    /// <summary>How many there are.</summary>
    public int All => Taken + Later + Open + Unbounded;
}
