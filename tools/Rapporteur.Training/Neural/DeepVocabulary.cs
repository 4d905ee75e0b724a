using Rapporteur.Language.Vectors;
using Rapporteur.Language.Weights;
using Rapporteur.Language.Words;

namespace Rapporteur.Training.Neural;

/// <summary>The parts of words that are common enough to learn, and the names of all that is chosen from.</summary>
internal sealed class DeepVocabulary
{
    private const int Least = 2;

    private readonly KeyIndex _index;

    public DeepVocabulary(IReadOnlyList<TreeSentence> sentences)
    {
        var counts = new Dictionary<uint, int>();
        Span<uint> keys = stackalloc uint[WordParts.Count];
        foreach (TreeSentence sentence in sentences)
        {
            for (int i = 0; i < sentence.Forms.Length; i++)
            {
                WordParts.Write(sentence.Forms[i], i == 0, keys);
                foreach (uint key in keys)
                {
                    counts[key] = counts.GetValueOrDefault(key) + 1;
                }
            }
        }

        Keys = [.. counts.Where(pair => pair.Value >= Least).Select(pair => pair.Key).Order()];
        Counts = [.. Keys.Select(key => counts[key])];
        _index = new KeyIndex(Keys);
        Tags = Names(sentences.SelectMany(sentence => sentence.Tags), 3);
        Features = Names(sentences.SelectMany(sentence => sentence.Features), 2);
        Relations = Names(sentences.SelectMany(sentence => sentence.Relations), 1);
    }

    public uint[] Keys { get; }

    public int[] Counts { get; }

    /// <summary>Tags as <c>NOUN NN</c>.</summary>
    public string[] Tags { get; }

    public string[] Features { get; }

    public string[] Relations { get; }

    public DeepExample Example(TreeSentence sentence, WordVectors vectors)
    {
        Span<uint> keys = stackalloc uint[WordParts.Count];
        var parts = new int[sentence.Forms.Length * WordParts.Count];
        for (int i = 0; i < sentence.Forms.Length; i++)
        {
            WordParts.Write(sentence.Forms[i], i == 0, keys);
            for (int k = 0; k < keys.Length; k++)
            {
                parts[(i * WordParts.Count) + k] = _index.Find(keys[k]);
            }
        }

        return new DeepExample
        {
            Parts = parts,
            Vectors = [.. sentence.Forms.Select(form => vectors.RowOf(form))],
            Tags = [.. sentence.Tags.Select(tag => Array.IndexOf(Tags, tag))],
            Features = [.. sentence.Features.Select(features => Array.IndexOf(Features, features))],
            Heads = sentence.Heads,
            Relations = [.. sentence.Relations.Select(relation => Array.IndexOf(Relations, relation))],
        };
    }

    private static string[] Names(IEnumerable<string> all, int least) =>
        [.. all.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() >= least)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key)];
}
