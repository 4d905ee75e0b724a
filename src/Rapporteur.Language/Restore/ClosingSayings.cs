using Rapporteur.Language.Text;

namespace Rapporteur.Language.Restore;

/// <summary>
/// "The road was closed the ministry said on Monday.", "… said the ministry.": behind a whole clause a comma goes before who says it. Newspapers end so
/// many sentences thus, and the texts that commas were learnt from so few, that this is a rule.
/// </summary>
internal static class ClosingSayings
{
    private const int FewestWords = 3;

    /// <summary>The word that a comma belongs behind, because a verb says the clause before it; −1 for none.</summary>
    public static int Before(AnnotatedText text, Sentence sentence, CommaSentence seen, int verb)
    {
        bool told = text[verb].Form is "said" && seen.OpensPerson(verb + 1 - sentence.FirstToken);
        if (!(told || text[verb].Xpos is "VBD" or "VBZ")
            || text[verb].Lemma is not ("say" or "tell" or "add" or "continue" or "explain" or "warn" or "stress" or "insist") || !Closes(text, sentence, verb))
        {
            return -1;
        }

        int last = told ? verb - 1 : -1;
        foreach (Token child in text[verb].Children)
        {
            (int first, int end) = text.SubtreeOf(child.Index);
            if (!told && child.IsRelation("nsubj") && child.Index < verb && end >= verb - 1 && end <= verb)
            {
                last = first - 1;
            }
            else if (child.IsRelation("nsubj") && first == verb + 1 && text[verb].Lemma is "say")
            {
                last = verb - 1;
            }
        }

        return last - sentence.FirstToken >= FewestWords && !IsLinked(text[last]) && HasVerb(text, sentence.FirstToken, last + 1, told) ? last : -1;
    }

    /// <summary>"… the ministry said adding that …": whether a comma belongs before a word, because it goes on with what is said.</summary>
    public static bool GoesOn(AnnotatedText text, Sentence sentence, int word) =>
        word - sentence.FirstToken >= FewestWords && word + 1 < sentence.EndToken && text[word].Xpos is "VBG" && text[word + 1].Form is "that"
        && text[word].Lemma is "add" or "note" or "stress" or "say" or "explain" or "warn" or "insist"
        && (text[word - 1].Pos is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Num || text[word - 1].Form is "said");

    /// <summary>Whether no clause follows that may be what is said; "adding that …" may.</summary>
    private static bool Closes(AnnotatedText text, Sentence sentence, int verb)
    {
        for (int i = verb + 1; i < sentence.EndToken; i++)
        {
            if (text[i].Xpos is "VBG")
            {
                return true;
            }

            if (text[i].Xpos is "VBD" or "VBZ" or "VBP" or "MD" or "\"" or "``" or "''" or ":" || text[i].Form is "that" or "\"" or ",")
            {
                return false;
            }
        }

        return true;
    }

    // "that the ministry said", "what he said", "and she said": the clause before goes on.
    private static bool IsLinked(Token token) =>
        token.Pos is UniversalPos.Punct or UniversalPos.Adp or UniversalPos.Sconj or UniversalPos.Cconj or UniversalPos.Det or UniversalPos.Aux or UniversalPos.Part or UniversalPos.Pron
        || token.Form is "when" or "where" or "how" or "why" or "thing" or "things" or "words" or "everything";

    // Read without commas a past may pass for a participle.
    private static bool HasVerb(AnnotatedText text, int first, int end, bool participles)
    {
        for (int i = first; i < end; i++)
        {
            if (text[i].Xpos is "VBD" or "VBZ" or "VBP" or "MD" || (participles && text[i].Xpos is "VBN"))
            {
                return true;
            }
        }

        return false;
    }
}
