namespace Rapporteur.Language.Times;

/// <summary>Finds the year that a day, month or season without one means.</summary>
internal static class CalendarMath
{
    public static TimeStretch Find(in TimeContent content, in TimeAnchor anchor)
    {
        if (content.Unit is TimeUnit.Decade or TimeUnit.Century && content.Year is { } start)
        {
            return content.Unit == TimeUnit.Decade
                ? TimeStretch.Years(TimexValue.Decade(start), start, start < 0 ? start : start + 9)
                : TimeStretch.Years(TimexValue.Century(start), start + 1, start < 0 ? start : start + 100);
        }

        if (content.Year is { } year)
        {
            return TimeStretch.In(content, year) ?? TimeStretch.Open(TimexValue.Open(content));
        }

        DateOnly? near = content.FromMention ? anchor.Mention : anchor.Reference;
        if (content.YearShift is { } shift)
        {
            return near is { } day && TimeStretch.In(content, day.Year + shift) is { } told ? told : TimeStretch.Open(TimexValue.Open(content));
        }

        Choice choice = ChoiceOf(content, anchor);
        near = choice == Choice.AfterMention ? anchor.Mention : near;
        if (near is not { } origin)
        {
            return TimeStretch.Open(TimexValue.Open(content));
        }

        return content is { Day: > 0, Month: 0 } ? FindDayOfMonth(content, origin, choice) : FindYear(content, origin, choice);
    }

    /// <summary>Days within which a date without a year is the one that has just been, even where the words look ahead.</summary>
    private const int JustBeen = 7;

    /// <summary>A day with its weekday is meant of this time round, whatever the tense, where it is at most so many days off.</summary>
    private const int HalfAYear = 183;

    /// <summary>What it costs to go against the tense: more than a year, less than the next year in which the weekday fits.</summary>
    private const int AgainstTense = 400;

    private static Choice ChoiceOf(in TimeContent content, in TimeAnchor anchor)
    {
        if (content.FromMention)
        {
            return content.Amount switch
            {
                < 0 => Choice.Before,
                > 0 => Choice.After,
                _ => Choice.Nearest,
            };
        }

        return content.Pick switch
        {
            TimePick.Last => Choice.Before,
            TimePick.This => Choice.SameYear,
            TimePick.Next => Choice.After,
            _ when anchor is { YearFromMention: true, Mention: not null } => Choice.AfterMention,
            _ => anchor.Direction switch
            {
                TimeDirection.Past => Choice.OnOrBefore,
                TimeDirection.Future => Choice.OnOrAfter,
                _ => Choice.Nearest,
            },
        };
    }

    private static TimeStretch FindYear(in TimeContent content, DateOnly origin, Choice choice)
    {
        if (choice == Choice.SameYear)
        {
            int year = content.Season == 4 && origin.Month < 3 ? origin.Year - 1 : origin.Year;
            return TimeStretch.In(content, year) ?? TimeStretch.Open(TimexValue.Open(content));
        }

        // "on 4-5 December to …", printed on the 5th: what is to come is not a year off where the day has just been.
        if (choice == Choice.OnOrAfter && TimeStretch.In(content, origin.Year) is { From: { } begin, To: { } end } near
            && begin <= origin && end.AddDays(JustBeen) >= origin && end.DayNumber - begin.DayNumber <= JustBeen)
        {
            return near;
        }

        // 29 February may be eight years off.
        int reach = content is { Month: 2, Day: 29 } || content.Weekday > 0 ? 8 : 2;
        TimeStretch? best = null;
        int bestCost = int.MaxValue;
        for (int year = origin.Year - reach; year <= origin.Year + reach; year++)
        {
            if (TimeStretch.In(content, year) is { From: { } from, To: { } to } found)
            {
                int cost = Cost(from, to, origin, choice);

                // "has been called for Thursday, 24 November": a weekday makes it a day of this year sooner than one of years ago.
                cost = cost == int.MaxValue && content.Weekday > 0 && WeekMath.DayOf(from) == content.Weekday && Math.Abs(from.DayNumber - origin.DayNumber) < HalfAYear
                    ? Math.Abs(from.DayNumber - origin.DayNumber) + AgainstTense
                    : cost;

                // "Tuesday, September 6" wants a year in which that day is a Tuesday.
                cost += cost < int.MaxValue && content.Weekday > 0 && WeekMath.DayOf(from) != content.Weekday ? 2000 : 0;
                if (cost < bestCost)
                {
                    best = found;
                    bestCost = cost;
                }
            }
        }

        return best ?? TimeStretch.Open(TimexValue.Open(content));
    }

    private static TimeStretch FindDayOfMonth(in TimeContent content, DateOnly origin, Choice choice)
    {
        TimeStretch best = TimeStretch.Open(TimexValue.Open(content));
        int bestCost = int.MaxValue;
        for (int offset = -2; offset <= 2; offset++)
        {
            int month = (origin.Year * 12) + origin.Month - 1 + offset;
            TimeContent full = content with { Month = (month % 12) + 1 };
            if (TimeStretch.In(full, month / 12) is { From: { } from, To: { } to } found && Cost(from, to, origin, choice) is var cost && cost < bestCost)
            {
                best = found;
                bestCost = cost;
            }
        }

        return best;
    }

    /// <summary>How ill a stretch of days suits the choice; the greatest number when it cannot be meant.</summary>
    private static int Cost(DateOnly from, DateOnly to, DateOnly origin, Choice choice)
    {
        int ahead = from.DayNumber - origin.DayNumber;
        int behind = origin.DayNumber - to.DayNumber;
        return choice switch
        {
            Choice.OnOrBefore => ahead <= 0 ? -ahead : int.MaxValue,
            Choice.OnOrAfter => behind <= 0 ? -behind : int.MaxValue,
            Choice.Before => behind > 0 ? behind : int.MaxValue,
            Choice.After => ahead > 0 ? ahead : int.MaxValue,

            // A tale keeps to its year, but from December it goes on to January.
            Choice.AfterMention => behind > 0 ? behind : from.Year == origin.Year ? 0 : (ahead * 3) + 120,

            // An even choice falls to the past.
            _ => behind > 0 ? behind * 2 : ahead > 0 ? (ahead * 2) + 1 : 0,
        };
    }

    private enum Choice
    {
        Nearest,
        OnOrBefore,
        OnOrAfter,
        Before,
        After,
        SameYear,
        AfterMention,
    }
}
