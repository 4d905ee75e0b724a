using Rapporteur.Language.Names;
using Rapporteur.Language.Vectors;
using Rapporteur.Language.Weights;
using Rapporteur.Training.Corpus;

namespace Rapporteur.Training.Names;

/// <summary>The parts of words that are common enough to learn.</summary>
internal sealed class NameVocabulary
{
    private const int Least = 3;

    private readonly KeyIndex _index;
    private readonly Gazetteer _gazetteer;
    private readonly WordVectors _vectors;

    public NameVocabulary(IReadOnlyList<TrainingSentence> sentences, Gazetteer gazetteer, WordVectors vectors, int most)
    {
        _gazetteer = gazetteer;
        _vectors = vectors;
        var counts = new Dictionary<uint, int>();
        foreach (TrainingSentence sentence in sentences)
        {
            foreach (uint key in Keys(sentence.Forms))
            {
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        Parts = [.. counts.Where(pair => pair.Value >= Least).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key)
            .Take(most).Select(pair => pair.Key).Order()];
        Counts = [.. Parts.Select(key => counts[key])];
        _index = new KeyIndex(Parts);
    }

    public uint[] Parts { get; }

    public int[] Counts { get; }

    /// <summary>A sentence as the network reads it.</summary>
    public NameExample Example(TrainingSentence sentence)
    {
        uint[] keys = Keys(sentence.Forms);
        return new NameExample
        {
            Parts = Array.ConvertAll(keys, _index.Find),
            Vectors = Array.ConvertAll(sentence.Forms, form => _vectors.RowOf(form)),
            Allowed = NameMasks.Of(sentence, _gazetteer),
            Style = sentence.Style > 0 ? Parts.Length + sentence.Style - 1 : -1,
        };
    }

    private uint[] Keys(string[] forms)
    {
        var keys = new uint[forms.Length * NameParts.Count];
        var words = new NameWord[forms.Length];
        for (int i = 0; i < forms.Length; i++)
        {
            words[i] = NameParts.Write(forms[i], i == 0, keys.AsSpan(i * NameParts.Count, NameParts.Count));
        }

        NameParts.WriteLists(words, _gazetteer, keys);
        return keys;
    }
}

/// <summary>A sentence to learn from.</summary>
internal sealed class NameExample
{
    /// <summary>For each word the rows of its parts in the table of embeddings, −1 for one that is not there.</summary>
    public required int[] Parts { get; init; }

    /// <summary>For each word the row of its vector, −1 for none.</summary>
    public required int[] Vectors { get; init; }

    /// <summary>For each word the labels that its source allows, a bit each.</summary>
    public required uint[] Allowed { get; init; }

    /// <summary>The row that says whose way of marking names this is, −1 for ours: it is learnt, and never read in use.</summary>
    public required int Style { get; init; }

    public int Length => Vectors.Length;
}
