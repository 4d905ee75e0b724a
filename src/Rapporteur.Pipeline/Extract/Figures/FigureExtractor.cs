using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Time;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Figures;

/// <summary>Finds counts of people, casualties, forces and money. Dates, durations, ages and ordinals are none.</summary>
/// <param name="view">The report.</param>
/// <param name="claimant">Number of the actor whose words a token stands in, or −1.</param>
internal sealed class FigureExtractor(ReportView view, Func<int, int> claimant)
{
    private readonly HarmTold _harm = new(view);

    public List<FigureMention> Extract()
    {
        var figures = new List<FigureMention>();
        int at = 0;
        while (at < view.Count)
        {
            (double Value, int End)? number = NumberReader.Read(view, at);
            bool vague = false;
            if (number is null && NumberReader.ReadPlural(view, at) is { } plural)
            {
                number = plural;
                vague = true;
            }

            if (number is { } read && Figure(at, read.Value, read.End, vague) is { } figure)
            {
                figures.Add(figure);
            }

            at = number?.End ?? at + 1;
        }

        return figures;
    }

    private FigureMention? Figure(int first, double value, int end, bool vague)
    {
        string? money = Currency(first);
        if (money is null && (IsPartOfName(first, end) || IsClock(end)))
        {
            return null;
        }

        (int noun, string? unit) = money is null ? Counted(first, end, value) : (end - 1, money);
        if (noun < 0 || (money is null && IsKnownFew(first, value)))
        {
            return null;
        }

        (Approximation approximate, int start) = HowClosely(first, vague);
        int last = Math.Max(noun + 1, end);
        string? of = _harm.Of(first, noun, ref start, ref last);
        int speaker = claimant(first);
        return new FigureMention(
            value, unit, of, approximate, FactTime.Unknown, speaker < 0 ? null : speaker, [view.Range(start, last)]);
    }

    private string? Currency(int first) => first > 0 && view[first - 1].Form is "$" or "US$" ? "USD"
        : first > 0 && view[first - 1].Form is "€" ? "EUR"
        : first > 0 && view[first - 1].Form is "£" ? "GBP"
        : null;

    /// <summary>The noun that is counted: the one the number hangs on, the first right behind, or the verb of harm for a bare number.</summary>
    private (int Noun, string? Unit) Counted(int first, int end, double value)
    {
        int head = view.Head(end - 1);
        if (head >= end && view.Has(end - 1, "nummod") && IsCounted(head, value))
        {
            return (head, Unit(head));
        }

        // A year before a noun is no count of it: "the 2013 attack".
        bool year = value is >= 1900 and < 2100 && view[first].Form.Length == 4;
        int limit = year ? end : Math.Min(view.Count, end + 5);
        for (int i = end; i < limit && view[i].SentenceIndex == view[first].SentenceIndex; i++)
        {
            if (IsCounted(i, value))
            {
                return (i, Unit(i));
            }

            if (!IsBetween(i))
            {
                break;
            }
        }

        bool harmed = _harm.At(first, end) >= 0;
        return harmed || IsTotal(end - 1) ? (end - 1, harmed ? "people" : null) : (-1, null);
    }

    private string Unit(int noun) => view.Lemma(noun).ToLowerInvariant();

    // More than one of a thing is told in the plural: "34 fighter" counts no fighters.
    private bool IsCounted(int noun, double value) =>
        view.Pos(noun) is UniversalPos.Noun or UniversalPos.Propn && CountedNouns.IsCounted(Unit(noun))
        && (value <= 1 || view[noun].Xpos is "NNS" or "NNPS"
            || Unit(noun) is "people" or "personnel" or "staff" or "crew" or "dead" or "wounded" or "aircraft" or "police");

    private bool IsBetween(int token)
    {
        bool fits = view.Pos(token) is UniversalPos.Adj or UniversalPos.Propn or UniversalPos.Noun or UniversalPos.Punct or UniversalPos.Det or UniversalPos.Cconj or UniversalPos.Adv
            || view.Lower(token) is "of" or "more" or "other" or "others";
        return fits && view.Lower(token) is not ("," or "." or ";" or ":" or "(" or ")" or "year" or "years" or "month" or "months" or "day" or "days"
            or "hour" or "hours" or "week" or "weeks" or "minute" or "minutes" or "percent" or "per" or "th" or "year-old");
    }

    // "a peak of over three million": a number that is itself the sum.
    private bool IsTotal(int number) => view.Has(number, "nmod") && view.Head(number) is >= 0 and int sum
        && view.Lemma(sum) is "peak" or "total" or "toll" or "number" or "population" or "record" or "high" or "low";

    // "630 a.m.", "9 o'clock".
    private bool IsClock(int end) => end < view.Count && view.Lower(end) is "a.m." or "p.m." or "am" or "pm" or "o'clock" or "o’clock" or "gmt" or "utc";

    // "the two men", "his three ministers": told before, and counted by no one.
    private bool IsKnownFew(int first, double value) =>
        value <= 3 && first > 0 && view.Lower(first - 1) is "the" or "these" or "those" or "both" or "his" or "her" or "their";

    // "Resolution 2254", "G20", "September 5", "F-16": a number inside a name is no count.
    private bool IsPartOfName(int first, int end)
    {
        if (first > 0 && view.Has(first, "nummod") is false && view.Pos(first - 1) == UniversalPos.Propn && !view.IsPunctuation(first - 1)
            && !HarmTold.Is(view, first - 1) && view[first - 1].End + 1 >= view[first].Start && char.IsUpper(view[first - 1].Form[0])
            && first - 1 > view.SentenceOf(first).FirstToken && Currency(first) is null)
        {
            return view.Head(first) == first - 1;
        }

        // "F-16", "Su-34", "737-800": glued to what stands before.
        bool glued = first > 1 && view.Lower(first - 1) is "-" or "–" && view[first - 1].Start == view[first - 2].End && view[first].Start == view[first - 1].End;
        return glued || (end < view.Count && view.Is(end, "-") && view[end].Start == view[end - 1].End);
    }

    private (Approximation Approximate, int Start) HowClosely(int first, bool vague)
    {
        int at = Currency(first) is null ? first : first - 1;
        string one = at > 0 ? view.Lower(at - 1) : "";
        string two = at > 1 ? view.Lower(at - 2) : "";
        return (two, one) switch
        {
            ("at", "least") or ("more", "than") or ("no", "fewer") or ("no", "less") => (Approximation.AtLeast, at - 2),
            ("at", "most") or ("up", "to") or ("fewer", "than") or ("less", "than") => (Approximation.AtMost, at - 2),
            ("as", "many") => (Approximation.AtMost, at - 2),
            ("close", "to") => (Approximation.About, at - 2),
            ("many", "as") => (Approximation.AtMost, Math.Max(0, at - 3)),
            (_, "over" or "above" or "exceeding") => (Approximation.AtLeast, at - 1),
            (_, "under" or "below") => (Approximation.AtMost, at - 1),
            (_, "about" or "some" or "around" or "nearly" or "almost" or "roughly" or "approximately" or "estimated" or "circa") => (Approximation.About, at - 1),
            _ => (vague ? Approximation.AtLeast : Approximation.Exact, at),
        };
    }
}
