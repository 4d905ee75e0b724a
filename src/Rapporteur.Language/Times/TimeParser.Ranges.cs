namespace Rapporteur.Language.Times;

/// <content>From one time to another.</content>
internal readonly ref partial struct TimeParser
{
    /// <summary>Days of one month, the month last: "9-10 September", "between 10 and 12 February", "9, 10 and 11 May 2016".</summary>
    private bool TryDayList(int at, out TimeMatch match)
    {
        match = default;
        int first = SkipThe(at);
        if (Kind(first) is not (WordKind.Number or WordKind.Ordinal) || Value(first) is < 1 or > 31 || _words[first].Length > 4)
        {
            return false;
        }

        int j = first;
        for (int count = 0; count < 6; count++)
        {
            int next = SkipThe(IsMark(j + 1, ',') && Kind(j + 2) == WordKind.And ? j + 3 : j + 2);
            bool joint = IsHyphen(j + 1) || Kind(j + 1) is WordKind.To or WordKind.And or WordKind.Or || IsMark(j + 1, ',') || IsMark(j + 1, '/');
            if (!joint || Kind(next) is not (WordKind.Number or WordKind.Ordinal) || Value(next) <= Value(j) || Value(next) > 31 || _words[next].Length > 4)
            {
                break;
            }

            j = next;
        }

        if (j == first || !TryDayMonth(j, out TimeMatch last))
        {
            return false;
        }

        // A single day's own article stays with it.
        TimeContent firstDay = last.Content with { Day = Value(first) };
        match = Range(Date(at, first + 1, firstDay), last);
        return true;
    }

    private void ExtendRange(ref TimeMatch match)
    {
        TimeContent content = match.Content;
        if (match.First is not null || content.Clock is not null || content.DayPart is DayPart.Overnight)
        {
            return;
        }

        bool joins = content.Sense is TimeSense.Calendar or TimeSense.Weekday or TimeSense.Shift;
        if (!joins)
        {
            return;
        }

        int j = match.End;
        bool hyphen = IsHyphen(j), to = Kind(j) == WordKind.To, and = Kind(j) == WordKind.And;
        if (!hyphen && !to && !and)
        {
            return;
        }

        bool between = Kind(match.Start - 1) == WordKind.Between;
        if (content is { Sense: TimeSense.Calendar, Day: > 0, Month: > 0 } && TryLaterDay(j + 1, match, hyphen || to || between, out TimeMatch day))
        {
            match = Range(match, day);
        }
        else if (hyphen && IsGlued(j) && IsGlued(j + 1) && TryShortEnd(j + 1, content, out TimeMatch year))
        {
            match = Range(match, year);
        }
        else if (TryFollowing(j + 1, out TimeMatch last) && CanJoin(match, last, hyphen, to, between))
        {
            match = Range(match, last);
        }
    }

    /// <summary>The other end; an article of its own belongs to it.</summary>
    private bool TryFollowing(int at, out TimeMatch last) => TryMoment(at, out last) || (Kind(at) == WordKind.The && TryCore(at + 1, false, out last));

    /// <summary>"17-18" after "July", with a year that then holds for both.</summary>
    private bool TryLaterDay(int at, TimeMatch first, bool joined, out TimeMatch last)
    {
        last = default;
        int day = Value(at);
        if (Kind(at) is not (WordKind.Number or WordKind.Ordinal) || _words[at].Length > 4 || day <= first.Content.Day || day > 31
            || !IsCleanAfter(at) || !IsDate(2000, first.Content.Month, day) || Kind(at + 1) is WordKind.Month or WordKind.MonthShort or WordKind.Units)
        {
            return false;
        }

        if (!joined && day != first.Content.Day + 1 && Kind(at + 1) == WordKind.Word && !IsCapital(at + 1))
        {
            return false;
        }

        last = Date(at, at + 1, first.Content with { Day = day, Weekday = 0 });
        if (first.Content.Year is null)
        {
            AddYear(ref last);
        }

        return !TryClock(at, out _, out _, out _);
    }

    /// <summary>"1914-18".</summary>
    private bool TryShortEnd(int at, in TimeContent first, out TimeMatch last)
    {
        last = default;
        if (first is not { Sense: TimeSense.Calendar, Year: > 999, Month: 0, Quarter: 0, Half: 0, Unit: TimeUnit.None }
            || Kind(at) != WordKind.Number || _words[at].Length != 2 || Value(at) <= first.Year % 100)
        {
            return false;
        }

        last = Date(at, at + 1, first with { Year = (first.Year / 100 * 100) + Value(at) });
        return IsCleanAfter(at) && !IsGlued(at + 1) | Kind(at + 1) == WordKind.Mark;
    }

    private static bool CanJoin(TimeMatch first, TimeMatch last, bool hyphen, bool to, bool between)
    {
        TimeContent a = first.Content, b = last.Content;
        if (b.Clock is not null || b.Sense is not (TimeSense.Calendar or TimeSense.Weekday or TimeSense.Shift))
        {
            return false;
        }

        bool seasons = a.Season > 0 && b.Season > 0;
        if (!hyphen && !to && !between)
        {
            bool lateYear = a is { Sense: TimeSense.Calendar, Month: > 0, Day: 0, Year: null, YearShift: null } && b is { Month: > 0, Day: 0, Year: not null };
            bool lateDate = a is { Sense: TimeSense.Calendar, Month: > 0, Day: > 0, Year: null, YearShift: null } && b is { Month: > 0, Day: > 0, Year: not null };
            return seasons || lateYear || lateDate;
        }

        if (seasons || (a.Sense == TimeSense.Weekday && b.Sense == TimeSense.Weekday))
        {
            return true;
        }

        if (hyphen)
        {
            return a.Sense == TimeSense.Calendar && b.Sense == TimeSense.Calendar && Level(a) == Level(b)
                && (a.Year is null || b.Year is null || a.Year <= b.Year);
        }

        return a.Sense != TimeSense.Shift || a.Unit >= TimeUnit.Day;
    }

    private static int Level(in TimeContent content) =>
        content.Day > 0 ? 3 : content.Month > 0 ? 2 : content.Season > 0 || content.Quarter > 0 ? 1 : 0;

    private TimeMatch Range(TimeMatch first, TimeMatch last)
    {
        TimeContent a = first.Content, b = last.Content;
        if (a.Sense == TimeSense.Calendar && a.Year is null && a.YearShift is null && a.Pick == TimePick.None && b.Sense == TimeSense.Calendar
            && Level(a) > 0 && (b.Year is not null || b.YearShift is not null))
        {
            int turn = a.Month > b.Month && b.Month > 0 ? 1 : 0;
            a = a with { Year = b.Year - turn, YearShift = b.YearShift - turn, FromMention = b.FromMention };
        }
        else if (b is { Sense: TimeSense.Calendar, Season: > 0, Year: null, YearShift: null, Pick: TimePick.None } && a.Season > 0)
        {
            b = b with { Pick = a.Pick, Year = a.Year, YearShift = a.YearShift };
        }

        return new TimeMatch(first.Start, last.End, TimexType.Date, new TimeContent { Sense = TimeSense.Range })
        {
            First = ToPhrase(first with { Content = a }),
            Last = ToPhrase(last with { Content = b }),
        };
    }
}
