using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Attributions;

/// <summary>"said he would order a review and warned of …": a finite verb without a subject is no fellow of "would order", but of "said", though the tree joins it to what was said.</summary>
internal static class SecondSaying
{
    private const int Reach = 3;
    private const int FarthestSaying = 6;

    /// <summary>Whether a verb goes on with the saying whose clause has the root.</summary>
    public static bool Is(ReportView view, int token, int root) =>
        view.Has(token, "conj") && view.Head(token) == root
        && (view[token].Xpos is "VBD" or "VBZ" ? view[root].Xpos is "VB" or "VBN" or "VBG" or "VBZ" or "VBP" || IsPresent(view, root) : view[token].Xpos is "VBN" && view[root].Xpos is "VB")
        && view.Child(token, "nsubj") < 0 && view.Child(token, "aux") < 0 && SpeechVerbs.Of(view.Lemma(token)) is not null;

    // "said that Peru is an old friend, and expressed …"
    private static bool IsPresent(ReportView view, int root) => view.Child(root, "cop") is >= 0 and int be && view[be].Xpos is "VBZ" or "VBP";

    /// <summary>The saying that the verb goes on with; −1 where it is no second saying.</summary>
    public static int First(ReportView view, int token)
    {
        int root = view.Head(token);
        if (root < 0 || !(view.Has(root, "ccomp") || view.Has(root, "acl")) || !Is(view, token, root))
        {
            return -1;
        }

        // "reiterated our concerns that Russia has the means, and emphasized …": the noun of what was said may stand between.
        int saying = view.Head(root);
        for (int steps = 0; saying >= 0 && steps < Reach && SpeechVerbs.Of(view.Lemma(saying)) is null; steps++)
        {
            saying = view.Head(saying);
        }

        return saying >= 0 && saying < root && VerbPhrase.IsVerbal(view, saying) && SpeechVerbs.Of(view.Lemma(saying)) is not null ? saying : -1;
    }

    /// <summary>"urged them to return, adding that …": what goes on behind the comma is no doing of those who are urged, though the tree hangs it on theirs; the saying verb above, or −1.</summary>
    public static int BehindComma(ReportView view, int verb)
    {
        int head = view.Head(verb);
        bool hangsOnWish = verb > 1 && view[verb].Xpos is "VBG" && view.Is(verb - 1, ",") && view.Has(verb, "advcl") && head >= 0 && head < verb
            && VerbPhrase.Of(view, head).Infinitive && SpeechVerbs.Of(view.Lemma(verb)) is { IsSaid: true };
        for (int steps = 0; hangsOnWish && head >= 0 && steps < Reach; steps++)
        {
            head = view.Head(head);
            if (head >= 0 && VerbPhrase.IsVerbal(view, head) && !VerbPhrase.Of(view, head).Infinitive)
            {
                return SpeechVerbs.Of(view.Lemma(head)) is { IsSaid: true } ? head : -1;
            }
        }

        return -1;
    }

    /// <summary>"said it would not sign adding that …", "…," he said, adding that …": whoever adds said what stands before, wherever the tree hangs it; the saying verb above, or −1.</summary>
    public static int Adding(ReportView view, int verb)
    {
        bool comma = verb > 0 && view.Is(verb - 1, ",");
        bool adds = view[verb].Xpos is "VBG" && view.Child(verb, "nsubj") < 0 && verb + 1 < view.Count && view.Is(verb + 1, "that") && view[verb + 1].Xpos is not "DT"
            && (view.Is(verb, "adding") || (comma && view.Has(verb, "ccomp") && SpeechVerbs.Of(view.Lemma(verb)) is { IsSaid: true }));
        int at = adds ? view.Head(verb) : -1;

        // "Berg, noting that trade had doubled, said …"
        if (at > verb)
        {
            return comma && view[at].Xpos is "VBD" or "VBZ" && SpeechVerbs.Of(view.Lemma(at)) is { IsSaid: true } && view.Child(at, "nsubj") is >= 0 and int subject && subject < verb ? at : -1;
        }

        for (int steps = 0; at >= 0 && steps < FarthestSaying; steps++, at = view.Head(at))
        {
            if (at < verb && view[at].Xpos is "VBD" or "VBZ" or "VBP" && VerbPhrase.IsVerbal(view, at) && SpeechVerbs.Of(view.Lemma(at)) is { IsSaid: true })
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>"thanked Armenia for the courage it has shown and encouraged talks": what has an object of its own is no part of a clause that lacks one; the main verb before, or −1.</summary>
    public static int BehindRelative(ReportView view, int verb)
    {
        int relative = view.Has(verb, "conj") ? view.Head(verb) : -1;
        bool lacking = relative >= 0 && relative < verb && view.Relation(relative) is "acl:relcl" && view.Child(relative, "obj") < 0 && view.Child(relative, "ccomp") < 0
            && view.Child(relative, "xcomp") < 0 && view.Child(relative, "nsubj") is >= 0 and int subject && view.Lower(subject) is not ("who" or "which" or "that");
        bool whole = lacking && view.Child(verb, "nsubj") < 0 && view[verb].Xpos is "VBD" or "VBN" && view.Child(verb, "obj") >= 0;
        int main = whole ? Clauses.GoverningVerb(view, relative) : -1;
        return main >= 0 && view[main].Xpos is "VBD" ? main : -1;
    }

    /// <summary>
    /// "condemned the attack on the mission and its staff stressing that …", "issued a statement after the attack saying that …": the participle is no doing of the noun
    /// that the tree hangs it on; the main verb before, or −1.
    /// </summary>
    public static int Participle(ReportView view, int verb)
    {
        int noun = view[verb].Xpos is "VBG" && view.Has(verb, "acl") && view.Child(verb, "nsubj") < 0 ? view.Head(verb) : -1;
        int main = noun >= 0 && noun < verb && !IsPaper(view, noun) ? Clauses.GoverningVerb(view, noun) : -1;
        if (main < 0 || main > noun || view[main].Xpos is not ("VBD" or "VBZ"))
        {
            return -1;
        }

        bool goesOn = view.Lemma(verb) is "add" or "emphasise" or "emphasize" or "note" or "reaffirm" or "reiterate" or "state" or "stress" or "underline" or "underscore"
            && SpeechVerbs.Of(view.Lemma(main)) is { IsSaid: true };
        bool issued = view.Lemma(verb) is "say" or "state" or "stress" or "add" or "note" or "reaffirm" or "reiterate" or "announce" or "condemn" or "express" or "emphasise" or "emphasize" or "underline" or "welcome" && view.Lemma(main) is "issue" or "publish" or "release" && view.Child(main, "obj") is >= 0 and int paper && paper < noun && IsPaper(view, paper);
        return goesOn || issued ? main : -1;
    }

    private static bool IsPaper(ReportView view, int noun) =>
        view.Lemma(noun) is "article" or "communique" or "communiqué" or "declaration" or "letter" or "message" or "note" or "post" or "report" or "resolution" or "speech" or "statement" or "tweet"
            or "agreement" or "clause" or "decision" or "document" or "draft" or "email" or "judgment" or "law" or "memo" or "memorandum" or "opinion" or "order" or "ruling" or "text" or "treaty" or "verdict"
            or "allegation" or "amendment" or "banner" or "bill" or "claim" or "comment" or "editorial" or "motion" or "notice" or "petition" or "poster" or "remark" or "study" or "survey" or "video" or "warning";
}
