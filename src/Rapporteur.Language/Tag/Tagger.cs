using Rapporteur.Language.Weights;
using Rapporteur.Language.Words;

namespace Rapporteur.Language.Tag;

/// <summary>Tags words from left to right: part of speech and Penn tag as one class.</summary>
internal sealed class Tagger
{
    private readonly RowModel _model;

    public Tagger(TagSet tags, RowModel model)
    {
        Tags = tags;
        _model = model;
    }

    public TagSet Tags { get; }

    public static Tagger Read(WeightReader reader) => new(TagSet.Read(reader), RowModel.Read(reader));

    /// <summary>Writes the tags into the words of a sentence, which stand between two words of padding at each end.</summary>
    public void Run(Span<WordAtoms> words)
    {
        Span<uint> keys = stackalloc uint[TagFeatures.Count];
        Span<short> scores = stackalloc short[256];
        for (int i = 2; i < words.Length - 2; i++)
        {
            TagFeatures.Write(words, i, keys);
            _model.Score(keys, scores);
            int best = RowModel.Best(scores, 0, _model.Classes);
            words[i].Tag = (byte)best;
            words[i].Pos = (byte)Tags.Pos(best);
        }
    }
}
