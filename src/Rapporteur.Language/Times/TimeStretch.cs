namespace Rapporteur.Language.Times;

/// <summary>Days found for a time, with its TIMEX3 value; nothing but the value where the days are not known.</summary>
internal readonly record struct TimeStretch(string? Value, DateOnly? From, DateOnly? To, TimeGrain Grain)
{
    public static readonly TimeStretch None = new(null, null, null, TimeGrain.None);

    public static TimeStretch Open(string? value) => new(value, null, null, TimeGrain.None);

    public static TimeStretch Day(DateOnly day) => new(TimexValue.Day(day), day, day, TimeGrain.Day);

    public static TimeStretch Week(DateOnly day)
    {
        DateOnly monday = MondayOf(day);
        return monday.DayNumber + 6 > DateOnly.MaxValue.DayNumber
            ? None
            : new(TimexValue.Week(day), monday, monday.AddDays(6), TimeGrain.Week);
    }

    public static TimeStretch Month(DateOnly day)
    {
        var first = new DateOnly(day.Year, day.Month, 1);
        return new(TimexValue.Month(day), first, EndOfMonth(first), TimeGrain.Month);
    }

    public static TimeStretch Year(int year) => year is < 1 or > 9999
        ? Open(TimexValue.Year(year))
        : new(TimexValue.Year(year), new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), TimeGrain.Year);

    public static TimeStretch Years(string value, int first, int last) => first < 1 || last > 9999
        ? Open(value)
        : new(value, new DateOnly(first, 1, 1), new DateOnly(last, 12, 31), TimeGrain.Range);

    /// <summary>The days of a calendar time in a given year; null where there are none, as for 29 February.</summary>
    public static TimeStretch? In(in TimeContent content, int year)
    {
        if (year is < 1 or > 9998)
        {
            return year < 0 ? Open(TimexValue.Open(content with { Year = year })) : null;
        }

        if (content.Day > 0)
        {
            return content.Month > 0 && content.Day <= DateTime.DaysInMonth(year, content.Month)
                ? Day(new DateOnly(year, content.Month, content.Day))
                : null;
        }

        if (content.Month > 0)
        {
            return Month(new DateOnly(year, content.Month, 1));
        }

        string? value = TimexValue.Open(content with { Year = year });
        if (content.Season > 0)
        {
            // Of the north, by whole months; a winter is named after the year it begins in.
            DateOnly first = new DateOnly(year, 3, 1).AddMonths(3 * (content.Season - 1));
            return new(value, first, EndOfMonth(first.AddMonths(2)), TimeGrain.Season);
        }

        if (content.Quarter > 0)
        {
            var first = new DateOnly(year, (3 * content.Quarter) - 2, 1);
            return new(value, first, EndOfMonth(first.AddMonths(2)), TimeGrain.Season);
        }

        if (content.Half > 0)
        {
            var first = new DateOnly(year, content.Half == 1 ? 1 : 7, 1);
            return new(value, first, EndOfMonth(first.AddMonths(5)), TimeGrain.Range);
        }

        return Year(year);
    }

    public static DateOnly MondayOf(DateOnly day)
    {
        int back = ((int)day.DayOfWeek + 6) % 7;
        return DateOnly.FromDayNumber(Math.Max(0, day.DayNumber - back));
    }

    public static DateOnly EndOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));
}
