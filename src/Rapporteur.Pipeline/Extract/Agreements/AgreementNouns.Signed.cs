using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Agreements;

// Papers that are agreements because two put their names to them: "signed a declaration", "a protocol signed in Nairobi".
internal static partial class AgreementNouns
{
    /// <summary>Whether only its being signed makes the noun an agreement: one that nobody else signed is none.</summary>
    public static bool IsBySigning(ReportView view, int token) =>
        AgreementWords.Noun(LemmaOf(view, token)) is { } word && IsSigned(view, token) && word.Use switch
        {
            AgreementWordUse.Signed => true,
            AgreementWordUse.Name => !IsInName(view, token, word) && !IsRatified(view, token),
            AgreementWordUse.Told => !HasCompanion(view, token, word) && !IsHeld(view, token, word.Kind),
            _ => false,
        };

    /// <summary>The verb or noun by which the paper is signed, or −1.</summary>
    public static int Signing(ReportView view, int token)
    {
        int head = view.Head(token);
        if (head >= 0 && (((view.Has(token, "obj") || view.Relation(token) is "nsubj:pass") && Signs(view, head, token)) || IsPutTo(view, token, head)))
        {
            return head;
        }

        if (head >= 0 && view.Has(token, "nmod") && view.Lemma(head) is "signing" or "signature" or "adoption")
        {
            return head;
        }

        foreach (int child in view.Children(token))
        {
            if (view.Has(child, "acl") && Signs(view, child, token))
            {
                return child;
            }
        }

        // "a declaration of principles signed in Oslo"
        int of = view.Child(token, "nmod");
        if (of > token && view.Child(of, "case") is >= 0 and int link && view.Is(link, "of") && view.Child(of, "acl") is >= 0 and int clause && view[clause].Xpos is "VBN" && view.Lemma(clause) is "sign" or "initial" or "adopt")
        {
            return clause;
        }

        // A clause without its relative word may hang on the verb above.
        int next = token + 1;
        return next < view.Count && view[next].Xpos is "VBN" && Signs(view, next, token) && view[next].SentenceIndex == view[token].SentenceIndex && view.Child(next, "aux") < 0 ? next : -1;
    }

    private static bool IsSigned(ReportView view, int token) => (Signing(view, token) >= 0 && !IsOfState(view, token)) || IsRatified(view, token);

    // "ratified the convention on mines", "acceded to a protocol": a paper of states.
    private static bool IsRatified(ReportView view, int token)
    {
        if (LemmaOf(view, token) is not ("convention" or "protocol" or "charter" or "statute") || view.Head(token) is not (>= 0 and int verb))
        {
            return false;
        }

        return view.Has(token, "obl") ? view.IsLemma(verb, "accede")
            : view.Has(token, "obj") && (view.IsLemma(verb, "ratify") || (view.Lemma(verb) is "join" or "quit" or "denounce" && IsNamedOrOn(view, token)));
    }

    // "joined the Convention", "quit the protocol on mines"; delegates join a convention, doctors denounce a protocol.
    private static bool IsNamedOrOn(ReportView view, int token) =>
        char.IsUpper(view[token].Form[0]) || (view.Child(token, "nmod") is >= 0 and int matter && view.CaseOf(matter) is "on" or "against");

    // What several say together is agreed by being issued.
    private static bool Signs(ReportView view, int verb, int token) =>
        view.Lemma(verb) is "sign" or "initial" or "ink" or "adopt" or "conclude" || (view.Lemma(verb) is "issue" or "release" or "publish" && IsJoint(view, token));

    /// <summary>"put their names to a plan", "put his signature to it": signed.</summary>
    public static bool IsPutTo(ReportView view, int token, int verb) =>
        view.Lemma(verb) is "put" or "affix" or "append" && view.Has(token, "obl") && view.Child(token, "case") is >= 0 and int to && view.Is(to, "to")
        && view.Child(verb, "obj") is >= 0 and int hand && view.Lemma(hand) is "name" or "signature" or "initial" or "seal" or "pen";

    /// <summary>Whether several speak in it as one: "a joint statement".</summary>
    public static bool IsJoint(ReportView view, int token)
    {
        foreach (int child in view.Children(token))
        {
            if (view.Has(child, "amod") && view.Lower(child) is "joint" or "trilateral" or "tripartite" or "quadrilateral")
            {
                return LemmaOf(view, token) is "document" or "statement" or "communique" or "communiqué" or "declaration";
            }
        }

        return false;
    }

    // "a joint statement of the five leaders", "by Kenya and Norway"
    private static bool IsOfSeveral(ReportView view, int token)
    {
        foreach (int child in IsJoint(view, token) ? view.Children(token) : default)
        {
            if (view.Has(child, "nmod:poss") && view.Lower(child) is "their")
            {
                // "in their joint statement of May"
                return true;
            }

            if (view.Has(child, "nmod") && view.Child(child, "case") is >= 0 and int preposition && view.Lower(preposition) is "of" or "by" && (view[child].Xpos is "NNS" || view.Child(child, "conj") >= 0))
            {
                return AgentNouns.NumberOf(view.Lemma(child)) is not null || view.Pos(child) is Language.Text.UniversalPos.Propn;
            }
        }

        return false;
    }

    // "the trilateral statement of November 9, 2020", "under the Sept. 19, 2005 statement": called by its day, it is one that was agreed.
    private static bool IsOfItsDay(ReportView view, int token)
    {
        int start = view.First(token);
        bool under = start + 1 < token && view.Is(start, "under") && view.Is(start + 1, "the");
        if (view[token].Xpos is "NNS" || !(under || (view.Child(token, "det") is >= 0 and int article && view.Is(article, "the"))))
        {
            return false;
        }

        for (int i = under ? start : token; (under || IsJoint(view, token)) && i < Math.Min(view.End(token), token + 8); i++)
        {
            if (view[i].Xpos is "CD" && view.Lower(i) is ['1' or '2', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9'])
            {
                return true;
            }
        }

        return false;
    }

    // "signed a declaration of emergency": what a state declares by itself.
    private static bool IsOfState(ReportView view, int token)
    {
        foreach (int child in view.Children(token))
        {
            if (view.Lemma(child) is "emergency" or "disaster" or "independence" or "war" or "bankruptcy" or "tax" or "martial" or "financial")
            {
                return true;
            }
        }

        return false;
    }
}
