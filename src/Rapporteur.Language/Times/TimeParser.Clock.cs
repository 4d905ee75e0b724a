namespace Rapporteur.Language.Times;

/// <content>Times of day.</content>
internal readonly ref partial struct TimeParser
{
    /// <summary>A time of day, alone or before its day: "6:35 am on Tuesday", "0900 GMT".</summary>
    private bool TryClockMoment(int at, out TimeMatch match)
    {
        match = default;
        if (Kind(at) is not (WordKind.Number or WordKind.NumberWord or WordKind.Noon) || !TryClock(at, out int end, out int clock, out bool utc))
        {
            return false;
        }

        int j = SkipComma(end);
        j = Kind(j) == WordKind.On || (Kind(j) == WordKind.Of && Kind(at) == WordKind.Noon) ? j + 1 : j;
        int core = SkipThe(j);
        if (Kind(core) is not WordKind.Noon && TryCore(core, false, out match) && match.IsDay && match.Content is { Clock: null, DayPart: DayPart.None })
        {
            match = match with { Start = at, Type = TimexType.Time, Content = match.Content with { Clock = clock, Utc = utc } };
            return true;
        }

        match = new TimeMatch(at, end, TimexType.Time, new TimeContent { Sense = TimeSense.Clock, Clock = clock, Utc = utc });
        return Kind(at) != WordKind.Noon || !IsCapital(at) || OpensSentence(at);
    }

    /// <summary>The time of day after a day: "Tuesday morning", "8 May at 1:00 am".</summary>
    private void AddTimeOfDay(ref TimeMatch match)
    {
        if (match.Content.Clock is not null || match.Content.DayPart != DayPart.None)
        {
            return;
        }

        int j = SkipComma(match.End);
        if (Kind(j) == WordKind.DayPart || (Kind(j) == WordKind.Noon && j == match.End))
        {
            // "on Friday, night fell" is no Friday night.
            if (j == match.End)
            {
                DayPart part = Kind(j) == WordKind.Noon ? DayPart.Midday : (DayPart)Value(j);
                match = Date(match.Start, j + 1, match.Content with { DayPart = part });
            }

            return;
        }

        if (Kind(j) == WordKind.Part && Kind(j + 1) == WordKind.DayPart && j == match.End)
        {
            match = Date(match.Start, j + 2, match.Content with { DayPart = (DayPart)Value(j + 1) });
            return;
        }

        bool at = Kind(j) == WordKind.At;
        j = at ? j + 1 : j;
        j = Kind(j) == WordKind.About && at ? j + 1 : j;
        if (Kind(j) is WordKind.Number or WordKind.Noon && TryClock(j, out int end, out int clock, out bool utc))
        {
            match = Date(match.Start, end, match.Content with { Clock = clock, Utc = utc });
        }
    }

    private bool TryClock(int at, out int end, out int clock, out bool utc)
    {
        end = at + 1;
        clock = Value(at);
        utc = false;
        if (Kind(at) == WordKind.Noon)
        {
            return true;
        }

        int hour = Value(at);
        bool digits = Kind(at) == WordKind.Number;
        if (digits && !IsClockClean(at))
        {
            return false;
        }

        bool minutes = digits && _words[at].Length <= 2 && (IsMark(at + 1, ':') || IsMark(at + 1, '.')) && IsGlued(at + 1) && IsGlued(at + 2)
            && Kind(at + 2) == WordKind.Number && _words[at + 2].Length == 2 && Value(at + 2) < 60;
        int minute = minutes ? Value(at + 2) : 0;
        end = minutes ? at + 3 : at + 1;
        bool told = minutes && IsMark(at + 1, ':');
        if (told && IsMark(end, ':') && IsGlued(end) && Kind(end + 1) == WordKind.Number && IsGlued(end + 1))
        {
            end += 2;
        }

        if (TryAmPm(end, out int add, out int after) && hour is >= 1 and <= 12)
        {
            hour = (hour % 12) + add;
            end = after;
            told = true;
        }
        else if (Is(end, "o") && IsApostrophe(end + 1) && Is(end + 2, "clock"))
        {
            end += 3;
            told = hour is >= 1 and <= 12;
        }
        else if (digits && _words[at].Length == 4 && IsZoneOrHours(end))
        {
            minute = hour % 100;
            hour /= 100;
            told = minute < 60;
        }

        clock = (hour * 60) + minute;
        if (!told || hour > 23)
        {
            return false;
        }

        AddZone(ref end, ref utc);
        return true;
    }

    private bool IsClockClean(int at)
    {
        int start = _words[at].Start;
        return start == 0 || _text[start - 1] is 'T' || !(char.IsLetterOrDigit(_text[start - 1]) || _text[start - 1] is ':' or '.' or ',' or '$' or '/');
    }

    private bool TryAmPm(int at, out int add, out int end)
    {
        add = Value(at);
        end = at + 1;
        if (Kind(at) == WordKind.AmPm)
        {
            return true;
        }

        bool dotted = (Is(at, "a") || Is(at, "p")) && IsMark(at + 1, '.') && IsGlued(at + 1) && Is(at + 2, "m") && IsGlued(at + 2);
        add = Is(at, "p") ? 12 : 0;
        end = at + (IsMark(at + 3, '.') && IsGlued(at + 3) ? 4 : 3);
        return dotted;
    }

    private bool IsZoneOrHours(int at) => Kind(at) == WordKind.Zone || (Kind(at) == WordKind.Units && Is(at, "hours"))
        || (Is(at, "Z") && IsGlued(at)) || (IsAny(at, ["local"]) && Is(at + 1, "time"));

    private void AddZone(ref int end, ref bool utc)
    {
        if (Kind(end) == WordKind.Zone && (IsCapital(end) || Is(end, "hrs")))
        {
            utc = Value(end) == 1;
            end++;
            if (utc && Kind(end) == WordKind.Mark && _words[end].Value is '+' or '-' or '\u2212' && IsGlued(end) && IsGlued(end + 1)
                && Kind(end + 1) == WordKind.Number && _words[end + 1].Length <= 4)
            {
                // "UTC+3" is the clock of a place.
                utc = false;
                end += 2;
            }
        }
        else if (Kind(end) == WordKind.Units && Is(end, "hours") && _words[end - 1].Length >= 2)
        {
            end++;
        }
        else if (Is(end, "Z") && IsGlued(end))
        {
            utc = true;
            end++;
        }
        else if ((Is(end, "local") || (IsCapital(end) && Kind(end) == WordKind.Word)) && Is(end + 1, "time"))
        {
            end += 2;
        }
    }
}
