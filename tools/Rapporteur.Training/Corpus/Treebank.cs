using Rapporteur.Language.Conllu;
using Rapporteur.Language.Text;
using Rapporteur.Language.Words;

namespace Rapporteur.Training.Corpus;

/// <summary>Reads treebanks into sentences to learn from.</summary>
internal static class Treebank
{
    public static List<AnnotatedText> Documents(params IEnumerable<string> files)
    {
        var documents = new List<AnnotatedText>();
        foreach (string file in files)
        {
            using StreamReader reader = File.OpenText(file);
            documents.AddRange(ConlluReader.Read(reader).Select(document => document.Text));
        }

        return documents;
    }

    /// <summary>Tags that occur more than twice, the commonest first, as <c>NOUN NN</c>.</summary>
    public static string[] TagNames(IEnumerable<AnnotatedText> documents) =>
        [.. documents.SelectMany(Tokens).GroupBy(token => $"{token.Pos.ToName()} {token.Xpos}", StringComparer.Ordinal)
            .Where(group => group.Count() > 2).OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key)];

    /// <summary>The relations: none, root, then the others by frequency.</summary>
    public static string[] LabelNames(IEnumerable<AnnotatedText> documents) =>
        ["_", "root", .. documents.SelectMany(Tokens).GroupBy(token => token.Relation, StringComparer.Ordinal)
            .Where(group => group.Key is not "root").OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key)];

    public static List<TrainingSentence> Sentences(
        IEnumerable<AnnotatedText> documents, WordTable table, TagSet tags, string[] labels)
    {
        Dictionary<string, byte> labelOf = labels.Index()
            .ToDictionary(pair => pair.Item, pair => (byte)pair.Index, StringComparer.Ordinal);
        var sentences = new List<TrainingSentence>();
        foreach (AnnotatedText document in documents)
        {
            foreach (Sentence sentence in document.Sentences)
            {
                sentences.Add(Read(document, sentence, table, tags, labelOf));
            }
        }

        return sentences;
    }

    /// <summary>Words between their padding.</summary>
    public static WordAtoms[] Pad(IReadOnlyList<string> forms, WordTable table)
    {
        var words = new WordAtoms[forms.Count + 4];
        words[0] = words[1] = words[^1] = WordShape.Outside;
        words[^2] = WordShape.End;
        for (int i = 0; i < forms.Count; i++)
        {
            words[i + 2] = WordShape.Of(forms[i], table);
        }

        words[2].Flags |= WordFlags.SentenceStart;
        return words;
    }

    private static TrainingSentence Read(
        AnnotatedText text, Sentence sentence, WordTable table, TagSet tags, Dictionary<string, byte> labelOf)
    {
        int count = sentence.Length;
        var result = new TrainingSentence
        {
            Forms = new string[count],
            Words = [],
            Tags = new byte[count + 4],
            Lemmas = new string[count],
            Features = new string[count],
            Heads = new int[count + 4],
            Labels = new byte[count + 4],
        };
        for (int i = 0; i < count; i++)
        {
            Token token = text[sentence.FirstToken + i];
            result.Forms[i] = token.ToString();
            int tag = tags.IndexOf(token.Pos, token.Xpos);
            result.Tags[i + 2] = (byte)(tag >= 0 ? tag : Nearest(tags, token.Pos));
            result.Lemmas[i] = token.Lemma;
            result.Features[i] = token.Features;
            result.Heads[i + 2] = token.HeadIndex < 0 ? count + 2 : token.HeadIndex - sentence.FirstToken + 2;
            result.Labels[i + 2] = labelOf[token.Relation];
        }

        return new TrainingSentence
        {
            Forms = result.Forms,
            Words = Pad(result.Forms, table),
            Tags = result.Tags,
            Lemmas = result.Lemmas,
            Features = result.Features,
            Heads = result.Heads,
            Labels = result.Labels,
        };
    }

    private static int Nearest(TagSet tags, UniversalPos pos)
    {
        for (int i = 0; i < tags.Count; i++)
        {
            if (tags.Pos(i) == pos)
            {
                return i;
            }
        }

        return 0;
    }

    private static IEnumerable<Token> Tokens(AnnotatedText text)
    {
        for (int i = 0; i < text.TokenCount; i++)
        {
            yield return text[i];
        }
    }
}
