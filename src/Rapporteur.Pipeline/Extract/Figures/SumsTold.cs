using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Figures;

/// <summary>Numbers that a sum comes to: "the number of deaths is 66", "the toll rose to 1,204", "which brings the total to 14", "a population of 3.2 million".</summary>
internal sealed class SumsTold(ReportView view)
{
    /// <summary>How many words the sum may stand before the verb.</summary>
    private const int Farthest = 14;

    /// <summary>Where the words that tell the sum begin and end, and what is summed; null for a number that is none.</summary>
    /// <param name="number">The number.</param>
    /// <param name="first">Where the number begins, with the words that say how close it is.</param>
    public (int First, int End, string? Unit)? Of(NumberRead number, int first)
    {
        if (!IsBare(number))
        {
            return null;
        }

        int last = number.End - 1;
        if (view.Has(last, "nmod") && view.Head(last) is >= 0 and int over && over < first && IsSum(over))
        {
            return (over, number.End, UnitOf(over));
        }

        // "brings to 14 the number of soldiers killed"
        int start = view.SentenceOf(first).FirstToken;
        if (first > start && view.Is(first - 1, "to") && SumBehind(number.End) is >= 0 and int behind)
        {
            return (first, behind + 1, UnitOf(behind));
        }

        int at = first - 1;
        bool to = at > start && view.Lower(at) is "to" or "at" or "past" or "above" or "below" or "beyond";
        at = to ? at - 1 : at;
        while (at > start && view.Pos(at) is UniversalPos.Adv)
        {
            at--;
        }

        if (to && SumBefore(at + 1, start, throughVerbs: false) is >= 0 and int raised && IsBrought(raised, start))
        {
            return (raised, number.End, UnitOf(raised));
        }

        return at > start && Comes(view.Lemma(at)) && SumBefore(at, start, throughVerbs: false) is >= 0 and int sum ? (sum, number.End, UnitOf(sum)) : null;
    }

    // What stands behind would be what is counted, or part of a date or rate.
    private bool IsBare(NumberRead number)
    {
        int end = number.End;
        return end >= view.Count || !(view.Pos(end) is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Adj or UniversalPos.Num or UniversalPos.Sym || view.Lower(end) is "-" or "–" or "percent" or "%" or ":" or "/");
    }

    private int SumBehind(int end)
    {
        for (int i = end; i < Math.Min(view.Count, end + 4); i++)
        {
            if (IsSum(i))
            {
                return i;
            }

            if (view.Pos(i) is not (UniversalPos.Det or UniversalPos.Adj or UniversalPos.Noun))
            {
                return -1;
            }
        }

        return -1;
    }

    private int SumBefore(int before, int start, bool throughVerbs)
    {
        for (int i = before - 1; i >= Math.Max(start, before - Farthest); i--)
        {
            if (IsSum(i))
            {
                return i;
            }

            if (view.Lower(i) is ";" or ":" or "but" or "while" || (!throughVerbs && view[i].Xpos is "VBD" or "VBZ" or "VBP" && !view.Has(i, "aux") && !view.Has(i, "acl")))
            {
                return -1;
            }
        }

        return -1;
    }

    // "brought the total to 14"
    private bool IsBrought(int sum, int start)
    {
        for (int i = sum - 1; i >= Math.Max(start, sum - 5); i--)
        {
            if (view.Lemma(i) is "bring" or "take" or "put" or "raise" or "push" or "lift" or "increase" or "reduce" or "cut" or "boost" or "drive" or "revise")
            {
                return true;
            }
        }

        return false;
    }

    private static bool Comes(string verb) => verb is "be" or "rise" or "climb" or "reach" or "hit" or "stand" or "jump" or "grow" or "fall" or "drop" or "increase" or "pass" or "exceed"
        or "top" or "surpass" or "total" or "mount" or "soar" or "swell" or "decline" or "near" or "approach" or "number" or "amount" or "come" or "become" or "remain" or "double" or "decrease" or "surge" or "leap";

    // "the number of deaths", "the death toll"; of "a large number" no more is told.
    private bool IsSum(int token) => view.Pos(token) is UniversalPos.Noun && view.Lemma(token) is "number" or "toll" or "total" or "tally" or "count" or "population" or "caseload" or "membership" or "headcount" or "peak" or "record";

    /// <summary>What is summed: the noun behind "of", or before.</summary>
    private string? UnitOf(int sum)
    {
        foreach (int child in view.Children(sum))
        {
            string lemma = view.Lemma(child).ToLowerInvariant();
            bool of = view.Has(child, "nmod") && view.Child(child, "case") is >= 0 and int preposition && view.Is(preposition, "of");
            if ((of || view.Has(child, "compound")) && CountedNouns.IsCounted(lemma))
            {
                return lemma;
            }

            if (of && view.Lower(child) is "those")
            {
                return "people";
            }
        }

        return view.IsLemma(sum, "population") || view.IsLemma(sum, "headcount") ? "people" : null;
    }
}
