namespace Rapporteur.Language.Times;

/// <summary>Finds the days that weekdays and weekends mean.</summary>
internal static class WeekMath
{
    /// <summary>1 (Monday) to 7 (Sunday).</summary>
    public static int DayOf(DateOnly day) => (((int)day.DayOfWeek + 6) % 7) + 1;

    public static TimeStretch FindDay(in TimeContent content, in TimeAnchor anchor)
    {
        bool mention = content.FromMention;
        DateOnly? near = mention ? anchor.Mention : anchor.YearFromMention && content.Pick == TimePick.None ? anchor.Mention ?? anchor.Reference : anchor.Reference;
        if (near is not { } origin || !HasRoom(origin) || (mention && anchor.MentionGrain is not (TimeGrain.Day or TimeGrain.Week or TimeGrain.Range)))
        {
            return TimeStretch.Open(TimexValue.Open(content));
        }

        int weekday = content.Weekday;
        if (content.WeekShift is { } weeks)
        {
            return content.Pick == TimePick.Next
                ? TimeStretch.Day(OnOrAfter(origin.AddDays(1), weekday).AddDays(7))
                : TimeStretch.Day(TimeStretch.MondayOf(origin).AddDays((7 * weeks) + weekday - 1));
        }

        return TimeStretch.Day(Pick(content, anchor, origin, weekday));
    }

    public static TimeStretch FindWeekend(in TimeContent content, in TimeAnchor anchor)
    {
        DateOnly? near = content.FromMention ? anchor.Mention : anchor.Reference;
        if (near is not { } origin || !HasRoom(origin))
        {
            return TimeStretch.Open(TimexValue.Open(content));
        }

        DateOnly past = OnOrBefore(origin, 6);
        DateOnly coming = OnOrAfter(origin, 7).AddDays(-1);
        int side = content.FromMention ? Math.Sign(content.Amount ?? 0) : content.Pick switch
        {
            TimePick.Last => -1,
            TimePick.Next => 1,
            _ => 0,
        };
        DateOnly saturday = side switch
        {
            // A weekend that is not over yet is neither the last nor the next.
            < 0 => past.AddDays(1) < origin ? past : past.AddDays(-7),
            > 0 => coming > origin ? coming : coming.AddDays(7),
            _ => anchor.Direction switch
            {
                TimeDirection.Past => past,
                TimeDirection.Future => coming,
                _ => origin.DayNumber - past.DayNumber - 1 <= coming.DayNumber - origin.DayNumber ? past : coming,
            },
        };
        return new TimeStretch(TimexValue.Week(saturday) + "-WE", saturday, saturday.AddDays(1), TimeGrain.Range);
    }

    private static DateOnly Pick(in TimeContent content, in TimeAnchor anchor, DateOnly origin, int weekday)
    {
        if (content.FromMention)
        {
            return content.Amount switch
            {
                < 0 => OnOrBefore(origin.AddDays(-1), weekday),
                > 0 => OnOrAfter(origin.AddDays(1), weekday),
                _ => OnOrAfter(origin.AddDays(-3), weekday),
            };
        }

        bool story = anchor is { YearFromMention: true, Mention: not null };
        return content.Pick switch
        {
            TimePick.Last => OnOrBefore(origin.AddDays(-1), weekday),
            TimePick.Next => OnOrAfter(origin.AddDays(1), weekday),
            _ when anchor.Direction == TimeDirection.Future || (story && content.Pick == TimePick.None) => OnOrAfter(origin, weekday),
            TimePick.This when anchor.Direction != TimeDirection.Past => TimeStretch.MondayOf(origin).AddDays(weekday - 1),
            _ => OnOrBefore(origin, weekday),
        };
    }

    private static DateOnly OnOrBefore(DateOnly day, int weekday) => day.AddDays(-((DayOf(day) - weekday + 7) % 7));

    private static DateOnly OnOrAfter(DateOnly day, int weekday) => day.AddDays((weekday - DayOf(day) + 7) % 7);

    private static bool HasRoom(DateOnly day) => day.Year is > 1 and < 9999;
}
