using Rapporteur.Training.Corpus;

namespace Rapporteur.Training.Evaluate;

/// <summary>
/// Scores chains as the reference scorer of CoNLL 2011/2012 does (version 8): spans must be the same; a mention that the
/// other side lacks counts as alone there; MUC, B-cubed and CEAF-e add up over documents before they are divided.
/// </summary>
/// <remarks>Chains of one mention are dropped from key and response alike: the keys are meant to have none.</remarks>
internal sealed class CoreferenceScorer
{
    private CoreferenceScore _mentions;
    private CoreferenceScore _muc;
    private CoreferenceScore _bCubed;
    private CoreferenceScore _ceaf;

    /// <summary>Shares of mentions found, in chains or not.</summary>
    public CoreferenceScore Mentions => _mentions;

    public CoreferenceScore Muc => _muc;

    public CoreferenceScore BCubed => _bCubed;

    /// <summary>CEAF by entities, with the similarity φ4.</summary>
    public CoreferenceScore Ceaf => _ceaf;

    /// <summary>The mean of the three F1.</summary>
    public double Conll => (_muc.F1 + _bCubed.F1 + _ceaf.F1) / 3;

    public void Add(IEnumerable<KeyMention> key, IEnumerable<KeyMention> response)
    {
        List<HashSet<(int, int)>> keys = Chains(key);
        List<HashSet<(int, int)>> responses = Chains(response);
        Dictionary<(int, int), int> inKey = Index(keys);
        Dictionary<(int, int), int> inResponse = Index(responses);
        int both = inKey.Keys.Count(inResponse.ContainsKey);
        _mentions.AddRecall(both, inKey.Count);
        _mentions.AddPrecision(both, inResponse.Count);
        foreach (HashSet<(int, int)> chain in keys)
        {
            _muc.AddRecall(Links(chain, inResponse), chain.Count - 1);
            _bCubed.AddRecall(Cubed(chain, responses, inResponse), chain.Count);
        }

        foreach (HashSet<(int, int)> chain in responses)
        {
            _muc.AddPrecision(Links(chain, inKey), chain.Count - 1);
            _bCubed.AddPrecision(Cubed(chain, keys, inKey), chain.Count);
        }

        double similar = Similarity(keys, responses);
        _ceaf.AddRecall(similar, keys.Count);
        _ceaf.AddPrecision(similar, responses.Count);
    }

    // A span stands in one chain: where a file has it in two, the first keeps it.
    private static List<HashSet<(int, int)>> Chains(IEnumerable<KeyMention> mentions)
    {
        var seen = new HashSet<(int, int)>();
        return [.. mentions.Where(mention => seen.Add((mention.First, mention.End))).GroupBy(mention => mention.Chain)
            .Select(chain => chain.Select(mention => (mention.First, mention.End)).ToHashSet()).Where(chain => chain.Count > 1)];
    }

    private static Dictionary<(int, int), int> Index(List<HashSet<(int, int)>> chains) => chains.Index()
        .SelectMany(chain => chain.Item.Select(mention => (mention, chain.Index)))
        .ToDictionary(pair => pair.mention, pair => pair.Index);

    // Links of a chain that survive when the other side cuts it up.
    private static double Links(HashSet<(int, int)> chain, Dictionary<(int, int), int> other)
    {
        int parts = chain.Where(other.ContainsKey).Select(mention => other[mention]).Distinct().Count();
        int alone = chain.Count(mention => !other.ContainsKey(mention));
        return chain.Count - parts - alone;
    }

    private static double Cubed(
        HashSet<(int, int)> chain, List<HashSet<(int, int)>> others, Dictionary<(int, int), int> other)
    {
        double sum = 0;
        foreach (IGrouping<int, (int, int)> part in chain.Where(other.ContainsKey).GroupBy(mention => other[mention]))
        {
            int common = chain.Count(others[part.Key].Contains);
            sum += (double)common * part.Count() / chain.Count;
        }

        return sum;
    }

    private static double Similarity(List<HashSet<(int, int)>> keys, List<HashSet<(int, int)>> responses)
    {
        if (keys.Count == 0 || responses.Count == 0)
        {
            return 0;
        }

        var worth = new double[keys.Count, responses.Count];
        for (int k = 0; k < keys.Count; k++)
        {
            for (int r = 0; r < responses.Count; r++)
            {
                int common = keys[k].Count(responses[r].Contains);
                worth[k, r] = 2.0 * common / (keys[k].Count + responses[r].Count);
            }
        }

        return Assignment.Best(worth);
    }
}
