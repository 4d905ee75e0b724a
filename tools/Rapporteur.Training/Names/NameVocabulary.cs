using Rapporteur.Language.Names;
using Rapporteur.Language.Vectors;
using Rapporteur.Language.Weights;
using Rapporteur.Language.Words;
using Rapporteur.Training.Corpus;
using Rapporteur.Training.Neural;

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
        return new NameExample
        {
            Parts = Array.ConvertAll(Keys(sentence.Forms), _index.Find),
            Vectors = Array.ConvertAll(sentence.Forms, form => _vectors.RowOf(form)),
            Allowed = NameMasks.Of(sentence, _gazetteer),
            Forms = sentence.Forms,
        };
    }

    private uint[] Keys(string[] forms)
    {
        const int Own = WordParts.Count;
        const int All = Own + NameParts.Count;
        var keys = new uint[forms.Length * All];
        var words = new NameWord[forms.Length];
        for (int i = 0; i < forms.Length; i++)
        {
            uint lower = WordParts.Write(forms[i], i == 0, keys.AsSpan(i * All, Own));
            words[i] = new NameWord(lower, char.IsUpper(forms[i][0]));
        }

        var lists = new uint[forms.Length * NameParts.Count];
        NameParts.Write(words, _gazetteer, lists);
        for (int i = 0; i < forms.Length; i++)
        {
            lists.AsSpan(i * NameParts.Count, NameParts.Count).CopyTo(keys.AsSpan((i * All) + Own));
        }

        return keys;
    }
}

/// <summary>A sentence to learn names from.</summary>
internal sealed class NameExample : StackExample
{
    public required string[] Forms { get; init; }

    /// <summary>For each word the labels that its source allows, a bit each.</summary>
    public required uint[] Allowed { get; init; }
}
