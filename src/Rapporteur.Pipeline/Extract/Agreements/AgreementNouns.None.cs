using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Agreements;

// What only looks like the name of an agreement.
internal static partial class AgreementNouns
{
    // "a no-deal exit", "the disaster of no deal"
    private static bool IsNone(ReportView view, int token) =>
        token > 0 && (view.Is(token - 1, "no") || (token > 1 && view.Is(token - 1, "-") && view.Is(token - 2, "no")));

    // "principles enshrined in the UN Charter", "consistent with the Charter"
    private static bool IsMeasure(ReportView view, int token) => view.Head(token) is >= 0 and int head
        && ((view.Has(token, "nmod") && view.Lemma(head) is "principle" or "purpose" or "spirit" or "value" or "tenet" or "norm" or "accordance" or "line") || (view.Has(token, "obl") && view.Lemma(head) is "enshrine" or "embody" or "consistent")
            || (view.CaseOf(token) is "with" && view.Child(token, "case") is > 0 and int with && view.Lower(with - 1) is "consistent" or "line" or "accordance" or "keeping"));

    // "a plea deal", "a book deal": between private persons and others.
    private static bool IsPrivate(ReportView view, int token) => view.Child(token, "compound") is >= 0 and int sort && view.Lower(sort) is "book" or "film" or "movie" or "plea" or "record" or "sponsorship";

    // "a great deal of"
    private static bool IsQuantity(ReportView view, int token) => view.Child(token, "amod") is >= 0 and int size && view.Lower(size) is "great" or "good";

    // "the truce village", "the armistice line": called after one of long ago.
    private static bool IsOldLine(ReportView view, int token) =>
        view.Has(token, "compound") && view.Head(token) is >= 0 and int place && place > token && view.Lemma(place) is "village" or "line" or "zone";

    // "can only be done by mutual agreement"
    private static bool IsMeans(ReportView view, int token) =>
        view.Child(token, "case") is >= 0 and int by && view.Is(by, "by") && view[token].Xpos is "NN" && view.Child(token, "det") < 0 && view.Child(token, "nmod:poss") < 0 && view.Child(token, "compound") < 0;

    // "areas of agreement"
    private static bool IsShare(ReportView view, int token) =>
        view[token].Xpos is "NN" && view.Child(token, "det") < 0 && view.CaseOf(token) is "of" && view.Head(token) is >= 0 and int share && view.Lemma(share) is "area" or "point" or "lack" or "degree" or "level" or "spirit" or "field" or "sign";

    // "With Kenya's agreement, forty states called for a mission"
    private static bool IsConsent(ReportView view, int token) =>
        view.Child(token, "case") is >= 0 and int with && view.Is(with, "with") && view[token].Xpos is "NN" && view.Child(token, "nmod:poss") >= 0 && view.Child(token, "compound") < 0 && view.Child(token, "amod") < 0 && view.Child(token, "nmod") == view.Child(token, "nmod:poss");

    // "were in agreement", "of its own accord", "in accord with"
    private static bool IsManner(ReportView view, int token) =>
        IsConsent(view, token) || view.Child(token, "case") is >= 0 and int preposition && (view.Is(preposition, "in") || view.Is(preposition, "of"))
        && (view.Child(token, "det") < 0 || view.Child(token, "nmod:poss") >= 0) && view.Child(token, "compound") < 0
        && view[token].Xpos is "NN" && view.Child(token, "nmod:poss") >= 0 == view.Is(preposition, "of");

    // "a resolution of the conflict", "the peaceful settlement of disputes"
    private static bool IsSolution(ReportView view, int token) =>
        view.Child(token, "nmod") is >= 0 and int what && view.Lemma(what) is "conflict" or "dispute" or "crisis" or "war" or "issue" or "standoff" or "situation" or "problem";

    // "the Oslo Convention Center", "the Treaty Room"
    private static bool IsHall(ReportView view, int token) =>
        token + 1 < view.Count && char.IsUpper(view[token + 1].Form[0]) && view.Lower(token + 1) is "center" or "centre" or "hall" or "house" or "complex" or "room";
}
