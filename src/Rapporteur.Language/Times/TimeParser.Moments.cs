namespace Rapporteur.Language.Times;

/// <content>Moments: a date with what stands before and after it.</content>
internal readonly ref partial struct TimeParser
{
    private bool TryMoment(int at, out TimeMatch match)
    {
        if (TryClockMoment(at, out match) || TryDayPartOf(at, out match) || TryPart(at, out match)
            || TryPortion(at, out match) || TryAroundToday(at, out match))
        {
            return true;
        }

        if (Kind(at) != WordKind.The)
        {
            return TryCore(at, false, out match);
        }

        // In "the Tuesday meeting" and "the May summit" the article is not the date's.
        if (Kind(at + 1) is WordKind.Weekday or WordKind.Weekdays or WordKind.Month or WordKind.MonthShort or WordKind.Relative or WordKind.Holiday
            || (Is4(at + 1) && Kind(at + 2) is not (WordKind.Month or WordKind.Season)))
        {
            return false;
        }

        bool found = TryCore(at + 1, false, out match);
        match.Start = at;
        return found;
    }

    /// <summary>A date without article and modifier, and the time of day after it.</summary>
    /// <param name="at">Where it begins.</param>
    /// <param name="bare">Whether "year" alone will do, as in "the end of the year".</param>
    /// <param name="match">The date.</param>
    private bool TryCore(int at, bool bare, out TimeMatch match)
    {
        bool found;
        switch (Kind(at))
        {
            case WordKind.Weekday or WordKind.WeekdayShort:
                found = TryWeekday(at, default, out match);
                break;
            case WordKind.Weekdays when IsLostPossessive(at):
                found = TryWeekday(at, default, out match);
                break;
            case WordKind.Relative:
                found = TryRelative(at, out match);
                break;
            case WordKind.Pick or WordKind.Mention:
                found = TryPicked(at, out match);
                break;
            case WordKind.Weekend when Value(at) == 0 && (bare || Kind(at - 1) is WordKind.The or WordKind.At):
                match = Date(at, at + 1, new TimeContent { Sense = TimeSense.Weekend });
                found = true;
                break;
            case WordKind.Unit when bare && Value(at) is >= (int)TimeUnit.Day and <= (int)TimeUnit.Century:
                match = Date(at, at + 1, Unit(at, 0, Value(at) == (int)TimeUnit.Day));
                found = true;
                break;
            case WordKind.DayPart when Kind(at - 1) == WordKind.The && Kind(at - 2) is WordKind.In or WordKind.Preposition:
            case WordKind.DayPart when Kind(at - 1) == WordKind.At:
                match = new TimeMatch(at, at + 1, TimexType.Time, new TimeContent { Sense = TimeSense.Clock, DayPart = (DayPart)Value(at) });
                found = true;
                break;
            default:
                found = TryCalendar(at, out match);
                break;
        }

        if (found && match.IsDay)
        {
            AddTimeOfDay(ref match);
        }

        return found;
    }

    /// <summary>"early", "the end of", "later in the" before a date.</summary>
    private bool TryPart(int at, out TimeMatch match)
    {
        match = default;
        int j = SkipThe(at);
        int k;
        bool bare = false;
        var part = (TimePart)Value(j);
        if (Kind(j) == WordKind.Edge && Kind(j + 1) == WordKind.Of)
        {
            k = j + 2;
            bare = Kind(k) == WordKind.The;
            k = SkipThe(k);
        }
        else if (Kind(j) == WordKind.Part)
        {
            k = AfterPart(j, out bare);
        }
        else
        {
            return false;
        }

        bool dayPart = Kind(k) == WordKind.DayPart && part is TimePart.Early or TimePart.Late;
        if (!TryCore(k, bare, out match) || (Kind(j) == WordKind.Edge && IsPossessiveAfter(match.End - 1) && match.Content.Sense != TimeSense.Shift)
            || match.Content.Part != TimePart.Whole || dayPart)
        {
            return false;
        }

        if (part is TimePart.Earlier or TimePart.Later && !bare && match.Content.Sense == TimeSense.Calendar && match.Content.Month == 0
            && match.Content.Season == 0 && Kind(k - 1) != WordKind.In)
        {
            return false;
        }

        match.Start = at;
        match.Content = match.Content with { Part = part };
        return true;
    }

    /// <summary>From "early" over "in the", "part of the" or a hyphen to the date.</summary>
    private int AfterPart(int part, out bool bare)
    {
        int k = part + 1;
        bare = false;
        if (IsHyphen(k) && IsGlued(k) && Value(part) <= (int)TimePart.Late)
        {
            return k + 1;
        }

        if (IsAny(k, ["part", "parts", "half", "months", "days", "weeks"]) && Kind(k + 1) == WordKind.Of)
        {
            bare = Kind(k + 2) == WordKind.The;
            return SkipThe(k + 2);
        }

        if (Kind(k) is WordKind.In or WordKind.On)
        {
            bare = Kind(k + 1) == WordKind.The;
            return SkipThe(k + 1);
        }

        return Kind(k) == WordKind.The ? k + 1 : k;
    }

    /// <summary>"the first half of 2016", "the third quarter", "the last week of August".</summary>
    private bool TryPortion(int at, out TimeMatch match)
    {
        match = default;
        int j = SkipThe(at);
        int number = Kind(j) == WordKind.Ordinal ? Value(j) : Is(j, "second") ? 2
            : Is(j, "latter") || Is(j, "final") || Is(j, "last") ? 9 : 0;
        if (number == 0)
        {
            return false;
        }

        int k = IsHyphen(j + 1) ? j + 2 : j + 1;
        bool half = Kind(k) == WordKind.Half, quarter = Kind(k) == WordKind.Unit && Value(k) == (int)TimeUnit.Quarter;
        bool stretch = (Kind(k) is WordKind.Unit or WordKind.Units) && Value(k) is >= (int)TimeUnit.Day and <= (int)TimeUnit.Month;
        if (!half && !quarter && !stretch)
        {
            return false;
        }

        int quarterNumber = number == 9 ? 4 : number;
        if (Kind(k + 1) == WordKind.Of && TryCore(SkipThe(k + 2), Kind(k + 2) == WordKind.The, out match)
            && match.Content.Sense is TimeSense.Calendar or TimeSense.Shift && match.Content.Day == 0)
        {
            match = match with { Start = at, Content = Portion(match.Content, number, half, quarter) };
            return true;
        }

        match = Date(at, k + 1, new TimeContent { Quarter = quarterNumber });
        return quarter && (at < j || IsHyphen(j + 1)) && quarterNumber <= 4;
    }

    private static TimeContent Portion(in TimeContent whole, int number, bool half, bool quarter)
    {
        bool year = whole is { Sense: TimeSense.Calendar, Month: 0, Season: 0, Unit: TimeUnit.None } or { Sense: TimeSense.Shift, Unit: TimeUnit.Year };
        TimePart part = number == 9 || (half && number == 2) ? TimePart.Late : number == 1 ? TimePart.Early : TimePart.Middle;
        if (!year || (!half && !quarter))
        {
            return whole with { Part = part };
        }

        TimeContent content = whole.Sense == TimeSense.Calendar
            ? whole
            : new TimeContent { YearShift = (int)(whole.Amount ?? 0), FromMention = whole.FromMention };
        return half ? content with { Half = number == 9 ? 2 : number } : content with { Quarter = number == 9 ? 4 : number };
    }

    /// <summary>"the morning of 19 April", "the night of Tuesday", "early morning on Monday".</summary>
    private bool TryDayPartOf(int at, out TimeMatch match)
    {
        match = default;
        int j = SkipThe(at);
        j = Kind(j) == WordKind.Part ? j + 1 : j;
        if (Kind(j) != WordKind.DayPart || Kind(j + 1) is not (WordKind.Of or WordKind.On))
        {
            return false;
        }

        if (!TryCore(SkipThe(j + 2), false, out match) || !match.IsDay || match.Content.Clock is not null)
        {
            return false;
        }

        match = match with { Start = at, Type = TimexType.Time, Content = match.Content with { DayPart = (DayPart)Value(j) } };
        return true;
    }

    /// <summary>"the day before yesterday", "the day after tomorrow".</summary>
    private bool TryAroundToday(int at, out TimeMatch match)
    {
        match = default;
        int j = SkipThe(at);
        if (Kind(j) != WordKind.Unit || Value(j) != (int)TimeUnit.Day || Kind(j + 1) is not (WordKind.Before or WordKind.After) || Kind(at) != WordKind.The)
        {
            return false;
        }

        int sign = Kind(j + 1) == WordKind.Before ? -1 : 1;
        if (TryCore(SkipThe(j + 2), false, out match) && match.IsDay)
        {
            if (match.Content.Sense == TimeSense.Shift)
            {
                match = match with { Start = at, Content = match.Content with { Amount = match.Content.Amount + sign } };
                return true;
            }

            match = default;
        }

        match = Date(at, j + 2, Unit(j, sign, true));
        return Kind(j + 2) is WordKind.None or WordKind.Break or WordKind.Mark;
    }

    private static TimeContent Shift(TimeUnit unit, double? amount, bool fromMention) =>
        new() { Sense = TimeSense.Shift, Unit = unit, Amount = amount, FromMention = fromMention };

    private TimeContent Unit(int at, double? amount, bool fromMention) => Value(at) == TimeLexicon.FortnightUnit
        ? Shift(TimeUnit.Week, amount * 2, fromMention)
        : Shift((TimeUnit)Value(at), amount, fromMention);
}
