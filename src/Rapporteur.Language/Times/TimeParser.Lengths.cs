namespace Rapporteur.Language.Times;

/// <content>Lengths, distances and vague words.</content>
internal readonly ref partial struct TimeParser
{
    /// <summary>"three years", "three years ago", "two days later", "the past few weeks", "six-month".</summary>
    private bool TryLength(int at, out TimeMatch match)
    {
        match = default;
        int j = SkipApproximation(at);
        if (j == at && TryWindow(SkipThe(j), at, out match))
        {
            return true;
        }

        if (Kind(j) == WordKind.The || (Kind(at) == WordKind.Compare && j == at))
        {
            return false;
        }

        bool counted = TryAmount(j, out double? amount, out int k);
        int unitAt = counted ? SkipAdjective(k) : j;
        bool hyphen = counted && IsHyphen(unitAt) && Kind(unitAt + 1) is WordKind.Unit or WordKind.Units;
        unitAt += hyphen ? 1 : 0;
        if (!IsUnit(unitAt, counted, amount, hyphen))
        {
            return false;
        }

        int end = unitAt + 1;
        if (Kind(end) == WordKind.And && Kind(end + 1) == WordKind.A && Kind(end + 2) == WordKind.Half && amount is not null)
        {
            amount += 0.5;
            end += 3;
        }

        TimeContent length = Unit(unitAt, amount, false) with { Sense = TimeSense.Duration };
        if (TryDistance(at, end, length, out match))
        {
            return true;
        }

        if (!counted || (IsHyphen(end) && IsAny(end + 1, ["old", "olds"])))
        {
            return false;
        }

        end = (IsHyphen(end) && Kind(end + 1) == WordKind.Long) ? end + 2 : Kind(end) == WordKind.Long ? end + 1 : end;
        bool adjective = hyphen || (Kind(j) == WordKind.A && Kind(end - 1) == WordKind.Long);
        match = new TimeMatch(!adjective ? at : Kind(j) == WordKind.A ? unitAt : j, end, TimexType.Duration, length);
        return !IsRate(j, unitAt);
    }

    /// <summary>Whether the words are the tail of "twice a week".</summary>
    private bool IsRate(int at, int unitAt) => Kind(at) == WordKind.A && unitAt == at + 1 && IsAny(at - 1, ["times", "once", "twice", "barrels", "dollars", "percent"]);

    private bool IsUnit(int at, bool counted, double? amount, bool hyphen)
    {
        WordKind kind = Kind(at);
        if (kind is not (WordKind.Unit or WordKind.Units))
        {
            return false;
        }

        if (kind == WordKind.Units)
        {
            return Value(at) != (int)TimeUnit.Quarter;
        }

        // "a second meeting", "a quarter of the troops", "the minute details"
        return counted && Value(at) is not ((int)TimeUnit.Second or (int)TimeUnit.Quarter)
            && (Value(at) != (int)TimeUnit.Minute || hyphen || amount == 1) && (hyphen || amount is <= 1 || IsGlued(at) || Kind(at + 1) == WordKind.Long
                || (amount > 1 && IsHyphen(at - 2)));
    }

    /// <summary>What stands after a length and makes it a date: "ago", "later", "from now".</summary>
    private bool TryDistance(int start, int end, in TimeContent length, out TimeMatch match)
    {
        match = default;
        bool once = Kind(end) is WordKind.None or WordKind.Break or WordKind.Mark;
        bool followed = Kind(end + 1) is WordKind.None or WordKind.Break or WordKind.Mark;
        TimeContent away = length with { Sense = TimeSense.Shift };
        if (Kind(end) == WordKind.Ago)
        {
            match = Distance(start, end + 1, away with { Amount = -length.Amount, Lean = TimeDirection.Past });
        }
        else if (Kind(end) == WordKind.Part && Value(end) == (int)TimePart.Later)
        {
            match = Distance(start, end + 1, away with { FromMention = true, Lean = length.Amount is null ? TimeDirection.Future : TimeDirection.Unknown });
        }
        else if ((Kind(end) == WordKind.Part && Value(end) == (int)TimePart.Earlier) || Is(end, "previously") || (Kind(end) == WordKind.Before && followed && length.Amount is not null))
        {
            match = Distance(start, end + 1, away with { FromMention = true, Amount = -length.Amount, Lean = length.Amount is null ? TimeDirection.Past : TimeDirection.Unknown });
        }
        else if (Kind(end) == WordKind.After && followed && length.Amount is not null)
        {
            match = Distance(start, end + 1, away with { FromMention = true });
        }
        else if ((Is(end, "from") && Is(end + 1, "now")) || Is(end, "hence"))
        {
            match = Distance(start, Is(end, "hence") ? end + 1 : end + 2, away with { Lean = TimeDirection.Future });
        }

        return !once && match.End > 0;
    }

    private static TimeMatch Distance(int start, int end, in TimeContent content) => new(
        start, end, content.Unit < TimeUnit.Day ? TimexType.Time : TimexType.Date, content);

    /// <summary>"the past three years", "the next few days", "recent weeks", "the coming days".</summary>
    private bool TryWindow(int at, int start, out TimeMatch match)
    {
        match = default;
        int shift;
        if (Kind(at) == WordKind.Recent || IsAny(at, ["coming", "upcoming"]))
        {
            bool recent = Kind(at) == WordKind.Recent;
            if (Kind(at + 1) == WordKind.Units && Value(at + 1) >= (int)TimeUnit.Hour)
            {
                match = Date(start, at + 2, new TimeContent { Sense = TimeSense.Vague, Lean = recent ? TimeDirection.Past : TimeDirection.Future });
                return true;
            }

            shift = recent ? -1 : 1;
        }
        else if (Kind(at) is WordKind.Pick or WordKind.Mention)
        {
            shift = Value(at) - (int)TimePick.This;
        }
        else if (Kind(at) == WordKind.Ordinal && Value(at) == 1)
        {
            shift = 0;
        }
        else
        {
            return false;
        }

        bool counted = TryAmount(at + 1, out double? amount, out int k) && Kind(at + 1) != WordKind.A;
        k = counted ? SkipAdjective(k) : at + 1;
        if (Kind(k) is not WordKind.Units || Value(k) == (int)TimeUnit.Quarter || (shift == 0 && !counted)
            || (!counted && Kind(at) == WordKind.Pick && Kind(at - 1) != WordKind.The) || (Is(at, "same")))
        {
            return false;
        }

        TimeContent unit = Unit(k, amount, false);
        match = Window(start, k + 1, unit.Unit, unit.Amount, Kind(at) == WordKind.Mention || Kind(at) == WordKind.Ordinal ? 0 : shift);
        return true;
    }

    /// <summary>"soon" speaks of the future in "will soon meet", not in "they soon met" and "soon after".</summary>
    private bool PointsAhead(int at) =>
        IsAny(at - 1, ["will", "would", "could", "may", "might", "must", "should", "shall", "can", "to", "very", "ll", "is", "are"]) || Is(at + 1, "be")
        || (!OpensSentence(at) && Kind(at + 1) is WordKind.None or WordKind.Break or WordKind.Mark);

    /// <summary>"now", "recently", "the near future", "the moment".</summary>
    private bool TryVague(int at, out TimeMatch match)
    {
        match = default;
        int j = SkipThe(at);
        j = IsAny(j, ["near", "foreseeable", "distant"]) && Is(j + 1, "future") ? j + 1 : j;
        var lean = (TimeDirection)Value(j);
        switch (Kind(j))
        {
            case WordKind.Vague:
                bool name = IsCapital(j) && !OpensSentence(j);
                match = Date(Is(j, "future") ? at : j, j + 1, new TimeContent { Sense = TimeSense.Vague, Lean = lean });
                return !name && (at == j || Is(j, "future")) && (!Is(j, "soon") || PointsAhead(j));
            case WordKind.Recent when at == j:
                match = Date(at, at + 1, new TimeContent { Sense = TimeSense.Vague, Lean = TimeDirection.Past });
                return true;
            case WordKind.Pick when Is(j, "current") && at == j:
                match = Date(at, at + 1, new TimeContent { Sense = TimeSense.Vague, Lean = TimeDirection.Present });
                return true;
            case WordKind.Pick when Is(j, "past") && at < j && Kind(at - 1) is WordKind.In && Kind(j + 1) is not (WordKind.Word or WordKind.Number):
                match = Date(at, j + 1, new TimeContent { Sense = TimeSense.Vague, Lean = TimeDirection.Past });
                return true;
            case WordKind.At when IsAny(SkipThe(j + 1), ["moment", "present"]):
                match = Date(j + 1, SkipThe(j + 1) + 1, new TimeContent { Sense = TimeSense.Vague, Lean = TimeDirection.Present });
                return Kind(match.End) is not WordKind.Of;
            default:
                return false;
        }
    }
}
