using Rapporteur.Domain.Ports;

namespace Rapporteur.Tests.Fakes;

internal sealed class MemoryShuffle : IShuffle
{
    private static readonly Comparer<byte[]> Bytes = Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b));

    private readonly Dictionary<string, SortedDictionary<string, SortedSet<byte[]>>> _buckets = new(StringComparer.Ordinal);

    private readonly Dictionary<string, SortedDictionary<ulong, SortedSet<int>>> _numbers = new(StringComparer.Ordinal);

    public void Put(string bucket, string key, ReadOnlySpan<byte> payload)
    {
        if (!_buckets.TryGetValue(bucket, out SortedDictionary<string, SortedSet<byte[]>>? keys))
        {
            keys = new(CodePointOrder.Instance);
            _buckets.Add(bucket, keys);
        }

        if (!keys.TryGetValue(key, out SortedSet<byte[]>? payloads))
        {
            payloads = new(Bytes);
            keys.Add(key, payloads);
        }

        payloads.Add(payload.ToArray());
    }

    public IEnumerable<ShuffleGroup> Groups(string bucket)
    {
        if (_buckets.TryGetValue(bucket, out SortedDictionary<string, SortedSet<byte[]>>? keys))
        {
            foreach ((string key, SortedSet<byte[]> payloads) in keys)
            {
                yield return new ShuffleGroup(key, [.. payloads]);
            }
        }
    }

    public void Put(string bucket, ulong key, int value)
    {
        if (!_numbers.TryGetValue(bucket, out SortedDictionary<ulong, SortedSet<int>>? keys))
        {
            _numbers.Add(bucket, keys = []);
        }

        if (!keys.TryGetValue(key, out SortedSet<int>? values))
        {
            keys.Add(key, values = []);
        }

        values.Add(value);
    }

    public IEnumerable<NumberGroup> Numbers(string bucket)
    {
        if (_numbers.TryGetValue(bucket, out SortedDictionary<ulong, SortedSet<int>>? keys))
        {
            foreach ((ulong key, SortedSet<int> values) in keys)
            {
                yield return new NumberGroup(key, [.. values]);
            }
        }
    }

    public void Dispose()
    {
        _buckets.Clear();
        _numbers.Clear();
    }
}
