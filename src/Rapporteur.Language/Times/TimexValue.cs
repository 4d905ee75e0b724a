using System.Globalization;

namespace Rapporteur.Language.Times;

/// <summary>Writes the values of TIMEX3.</summary>
internal static class TimexValue
{
    public static string Year(int year) => year < 0
        ? string.Create(CultureInfo.InvariantCulture, $"BC{-year:0000}")
        : string.Create(CultureInfo.InvariantCulture, $"{year:0000}");

    public static string Decade(int year) => year < 0
        ? string.Create(CultureInfo.InvariantCulture, $"BC{-year / 10:000}")
        : string.Create(CultureInfo.InvariantCulture, $"{year / 10:000}");

    /// <summary>The nineteenth century is 18, the fourth before Christ BC03.</summary>
    public static string Century(int year) => year < 0
        ? string.Create(CultureInfo.InvariantCulture, $"BC{(-year / 100) - 1:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{year / 100:00}");

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public static string Week(DateOnly day)
    {
        var date = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(date):0000}-W{ISOWeek.GetWeekOfYear(date):00}");
    }

    public static string Quarter(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-Q{((day.Month - 1) / 3) + 1}");

    public static string Season(int season) => season switch
    {
        1 => "SP",
        2 => "SU",
        3 => "FA",
        _ => "WI",
    };

    public static string? DayPart(DayPart part) => part switch
    {
        Times.DayPart.Morning => "TMO",
        Times.DayPart.Midday => "TMI",
        Times.DayPart.Afternoon => "TAF",
        Times.DayPart.Evening => "TEV",
        Times.DayPart.Night or Times.DayPart.Overnight => "TNI",
        Times.DayPart.Daytime => "TDT",
        _ => null,
    };

    public static string Clock(int minutes) =>
        string.Create(CultureInfo.InvariantCulture, $"T{minutes / 60:00}:{minutes % 60:00}");

    /// <summary>"P3Y", "PT6H", "PXD" when the number is open.</summary>
    public static string Duration(TimeUnit unit, double? amount)
    {
        string number = amount is { } known ? known.ToString("0.##", CultureInfo.InvariantCulture) : "X";
        return unit switch
        {
            TimeUnit.Second => $"PT{number}S",
            TimeUnit.Minute => $"PT{number}M",
            TimeUnit.Hour => $"PT{number}H",
            TimeUnit.Day => $"P{number}D",
            TimeUnit.Week => $"P{number}W",
            TimeUnit.Month => $"P{number}M",
            TimeUnit.Quarter => $"P{number}Q",
            TimeUnit.Decade => Duration(TimeUnit.Year, amount * 10),
            TimeUnit.Century => Duration(TimeUnit.Year, amount * 100),
            _ => $"P{number}Y",
        };
    }

    public static string Set(in TimeContent content)
    {
        if (content.Weekday > 0)
        {
            return string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{content.Weekday}");
        }

        if (content.Month > 0)
        {
            return string.Create(CultureInfo.InvariantCulture, $"XXXX-{content.Month:00}");
        }

        if (content.Season > 0)
        {
            return "XXXX-" + Season(content.Season);
        }

        return (content.Unit, content.Amount) switch
        {
            (TimeUnit.Day, 1) => "XXXX-XX-XX" + DayPart(content.DayPart),
            (TimeUnit.Week, null) => "XXXX-WXX-WE",
            (TimeUnit.Week, 1) => "XXXX-WXX",
            (TimeUnit.Month, 1) => "XXXX-XX",
            (TimeUnit.Year, 1) => "XXXX",
            (TimeUnit.Hour, 1) => "XXXX-XX-XXTXX",
            _ => Duration(content.Unit, content.Amount),
        };
    }

    /// <summary>What is known of a date that lacks its year or week.</summary>
    public static string? Open(in TimeContent content)
    {
        string year = content.Year is { } known ? Year(known) : "XXXX";
        if (content.Sense == TimeSense.Weekday)
        {
            return string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{content.Weekday}");
        }

        if (content.Sense == TimeSense.Weekend)
        {
            return "XXXX-WXX-WE";
        }

        string? rest = content switch
        {
            { Day: > 0, Month: > 0 } => string.Create(CultureInfo.InvariantCulture, $"-{content.Month:00}-{content.Day:00}"),
            { Day: > 0 } => string.Create(CultureInfo.InvariantCulture, $"-XX-{content.Day:00}"),
            { Month: > 0 } => string.Create(CultureInfo.InvariantCulture, $"-{content.Month:00}"),
            { Season: > 0 } => "-" + Season(content.Season),
            { Quarter: > 0 } => string.Create(CultureInfo.InvariantCulture, $"-Q{content.Quarter}"),
            { Half: > 0 } => string.Create(CultureInfo.InvariantCulture, $"-H{content.Half}"),
            _ => content.Year is null ? null : string.Empty,
        };
        return rest is null ? null : year + rest;
    }
}
