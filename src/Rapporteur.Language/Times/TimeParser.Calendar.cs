namespace Rapporteur.Language.Times;

/// <content>Days, months, holidays and quarters of the calendar.</content>
internal readonly ref partial struct TimeParser
{
    /// <summary>A day and month in either order, a month, a year, a decade, a written-out ISO or slashed date.</summary>
    private bool TryCalendar(int at, out TimeMatch match)
    {
        match = default;
        switch (Kind(at))
        {
            case WordKind.Number:
                return TryDigitsDate(at, out match) || TryDayMonth(at, out match) || TryBareYear(at, out match);
            case WordKind.Ordinal:
                return TryDayMonth(at, out match) || TryCentury(at, out match) || TryBareOrdinal(at, out match);
            case WordKind.NumberWord:
                return TryCentury(at, out match);
            case WordKind.Month or WordKind.MonthShort:
                return TryMonth(at, out match);
            case WordKind.Season:
                return TrySeason(at, default, out match);
            case WordKind.DecadeDigits or WordKind.DecadeWord:
                return TryDecade(at, out match);
            case WordKind.Holiday:
                return TryHoliday(at, out match);
            case WordKind.Mark when IsApostrophe(at) && IsGlued(at + 1):
                return TryShortYear(at, out match);
            case WordKind.QuarterLetter:
                return TryQuarterLetter(at, out match);
            default:
                return false;
        }
    }

    private bool TryDigitsDate(int at, out TimeMatch match)
    {
        match = default;
        if (!IsClean(at))
        {
            return false;
        }

        bool glued = IsGlued(at + 1) && IsGlued(at + 2) && Kind(at + 2) == WordKind.Number;
        bool three = glued && IsGlued(at + 3) && IsGlued(at + 4) && Kind(at + 4) == WordKind.Number && Value(at + 1) == Value(at + 3);
        int a = Value(at), b = Value(at + 2), c = Value(at + 4);
        if (three && Is4(at) && (IsHyphen(at + 1) || IsMark(at + 1, '/')) && IsDate(a, b, c))
        {
            return Whole(at, at + 5, a, b, c, out match);
        }

        if (three && Is4(at + 4) && IsYear(c) && (IsMark(at + 1, '/') || IsMark(at + 1, '.') || IsHyphen(at + 1)))
        {
            bool dayFirst = IsDate(c, b, a), monthFirst = IsDate(c, a, b);
            bool dotted = IsMark(at + 1, '.');
            if (dayFirst && (dotted || !monthFirst || a == b))
            {
                return Whole(at, at + 5, c, b, a, out match);
            }

            return monthFirst && !dayFirst && !dotted && Whole(at, at + 5, c, a, b, out match);
        }

        // "2015-09" is a month, but "2007-08" two years.
        if (glued && !three && Is4(at) && IsYear(a) && IsMark(at + 1, '-') && _words[at + 2].Length == 2 && b is >= 1 and <= 9
            && b != (a % 100) + 1)
        {
            match = Date(at, at + 3, new TimeContent { Year = a, Month = b });
            return true;
        }

        return false;
    }

    private bool Whole(int at, int end, int year, int month, int day, out TimeMatch match)
    {
        match = Date(at, end, new TimeContent { Year = year, Month = month, Day = day });

        // The "T" of an instant, as in 2015-09-27T14:00Z.
        if (Is(end, "T") && IsGlued(end) && IsGlued(end + 1) && TryClock(end + 1, out int stop, out int clock, out bool utc))
        {
            match = Date(at, stop, match.Content with { Clock = clock, Utc = utc });
        }

        return true;
    }

    /// <summary>"8 September", "the 5th of May 2016".</summary>
    private bool TryDayMonth(int at, out TimeMatch match)
    {
        match = default;
        int day = Value(at);
        if (day is < 1 or > 31 || _words[at].Length > 4 || !IsClean(at))
        {
            return false;
        }

        int j = at + 1;
        if (Kind(at) == WordKind.Ordinal && Is(j, "day"))
        {
            j++;
        }

        j = Kind(j) == WordKind.Of ? j + 1 : j;
        if (!TryMonthName(j, true, out int month, out int end) || !IsDate(2000, month, day))
        {
            return false;
        }

        match = Date(at, end, new TimeContent { Month = month, Day = day });
        AddYear(ref match);
        return true;
    }

    private bool TryMonth(int at, out TimeMatch match)
    {
        match = default;
        if (TryMonthName(at, true, out int month, out int end) && TryMonthDay(at, end, month, out match))
        {
            return true;
        }

        bool dated = TryMonthName(at, true, out month, out end)
            && (IsFollowedByYear(end) || IsFollowedByYear(SkipComma(end)) || (Kind(end) == WordKind.Of && IsFollowedByYear(end + 1)));
        if (!dated && !(TryMonthName(at, false, out month, out end) && StandsAsMonth(at)))
        {
            return false;
        }

        match = Date(at, end, new TimeContent { Month = month });
        AddYear(ref match);
        return true;
    }

    private bool TryMonthDay(int at, int end, int month, out TimeMatch match)
    {
        match = default;
        int d = end;
        if (Kind(d) == WordKind.The && Kind(d + 1) == WordKind.Ordinal)
        {
            d++;
        }

        int day = Value(d);
        if (Kind(d) is not (WordKind.Number or WordKind.Ordinal) || day is < 1 or > 31 || _words[d].Length > 4
            || !IsDate(2000, month, day) || !IsCleanAfter(d))
        {
            return false;
        }

        // "in September 15 soldiers were killed" names no day.
        if (Kind(at - 1) == WordKind.In && Kind(d + 1) == WordKind.Word && !IsCapital(d + 1))
        {
            return false;
        }

        match = Date(at, d + 1, new TimeContent { Month = month, Day = day });
        AddYear(ref match);
        return true;
    }

    /// <summary>The name of a month; short names need a number beside them, and "may" and "march" a capital.</summary>
    private bool TryMonthName(int at, bool byNumber, out int month, out int end)
    {
        month = Value(at);
        end = at + 1;
        bool isShort = Kind(at) == WordKind.MonthShort;
        if (Kind(at) != WordKind.Month && !isShort)
        {
            return false;
        }

        if (!IsCapital(at) && (isShort || month is 3 or 5 or 8))
        {
            return false;
        }

        if (isShort)
        {
            end = IsMark(end, '.') && IsGlued(end) ? end + 1 : end;
            return byNumber || (end > at + 1 && Kind(at - 1) is WordKind.In or WordKind.Since or WordKind.Preposition);
        }

        return true;
    }

    private bool TryHoliday(int at, out TimeMatch match)
    {
        int end = at + 1;
        int day = Value(at) % 100;
        if (IsAny(end, ["day", "eve"]))
        {
            day = Is(end, "eve") ? day - 1 : day;
            end++;
        }

        match = Date(at, end, new TimeContent { Month = Value(at) / 100, Day = day });
        AddYear(ref match);
        return IsCapital(at) && !IsAny(end, ["island", "tree", "trees", "carol", "card", "cards", "present", "presents"]);
    }

    /// <summary>"Q3 2016", "H1".</summary>
    private bool TryQuarterLetter(int at, out TimeMatch match)
    {
        match = default;
        int number = Value(at + 1);
        bool half = Value(at) == 2;
        if (!IsCapital(at) || Kind(at + 1) != WordKind.Number || !IsGlued(at + 1) || IsGlued(at + 2) && !IsMark(at + 2, ',') && !IsMark(at + 2, '.')
            || number < 1 || number > (half ? 2 : 4) || (at > 0 && IsGlued(at)))
        {
            return false;
        }

        match = Date(at, at + 2, half ? new TimeContent { Half = number } : new TimeContent { Quarter = number });
        AddYear(ref match);
        return !half || match.Content.Year is not null;
    }

    private static bool IsDate(int year, int month, int day) =>
        IsYear(year) && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>Whether a number is no part of a longer one, an amount of money or a code.</summary>
    private bool IsClean(int at)
    {
        int start = _words[at].Start;
        if (start > 0)
        {
            char before = _text[start - 1];
            bool joined = before is '.' or ',' or ':' or '/' && start > 1 && char.IsAsciiDigit(_text[start - 2]);
            if (joined || before is '$' or '\u20AC' or '\u00A3' or '#' || char.IsLetterOrDigit(before))
            {
                return false;
            }
        }

        return IsCleanAfter(at);
    }

    private bool IsCleanAfter(int at)
    {
        int end = _words[at].End;
        if (end == _text.Length)
        {
            return true;
        }

        char after = _text[end];
        bool joined = after is '.' or ',' && end + 1 < _text.Length && char.IsAsciiDigit(_text[end + 1]);
        if (joined && after == '.' && Kind(at) == WordKind.Number && Kind(at + 2) == WordKind.Number)
        {
            // 27.09.2015 is read as a whole elsewhere.
            return IsMark(at + 3, '.') && Is4(at + 4);
        }

        return !joined && after is not ('%' or '\u00B0');
    }
}
