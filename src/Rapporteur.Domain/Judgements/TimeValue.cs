using System.Globalization;
using NodaTime.Text;
using Rapporteur.Domain.Time;

namespace Rapporteur.Domain.Judgements;

/// <summary>Times as people write them in a judgement: <c>2016-09-07</c>, <c>2016-09</c>, <c>2016</c>, <c>2016-09-07/2016-09-09</c>, <c>unknown</c>.</summary>
public static class TimeValue
{
    /// <summary>The word for no known time.</summary>
    public const string Unknown = "unknown";

    /// <summary>Reads a time; false when the text is none.</summary>
    /// <param name="value">The text.</param>
    /// <param name="phrase">The reports' words, which stay with the time.</param>
    /// <param name="time">The time.</param>
    public static bool TryRead(string? value, string? phrase, out FactTime time)
    {
        time = phrase is null ? FactTime.Unknown : FactTime.Phrase(phrase);
        if (value is null)
        {
            return false;
        }

        if (string.Equals(value, Unknown, StringComparison.Ordinal))
        {
            return true;
        }

        int slash = value.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
        {
            return TryRange(value[..slash], value[(slash + 1)..], phrase, ref time);
        }

        if (LocalDatePattern.Iso.Parse(value) is { Success: true } day)
        {
            time = FactTime.OnDay(day.Value, phrase);
            return true;
        }

        if (YearMonthPattern.Iso.Parse(value) is { Success: true } month)
        {
            time = FactTime.InMonth(month.Value.Year, month.Value.Month, phrase);
            return true;
        }

        if (value.Length == 4 && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year > 0)
        {
            time = FactTime.InYear(year, phrase);
            return true;
        }

        return false;
    }

    private static bool TryRange(string first, string last, string? phrase, ref FactTime time)
    {
        if (LocalDatePattern.Iso.Parse(first) is not { Success: true } from
            || LocalDatePattern.Iso.Parse(last) is not { Success: true } to
            || to.Value < from.Value)
        {
            return false;
        }

        time = from.Value == to.Value
            ? FactTime.OnDay(from.Value, phrase)
            : FactTime.Between(from.Value, to.Value, TimePrecision.Range, phrase);
        return true;
    }
}
