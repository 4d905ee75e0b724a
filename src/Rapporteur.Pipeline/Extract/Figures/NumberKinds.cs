using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Figures;

/// <summary>What a number is for before anything is counted: money, one end of a range, a share, a clock time, part of a name or a date.</summary>
internal sealed class NumberKinds(ReportView view)
{
    /// <summary>The money that the number is a sum of, and one past the sign behind it; null for none.</summary>
    public (string? Unit, int End) Money(NumberRead number)
    {
        int end = number.End;
        string? glued = number.Money ?? (number.First > 0 && !view.IsPunctuation(number.First - 1) ? CurrencySigns.UnitOf(view.Lower(number.First - 1)) : null);
        if (end < view.Count && CurrencySigns.UnitOf(view.Lower(end)) is { } behind && (view[end].Form.Length == 1 || char.IsUpper(view[end].Form[^1])) && (glued is null || string.Equals(glued, behind, StringComparison.Ordinal)))
        {
            return (behind, end + 1);
        }

        return (glued, end);
    }

    /// <summary>One past a share, which counts nothing: "two thirds", "one in three women", "four out of five"; −1 where the number is none.</summary>
    public int EndOfShare(NumberRead number)
    {
        int end = number.End;
        int part = end + 1 < view.Count && view.Is(end, "-") ? end + 1 : end;
        if (part < view.Count && view.Lemma(part) is "third" or "quarter" or "half" or "fifth" or "sixth" or "tenth" or "percent" or "%" && !view.Is(part, "half"))
        {
            return part + 1;
        }

        int second = end < view.Count && view.Is(end, "in") ? end + 1 : end + 1 < view.Count && view.Is(end, "out") && view.Is(end + 1, "of") ? end + 2 : -1;
        return second > 0 && second < view.Count && number.Value <= 10 && NumberReader.Read(view, second) is { IsVague: false } whole && whole.Value > number.Value && !view.Is(second, "a")
            ? whole.End
            : -1;
    }

    /// <summary>The upper end of a range that begins with the number: "10 to 15 soldiers", "between 20 and 30", "20-30".</summary>
    public NumberRead? RangeFrom(NumberRead lower)
    {
        int join = lower.End;
        if (join + 1 >= view.Count || lower.IsVague || lower.First == 0 || view.Lower(lower.First - 1) is "from" or "-")
        {
            return null;
        }

        bool joined = view.Lower(join) is "to" or "or" or "-" or "–" || (view.Is(join, "and") && view.Is(lower.First - 1, "between"));
        return joined && NumberReader.Read(view, join + 1) is { IsVague: false } upper && upper.Value > lower.Value && !IsYear(lower) && !IsYear(upper) ? upper : null;
    }

    /// <summary>Clock times, years and days of dates, numbers in names, and those that others are counted by.</summary>
    public bool IsNoCount(NumberRead number) => IsClock(number.End) || IsOfDate(number) || IsPartOfName(number) || IsRate(number) || IsOneOf(number);

    private bool IsYear(NumberRead number) => number is { Value: >= 1900 and < 2100 } && view[number.First].Form.Length == 4;

    // "630 a.m.", "9 o'clock".
    private bool IsClock(int end) => end < view.Count && view.Lower(end) is "a.m." or "p.m." or "am" or "pm" or "o'clock" or "o’clock" or "gmt" or "utc" or "hrs";

    // "September 2015 deaths", "the 2015 deaths", "July 12 attacks", "12 July"; "a crowd of 2000 people" is a count.
    private bool IsOfDate(NumberRead number)
    {
        bool month = (number.First > 0 && IsMonth(number.First - 1)) || (number.End < view.Count && IsMonth(number.End));
        bool year = IsYear(number) && number.Value % 100 != 0 && number.First > 0
            && view.Lower(number.First - 1) is "the" or "in" or "of" or "since" or "by" or "from" or "during" or "until" or "for" or "and" or "late" or "early" or "mid" or "-" or "–" or "a" or "its" or "his";
        return (month && number.Value <= 31) || (month && IsYear(number)) || year;
    }

    private bool IsMonth(int token) => view.Lower(token) is "jan." or "feb." or "mar." or "apr." or "jun." or "jul." or "aug." or "sept." or "sep." or "oct." or "nov." or "dec."
        || view.Pos(token) is UniversalPos.Propn && !view.Lower(token).EndsWith("day", StringComparison.Ordinal) && DayWords.IsDay(view, token) && view[token].Xpos is not "CD";

    // "Resolution 2254", "G20", "F-16": a number inside a name is no count.
    private bool IsPartOfName(NumberRead number)
    {
        int first = number.First;
        int end = number.End;
        if (first > 0 && !view.Has(first, "nummod") && view.Pos(first - 1) == UniversalPos.Propn && !view.IsPunctuation(first - 1)
            && !HarmTold.Is(view, first - 1) && view[first - 1].End + 1 >= view[first].Start && char.IsUpper(view[first - 1].Form[0])
            && first - 1 > view.SentenceOf(first).FirstToken)
        {
            return view.Head(first) == first - 1;
        }

        // "F-16", "Su-34", "737-800": glued to what stands before; "four-member" counts.
        bool glued = first > 1 && view.Lower(first - 1) is "-" or "–" && view[first - 1].Start == view[first - 2].End && view[first].Start == view[first - 1].End && !view.Has(first - 2, "nummod");
        return glued || (end + 1 < view.Count && view.Is(end, "-") && view[end].Start == view[end - 1].End && view.Pos(end + 1) is UniversalPos.Num);
    }

    // "18 deaths per 100,000 people"
    private bool IsRate(NumberRead number) => number.First > 0 && view.Lower(number.First - 1) is "per" or "every" || (number.First > 1 && view.Is(number.First - 2, "every"));

    // "one of the highest", "one or more persons", "no one": nobody is counted.
    private bool IsOneOf(NumberRead number)
    {
        int end = number.End;
        return number.Value is 1 && view.Is(number.First, "one") && ((end < view.Count && view.Lower(end) is "of" or "or" or "another") || (number.First > 0 && view.Lower(number.First - 1) is "no" or "-"));
    }
}
