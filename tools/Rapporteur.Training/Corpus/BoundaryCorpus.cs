using System.Text.Json;
using Rapporteur.Language.Text;
using Rapporteur.Language.Tokenize;

namespace Rapporteur.Training.Corpus;

/// <summary>Texts to learn sentence boundaries from.</summary>
internal static class BoundaryCorpus
{
    /// <summary>The documents of treebank files, tokenised afresh; an end inside one of our tokens is lost.</summary>
    public static List<BoundaryDocument> Read(params IEnumerable<string> files) => [.. Treebank.Documents(files).Select(Of)];

    /// <summary>The texts of a file of JSON Lines.</summary>
    public static List<string> Texts(string file) =>
        [.. File.ReadLines(file).Select(line =>
        {
            using JsonDocument json = JsonDocument.Parse(line);
            return json.RootElement.GetProperty("text").GetString()!;
        })];

    private static BoundaryDocument Of(AnnotatedText gold)
    {
        var ends = new HashSet<int>();
        foreach (Sentence sentence in gold.Sentences)
        {
            ends.Add(gold[sentence.EndToken - 1].End);
        }

        var tokens = new TokenBuffer();
        Tokenizer.Run(gold.Text, tokens);
        bool[] endsAfter = new bool[tokens.Count];
        for (int i = 0; i < tokens.Count; i++)
        {
            endsAfter[i] = ends.Contains(tokens[i].End);
        }

        return new BoundaryDocument(gold.Text, tokens, endsAfter, gold);
    }
}
