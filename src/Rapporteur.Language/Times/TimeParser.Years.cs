namespace Rapporteur.Language.Times;

/// <content>Years with and without an era, decades and centuries.</content>
internal readonly ref partial struct TimeParser
{
    private bool IsFollowedByYear(int at) =>
        (TryYear(at, out int year, out _) && (year < 0 || Is4(at))) || TryYearShift(at, out _, out _, out _);

    private void AddYear(ref TimeMatch match)
    {
        int j = SkipComma(match.End);
        if (TryYear(j, out int year, out int end) && (year < 0 || Is4(j)) && !ReadsAsNumber(j))
        {
            match = Date(match.Start, end, match.Content with { Year = year });
            return;
        }

        j = Kind(match.End) == WordKind.Of ? match.End + 1 : match.End;
        if (j > match.End && TryYear(j, out year, out end) && Is4(j))
        {
            match = Date(match.Start, end, match.Content with { Year = year });
        }
        else if (TryYearShift(j, out int shift, out bool fromMention, out end))
        {
            match = Date(match.Start, end, match.Content with { YearShift = shift, FromMention = fromMention });
        }
    }

    /// <summary>"last year", "that year", "the same year".</summary>
    private bool TryYearShift(int at, out int shift, out bool fromMention, out int end)
    {
        int j = SkipThe(at);
        fromMention = Kind(j) == WordKind.Mention;
        shift = Value(j) - (int)TimePick.This;
        end = j + 2;
        return Kind(j) is WordKind.Pick or WordKind.Mention && Kind(j + 1) == WordKind.Unit
            && Value(j + 1) == (int)TimeUnit.Year;
    }

    /// <summary>A year of four digits, or of fewer before an era.</summary>
    private bool TryYear(int at, out int year, out int end)
    {
        year = Value(at);
        end = at + 1;
        if (Kind(at) != WordKind.Number || !IsCleanAfter(at) || _words[at].Length > 4)
        {
            return false;
        }

        if (TryEra(end, out int sign, out int eraEnd) && year > 0)
        {
            year *= sign;
            end = eraEnd;
            return true;
        }

        return Is4(at) && IsYear(year);
    }

    private bool TryEra(int at, out int sign, out int end)
    {
        sign = Value(at);
        end = at + 1;
        if (Kind(at) == WordKind.Era && IsCapital(at) && Text(at)[^1] is >= 'A' and <= 'Z')
        {
            return true;
        }

        // "B.C."
        if ((Is(at, "B") || Is(at, "A")) && IsCapital(at) && IsMark(at + 1, '.') && (Is(at + 2, "C") || Is(at + 2, "D")) && IsGlued(at + 2))
        {
            sign = Is(at, "B") ? -1 : 1;
            end = IsMark(at + 3, '.') && IsGlued(at + 3) ? at + 4 : at + 3;
            return Is(at, "B") == Is(at + 2, "C");
        }

        return false;
    }

    private bool TryCentury(int at, out TimeMatch match)
    {
        match = default;
        int j = IsHyphen(at + 1) && Kind(at + 2) is WordKind.Unit ? at + 2 : at + 1;
        if (Kind(at) != WordKind.Ordinal || Kind(j) != WordKind.Unit || Value(j) != (int)TimeUnit.Century || Value(at) is < 1 or > 30)
        {
            return false;
        }

        bool before = TryEra(j + 1, out int sign, out int end) && sign < 0;
        match = Date(at, before ? end : j + 1, new TimeContent
        {
            Unit = TimeUnit.Century,
            Year = before ? -Value(at) * 100 : (Value(at) - 1) * 100,
        });
        return true;
    }

    private bool TryDecade(int at, out TimeMatch match)
    {
        match = default;
        int value = Value(at);
        bool word = Kind(at) == WordKind.DecadeWord;
        if (word && Kind(at - 1) != WordKind.The)
        {
            return false;
        }

        bool before = TryEra(at + 1, out int sign, out int end) && sign < 0;
        int year = value < 100 ? 1900 + value : value;
        if (!word && value < 1000 && !before && (value > 99 || Kind(at - 1) != WordKind.The))
        {
            return false;
        }

        match = Date(at, before ? end : at + 1, new TimeContent { Unit = TimeUnit.Decade, Year = before ? -value : year });
        return value < 2100;
    }

    /// <summary>"'99" and "the '90s".</summary>
    private bool TryShortYear(int at, out TimeMatch match)
    {
        match = default;
        int j = at + 1;
        bool opens = at == 0 || !IsGlued(at);
        if (!opens || _words[j].Length is not (2 or 3) || Kind(j) is not (WordKind.Number or WordKind.DecadeDigits) || !IsCleanAfter(j))
        {
            return false;
        }

        bool decade = Kind(j) == WordKind.DecadeDigits;
        if (!decade && (Value(j) < 13 || _words[j].Length != 2 || Kind(at - 1) is not (WordKind.Of or WordKind.In or WordKind.Season or WordKind.Month or WordKind.Since)))
        {
            return false;
        }

        int year = Value(j) < 30 ? 2000 + Value(j) : 1900 + Value(j);
        match = Date(at, j + 1, new TimeContent { Year = year, Unit = decade ? TimeUnit.Decade : TimeUnit.None });
        return true;
    }

    private static bool IsYear(int year) => year is >= 1000 and <= 2999;

    private bool Is4(int at) => Kind(at) == WordKind.Number && _words[at].Length == 4;
}
