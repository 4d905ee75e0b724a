using Rapporteur.Language.Weights;
using Rapporteur.Language.Words;

namespace Rapporteur.Language.Tag;

/// <summary>Tags words from left to right: part of speech and Penn tag as one class.</summary>
internal sealed class Tagger
{
    private readonly SparseModel _model;

    public Tagger(TagSet tags, SparseModel model)
    {
        Tags = tags;
        _model = model;
    }

    public TagSet Tags { get; }

    public static Tagger Read(WeightReader reader) => new(TagSet.Read(reader), SparseModel.Read(reader));

    /// <summary>Writes the tags into the words of a sentence, which stand between two words of padding at each end.</summary>
    public void Run(Span<WordAtoms> words)
    {
        Span<uint> keys = stackalloc uint[TagFeatures.Count];
        Span<int> scores = stackalloc int[byte.MaxValue];
        scores = scores[.._model.Classes];
        for (int i = 2; i < words.Length - 2; i++)
        {
            TagFeatures.Write(words, i, keys);
            scores.Clear();
            _model.Score(keys, scores);
            int best = 0;
            for (int t = 1; t < scores.Length; t++)
            {
                best = scores[t] > scores[best] ? t : best;
            }

            words[i].Tag = (byte)best;
            words[i].Pos = (byte)Tags.Pos(best);
        }
    }
}
