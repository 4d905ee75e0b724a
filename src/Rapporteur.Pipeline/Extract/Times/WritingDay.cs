using System.Globalization;
using NodaTime;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Clean.Dates;

namespace Rapporteur.Pipeline.Extract.Times;

/// <summary>The day that a report speaks from: "on Friday" is told by the day of its dateline, however much later it was published.</summary>
internal static class WritingDay
{
    /// <summary>A text filed on the next day, as its place counts, was published before that day began elsewhere.</summary>
    private const int DaysAhead = 2;

    /// <summary>The day, or null where the report's is not known.</summary>
    public static DateOnly? Of(CleanReport report)
    {
        if (report.Published.Time is not { From: { } published, Precision: TimePrecision.Day or TimePrecision.Instant })
        {
            return null;
        }

        LocalDate day = report.Dateline is not null && Dateline.At(report.Text)?.Time is { } filed && DayOf(filed, published) is { } written ? written : published;
        return new DateOnly(day.Year, day.Month, day.Day);
    }

    // "May 27" has no year: the last such day by the time of publication.
    private static LocalDate? DayOf(FactTime filed, LocalDate published)
    {
        if (filed.IsKnown)
        {
            return filed is { From: { } told, Precision: TimePrecision.Day } && told < published ? told : null;
        }

        for (int year = published.Year; year >= published.Year - 1; year--)
        {
            if (DateReader.Find(string.Create(CultureInfo.InvariantCulture, $"{filed.Text} {year}"))?.Time is { From: { } day, Precision: TimePrecision.Day })
            {
                if (day < published)
                {
                    return day;
                }

                if (Period.DaysBetween(published, day) <= DaysAhead)
                {
                    return null;
                }
            }
        }

        return null;
    }
}
