namespace Rapporteur.Language.Times;

/// <content>Weekdays, and times told by their distance from another.</content>
internal readonly ref partial struct TimeParser
{
    private bool TryWeekday(int at, in TimeContent picked, out TimeMatch match)
    {
        match = default;
        int end = at + 1;
        bool isShort = Kind(at) == WordKind.WeekdayShort;
        if (isShort)
        {
            end = IsMark(end, '.') && IsGlued(end) ? end + 1 : end;
        }

        int weekday = Value(at);
        int j = SkipComma(end);
        j = Kind(j) is WordKind.The && Kind(j + 1) is WordKind.Number or WordKind.Ordinal ? j + 1 : j;
        bool date = TryDayMonth(j, out TimeMatch day) || (TryMonthName(j, true, out int month, out int after) && TryMonthDay(j, after, month, out day));
        if (!date && IsMark(end, '(') && IsCapital(at))
        {
            date = (TryDayMonth(end + 1, out day) || (TryMonthName(end + 1, true, out month, out after) && TryMonthDay(end + 1, after, month, out day)))
                && IsMark(day.End, ')');
            day.End += date ? 1 : 0;
        }

        if (date && IsCapital(at))
        {
            match = Date(at, day.End, day.Content with { Weekday = weekday });
            return true;
        }

        if (isShort || !StandsAsWeekday(at))
        {
            return false;
        }

        match = Date(at, end, picked with { Sense = TimeSense.Weekday, Weekday = weekday });
        AddWeek(ref match);
        return true;
    }

    /// <summary>"Tuesday of next week", "Tuesday last week", "Tuesday week".</summary>
    private void AddWeek(ref TimeMatch match)
    {
        int j = Kind(match.End) is WordKind.Of ? match.End + 1 : match.End;
        int k = SkipThe(j);
        if (Kind(k) is WordKind.Pick or WordKind.Mention && Kind(k + 1) == WordKind.Unit && Value(k + 1) == (int)TimeUnit.Week)
        {
            int shift = Value(k) - (int)TimePick.This;
            match = Date(match.Start, k + 2, match.Content with { WeekShift = shift, FromMention = Kind(k) == WordKind.Mention });
        }
        else if (j == match.End && Is(j, "week") && IsCapital(match.End - 1) && Kind(j + 1) is WordKind.None or WordKind.Break or WordKind.Mark
            && !IsApostrophe(j + 1))
        {
            match = Date(match.Start, j + 1, match.Content with { WeekShift = 1, Pick = TimePick.Next });
        }
        else if (match.Content.Pick == TimePick.None && !match.Content.FromMention && Kind(match.End) is WordKind.Pick && Is(match.End, "last") && Kind(match.End + 1) is WordKind.Mark or WordKind.None)
        {
            match = Date(match.Start, match.End + 1, match.Content with { Pick = TimePick.Last });
        }
    }

    private bool TryRelative(int at, out TimeMatch match)
    {
        int value = Value(at);
        TimeContent content = value switch
        {
            TimeLexicon.RelativeTonight => Shift(TimeUnit.Day, 0, false) with { DayPart = DayPart.Night },
            TimeLexicon.RelativeOvernight => Shift(TimeUnit.Day, 0, false) with { DayPart = DayPart.Overnight },
            _ => Shift(TimeUnit.Day, value, false),
        };
        match = Date(at, at + 1, content);

        // "Russia Today" and "USA Today" are names.
        return !(IsCapital(at) && !OpensSentence(at) && Kind(at - 1) == WordKind.Word && IsCapital(at - 1));
    }

    /// <summary>"last", "this", "next", "the previous" and the like before a unit or a name of the calendar.</summary>
    private bool TryPicked(int at, out TimeMatch match)
    {
        match = default;
        bool mention = Kind(at) == WordKind.Mention;
        var pick = (TimePick)Value(at);
        int j = at + 1;
        if (Kind(j) is WordKind.Pick or WordKind.Mention && (pick == TimePick.This || Kind(at - 1) is WordKind.The))
        {
            mention |= Kind(j) == WordKind.Mention;
            pick = (TimePick)Value(j);
            j++;
        }
        else if (Is(j, "very"))
        {
            j++;
        }

        var picked = new TimeContent { Pick = mention ? TimePick.None : pick, FromMention = mention };
        int shift = (int)pick - (int)TimePick.This;
        switch (Kind(j))
        {
            case WordKind.Unit:
                return TryPickedUnit(at, j, shift, mention, out match);
            case WordKind.Weekday:
                picked = mention ? picked with { Amount = shift } : picked;
                return TryWeekday(j, picked, out match) && FromStart(ref match, at);
            case WordKind.Month when TryMonthName(j, true, out int month, out int end):
                match = Date(at, end, picked with { Month = month, Amount = mention ? shift : null });
                if (Kind(end) == WordKind.Number && TryMonthDay(j, end, month, out TimeMatch day))
                {
                    match = Date(at, day.End, day.Content with { Pick = picked.Pick });
                    return true;
                }

                AddYear(ref match);
                return !(month == 5 && Kind(j + 1) == WordKind.Word && !IsCapital(j)) && !(month == 3 && (Kind(j + 1) is WordKind.Of or WordKind.On || Is(j + 1, "for")));
            case WordKind.Season:
                return TrySeason(j, picked with { Amount = mention ? shift : null }, out match) && FromStart(ref match, at);
            case WordKind.Weekend:
                match = Date(at, j + 1, picked with { Sense = TimeSense.Weekend, Amount = mention ? shift : null });
                return true;
            case WordKind.DayPart:
                picked = Shift(TimeUnit.Day, shift, mention || pick == TimePick.Next);
                match = Date(at, j + 1, picked with { DayPart = (DayPart)Value(j) });
                return true;
            case WordKind.Holiday when TryHoliday(j, out match):
                match = match with { Start = at, Content = match.Content with { Pick = pick } };
                return true;
            default:
                return false;
        }
    }

    private static bool FromStart(ref TimeMatch match, int start)
    {
        match.Start = start;
        return true;
    }

    private bool TryPickedUnit(int at, int unitAt, int shift, bool mention, out TimeMatch match)
    {
        match = default;
        bool the = Kind(at - 1) == WordKind.The;
        bool coming = Is(unitAt - 1, "coming") || Is(unitAt - 1, "upcoming");
        bool past = Is(unitAt - 1, "past");
        if (Value(unitAt) == TimeLexicon.FortnightUnit)
        {
            match = Window(at, unitAt + 1, TimeUnit.Week, 2, shift);
            return the && shift != 0;
        }

        var unit = (TimeUnit)Value(unitAt);
        if (unit < TimeUnit.Day)
        {
            match = Window(at, unitAt + 1, unit, 1, shift);
            return unit == TimeUnit.Hour && the && (past || shift > 0);
        }

        bool span = the && !mention && (past || (shift < 0 && IsSpanPreposition(at - 2)) || (shift > 0 && !coming && IsSpanPreposition(at - 2)));
        if (span)
        {
            match = Window(at, unitAt + 1, unit, 1, shift);
            return true;
        }

        // "the last day of the talks" is counted from the talks.
        if (unit == TimeUnit.Day && shift < 0 && !mention)
        {
            return false;
        }

        bool fromMention = mention || (unit == TimeUnit.Day) || (the && shift > 0 && !coming);
        match = Date(at, unitAt + 1, Shift(unit, shift, fromMention));
        return true;
    }

    private bool IsSpanPreposition(int at) =>
        Kind(at) == WordKind.In || IsAny(at, ["over", "within", "during", "for", "throughout"]);

    private static TimeMatch Window(int start, int end, TimeUnit unit, double? amount, int shift) => new(
        start, end, TimexType.Duration, new TimeContent
        {
            Sense = TimeSense.Duration,
            Unit = unit,
            Amount = amount,
            Pick = shift < 0 ? TimePick.Last : shift > 0 ? TimePick.Next : TimePick.None,
        });
}
