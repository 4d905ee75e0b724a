using NodaTime;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Ports;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Resolve;

namespace Rapporteur.Pipeline.Record;

/// <summary>The record as it was known on a day: made anew from the reports that had been published by then.</summary>
/// <remarks>
/// A report without a date is left out, for nothing tells that it was there; so is one whose date ("September 2016") may be later than the day.
/// </remarks>
public static class EarlierRecord
{
    /// <summary>Makes the record of a day.</summary>
    /// <param name="all">All reports.</param>
    /// <param name="empty">Takes the reports of that day and the record; must hold none.</param>
    /// <param name="day">The last day of publication.</param>
    /// <param name="cancellation">Looked at between reports.</param>
    /// <returns>What was taken and what was left out.</returns>
    public static EarlierReports Build(IStagedReports all, IRecordStore empty, LocalDate day, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(empty);
        int taken = 0, later = 0, undated = 0;
        foreach (StagedReport report in all.Staged())
        {
            cancellation.ThrowIfCancellationRequested();
            if (ExtractionCodec.DecodeClean(report.Clean.Span).Published.Time.To is not { } published)
            {
                undated++;
            }
            else if (published > day)
            {
                later++;
            }
            else
            {
                empty.Stage(report);
                taken++;
            }
        }

        // What people know now of what was told then.
        foreach (Judgement judgement in all.Judgements())
        {
            empty.Judge(judgement);
        }

        using Resolution resolution = new RecordResolver(empty).Resolve(cancellation);
        RecordWriting.Write(resolution, empty, cancellation);
        return new EarlierReports(taken, later, undated);
    }
}

/// <summary>Which reports the record of a day was made from.</summary>
/// <param name="Taken">How many had been published.</param>
/// <param name="Later">How many were published later, or may have been.</param>
/// <param name="Undated">How many have no date.</param>
public sealed record EarlierReports(int Taken, int Later, int Undated);
