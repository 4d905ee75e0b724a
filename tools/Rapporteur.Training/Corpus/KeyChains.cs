using Rapporteur.Language.Coreference;

namespace Rapporteur.Training.Corpus;

/// <summary>Lays a key over the phrases that our own trees give.</summary>
internal static class KeyChains
{
    /// <summary>The chain of each phrase, 0 for none: by its bounds, else by its head.</summary>
    public static int[] Of(CoreferenceDocument document, ReadOnlySpan<Candidate> all)
    {
        var chains = new int[all.Length];
        var byBounds = new Dictionary<(int, int), int>();
        foreach (KeyMention mention in document.Key)
        {
            byBounds.TryAdd((mention.First, mention.End), mention.Chain + 1);
        }

        var left = new HashSet<(int, int)>(byBounds.Keys);
        for (int i = 0; i < all.Length; i++)
        {
            if (left.Remove((all[i].First, all[i].End)))
            {
                chains[i] = byBounds[(all[i].First, all[i].End)];
            }
        }

        var byHead = new Dictionary<int, int>();
        foreach ((int first, int end) in left.Order())
        {
            int head = first;
            for (int steps = 0; steps < 64 && document.Text[head].HeadIndex is var up && up >= first && up < end; steps++)
            {
                head = up;
            }

            byHead.TryAdd(head, byBounds[(first, end)]);
        }

        for (int i = 0; i < all.Length; i++)
        {
            if (chains[i] == 0 && byHead.Remove(all[i].Head, out int chain))
            {
                chains[i] = chain;
            }
        }

        return chains;
    }
}
