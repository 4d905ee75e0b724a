using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Encounters;

/// <summary>Whom "the two ministers", "both leaders", "they" stand for: the pair that was last told to meet, if its offices fit.</summary>
internal static class Pairs
{
    /// <summary>The two members, or none; of the states given, where the words name any.</summary>
    public static SortedSet<int>? Of(ReportCast cast, int token, List<EncounterCandidate> told, SortedSet<int>? states = null)
    {
        ReportView view = cast.View;
        string noun = view.Lower(token);
        bool three = IsThree(view, token);
        bool plain = IsPlain(noun) || noun is "three" or "trio";
        bool bare = IsBare(view, token);
        if (!plain && !bare && !((three || IsTwo(view, token)) && (view[token].Xpos is "NNS" or "NNPS")))
        {
            return null;
        }

        if (IsToldBehind(view, token))
        {
            return null;
        }

        for (int i = told.Count - 1; i >= 0; i--)
        {
            SortedSet<int> pair = told[i].Participants;
            if ((pair.Count == (three ? 3 : 2) || (bare && pair.Count > 2)) && !told[i].Background && Fits(cast, pair, noun) && OfficesFit(cast, pair, token) && (states is not { Count: > 0 } || AreOf(cast, pair, states)) && ((!plain && !bare) || view[token].SentenceIndex - told[i].Sentence <= 2))
            {
                return pair;
            }
        }

        return null;
    }

    /// <summary>"The two ministers" who were named together, where no encounter of theirs was told yet; null where the offices do not fit.</summary>
    public static SortedSet<int>? Named(ReportCast cast, int token, SortedSet<int> pair) =>
        pair.Count == 2 && !IsToldBehind(cast.View, token) && (((IsPlain(cast.View.Lower(token)) || IsBare(cast.View, token)) && ArePersons(cast, pair)) || (IsTwo(cast.View, token) && cast.View[token].Xpos is "NNS" or "NNPS")) && Fits(cast, pair, cast.View.Lower(token), open: true) && OfficesFit(cast, pair, token) ? pair : null;

    /// <summary>"The ministers met again": those told just before.</summary>
    public static bool IsBare(ReportView view, int token) =>
        view.Lower(token) is "diplomats" or "envoys" or "leaders" or "ministers" or "presidents" && token > 0 && view.Is(token - 1, "the") && view.Head(token - 1) == token && view.Child(token, "nmod") < 0 && view.Child(token, "appos") < 0;

    private static bool ArePersons(ReportCast cast, SortedSet<int> pair)
    {
        foreach (int member in pair)
        {
            if (!cast.Members[member].IsPerson)
            {
                return false;
            }
        }

        return true;
    }

    // "the three", "all three", "the three ministers", "the trio"
    private static bool IsThree(ReportView view, int token)
    {
        if (view.Lower(token) is "trio" or "three")
        {
            return true;
        }

        foreach (int child in view.Children(token))
        {
            if (view.Is(child, "three") && child < token)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlain(string noun) => noun is "they" or "them" or "both" or "their" or "pair" or "two";

    // "the two countries that have applied": which two, the clause says.
    private static bool IsToldBehind(ReportView view, int token)
    {
        foreach (int child in view.Children(token))
        {
            if (view.Relation(child) is "acl:relcl" && child > token && !view.Is(view.First(child) - 1, ","))
            {
                return true;
            }
        }

        return false;
    }

    // "the two countries' top diplomats": the owner tells how many; "the French and German ministers" are two.
    private static bool IsTwo(ReportView view, int token)
    {
        // "the sides", of which there are two
        if (view.Lower(token) is "sides" or "negotiators" or "delegations" && view.Child(token, "amod") < 0 && view.Child(token, "nummod") < 0 && view.Child(token, "det") is >= 0 and int article && view.Is(article, "the"))
        {
            return true;
        }

        foreach (int child in view.Children(token))
        {
            if (view.Lower(child) is "two" or "both" || (view.Has(child, "amod") && view.Child(child, "conj") >= 0)
                || (view.Has(child, "nmod") && view[child].Xpos is "NNS" or "NNPS" && IsTwo(view, child)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fits(ReportCast cast, SortedSet<int> pair, string noun, bool open = false)
    {
        foreach (int number in pair)
        {
            CastMember member = cast.Members[number];
            string title = member.Title ?? "";
            bool fits = noun switch
            {
                "diplomats" or "envoys" => member.IsPerson && !IsHead(title),
                "ministers" or "secretaries" => member.IsPerson && ((open && title.Length == 0) || Holds(title, "minister", "secretary")),
                "presidents" => member.IsPerson && (title.Length == 0 || Holds(title, "president", "president")),
                "leaders" => member.IsPerson && (title.Length == 0 || IsHead(title)),
                "delegations" or "negotiators" => !member.IsPerson,
                "sides" or "parties" or "countries" or "states" or "teams" or "nations" or "governments" or "communities" => true,
                "they" or "them" or "both" or "their" or "pair" or "two" or "three" or "trio" or "men" or "women" or "officials" => member.IsPerson || noun is not ("men" or "women" or "officials"),
                _ => false,
            };
            if (!fits)
            {
                return false;
            }
        }

        return true;
    }

    // "the deputy foreign ministers" are no prime ministers.
    private static bool OfficesFit(ReportCast cast, SortedSet<int> pair, int token)
    {
        ReportView view = cast.View;
        foreach (int child in view.Children(token))
        {
            string word = view.Lower(child);
            bool tells = word is "deputy" or "vice" or "foreign" or "defence" or "defense" or "finance" or "interior" or "prime" or "economy" or "trade" or "energy" or "health";
            foreach (int member in pair)
            {
                if (tells && cast.Members[member].Title is { } title && !title.Contains(word, StringComparison.OrdinalIgnoreCase))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool AreOf(ReportCast cast, SortedSet<int> pair, SortedSet<int> states)
    {
        foreach (int state in states)
        {
            bool found = cast.Members[state].Country is null;
            foreach (int member in pair)
            {
                found |= cast.Members[member].Country is null || string.Equals(cast.Members[member].Country, cast.Members[state].Country, StringComparison.Ordinal);
            }

            if (!found)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsHead(string title) =>
        Holds(title, "president", "prime minister") || Holds(title, "chancellor", "king") || Holds(title, "premier", "prince") || Holds(title, "leader", "emir");

    private static bool Holds(string title, string one, string other) =>
        title.Contains(one, StringComparison.OrdinalIgnoreCase) || title.Contains(other, StringComparison.OrdinalIgnoreCase);
}
