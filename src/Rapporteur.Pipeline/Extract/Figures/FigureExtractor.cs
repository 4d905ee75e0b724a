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
        (int noun, string? unit) = money is null ? Counted(first, end) : (end - 1, money);
        if (noun < 0 || IsPartOfName(first, end))
        {
            return null;
        }

        (Approximation approximate, int start) = HowClosely(first, vague);
        int last = Math.Max(noun + 1, end);
        string? of = Of(first, noun, ref start, ref last);
        int speaker = claimant(first);
        return new FigureMention(
            value, unit, of, approximate, FactTime.Unknown, speaker < 0 ? null : speaker, [view.Range(start, last)]);
    }

    private string? Currency(int first) => first > 0 && view[first - 1].Form is "$" or "US$" ? "USD"
        : first > 0 && view[first - 1].Form is "€" ? "EUR"
        : first > 0 && view[first - 1].Form is "£" ? "GBP"
        : null;

    /// <summary>The noun that is counted: right behind, past adjectives, or the verb of harm for a bare number.</summary>
    private (int Noun, string? Unit) Counted(int first, int end)
    {
        int limit = Math.Min(view.Count, end + 5);
        for (int i = end; i < limit && view[i].SentenceIndex == view[first].SentenceIndex; i++)
        {
            UniversalPos pos = view.Pos(i);
            if (pos is UniversalPos.Noun or UniversalPos.Propn && CountedNouns.IsCounted(view.Lemma(i).ToLowerInvariant()))
            {
                return (i, view.Lemma(i).ToLowerInvariant());
            }

            bool between = pos is UniversalPos.Adj or UniversalPos.Propn or UniversalPos.Noun or UniversalPos.Punct or UniversalPos.Det or UniversalPos.Cconj or UniversalPos.Adv
                || view.Lower(i) is "of" or "more" or "other" or "others";
            if (!between || view.Lower(i) is "," or "." or ";" or ":" or "(" or ")" or "year" or "years" or "month" or "months" or "day" or "days"
                or "hour" or "hours" or "week" or "weeks" or "minute" or "minutes" or "percent" or "per" or "th" or "year-old")
            {
                break;
            }
        }

        int harm = Harm(first, end);
        return harm >= 0 ? (end - 1, "people") : (-1, null);
    }

    // "killed six", "wounded 300 others", "25 injured", "58 dead".
    private int Harm(int first, int end)
    {
        for (int i = end; i < Math.Min(view.Count, end + 3); i++)
        {
            if (IsHarm(i) && view[i].Xpos is "VBN" or "VBD" or "JJ")
            {
                return i;
            }

            if (view.Lower(i) is not ("others" or "more" or "were" or "people"))
            {
                break;
            }
        }

        for (int i = first - 1; i >= Math.Max(0, first - 4); i--)
        {
            if (IsHarm(i))
            {
                return i;
            }

            if (view.Lower(i) is not ("at" or "least" or "more" or "than" or "over" or "about" or "some" or "nearly" or "almost" or "another" or "around" or "up" or "to"))
            {
                break;
            }
        }

        return -1;
    }

    private bool IsHarm(int token) => view.Lemma(token) is "kill" or "wound" or "injure" or "die" or "hurt" or "dead" or "displace" or "detain"
        or "arrest" or "abduct" or "massacre" or "execute" or "evacuate" || view.Lower(token) is "wounded" or "injured" or "killed" or "dead";

    // "Resolution 2254", "G20", "September 5", "F-16": a number inside a name is no count.
    private bool IsPartOfName(int first, int end)
    {
        if (first > 0 && view.Has(first, "nummod") is false && view.Pos(first - 1) == UniversalPos.Propn && !view.IsPunctuation(first - 1)
            && !IsHarm(first - 1) && view[first - 1].End + 1 >= view[first].Start && char.IsUpper(view[first - 1].Form[0])
            && first - 1 > view.SentenceOf(first).FirstToken && Currency(first) is null)
        {
            return view.Head(first) == first - 1;
        }

        return end < view.Count && view.Is(end, "-") && view[end].Start == view[end - 1].End;
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

    /// <summary>What became of those counted: the verb of harm before or behind.</summary>
    private string? Of(int first, int noun, ref int start, ref int last)
    {
        for (int i = Math.Max(view.SentenceOf(first).FirstToken, start - 3); i < start; i++)
        {
            if (IsHarm(i))
            {
                start = i;
                return view.Lemma(i);
            }
        }

        for (int i = noun + 1; i < Math.Min(view.SentenceOf(first).EndToken, noun + 5); i++)
        {
            if (IsHarm(i))
            {
                last = i + 1;
                return view.Lemma(i);
            }

            if (view.IsPunctuation(i))
            {
                break;
            }
        }

        return null;
    }
}
