namespace Rapporteur.Language.Times;

/// <content>Words that are a time only in the right company.</content>
internal readonly ref partial struct TimeParser
{
    /// <summary>A month's name without a number: a month, or "May" the surname and "March" the protest?</summary>
    private bool StandsAsMonth(int at)
    {
        if (!IsCapital(at))
        {
            return IsMonthCompany(at - 1);
        }

        int month = Value(at);
        bool nameLike = month is 4 or 5 or 6 or 8;
        bool afterName = at > 0 && Kind(at - 1) is WordKind.Word or WordKind.Long && IsCapital(at - 1) && !OpensSentence(at - 1);
        bool beforeName = Kind(at + 1) is WordKind.Word && IsCapital(at + 1);
        bool company = IsMonthCompany(at - 1);
        switch (month)
        {
            case 5:
                return StandsAsMay(at, company, afterName);
            case 3 when IsAny(at + 1, ["for", "on", "against", "forward", "past"]) || Kind(at + 1) is WordKind.Of or WordKind.To or WordKind.On:
                return company && Kind(at - 1) is not (WordKind.The or WordKind.A);
            case 3 when afterName || IsPossessive(at - 1):
                return false;
            default:
                return !nameLike || company || !(beforeName || (afterName && !IsPossessive(at - 1)));
        }
    }

    private bool StandsAsMay(int at, bool company, bool afterName)
    {
        if (!company || afterName || Is(at + 1, "Day") || IsPossessiveAfter(at) || IsAddressed(at - 1))
        {
            return false;
        }

        // "a call from May", "talks led by May": a name can stand here too, so the text must know no such person.
        WordKind before = Kind(at - 1);
        bool doubtful = before is WordKind.Of or WordKind.To or WordKind.Preposition or WordKind.Before or WordKind.After
            or WordKind.And or WordKind.Or or WordKind.Between;
        return !doubtful || !_knowsMay;
    }

    /// <summary>"spoke to", "wrote to": a person follows, and no month.</summary>
    private bool IsAddressed(int at) => Is(at, "to") && IsAny(at - 1, ["spoke", "speak", "speaking", "talked", "talking", "wrote", "writing", "listened", "apologised", "apologized"]);

    /// <summary>Whether the text speaks of someone called May.</summary>
    private bool FindMay()
    {
        for (int at = 1; at < _words.Length; at++)
        {
            if (Kind(at) == WordKind.Month && Value(at) == 5 && IsCapital(at))
            {
                int before = IsMark(at - 1, '.') ? at - 2 : at - 1;
                if (IsAny(before, ["Theresa", "Mrs", "Ms", "Mr", "Minister", "Secretary"]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsMonthCompany(int at) => Kind(at) is WordKind.In or WordKind.Since or WordKind.Preposition or WordKind.Of or WordKind.To
        or WordKind.Pick or WordKind.Mention or WordKind.Part or WordKind.Between or WordKind.Before or WordKind.After or WordKind.Every
        or WordKind.The or WordKind.Month || (Kind(at) is WordKind.And or WordKind.Or && Kind(at - 1) is WordKind.Month or WordKind.Number)
        || (IsHyphen(at) && Kind(at - 1) is WordKind.Month or WordKind.Part or WordKind.Number);

    private bool IsPossessive(int at) => Is(at, "s") && IsApostrophe(at - 1) && IsGlued(at);

    private bool IsPossessiveAfter(int at) => IsApostrophe(at + 1) && IsGlued(at + 1) && IsGlued(at + 2);

    /// <summary>"Saturdays strikes" in a text that has lost its apostrophes is one Saturday; "on Saturdays" is many.</summary>
    private bool IsLostPossessive(int at) => Kind(at) == WordKind.Weekdays && IsCapital(at) && Kind(at + 1) == WordKind.Word && !IsCapital(at + 1)
        && Kind(at - 1) is not (WordKind.On or WordKind.Every or WordKind.And or WordKind.Or);

    /// <summary>A weekday's name that is no newspaper, mosque or massacre.</summary>
    private bool StandsAsWeekday(int at)
    {
        if (!IsCapital(at))
        {
            return Kind(at - 1) is WordKind.On or WordKind.Pick or WordKind.Every;
        }

        if (Kind(at - 1) == WordKind.Word && IsCapital(at - 1)
            && IsAny(at - 1, ["Black", "Bloody", "Good", "Ash", "Palm", "Super", "Fat", "Cyber", "Holy", "Maundy", "Girl", "Easter", "Whit", "Shrove", "Sheffield"]))
        {
            return false;
        }

        if (IsAny(at + 1, ["mosque", "mosques", "Club", "Group", "Network"]))
        {
            return false;
        }

        return !(IsCapital(at + 1) && IsAny(at + 1,
            ["Times", "Telegraph", "Herald", "Mirror", "Express", "Mail", "People", "World", "Independent", "Star", "Sun", "Post", "Business", "Tribune", "Review", "Mosque", "Market", "Standard", "Nation", "Magazine", "Game"]));
    }

    /// <summary>Whether four digits without a month beside them are a year.</summary>
    private bool TryBareYear(int at, out TimeMatch match)
    {
        match = default;
        if (!TryYear(at, out int year, out int end) || !IsClean(at))
        {
            return false;
        }

        match = Date(at, end, new TimeContent { Year = year });
        if (end > at + 1)
        {
            return true;
        }

        if (ReadsAsNumber(at))
        {
            return false;
        }

        int before = at - 1;
        WordKind kind = Kind(before);
        bool company = kind is WordKind.In or WordKind.Since or WordKind.Preposition or WordKind.Of or WordKind.Before or WordKind.After
            or WordKind.To or WordKind.Between or WordKind.Part or WordKind.Season or WordKind.Holiday
            || (kind == WordKind.Unit && Value(before) == (int)TimeUnit.Year)
            || (kind is WordKind.And or WordKind.Or or WordKind.Mark && Is4(before - 1) && IsYear(Value(before - 1)))
            || (IsMark(before, '(') && (IsMark(at + 1, ')') || IsHyphen(at + 1) || IsMark(at + 1, ',')));
        bool recent = year is >= 1800 and < 2100;
        bool old = year >= 1500 && (kind == WordKind.The || (Is(before, "as") && Is(before - 1, "late"))
            || (IsHyphen(at + 1) && Is4(at + 2) && IsYear(Value(at + 2)) && Value(at + 2) > year));
        return ((company || old) && year < 2200) || (recent && kind is not (WordKind.Number or WordKind.About));
    }

    /// <summary>"2254" in "Resolution 2254", "2000" in "2000 soldiers".</summary>
    private bool ReadsAsNumber(int at)
    {
        int before = at - 1;
        for (int step = 0; step < 4 && Kind(before) is WordKind.And or WordKind.Or or WordKind.Mark && Is4(before - 1) && !IsHyphen(before); step++)
        {
            before -= 2;
        }

        if (Kind(before) is WordKind.Refuses && !(Is(before, "no") && !IsMark(before + 1, '.')))
        {
            return true;
        }

        if (Kind(at + 1) is WordKind.Units || (Kind(at + 1) == WordKind.Zone && !IsCapital(at + 1)))
        {
            return true;
        }

        if (IsMark(at + 1, '/') || (IsMark(before, '/') && Kind(before - 1) == WordKind.Number))
        {
            return true;
        }

        // A plural in lower case right after it is what is counted, unless it can be a verb or "the 1917 revolutions".
        ReadOnlySpan<char> next = Kind(at + 1) == WordKind.Word && !IsCapital(at + 1) ? Text(at + 1) : default;
        bool plural = (next.Length > 3 && next[^1] == 's' && next[^2] is not ('s' or 'u' or 'i'))
            || IsAny(at + 1, ["people", "men", "women", "children", "km", "metres", "m", "feet", "police", "other", "new", "civilian", "additional", "armed"]);
        return plural && Kind(before) is not (WordKind.The or WordKind.Since);
    }

    /// <summary>"on the 20th".</summary>
    private bool TryBareOrdinal(int at, out TimeMatch match)
    {
        match = default;
        if (Value(at) is < 1 or > 31 || !char.IsAsciiDigit(Text(at)[0]) || Kind(at - 1) != WordKind.The || Kind(at - 2) is not (WordKind.On or WordKind.To)
            || (Kind(at + 1) is not (WordKind.None or WordKind.Break or WordKind.Mark or WordKind.And) && !IsAny(at + 1, ["the", "a", "he", "she", "they", "it", "in", "at", "by"])))
        {
            return false;
        }

        match = Date(at, at + 1, new TimeContent { Day = Value(at) });
        return true;
    }

    /// <summary>A season, when something shows that no leap, tumble or uprising is meant.</summary>
    private bool TrySeason(int at, in TimeContent picked, out TimeMatch match)
    {
        match = Date(at, at + 1, picked with { Season = Value(at) });
        if (IsCapital(at) && !OpensSentence(at) && Kind(at - 1) == WordKind.Word && IsCapital(at - 1))
        {
            return false;
        }

        if (IsAny(at + 1, ["Olympics", "Olympic", "Games", "Palace", "Paralympics", "camp", "camps", "school"]))
        {
            return false;
        }

        int j = Kind(at + 1) == WordKind.Of ? at + 2 : SkipComma(at + 1);
        if (Is4(j) && TryYear(j, out int year, out int end) && !ReadsAsNumber(j))
        {
            match = Date(at, end, match.Content with { Year = year });
            return true;
        }

        if (j > at + 1 && TryYear(j, out year, out end) && year < 0)
        {
            match = Date(at, end, match.Content with { Year = year });
            return true;
        }

        if (TryYearShift(j, out int shift, out bool mention, out end))
        {
            match = Date(at, end, match.Content with { YearShift = shift, FromMention = mention });
            return true;
        }

        if (IsApostrophe(j) && IsGlued(j + 1) && TryShortYear(j, out TimeMatch inner))
        {
            match = Date(at, inner.End, match.Content with { Year = inner.Content.Year });
            return true;
        }

        bool doubtful = Value(at) is 1 or 3 && _words[at].Length < 7 && !Is(at, "autumn");
        if (doubtful && (Kind(at + 1) == WordKind.Of || IsAny(at + 1, ["from", "into", "back", "apart", "short", "water", "in"])))
        {
            return false;
        }

        return picked.Pick != TimePick.None || picked.FromMention || Kind(at - 1) is WordKind.In or WordKind.Preposition or WordKind.Of or WordKind.Part || (!doubtful && Kind(at - 1) == WordKind.To)
            || (Kind(at - 1) is WordKind.The && (!doubtful || Kind(at - 2) is WordKind.In or WordKind.Preposition or WordKind.Part or WordKind.Of or WordKind.To))
            || (!doubtful && Kind(at - 1) is WordKind.And && Kind(at - 2) is WordKind.Season);
    }
}
