using System.Globalization;
using Rapporteur.Language.Names;
using Rapporteur.Language.Text;

namespace Rapporteur.Language.Conllu;

/// <summary>Writes CoNLL-U 2.</summary>
public static class ConlluWriter
{
    /// <summary>
    /// Writes a text: sentences with <c># sent_id</c> and <c># text</c>, multiword tokens, and <c>NER=</c> and <c>SpaceAfter=No</c> in
    /// MISC.
    /// </summary>
    /// <param name="writer">Where to; lines end with a line feed.</param>
    /// <param name="text">What to write.</param>
    /// <param name="id">Names the document in <c># newdoc id</c> and in the sentences' numbers; none when null.</param>
    public static void Write(TextWriter writer, AnnotatedText text, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(text);
        string name = id is null ? string.Empty : OneLine(id);
        writer.Write(id is null ? "# newdoc\n" : $"# newdoc id = {name}\n");
        int nextName = 0;
        for (int s = 0; s < text.Sentences.Length; s++)
        {
            Sentence sentence = text.Sentences[s];
            if (StartsParagraph(text, sentence))
            {
                writer.Write("# newpar\n");
            }

            string number = (s + 1).ToString(CultureInfo.InvariantCulture);
            writer.Write(id is null ? $"# sent_id = {number}\n" : $"# sent_id = {name}-{number}\n");
            writer.Write($"# text = {OneLine(text.TextOf(sentence.FirstToken, sentence.EndToken))}\n");
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                WriteWord(writer, text, sentence, i, NameOf(text, i, ref nextName));
            }

            writer.Write('\n');
        }
    }

    private static void WriteWord(TextWriter writer, AnnotatedText text, Sentence sentence, int i, string? name)
    {
        ref readonly TokenData token = ref text.Tokens[i];
        int number = i - sentence.FirstToken + 1;
        if (token.MultiwordLength > 1)
        {
            int last = i + token.MultiwordLength - 1;
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{number}-{number + token.MultiwordLength - 1}\t"));
            writer.Write(Field(text.TextOf(i, last + 1)));
            writer.Write(IsGlued(text, last) ? "\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n" : "\t_\t_\t_\t_\t_\t_\t_\t_\n");
        }

        writer.Write(string.Create(CultureInfo.InvariantCulture, $"{number}\t"));
        writer.Write(Field(text.TextOf(i, i + 1)));
        Column(writer, token.Lemma);
        Column(writer, token.Pos.ToName());
        Column(writer, token.Xpos);
        Column(writer, token.Features);
        int head = token.Head < 0 ? 0 : token.Head - sentence.FirstToken + 1;
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"\t{head}"));
        Column(writer, token.Relation);
        writer.Write("\t_\t");
        bool glued = !IsInMultiword(text, sentence, i) && IsGlued(text, i);
        writer.Write((name, glued) switch
        {
            (null, false) => "_",
            (null, true) => "SpaceAfter=No",
            (_, false) => $"NER={name}",
            _ => $"NER={name}|SpaceAfter=No",
        });
        writer.Write('\n');
    }

    private static string? NameOf(AnnotatedText text, int token, ref int next)
    {
        while (next < text.Names.Length && text.Names[next].EndToken <= token)
        {
            next++;
        }

        if (next == text.Names.Length || text.Names[next].FirstToken > token)
        {
            return null;
        }

        string kind = text.Names[next].Kind switch
        {
            NameKind.Per => "PER",
            NameKind.Org => "ORG",
            NameKind.Loc => "LOC",
            NameKind.Norp => "NORP",
            _ => "MISC",
        };
        return text.Names[next].FirstToken == token ? $"B-{kind}" : $"I-{kind}";
    }

    private static bool IsInMultiword(AnnotatedText text, Sentence sentence, int i)
    {
        for (int at = i; at >= sentence.FirstToken; at--)
        {
            int length = text.Tokens[at].MultiwordLength;
            if (length > 0)
            {
                return at + length > i;
            }
        }

        return false;
    }

    private static bool IsGlued(AnnotatedText text, int i) =>
        i + 1 < text.TokenCount && text.Tokens[i + 1].Start == text.Tokens[i].End;

    private static bool StartsParagraph(AnnotatedText text, Sentence sentence)
    {
        if (sentence.FirstToken == 0)
        {
            return true;
        }

        int from = text.Tokens[sentence.FirstToken - 1].End;
        ReadOnlySpan<char> gap = text.Text.AsSpan(from, text.Tokens[sentence.FirstToken].Start - from);
        return gap.Count('\n') > 1;
    }

    private static void Column(TextWriter writer, string? value)
    {
        writer.Write('\t');
        writer.Write(string.IsNullOrEmpty(value) ? "_" : Field(value));
    }

    private static string Field(string value) => value.AsSpan().IndexOfAny('\t', '\n', '\r') < 0 ? value : OneLine(value);

    private static string OneLine(string value) => value.ReplaceLineEndings(" ").Replace('\t', ' ');
}
