namespace Rapporteur.Language.Times;

/// <content>Lengths, distances, repetitions and vague words.</content>
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

    private int SkipApproximation(int at)
    {
        if (Is(at, "just") && Kind(at + 1) == WordKind.About)
        {
            return at + 2;
        }

        return Kind(at) == WordKind.About ? at + 1
            : Kind(at) == WordKind.Compare && Is(at + 1, "than") ? at + 2
            : Is(at, "at") && IsAny(at + 1, ["least", "most"]) ? at + 2
            : at;
    }

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

    /// <summary>A number before a unit: digits, words, "a few", "two or three".</summary>
    private bool TryAmount(int at, out double? amount, out int end)
    {
        amount = null;
        end = at + 1;
        switch (Kind(at))
        {
            case WordKind.A when Kind(at + 1) == WordKind.Several:
                end = Kind(at + 2) == WordKind.Of ? at + 3 : at + 2;
                return true;
            case WordKind.A when Kind(at + 1) == WordKind.NumberWord && Value(at + 1) is 12 or 100:
                amount = Value(at + 1);
                end = at + 2;
                return true;
            case WordKind.A when Kind(at + 1) == WordKind.Half:
                amount = 0.5;
                end = IsHyphen(at + 2) ? at + 3 : at + 2;
                return true;
            case WordKind.A:
                amount = 1;
                return true;
            case WordKind.Several or WordKind.About when Kind(at) == WordKind.Several || Is(at, "some"):
                return true;
            case WordKind.Half:
                amount = 0.5;
                end = Kind(end) == WordKind.A ? end + 1 : end;
                return true;
            case WordKind.Number or WordKind.NumberWord:
                amount = ReadCount(at, out end);
                break;
            default:
                return false;
        }

        // "two or three weeks" leaves the number open.
        if (Kind(end) is WordKind.Or or WordKind.To || (IsHyphen(end) && Kind(end + 1) is WordKind.Number or WordKind.NumberWord))
        {
            if (Kind(end + 1) is WordKind.Number or WordKind.NumberWord)
            {
                _ = ReadCount(end + 1, out end);
                amount = null;
            }
        }
        else if (Kind(end) == WordKind.And && ((Kind(end + 1) == WordKind.A && Kind(end + 2) == WordKind.Half) || Kind(end + 1) == WordKind.Half))
        {
            amount += 0.5;
            end += Kind(end + 1) == WordKind.A ? 3 : 2;
        }

        return true;
    }

    private double ReadCount(int at, out int end)
    {
        end = at + 1;
        double amount = Value(at);
        if (Kind(at) == WordKind.NumberWord)
        {
            if (amount is >= 20 and < 100 && IsHyphen(at + 1) && Kind(at + 2) == WordKind.NumberWord && Value(at + 2) < 10)
            {
                amount += Value(at + 2);
                end = at + 3;
            }
            else if (amount < 100 && Kind(end) == WordKind.NumberWord && Value(end) == 100)
            {
                amount *= 100;
                end++;
            }
        }
        else if (IsMark(at + 1, '.') && IsGlued(at + 1) && IsGlued(at + 2) && Kind(at + 2) == WordKind.Number && _words[at + 2].Length == 1)
        {
            amount += Value(at + 2) / 10.0;
            end = at + 3;
        }

        return amount;
    }

    private int SkipAdjective(int at) => IsAny(at,
        ["more", "full", "consecutive", "straight", "further", "additional", "whole", "long", "other", "solid", "entire", "successive", "single", "short", "working"])
        ? at + 1
        : at;

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

    private bool TrySet(int at, out TimeMatch match)
    {
        match = default;
        switch (Kind(at))
        {
            case WordKind.Weekdays:
                match = Set(at, at + 1, new TimeContent { Weekday = Value(at) });
                return IsCapital(at) && !IsLostPossessive(at);
            case WordKind.Weekend when Value(at) == 1:
                match = Set(at, at + 1, new TimeContent { Unit = TimeUnit.Week });
                return true;
            case WordKind.Periodic:
                match = Set(at, at + 1, new TimeContent { Unit = (TimeUnit)Value(at), Amount = 1 });
                return !IsCapital(at) || (OpensSentence(at) && !IsCapital(at + 1) && Kind(at - 1) != WordKind.The);
            case WordKind.Rate when Kind(at + 1) == WordKind.Unit && Value(at + 1) is >= (int)TimeUnit.Minute and <= (int)TimeUnit.Century:
                match = new TimeMatch(at, at + 2, TimexType.Set, Unit(at + 1, 1, false) with { Sense = TimeSense.Duration });
                return true;
            case WordKind.Every:
                return TryEvery(at, out match);
            default:
                return false;
        }
    }

    private bool TryEvery(int at, out TimeMatch match)
    {
        match = default;
        int j = IsAny(at + 1, ["other", "single"]) ? at + 2 : at + 1;
        double step = Is(at + 1, "other") ? 2 : 1;
        if (j == at + 1 && Kind(j) is WordKind.Number or WordKind.NumberWord)
        {
            step = ReadCount(j, out j);
        }

        switch (Kind(j))
        {
            case WordKind.Unit or WordKind.Units when Value(j) is >= (int)TimeUnit.Hour and not ((int)TimeUnit.Quarter):
                TimeContent unit = Unit(j, step, false);
                match = Set(at, j + 1, new TimeContent { Unit = unit.Unit, Amount = unit.Amount });
                return true;
            case WordKind.Weekday:
                match = Set(at, Kind(j + 1) == WordKind.DayPart ? j + 2 : j + 1, new TimeContent { Weekday = Value(j) });
                return true;
            case WordKind.Month when IsCapital(j):
                match = Set(at, j + 1, new TimeContent { Month = Value(j) });
                return true;
            case WordKind.Season:
                match = Set(at, j + 1, new TimeContent { Season = Value(j) });
                return true;
            case WordKind.DayPart:
                match = Set(at, j + 1, new TimeContent { Unit = TimeUnit.Day, DayPart = (DayPart)Value(j), Amount = 1 });
                return true;
            default:
                return false;
        }
    }

    private static TimeMatch Set(int start, int end, in TimeContent content) => new(start, end, TimexType.Set, content with { Sense = TimeSense.Set });

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
