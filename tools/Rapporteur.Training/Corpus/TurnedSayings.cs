using System.Text;
using Rapporteur.Language.Text;

namespace Rapporteur.Training.Corpus;

/// <summary>
/// Sentences with who says them put behind, as newspapers write and statements do not: "… was postponed, the ministry said on Tuesday."
/// Made of a text's own: a saying turned round, or a sentence and whoever the next one tells of.
/// </summary>
internal static class TurnedSayings
{
    private const int ShortestClause = 4;
    private const int LongestClause = 45;
    private const int LongestWho = 9;

    // Newspapers end about one sentence in ten so.
    private const int OneIn = 10;

    private static readonly string[] Verbs =
        ["said", "said", "added", "said", "told reporters", "said", "continued", "noted", "said", "reported", "told the agency", "says", "said", "explained", "warned"];

    private static readonly string[] Tails =
        ["", " on Tuesday", "", " in a statement", "", ", adding that talks would go on", " at a news conference", "", " in an interview", "", " citing witnesses", ""];

    /// <summary>All that a text gives, as one text; empty where it gives none.</summary>
    public static string In(AnnotatedText text)
    {
        var turned = new StringBuilder();
        int made = 0;
        for (int i = 0; i < text.Sentences.Length; i++)
        {
            Sentence sentence = text.Sentences[i];
            int verb = text.RootOf(i);
            if (verb < 0 || Who(text, verb) is not { } who)
            {
                continue;
            }

            string? said = Said(text, sentence, verb)
                ?? (i % OneIn == 0 && i > 0 && IsClause(text, i - 1) ? Trimmed(text, text.Sentences[i - 1].FirstToken, text.Sentences[i - 1].EndToken - 1) : null);
            if (said is not null)
            {
                turned.Append(With(said, who, made++)).Append(' ');
            }
        }

        return turned.ToString();
    }

    private static string With(string said, string who, int made)
    {
        string verb = Verbs[made % Verbs.Length];
        string tail = Tails[made % Tails.Length];
        bool behind = made % 4 == 1 && verb is "said" && char.IsUpper(who[0]);
        return behind ? $"{said}, said {who}{tail}." : $"{said}, {who} {verb}{tail}.";
    }

    /// <summary>A short subject before its verb: a name, a pronoun, "the ministry".</summary>
    private static string? Who(AnnotatedText text, int verb)
    {
        foreach (Token child in text[verb].Children)
        {
            (int from, int to) = text.SubtreeOf(child.Index);
            bool fits = child.IsRelation("nsubj") && child.Index < verb && to - from <= LongestWho
                && (child.Pos == UniversalPos.Propn || child.Form is "He" or "She" or "They" || (child.Pos == UniversalPos.Noun && text[from].Pos == UniversalPos.Det));
            if (fits && !text.TextOf(from, to).AsSpan().ContainsAny(",\"\u201C\u201D\n"))
            {
                string who = text.TextOf(from, to);
                return text[from].Pos == UniversalPos.Propn ? who : char.ToLowerInvariant(who[0]) + who[1..];
            }
        }

        return null;
    }

    /// <summary>What somebody says in the clause behind the verb.</summary>
    private static string? Said(AnnotatedText text, Sentence sentence, int verb)
    {
        if (text[verb].Lemma is not ("say" or "add" or "note" or "state" or "report" or "announce" or "explain" or "stress" or "underscore" or "affirm"))
        {
            return null;
        }

        foreach (Token child in text[verb].Children)
        {
            (int first, int end) = text.SubtreeOf(child.Index);
            if (child.IsRelation("ccomp") && first > verb && end == sentence.EndToken - 1)
            {
                return Trimmed(text, text[first].Form is "that" ? first + 1 : first, end);
            }
        }

        return null;
    }

    private static bool IsClause(AnnotatedText text, int sentence)
    {
        int root = text.RootOf(sentence);
        return root >= 0 && text[root].Xpos is "VBD" or "VBZ" or "VBP" or "VBN" && text[text.Sentences[sentence].EndToken - 1].Form is ".";
    }

    private static string? Trimmed(AnnotatedText text, int first, int end)
    {
        if (end - first is < ShortestClause or > LongestClause || text.TextOf(first, end).AsSpan().ContainsAny("\"\u201C\u201D\n"))
        {
            return null;
        }

        string said = text.TextOf(first, end);
        return char.ToUpperInvariant(said[0]) + said[1..];
    }
}
