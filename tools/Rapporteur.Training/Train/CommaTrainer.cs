using Rapporteur.Language.Restore;
using Rapporteur.Language.Text;
using Rapporteur.Training.Corpus;

namespace Rapporteur.Training.Train;

/// <summary>Learns where commas stood, over the gaps between words of texts that were read without theirs.</summary>
internal static class CommaTrainer
{
    /// <summary>How far above even odds a place must be.</summary>
    /// <remarks>Of 0, 0.4 and 0.7 the best for the facts that are found in stripped reports.</remarks>
    private const double Margin = 0.4;

    public static CommaWeights Train(IEnumerable<CommaDocument> documents, int limit, int seed)
    {
        var places = new List<uint[]>();
        var commas = new List<bool>();
        foreach (CommaDocument document in documents)
        {
            Gather(document, (features, comma) =>
            {
                places.Add(features);
                commas.Add(comma);
            });
        }

        (uint[] keys, sbyte[] values, double scale) = PlaceRegression.Learn(places, commas, limit, seed);
        return new CommaWeights(keys, values, (int)Math.Round(Margin * scale));
    }

    /// <summary>Gives each gap of a document where a comma may stand: its features, and whether one stood there.</summary>
    public static void Gather(CommaDocument document, Action<uint[], bool> take)
    {
        uint[] features = new uint[CommaFeatures.Most];
        foreach (Sentence sentence in document.Text.Sentences)
        {
            var seen = new CommaSentence(document.Text, sentence);
            for (int gap = 0; gap + 1 < seen.Count; gap++)
            {
                if (!CommaFeatures.IsPlace(seen, document.Text.Text, gap))
                {
                    continue;
                }

                bool comma = false;
                for (int i = seen.End[gap]; i < seen.Start[gap + 1]; i++)
                {
                    comma |= document.Commas.Contains(i);
                }

                take(features[..CommaFeatures.Write(seen, gap, features)], comma);
            }
        }
    }
}
