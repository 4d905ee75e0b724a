namespace Rapporteur.Language.Times;

/// <content>How many of a unit: digits, words, "a few", "nearly two".</content>
internal readonly ref partial struct TimeParser
{
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
}
