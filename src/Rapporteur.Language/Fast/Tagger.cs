using Rapporteur.Language.Weights;
using Rapporteur.Language.Words;

namespace Rapporteur.Language.Fast;

/// <summary>Tags words by their vectors: part of speech and Penn tag as one class.</summary>
internal sealed class Tagger
{
    private readonly IntegerMatrix _scores;

    public Tagger(TagSet tags, IntegerMatrix scores)
    {
        Tags = tags;
        _scores = scores;
    }

    public TagSet Tags { get; }

    public static Tagger Read(WeightReader reader) => new(TagSet.Read(reader), IntegerMatrix.Read(reader));

    /// <summary>Writes the tags into the words of a sentence, which stand between two words of padding at each end.</summary>
    /// <param name="words">The padded sentence.</param>
    /// <param name="buffer">Holds the words' vectors.</param>
    public void Run(Span<WordAtoms> words, EncoderBuffer buffer)
    {
        int columns = _scores.Columns;
        Span<int> sums = buffer.Sums(columns);
        _scores.Multiply(buffer.Vectors, WordEncoder.Size, words.Length, sums);
        for (int i = 2; i < words.Length - 2; i++)
        {
            ReadOnlySpan<int> scores = sums.Slice(i * columns, Tags.Count);
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
