using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using Rapporteur.Domain.Time;

namespace Rapporteur.Pipeline.Clean.Dates;

/// <summary>Reads the dates that headers, metadata and datelines carry. What is ambiguous (03/04/2016) is not read.</summary>
internal static partial class DateReader
{
    private const int FirstYear = 1800;
    private const int LastYear = 2199;

    /// <summary>The first date with a year in <paramref name="line"/>, or null.</summary>
    public static DateMatch? Find(string line)
    {
        if (line.AsSpan().IndexOfAnyInRange('0', '9') < 0)
        {
            return null;
        }

        return FindIso(line) ?? FindCompact(line) ?? FindWords(line, DayMonthYear()) ?? FindWords(line, MonthDayYear())
            ?? FindNumeric(line) ?? FindMonth(line);
    }

    /// <summary>The month named by <paramref name="word"/> (three letters or more count), or 0.</summary>
    public static int Month(ReadOnlySpan<char> word)
    {
        if (word.Length < 3)
        {
            return 0;
        }

        ReadOnlySpan<char> head = word[..3];
        for (int i = 0; i < 12; i++)
        {
            if (head.Equals("janfebmaraprmayjunjulaugsepoctnovdec".AsSpan(i * 3, 3), StringComparison.OrdinalIgnoreCase))
            {
                return i + 1;
            }
        }

        return 0;
    }

    /// <summary>The day, or null when the calendar has no such day or the year is out of bounds.</summary>
    public static LocalDate? Day(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1
            && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
                ? new LocalDate(year, month, day)
                : null;

    private static DateMatch? FindIso(string line)
    {
        Match match = Iso().Match(line);
        return match.Success && Day(Number(match, "y"), Number(match, "m"), Number(match, "d")) is { } day
            ? WithTime(line, match, day)
            : null;
    }

    /// <summary>20160425 and 20160425T101500Z, where the line holds nothing else: among words such digits are a number.</summary>
    private static DateMatch? FindCompact(string line)
    {
        Match match = Compact().Match(line);
        if (!match.Success || Day(Number(match, "y"), Number(match, "m"), Number(match, "d")) is not { } day)
        {
            return null;
        }

        bool isMoment = match.Groups["z"].Success && Number(match, "h") <= 23 && Number(match, "mi") <= 59;
        return new DateMatch(match.Index, match.Index + match.Length, isMoment
            ? FactTime.AtInstant(new OffsetDateTime(day.At(new LocalTime(Number(match, "h"), Number(match, "mi"))), Offset.Zero), match.Value)
            : FactTime.OnDay(day, match.Value));
    }

    private static DateMatch? FindWords(string line, Regex pattern)
    {
        Match match = pattern.Match(line);
        return match.Success && Day(Number(match, "y"), Month(match.Groups["m"].ValueSpan), Number(match, "d")) is { } day
            ? WithTime(line, match, day)
            : null;
    }

    /// <summary>25/12/2016 and 12/25/2016 can be told apart; 03/04/2016 cannot, and is left unread. With dots the day comes first wherever dates are written so.</summary>
    private static DateMatch? FindNumeric(string line)
    {
        Match match = Numeric().Match(line);
        if (!match.Success)
        {
            return null;
        }

        int a = Number(match, "a");
        int b = Number(match, "b");
        LocalDate? day = a > 12 || a == b || match.Groups["s"].ValueSpan is "." ? Day(Number(match, "y"), b, a) : b > 12 ? Day(Number(match, "y"), a, b) : null;
        return day is { } told ? WithTime(line, match, told) : null;
    }

    private static DateMatch? FindMonth(string line)
    {
        Match match = MonthYear().Match(line);
        int year = match.Success ? Number(match, "y") : 0;
        return year is >= FirstYear and <= LastYear
            ? new DateMatch(match.Index, match.Index + match.Length, FactTime.InMonth(year, Month(match.Groups["m"].ValueSpan), match.Value))
            : null;
    }

    private static DateMatch WithTime(string line, Match date, LocalDate day)
    {
        int end = date.Index + date.Length;
        Match time = TimeOfDay().Match(line, end);
        if (!time.Success)
        {
            return new DateMatch(date.Index, end, FactTime.OnDay(day, date.Value));
        }

        string words = line[date.Index..(time.Index + time.Length)];
        int hour = HourOf(time);
        int minute = Number(time, "mi");
        FactTime told = hour is >= 0 and <= 23 && minute <= 59 && OffsetOf(time) is { } offset
            ? FactTime.AtInstant(new OffsetDateTime(day.At(new LocalTime(hour, minute)), offset), words)
            : FactTime.OnDay(day, words);
        return new DateMatch(date.Index, time.Index + time.Length, told);
    }

    /// <summary>The hour of 24, or −1 when there is none such.</summary>
    private static int HourOf(Match time)
    {
        int hour = Number(time, "h");
        if (!time.Groups["ap"].Success)
        {
            return hour;
        }

        if (hour is < 1 or > 12)
        {
            return -1;
        }

        bool afternoon = time.Groups["ap"].ValueSpan[0] is 'p' or 'P';
        return (hour % 12) + (afternoon ? 12 : 0);
    }

    private static Offset? OffsetOf(Match time)
    {
        if (time.Groups["oh"].Success)
        {
            int hours = Number(time, "oh");
            int minutes = time.Groups["om"].Success ? Number(time, "om") : 0;
            int sign = time.Groups["sign"].ValueSpan[0] is '+' ? 1 : -1;
            return hours <= 14 && minutes <= 59 ? Offset.FromHoursAndMinutes(sign * hours, sign * minutes) : null;
        }

        return time.Groups["z"].Success ? Offset.Zero : null;
    }

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private const string Months = "(?<m>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
    private const string WeekDay = @"(?:\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,?\s+)?";
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"(?<!\d)(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\d)", Options, 60_000)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^\s*(?<y>(?:18|19|20|21)\d{2})(?<m>\d{2})(?<d>\d{2})(?:[T ]?(?<h>\d{2})(?<mi>\d{2})(?:\d{2})?(?<z>Z)?)?\s*$", Options, 60_000)]
    private static partial Regex Compact();

    [GeneratedRegex(WeekDay + @"(?<!\d)(?<d>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?" + Months + @"\.?,?[\s-]+(?<y>\d{4})(?!\d)", Options, 60_000)]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(WeekDay + @"\b" + Months + @"\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y>\d{4})(?!\d)", Options, 60_000)]
    private static partial Regex MonthDayYear();

    [GeneratedRegex(@"(?<![\d/.-])(?<a>\d{1,2})(?<s>[/.-])(?<b>\d{1,2})\k<s>(?<y>\d{4})(?!\d)", Options, 60_000)]
    private static partial Regex Numeric();

    [GeneratedRegex(@"(?<!\d(?:st|nd|rd|th)?[\s-]+)\b" + Months + @"\.?,?\s+(?<y>\d{4})(?!\d)", Options, 60_000)]
    private static partial Regex MonthYear();

    [GeneratedRegex(@"\G[\s,;|@–—-]*(?:T|at\s+)?(?<h>\d{1,2})[:.](?<mi>\d{2})(?:[:.]\d{2}(?:[.,]\d+)?)?(?!\d)(?:\s*(?<ap>[ap])\.?m\b\.?)?(?:\s*\(?(?<z>UTC|GMT|Z(?![a-z])))?(?:\s*(?<sign>[+-])(?<oh>\d{1,2})(?::?(?<om>\d{2}))?(?!\d))?", Options, 60_000)]
    private static partial Regex TimeOfDay();
}
