namespace Rapporteur.Language.Times;

/// <summary>Counts units from a day.</summary>
internal static class ShiftMath
{
    public static TimeStretch Find(in TimeContent content, in TimeAnchor anchor)
    {
        if (content.Amount is not { } amount)
        {
            return TimeStretch.Open(content.Lean switch
            {
                TimeDirection.Past => "PAST_REF",
                TimeDirection.Future => "FUTURE_REF",
                _ => null,
            });
        }

        DateOnly? near = content.FromMention ? anchor.Mention : anchor.Reference;
        if (near is not { } origin || (content.FromMention && !IsFineEnough(anchor.MentionGrain, content.Unit)))
        {
            return TimeStretch.None;
        }

        return Math.Abs(amount) > 5000 || Count(origin, content.Unit, amount) is not { } day ? TimeStretch.None : Cover(day, content.Unit);
    }

    /// <summary>A length, and the days it covers where it reaches up to the report or begins there.</summary>
    public static TimeStretch FindWindow(in TimeContent content, in TimeAnchor anchor)
    {
        string value = TimexValue.Duration(content.Unit, content.Amount);
        if (content.Pick is not (TimePick.Last or TimePick.Next) || content.Amount is not { } amount || anchor.Reference is not { } origin
            || amount > 5000 || content.Unit < TimeUnit.Day)
        {
            return TimeStretch.Open(value);
        }

        int sign = content.Pick == TimePick.Last ? -1 : 1;
        if (Count(origin, content.Unit, amount * sign) is not { } day)
        {
            return TimeStretch.Open(value);
        }

        // The far end is no closer known than the unit counted in.
        TimeStretch end = Cover(day, content.Unit == TimeUnit.Decade || content.Unit == TimeUnit.Century ? TimeUnit.Year : content.Unit);
        return sign < 0
            ? new TimeStretch(value, end.From, origin, TimeGrain.Range)
            : new TimeStretch(value, origin, end.To, TimeGrain.Range);
    }

    private static bool IsFineEnough(TimeGrain grain, TimeUnit unit) => grain switch
    {
        TimeGrain.Day => true,
        TimeGrain.Range or TimeGrain.Week => unit >= TimeUnit.Week,
        TimeGrain.Month => unit >= TimeUnit.Month,
        TimeGrain.Season => unit >= TimeUnit.Quarter,
        TimeGrain.Year => unit >= TimeUnit.Year,
        _ => false,
    };

    private static DateOnly? Count(DateOnly origin, TimeUnit unit, double amount)
    {
        double days = unit switch
        {
            TimeUnit.Day => amount,
            TimeUnit.Week => amount * 7,
            _ => 0,
        };
        double months = unit switch
        {
            TimeUnit.Month => amount,
            TimeUnit.Quarter => amount * 3,
            TimeUnit.Year => amount * 12,
            TimeUnit.Decade => amount * 120,
            TimeUnit.Century => amount * 1200,
            _ => 0,
        };
        if (unit < TimeUnit.Day)
        {
            return null;
        }

        int wholeMonths = (int)Math.Truncate(months);
        int wholeDays = (int)Math.Truncate(days);
        int year = origin.Year + (wholeMonths / 12);
        return year is < 3 or > 9990 || origin.Year is < 3 or > 9990 || Math.Abs(wholeDays) > 100_000 || (wholeDays < 0 && origin.DayNumber + wholeDays < 1000)
            ? null
            : origin.AddMonths(wholeMonths).AddDays(wholeDays);
    }

    private static TimeStretch Cover(DateOnly day, TimeUnit unit) => unit switch
    {
        TimeUnit.Day => TimeStretch.Day(day),
        TimeUnit.Week => TimeStretch.Week(day),
        TimeUnit.Month => TimeStretch.Month(day),
        TimeUnit.Quarter => TimeStretch.In(new TimeContent { Quarter = ((day.Month - 1) / 3) + 1 }, day.Year) ?? TimeStretch.None,
        TimeUnit.Year => TimeStretch.Year(day.Year),
        TimeUnit.Decade => TimeStretch.Years(TimexValue.Decade(day.Year), day.Year / 10 * 10, (day.Year / 10 * 10) + 9),
        TimeUnit.Century => TimeStretch.Years(TimexValue.Century(day.Year), (day.Year / 100 * 100) + 1, (day.Year / 100 * 100) + 100),
        _ => TimeStretch.None,
    };
}
