using Rapporteur.Language.Text;

namespace Rapporteur.Pipeline.Extract.Views;

/// <summary>Which words are verbs, where the tagger takes them for another word.</summary>
internal static class VerbWords
{
    /// <summary>Whether the word is a verb: "would free 40 prisoners" has one, though "free" is tagged as an adjective.</summary>
    public static bool IsVerb(ReportView view, int token) => view.Pos(token) is UniversalPos.Verb
        || (view.Is(token, "free") && view.Child(token, "obj") >= 0 && (view.Child(token, "aux") >= 0 || (view.Child(token, "mark") is >= 0 and int to && view.Is(to, "to"))));
}
