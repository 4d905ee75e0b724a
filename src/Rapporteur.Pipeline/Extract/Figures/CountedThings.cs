using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Figures;

/// <summary>What a number counts: the noun it hangs on, or the first that counts behind it.</summary>
internal sealed class CountedThings(ReportView view)
{
    /// <summary>How far behind the number what it counts may stand.</summary>
    private const int Farthest = 5;

    /// <summary>From this on a count of any things is a figure.</summary>
    private const int Many = 10;

    /// <summary>The noun that is counted and its unit; −1 for none.</summary>
    public (int Noun, string? Unit) Of(NumberRead number)
    {
        int end = number.End;
        if (Member(number) is >= 0 and int member)
        {
            return (member, view.Lemma(member).ToLowerInvariant());
        }

        int head = view.Head(end - 1);
        if (head >= end && view.Has(end - 1, "nummod") && UnitOf(head, number) is { } hung)
        {
            return (head, hung);
        }

        // A year before a noun is no count of it: "the 2013 attack".
        int limit = IsYearLike(number) ? end : Math.Min(view.SentenceOf(number.First).EndToken, end + Farthest);
        for (int i = end; i < limit; i++)
        {
            if (UnitOf(i, number) is { } unit)
            {
                return (i, unit);
            }

            if (!IsBetween(i, end))
            {
                break;
            }
        }

        return (-1, null);
    }

    /// <summary>Four digits that may be a year.</summary>
    public bool IsYearLike(NumberRead number) => number is { Value: >= 1900 and < 2100, Money: null } && number.End == number.First + 1 && view[number.First].Form.Length == 4;

    // "a four-member delegation", "a 20-vehicle convoy"; "a 150-strong force" counts the force's people.
    private int Member(NumberRead number)
    {
        int word = number.End + 1;
        if (word >= view.Count || !view.Is(number.End, "-") || view[number.End].End != view[word].Start || view[number.First].Start > view[word].Start)
        {
            return -1;
        }

        string lemma = view.Lemma(word).ToLowerInvariant();
        bool counts = CountedNouns.IsPeople(lemma) || CountedNouns.IsForce(lemma) || lemma is "strong" or "vehicle" or "truck" or "seat" or "bed";
        return counts && number.Value > 1 && word + 1 < view.Count && !IsHyphen(word + 1) ? word : -1;
    }

    private bool IsHyphen(int token) => view.Lower(token) is "-" or "–";

    /// <summary>The unit that a noun gives the number; null where a count of it is no figure.</summary>
    private string? UnitOf(int noun, NumberRead number)
    {
        string lemma = view.Lemma(noun).ToLowerInvariant();
        if (view.Is(noun, "won") && number.Scale > 1)
        {
            return "won";
        }

        if (number.Value > 1 && IsNational(noun, number))
        {
            return "people";
        }

        if (view.Pos(noun) is not (UniversalPos.Noun or UniversalPos.Propn) || CountedNouns.IsNever(lemma) || IsRate(noun))
        {
            return null;
        }

        // More than one of a thing is told in the plural: "34 fighter" counts no fighters.
        bool plural = view[noun].Xpos is "NNS" or "NNPS" || lemma is "people" or "personnel" or "staff" or "crew" or "dead" or "wounded" or "missing" or "aircraft" or "police" or "species" or "spacecraft";
        bool many = number.Value > 1;
        if (CountedNouns.IsCounted(lemma))
        {
            // "one teacher said" picks somebody out and counts nobody.
            bool few = (CountedNouns.IsState(lemma) && number.Value <= 2) || (number.Value is 1 && view.Is(number.First, "one") && CountedNouns.IsPeople(lemma) && view.Relation(noun) is "nsubj");
            return !few && (!many || plural || CountedNouns.IsMoney(lemma)) ? lemma : null;
        }

        bool things = view[noun].Xpos is "NNS" && lemma is not "other" && !number.IsVague && number.Value >= Many && Math.Floor(number.Value) == number.Value && !IsYearLike(number)
            && view.Head(number.End - 1) == noun && view.Has(number.End - 1, "nummod") && lemma.Length > 2;
        return things ? lemma : null;
    }

    // "18 deaths per 100,000 people", "12 litres a day"
    private bool IsRate(int noun) => noun + 1 < view.Count && view.Is(noun + 1, "per");

    // "44 Americans", "ten million Sudanese"; not "two Chinese firms".
    private bool IsNational(int noun, NumberRead number)
    {
        string form = new(view[noun].Form);
        bool plural = form.EndsWith('s') && Countries.ByDemonym(form[..^1]) is not null;
        return char.IsUpper(form[0]) && (plural || (form.Length > 4 && !form.Contains('.', StringComparison.Ordinal) && Countries.ByDemonym(form) is not null && view.Head(number.End - 1) == noun && view.Has(number.End - 1, "nummod")));
    }

    // "20 armed Kenyan policemen", "two of the ship's officers", "nine of their spouses"
    private bool IsBetween(int token, int end)
    {
        if (view[token].Xpos is "CD" && token == end + 2 && view.Is(end, "of"))
        {
            // "12 of the 30 hostages"
            return true;
        }

        // "three former Government of Iran officials"
        if (view.Is(token, "of") && token > end && char.IsUpper(view[token - 1].Form[0]) && token + 1 < view.Count && char.IsUpper(view[token + 1].Form[0]))
        {
            return true;
        }

        if (view.Lower(token) is "of" or "the" or "their" or "its" or "his" or "her" or "our" or "these" or "those")
        {
            return view.Is(end, "of") || (end < token && view.Is(end + 1, "of") && view.Lower(end) is "more" or "others");
        }

        bool joins = view.Pos(token) is UniversalPos.Cconj && token + 1 < view.Count && view.Pos(token + 1) is UniversalPos.Adj or UniversalPos.Propn;
        bool fits = joins || view.Pos(token) is UniversalPos.Adj or UniversalPos.Propn or UniversalPos.Noun or UniversalPos.Adv || IsHyphen(token)
            || view.Lower(token) is "more" or "other" or "others" or "'s" or "’s" or "\"" or "“" or "”" || (view[token].Xpos is "VBN" or "VBG" && view.Has(token, "amod"));
        return fits && !CountedNouns.IsNever(view.Lemma(token).ToLowerInvariant()) && view.Lower(token) is not ("th" or "year-old" or "per" or "killed" or "injured" or "wounded" or "dead")
            && !(DayWords.IsDay(view, token) && token == end) && !(view[token].Xpos is "NNS" && !view.Is(token + 1 < view.Count ? token + 1 : token, "'s") && view.Lower(token) is not "others");
    }
}
