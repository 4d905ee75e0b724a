using System.Globalization;
using NodaTime;
using Rapporteur.Domain.Time;

namespace Rapporteur.Web.Views;

/// <summary>Times as the pages print them: exactly what is known and nothing more.</summary>
public static class TimeWords
{
    private static readonly string[] Months =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>The time for a person: "8 Sep 2016", "Feb 2016", "10–12 Feb 2016", "undated".</summary>
    public static string Of(FactTime time)
    {
        ArgumentNullException.ThrowIfNull(time);
        if (time.From is not { } from || time.To is not { } to)
        {
            return "undated";
        }

        return time.Precision switch
        {
            TimePrecision.Instant when time.At is { } at => Moment(at),
            TimePrecision.Month when from.Year == to.Year && from.Month == to.Month => Month(from),
            TimePrecision.Year when from.Year == to.Year => Year(from),
            TimePrecision.Season when from.Day == 1 && to.PlusDays(1).Day == 1 => MonthSpan(from, to),
            _ => Span(from, to),
        };
    }

    /// <summary>The value for <c>datetime</c>: set only where the record knows an instant, a day, a month or a year; null for every other time.</summary>
    public static string? Machine(FactTime time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return (time.Precision, time.From) switch
        {
            (TimePrecision.Instant, _) when time.At is { } at => NodaTime.Text.OffsetDateTimePattern.ExtendedIso.Format(at),
            (TimePrecision.Day, { } day) when day == time.To => Iso(day),
            (TimePrecision.Month, { } day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}"),
            (TimePrecision.Year, { } day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}"),
            _ => null,
        };
    }

    /// <summary>What a reader has to know about the precision: "some time in this week"; null where the printed time says it all.</summary>
    public static string? Caution(FactTime time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return time.Precision switch
        {
            TimePrecision.Week => "within this week",
            TimePrecision.Season => "within this season",
            TimePrecision.Month => "day not told",
            TimePrecision.Year => "month not told",
            _ => null,
        };
    }

    /// <summary>Whether the time is known to the day.</summary>
    public static bool IsPrecise(FactTime time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return time.Precision is TimePrecision.Day or TimePrecision.Instant;
    }

    /// <summary>One day: "8 Sep 2016".</summary>
    public static string Day(LocalDate day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Months[day.Month - 1]} {day.Year}");

    /// <summary>A month: "Sep 2016".</summary>
    public static string Month(LocalDate day) =>
        string.Create(CultureInfo.InvariantCulture, $"{Months[day.Month - 1]} {day.Year}");

    /// <summary>An ISO date.</summary>
    public static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    private static string Year(LocalDate day) => day.Year.ToString(CultureInfo.InvariantCulture);

    private static string Moment(OffsetDateTime at) => string.Create(
        CultureInfo.InvariantCulture, $"{Day(at.Date)}, {at.Hour:00}:{at.Minute:00} UTC{(at.Offset == Offset.Zero ? "" : at.Offset.ToString("m", CultureInfo.InvariantCulture))}");

    private static string MonthSpan(LocalDate from, LocalDate to) => from.Year == to.Year
        ? string.Create(CultureInfo.InvariantCulture, $"{Months[from.Month - 1]}–{Month(to)}")
        : $"{Month(from)} – {Month(to)}";

    private static string Span(LocalDate from, LocalDate to)
    {
        if (from == to)
        {
            return Day(from);
        }

        if (from.Year != to.Year)
        {
            return $"{Day(from)} – {Day(to)}";
        }

        return from.Month == to.Month
            ? string.Create(CultureInfo.InvariantCulture, $"{from.Day}–{Day(to)}")
            : string.Create(CultureInfo.InvariantCulture, $"{from.Day} {Months[from.Month - 1]} – {Day(to)}");
    }
}
