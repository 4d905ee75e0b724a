using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Time;

namespace Rapporteur.Cli.Rendering;

/// <summary>Writes a time exactly as closely as it is known, and never closer.</summary>
internal static class TimeText
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("d MMM uuuu");
    private static readonly LocalDatePattern DayOfYear = LocalDatePattern.CreateWithInvariantCulture("d MMM");
    private static readonly LocalDatePattern Month = LocalDatePattern.CreateWithInvariantCulture("MMM uuuu");
    private static readonly LocalDatePattern MonthOfYear = LocalDatePattern.CreateWithInvariantCulture("MMM");
    private static readonly OffsetDateTimePattern Instant = OffsetDateTimePattern.CreateWithInvariantCulture("d MMM uuuu HH:mm o<m>");

    /// <summary>Such as "8 Sep 2016", "10–12 Feb 2016", "Feb 2016", "2016" or "undated".</summary>
    public static string Of(FactTime time)
    {
        if (time is not { From: { } from, To: { } to })
        {
            return "undated";
        }

        return time.Precision switch
        {
            TimePrecision.Instant => Instant.Format(time.At!.Value),
            TimePrecision.Day => Day.Format(from),
            TimePrecision.Month => Month.Format(from),
            TimePrecision.Year => from.Year.ToString(CultureInfo.InvariantCulture),
            TimePrecision.Season when from.Day == 1 && to.PlusDays(1).Day == 1 => Span(from, to, Month, MonthOfYear, from.Year == to.Year),
            _ => Days(from, to),
        };
    }

    /// <summary>Such as "undated, not before 8 Sep 2016, not after 9 Sep 2016", "undated, near 8 Sep 2016".</summary>
    public static string Of(PublicationBounds bounds)
    {
        string text = "undated";
        text += bounds.NotBefore is { } first ? ", not before " + DayOf(first) : "";
        text += bounds.NotAfter is { } last ? ", not after " + DayOf(last) : "";
        text += bounds.Contradictory ? " (contradictory)" : "";
        return bounds is { NotBefore: null, NotAfter: null } ? $"{text}, near {DayOf(bounds.Grounds[0].Day)}" : text;
    }

    private static string DayOf(string iso) => Day.Format(LocalDatePattern.Iso.Parse(iso).Value);

    private static string Days(LocalDate from, LocalDate to)
    {
        if (from == to)
        {
            return Day.Format(from);
        }

        return from.Year == to.Year && from.Month == to.Month
            ? string.Create(CultureInfo.InvariantCulture, $"{from.Day}–{Day.Format(to)}")
            : Span(from, to, Day, DayOfYear, from.Year == to.Year);
    }

    private static string Span(LocalDate from, LocalDate to, LocalDatePattern whole, LocalDatePattern withoutYear, bool sameYear) =>
        $"{(sameYear ? withoutYear : whole).Format(from)} – {whole.Format(to)}";
}
