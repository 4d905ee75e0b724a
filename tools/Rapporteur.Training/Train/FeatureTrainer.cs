using Rapporteur.Language.Words;
using Rapporteur.Training.Corpus;

namespace Rapporteur.Training.Train;

/// <summary>Learns which morphological features go with a tag, and with which words others do.</summary>
internal static class FeatureTrainer
{
    public static (string[] Features, byte[] Usual, uint[] Keys, byte[] Values) Train(
        IReadOnlyList<TrainingSentence> sentences, int tags)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string features in sentences.SelectMany(sentence => sentence.Features))
        {
            counts[features] = counts.GetValueOrDefault(features) + 1;
        }

        string[] names = [.. counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Take(byte.MaxValue).Select(pair => pair.Key)];
        Dictionary<string, int> idOf = names.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        var byTag = new int[tags, names.Length];
        var byWord = new SortedDictionary<uint, (int Tag, int[] Counts)>();
        foreach (TrainingSentence sentence in sentences)
        {
            for (int i = 0; i < sentence.Forms.Length; i++)
            {
                if (idOf.TryGetValue(sentence.Features[i], out int id))
                {
                    int tag = sentence.Tags[i + 2];
                    byTag[tag, id]++;
                    uint key = TagSet.FeatureKey(sentence.Words[i + 2].Lower, tag);
                    if (!byWord.TryGetValue(key, out (int, int[] Counts) known))
                    {
                        byWord.Add(key, known = (tag, new int[names.Length]));
                    }

                    known.Counts[id]++;
                }
            }
        }

        byte[] usual = [.. Enumerable.Range(0, tags).Select(tag => (byte)Most(names.Length, id => byTag[tag, id]))];
        var exceptions = byWord.Select(pair => (pair.Key, pair.Value.Tag, Most: Most(names.Length, id => pair.Value.Counts[id])))
            .Where(pair => usual[pair.Tag] != pair.Most).ToList();
        return (names, usual, [.. exceptions.Select(e => e.Key)], [.. exceptions.Select(e => (byte)e.Most)]);
    }

    private static int Most(int count, Func<int, int> value) =>
        Enumerable.Range(0, count).Aggregate(0, (best, id) => value(id) > value(best) ? id : best);
}
