namespace Rapporteur.Pipeline.Judging;

/// <summary>Brings together what has a key in common, so that only that is compared: each with a few after it, and each two once.</summary>
internal sealed class NearBlocks<T>(int reach)
{
    private readonly Dictionary<string, List<int>> _blocks = new(StringComparer.Ordinal);
    private readonly List<T> _all = [];

    /// <summary>Takes the next one under its keys.</summary>
    public void Add(T one, IEnumerable<string> keys)
    {
        foreach (string key in keys)
        {
            if (!_blocks.TryGetValue(key, out List<int>? block))
            {
                _blocks.Add(key, block = []);
            }

            block.Add(_all.Count);
        }

        _all.Add(one);
    }

    /// <summary>Each two that share a key, in no order that means anything.</summary>
    public IEnumerable<(T A, T B)> Pairs()
    {
        var seen = new HashSet<(int, int)>();
        foreach (List<int> block in _blocks.Values)
        {
            for (int i = 0; i < block.Count; i++)
            {
                for (int j = i + 1; j < Math.Min(block.Count, i + 1 + reach); j++)
                {
                    if (seen.Add((block[i], block[j])))
                    {
                        yield return (_all[block[i]], _all[block[j]]);
                    }
                }
            }
        }
    }
}
