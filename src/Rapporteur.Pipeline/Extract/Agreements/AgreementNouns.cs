using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Agreements;

/// <summary>Whether a noun names an agreement here, and by what name.</summary>
internal static partial class AgreementNouns
{
    /// <summary>What sort of agreement the word names; null where it names none.</summary>
    public static AgreementKind? KindOf(ReportView view, int token) =>
        Named(view, token) is { } kind && !IsPartOfAnother(view, token) ? kind : null;

    private static AgreementKind? Named(ReportView view, int token)
    {
        if (view.Pos(token) is not (UniversalPos.Noun or UniversalPos.Propn) || AgreementWords.Noun(LemmaOf(view, token)) is not { } word)
        {
            return null;
        }

        // "the principles of the UN Charter": what everybody has signed, as a measure of deeds.
        if (LemmaOf(view, token) is "charter" && IsMeasure(view, token))
        {
            return null;
        }

        bool named = word.Use switch
        {
            AgreementWordUse.Sure => IsSure(view, token),
            AgreementWordUse.Name => IsInName(view, token, word) || IsOfPlace(view, token) || (IsSigned(view, token) && (word.Companions.Count == 0 || HasCompanion(view, token, word) || !view.IsLemma(token, "statement"))) || IsOfSeveral(view, token) || IsOfItsDay(view, token),
            AgreementWordUse.Signed => IsSigned(view, token) && (word.Companions.Count == 0 || HasCompanion(view, token, word)),
            _ => HasCompanion(view, token, word) || IsNumbered(view, token) || IsOfWar(view, token) || IsBrokered(view, token, word.Kind) || IsHeld(view, token, word.Kind) || (word.Kind is AgreementKind.Agreement && IsSigned(view, token)),
        };
        return !named ? null : word.Kind == AgreementKind.Agreement ? OfCompound(view, token) : word.Kind;
    }

    /// <summary>The noun's lemma in lower case; a word cut at its hyphen is put together again.</summary>
    public static string LemmaOf(ReportView view, int token)
    {
        if (token >= 2 && view.Lower(token - 1) is "-" or "–" && view.Is(token - 2, "cease") && view.Lower(token) is "fire" or "fires")
        {
            return "cease-fire";
        }

        if (token >= 1 && view.Is(token - 1, "road") && view.Lower(token) is "map" or "maps")
        {
            return "roadmap";
        }

        // "the Joint Comprehensive Plan of Action" is the JCPOA.
        if (token >= 1 && token + 2 < view.Count && view.Is(token, "plan") && view.Is(token - 1, "comprehensive") && view.Is(token + 1, "of") && view.Is(token + 2, "action"))
        {
            return "jcpoa";
        }

        // A capital makes the lemma a name's.
        string lower = view.Lower(token);
        return view.Pos(token) is not UniversalPos.Propn ? view.Lemma(token).ToLowerInvariant()
            : lower.Length > 4 && lower.EndsWith('s') ? lower[..^1]
            : lower;
    }

    /// <summary>The preposition that opens the noun's phrase, in lower case, wherever in it the tree has hung it: "under the Sept. 19 statement".</summary>
    public static string PrepositionOf(ReportView view, int token) =>
        view.CaseOf(token) is { Length: > 0 } own ? own : view.Has(view.First(token), "case") ? view.Lower(view.First(token)) : "";

    /// <summary>The word that the noun's name hangs by: "David" of "the Camp David Accords", which the tree may take for a person's name.</summary>
    public static int RootOf(ReportView view, int token) => view.Has(token, "flat") && view.Head(token) is >= 0 and int first && first < token ? first : token;

    /// <summary>First word of the name: "Minsk" of "the Minsk agreements", or the noun itself where it has none.</summary>
    public static int NameStart(ReportView view, int token)
    {
        int first = token;
        int start = view.SentenceOf(token).FirstToken;
        int root = RootOf(view, token);
        while (first > start && view.IsUnder(first - 1, root) && char.IsUpper(view[first - 1].Form[0]) && !IsSide(view, first - 1)
            && !DayWords.IsDay(view, first - 1) && view.Pos(first - 1) is not (UniversalPos.Det or UniversalPos.Pron))
        {
            first--;
        }

        return first;
    }

    /// <summary>The name that the agreement has everywhere, in lower case; null where the words only describe it.</summary>
    public static string? ProperName(ReportView view, int token)
    {
        if (LemmaOf(view, token) is "jcpoa" or "npt")
        {
            return LemmaOf(view, token);
        }

        int first = NameStart(view, token);
        int number = token + 1;
        bool numbered = number < view.Count && view[number].Xpos is "CD" && view[number].SentenceIndex == view[token].SentenceIndex;
        if (LemmaOf(view, token) is "resolution" or "unscr")
        {
            return numbered ? "resolution " + view.Lower(number) : null;
        }

        if (LemmaOf(view, token) is "order" && numbered)
        {
            return "executive order " + view.Lower(number);
        }

        if (first == token || LemmaOf(view, token) is "order" || AgreementWords.Noun(LemmaOf(view, token)) is { Kind: AgreementKind.Sanctions or AgreementKind.Ceasefire })
        {
            return null;
        }

        var words = new List<string>();
        for (int i = first; i < token; i++)
        {
            if (!view.IsPunctuation(i))
            {
                // "the Indus Waters Treaty", "the Indus Water Treaty"
                string word = view.Lower(i);
                words.Add(word.Length > 4 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word);
            }
        }

        // "Agreement" and "agreements", "accord" and "agreement": what counts is the name before.
        bool general = AgreementWords.Noun(LemmaOf(view, token))!.Kind is AgreementKind.Agreement && LemmaOf(view, token) is not ("treaty" or "convention" or "charter");
        words.Add(general ? "agreement" : LemmaOf(view, token));
        return string.Join(' ', words);
    }

    // "US-Russia deal", "Syria truce": a state tells of sides or place; with other words it is part of a name.
    private static bool IsSide(ReportView view, int token) =>
        Countries.ByDemonym(view[token].Form) is not null || Countries.ByName(view[token].Form) is not null || view.Lower(token) is "u.s." or "us" or "uk" or "eu";

    private static bool IsSure(ReportView view, int token) => LemmaOf(view, token) switch
    {
        "deal" => !IsQuantity(view, token) && !IsNone(view, token) && !IsPrivate(view, token),
        "truce" or "ceasefire" or "armistice" => !IsOldLine(view, token),
        "sanction" => view[token].Xpos is "NNS" or "NNPS" || view.Has(token, "compound"),
        "agreement" or "accord" => !IsManner(view, token) && !IsMeans(view, token) && !IsShare(view, token),
        "treaty" => !IsHall(view, token),
        _ => true,
    };

    private static bool IsInName(ReportView view, int token, AgreementWord word) =>
        char.IsUpper(view[token].Form[0]) && !IsHall(view, token) && (word.Companions.Count == 0 ? HasName(view, token) : HasCompanion(view, token, word));

    // "the Geneva Communique", "the Astana Declaration": papers are called after the city where they were agreed.
    private static bool IsOfPlace(ReportView view, int token) =>
        token > 0 && char.IsUpper(view[token].Form[0]) && LemmaOf(view, token) is "communique" or "communiqué" or "declaration"
        && Lexicon.Places.ByName(view[token - 1].Form) is { Kind: PlaceKind.City } && view[token - 1].SentenceIndex == view[token].SentenceIndex;

    private static bool HasName(ReportView view, int token)
    {
        int first = NameStart(view, token);
        return first < token && !(view.Lower(first) is "republican" or "democratic" or "national" or "party" or "constitutional");
    }

    private static bool HasCompanion(ReportView view, int token, AgreementWord word)
    {
        if (token > 0 && word.Companions.Contains(view.Lower(token - 1)))
        {
            return true;
        }

        // "discussed the pause in the fighting": the tree may hang it on the verb.
        if (word.Kind is AgreementKind.Ceasefire && token + 3 < view.Count && view.Lower(token + 1) is "in" or "to" or "of")
        {
            int what = view.Lower(token + 2) is "the" or "all" ? token + 3 : token + 2;
            if (word.Companions.Contains(view.Lemma(what)) || word.Companions.Contains(view.Lower(what)))
            {
                return true;
            }
        }

        foreach (int child in view.Children(token))
        {
            bool beside = view.Has(child, "amod") || view.Has(child, "compound") || view.Has(child, "nmod");
            if (beside && (word.Companions.Contains(LemmaOf(view, child)) || (view.Has(child, "compound") && HasCompanion(view, child, word))))
            {
                return true;
            }
        }

        return false;
    }

    // "adopted a resolution", "reached an understanding", "agree on a list".
    private static bool IsHeld(ReportView view, int token, AgreementKind kind)
    {
        int head = view.Head(token);
        // "the terms of the settlement"
        if (kind is AgreementKind.Agreement or AgreementKind.Understanding && view.Has(token, "nmod") && view.CaseOf(token) is "of" && head >= 0 && view.Lower(head) is "terms" && LemmaOf(view, token) is "settlement" or "understanding" or "compromise")
        {
            return true;
        }

        // "reach a settlement within the year"
        if (kind is AgreementKind.Agreement && head >= 0 && LemmaOf(view, token) is "settlement" && (view.Has(token, "obj") || view.Relation(token) is "nsubj:pass"))
        {
            return view.Lemma(head) is "reach" or "negotiate" or "achieve" or "broker" or "sign" && !IsSolution(view, token);
        }

        if (kind is not (AgreementKind.Resolution or AgreementKind.Understanding or AgreementKind.List) || head < 0
            || (view.Pos(head) is not UniversalPos.Verb && !view.Has(token, "nsubj")))
        {
            return false;
        }

        string lemma = view.Lemma(head);
        return kind switch
        {
            AgreementKind.Resolution when view.Child(token, "det") is >= 0 and int article && view.Lower(article) is "the" or "this" => !IsSolution(view, token) && view.Has(token, "nsubj"),
            AgreementKind.Resolution => lemma is "adopt" or "issue" or "veto" or "pass" or "vote" or "table" or "sponsor" or "endorse" && !IsSolution(view, token),
            AgreementKind.Understanding => lemma is "reach" or "breach" or "violate" or "conclude",
            _ => lemma is "agree" or "negotiate",
        };
    }

    // "truce deal", "peace agreement framework": the noun that the others stand before is the one told.
    private static bool IsPartOfAnother(ReportView view, int token)
    {
        int head = view.Head(token);
        bool before = head > token && (view.Has(token, "compound") || view.Has(token, "amod"));
        bool of = head >= 0 && head < token && view.Has(token, "nmod") && view.Child(token, "case") is >= 0 and int preposition && view.Is(preposition, "of")
            && LemmaOf(view, head) is "memorandum" or "declaration" or "list";
        return IsAgreementOn(view, token) || (before || of) && AgreementWords.Noun(LemmaOf(view, head)) is not null && Named(view, head) is not null;
    }

    // "reach agreement on a truce", "an agreement for a cessation of hostilities": the truce is what is told.
    private static bool IsAgreementOn(ReportView view, int token)
    {
        if (LemmaOf(view, token) is not ("agreement" or "deal" or "accord"))
        {
            return false;
        }

        foreach (int what in view.Children(token))
        {
            if (what > token && view.Has(what, "nmod") && view.Child(what, "case") is >= 0 and int preposition && view.Lower(preposition) is "on" or "for"
                && AgreementWords.Noun(LemmaOf(view, what)) is not null && Named(view, what) is { } kind)
            {
                return kind is AgreementKind.Ceasefire || (view.Is(preposition, "on") && view.Child(token, "det") < 0 && view.IsLemma(token, "agreement"));
            }
        }

        return false;
    }
}
