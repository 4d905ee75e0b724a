using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Commitments;

/// <summary>Whether a phrase tells of help that somebody is to get: "a $40 million assistance package", "ten tanks for Kenya".</summary>
internal static class AidTold
{
    /// <summary>Whether the phrase is a sum of money.</summary>
    public static bool IsMoney(ReportView view, int token)
    {
        for (int i = view.First(token); i < view.End(token); i++)
        {
            if (CurrencySigns.UnitOf(view.Lower(i)) is not null || (view.IsLemma(i, "million") && i + 1 < view.End(token) && CountedNouns.IsMoney(view.Lemma(i + 1))) || CountedNouns.IsMoney(view.Lemma(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the phrase tells of aid: money and a word of help or whom it is for. "A $40 million loss" helps nobody.</summary>
    public static bool IsAid(ReportView view, int token)
    {
        if (IsHelp(view.Lemma(token)))
        {
            return IsMoney(view, token) || IsPackage(view, token) || (view.Lemma(token) is "funding" or "financing" or "donation" or "grant" or "provision" && view.Child(token, "nmod") is >= 0 and int what && view.Child(what, "case") is >= 0 and int of && view.Lower(of) is "of" or "for");
        }

        // "$5 million in aid", "$3 million for the school"
        if (!IsSum(view, token))
        {
            return false;
        }

        // "a further $20 million"
        for (int i = view.First(token); i < token; i++)
        {
            if (view.Lower(i) is "further" or "additional" or "another" or "extra")
            {
                return true;
            }
        }

        for (int i = token; i < view.SentenceOf(token).EndToken && i < token + 8; i++)
        {
            if (view.Lower(i) is "for" || (IsHelp(view.Lemma(i)) && !view.IsLemma(i, "package")))
            {
                return true;
            }
        }

        return false;
    }

    // "a package of security assistance", "a new aid package", without a sum.
    private static bool IsPackage(ReportView view, int token)
    {
        foreach (int child in view.Lemma(token) is "package" or "tranche" or "drawdown" ? view.Children(token) : default)
        {
            bool of = child > token && view.CaseOf(child) is "of";
            if ((of || view.Has(child, "compound")) && view.Lemma(child) is "aid" or "assistance" or "relief" or "support" or "ammunition" or "weapon" or "arms")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One past what tells for what and for whom the money is: "$5 million in aid to the refugees".</summary>
    public static int EndOf(ReportView view, int verb, int end)
    {
        foreach (int child in view.Children(verb))
        {
            if (view.First(child) == end && view.Has(child, "obl") && !DayWords.IsDay(view, child)
                && view.Child(child, "case") is >= 0 and int preposition && view.Lower(preposition) is "in" or "for" or "to" or "towards" or "toward")
            {
                end = view.End(child);
            }
        }

        return end;
    }

    // The sum itself, and no noun that it only measures.
    private static bool IsSum(ReportView view, int token) =>
        CurrencySigns.UnitOf(view.Lower(token)) is not null || view.Lemma(token) is "million" or "billion" || CountedNouns.IsMoney(view.Lemma(token));

    /// <summary>Whether the noun names help.</summary>
    public static bool IsHelp(string lemma) => lemma is "aid" or "assistance" or "package" or "funding" or "financing" or "provision" or "fund" or "grant" or "donation" or "tranche" or "allocation" or "disbursement" or "loan" or "contribution" or "relief" or "support" or "drawdown" or "help" or "credit";
}
