using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Attributions;

/// <summary>"said he would order a review and warned of …": a finite verb without a subject is no fellow of "would order", but of "said", though the tree joins it to what was said.</summary>
internal static class SecondSaying
{
    /// <summary>Whether a verb goes on with the saying whose clause has the root.</summary>
    public static bool Is(ReportView view, int token, int root) =>
        view.Has(token, "conj") && view.Head(token) == root
        && (view[token].Xpos is "VBD" or "VBZ" ? view[root].Xpos is "VB" or "VBN" or "VBG" : view[token].Xpos is "VBN" && view[root].Xpos is "VB")
        && view.Child(token, "nsubj") < 0 && view.Child(token, "aux") < 0 && SpeechVerbs.Of(view.Lemma(token)) is not null;

    /// <summary>The saying that the verb goes on with; −1 where it is no second saying.</summary>
    public static int First(ReportView view, int token)
    {
        int root = view.Head(token);
        int saying = root < 0 ? -1 : view.Head(root);
        return saying >= 0 && saying < root && view.Has(root, "ccomp") && SpeechVerbs.Of(view.Lemma(saying)) is not null && Is(view, token, root) ? saying : -1;
    }
}
