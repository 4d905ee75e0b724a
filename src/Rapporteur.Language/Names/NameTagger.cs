using Rapporteur.Language.Weights;
using Rapporteur.Language.Words;

namespace Rapporteur.Language.Names;

/// <summary>Finds names word by word from left to right, then brings them to one convention.</summary>
internal sealed class NameTagger
{
    private readonly RowModel _model;

    public NameTagger(Gazetteer gazetteer, RowModel model)
    {
        Gazetteer = gazetteer;
        _model = model;
    }

    public Gazetteer Gazetteer { get; }

    public static NameTagger Read(WeightReader reader) => new(Gazetteer.Read(reader), RowModel.Read(reader));

    /// <summary>Labels a tagged sentence; all three spans are padded with two places at each end.</summary>
    public void Run(ReadOnlySpan<WordAtoms> words, Span<byte> lists, Span<byte> labels)
    {
        Span<uint> keys = stackalloc uint[NameFeatures.Count];
        Span<short> row = stackalloc short[RowModel.Block];
        Span<short> scores = row[..NameLabels.Count];
        Gazetteer.Mark(words, lists);
        labels.Clear();
        for (int i = 2; i < words.Length - 2; i++)
        {
            NameFeatures.Write(words, lists, i, labels[i - 1], labels[i - 2], keys);
            _model.Score(keys, row);
            labels[i] = (byte)Best(scores, labels[i - 1], i == words.Length - 3);
        }

        NameRepair.Run(words, lists, labels);
    }

    /// <summary>The best label that may follow another.</summary>
    public static int Best(ReadOnlySpan<short> scores, int before, bool last)
    {
        int best = -1;
        for (int label = 0; label < scores.Length; label++)
        {
            if ((best < 0 || scores[label] > scores[best]) && NameLabels.Allows(before, label, last))
            {
                best = label;
            }
        }

        return best;
    }
}
