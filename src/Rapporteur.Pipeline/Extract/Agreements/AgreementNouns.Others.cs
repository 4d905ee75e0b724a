using Rapporteur.Domain.Facts;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Agreements;

// Words that name an agreement by their number or by what they ask for.
internal static partial class AgreementNouns
{
    // "resolution 2610", "UNSCR 2610": of the council, whoever does not say so.
    private static bool IsNumbered(ReportView view, int token) => LemmaOf(view, token) is "resolution" or "unscr" && view[token].Xpos is not "NNS" && token + 1 < view.Count
        && view[token + 1] is { Xpos: "CD", Form.Length: >= 3 } number && number.SentenceIndex == view[token].SentenceIndex;

    // "The plan calls for a truce": by what it asks for, a plan to end a war.
    private static bool IsOfWar(ReportView view, int token)
    {
        if (LemmaOf(view, token) is not ("blueprint" or "framework" or "initiative" or "plan" or "proposal") || !view.Has(token, "nsubj") || view.Head(token) is not (> 0 and int verb) || verb < token
            || view.Lemma(verb) is not ("call" or "demand" or "envisage" or "envision" or "foresee" or "include" or "propose" or "provide" or "require" or "stipulate"))
        {
            return false;
        }

        for (int i = verb + 1; i < view.SentenceOf(token).EndToken; i++)
        {
            if (LemmaOf(view, i) is "truce" or "ceasefire" or "cease-fire" or "hostility" or "fighting")
            {
                return true;
            }
        }

        return false;
    }

    // "freed under a swap brokered by Oman"
    private static bool IsBrokered(ReportView view, int token, AgreementKind kind) =>
        view.Child(token, "acl") is >= 0 and int made && view[made].Xpos is "VBN"
        && ((kind is AgreementKind.Agreement && view.Lemma(made) is "broker" or "mediate" && Clauses.Agent(view, made) >= 0) || (kind is AgreementKind.Understanding && view.Lemma(made) is "reach"));

    private static AgreementKind OfCompound(ReportView view, int token)
    {
        foreach (int child in view.Children(token))
        {
            if ((view.Has(child, "compound") || view.Has(child, "amod")) && AgreementWords.Noun(LemmaOf(view, child)) is { Kind: AgreementKind.Ceasefire, Use: AgreementWordUse.Sure })
            {
                return AgreementKind.Ceasefire;
            }
        }

        return AgreementKind.Agreement;
    }
}
