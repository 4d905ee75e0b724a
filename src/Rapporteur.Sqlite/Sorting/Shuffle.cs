using System.Text;
using Rapporteur.Domain.Ports;

namespace Rapporteur.Sqlite.Sorting;

/// <summary>Sorts what may be larger than memory: what does not fit is written out as sorted runs, and the runs are merged as they are read.</summary>
/// <remarks>Memory stays near what <see cref="ChunkPool"/> gives and twelve to twenty-four bytes for each entry in it while it is sorted, however much is put in, but for the one group that is out.</remarks>
internal sealed class Shuffle : IShuffle
{
    private readonly ChunkPool _pool = new();
    private readonly RunFile _file = new();
    private readonly Dictionary<string, Bucket> _buckets = new(StringComparer.Ordinal);

    public void Put(string bucket, string key, ReadOnlySpan<byte> payload)
    {
        ArgumentNullException.ThrowIfNull(bucket);
        ArgumentNullException.ThrowIfNull(key);
        WithRoomIn(bucket, Entry.Most(key, payload.Length), static pool => new TextBucket(pool)).Add(key, payload);
    }

    public void Put(string bucket, ulong key, int value)
    {
        ArgumentNullException.ThrowIfNull(bucket);
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        WithRoomIn(bucket, NumberBucket.EntryBytes, static pool => new NumberBucket(pool)).Add(key, value);
    }

    public IEnumerable<ShuffleGroup> Groups(string bucket)
    {
        ArgumentNullException.ThrowIfNull(bucket);
        return Find<TextBucket>(bucket) is { } from ? Sorted(from) : [];
    }

    public IEnumerable<NumberGroup> Numbers(string bucket)
    {
        ArgumentNullException.ThrowIfNull(bucket);
        return Find<NumberBucket>(bucket) is { } from ? SortedNumbers(from) : [];
    }

    public void Dispose()
    {
        _buckets.Clear();
        _file.Dispose();
    }

    private T? Find<T>(string bucket)
        where T : Bucket => !_buckets.TryGetValue(bucket, out Bucket? found) ? null
            : found as T ?? throw new InvalidOperationException($"The bucket '{bucket}' holds either texts or numbers.");

    private T WithRoomIn<T>(string bucket, int bytes, Func<ChunkPool, T> make)
        where T : Bucket
    {
        T? into = Find<T>(bucket);
        if (into is null)
        {
            into = make(_pool);
            _buckets.Add(bucket, into);
        }

        if (into.Readers > 0)
        {
            throw new InvalidOperationException($"The bucket '{bucket}' is being read: put into another.");
        }

        if (_pool.IsSpent && into.IsFull(bytes) && Largest() is { } largest)
        {
            WriteOut(largest);
        }

        return into;
    }

    /// <summary>The bucket that writing out gains most from; null when all are being read.</summary>
    private Bucket? Largest()
    {
        Bucket? largest = null;
        foreach (Bucket bucket in _buckets.Values)
        {
            largest = bucket.Readers == 0 && bucket.Bytes > (largest?.Bytes ?? 0) ? bucket : largest;
        }

        return largest;
    }

    private void WriteOut(Bucket bucket)
    {
        long start = _file.Length;
        bucket.WriteSorted(_file);
        _file.Flush();
        bucket.Runs.Add((start, _file.Length - start));
        bucket.Clear();
    }

    private IEnumerable<ShuffleGroup> Sorted(TextBucket bucket)
    {
        bucket.Readers++;
        try
        {
            var merge = new Merge(Sources(bucket));
            var payloads = new List<byte[]>();
            byte[]? key = null;
            while (merge.Next())
            {
                if (key is not null && !Entry.Key(merge.Current).SequenceEqual(key))
                {
                    yield return new ShuffleGroup(Encoding.UTF8.GetString(key), payloads);
                    payloads.Clear();
                    key = null;
                }

                key ??= Entry.Key(merge.Current).ToArray();
                ReadOnlySpan<byte> payload = Entry.Payload(merge.Current);
                if (payloads.Count == 0 || !payload.SequenceEqual(payloads[^1]))
                {
                    payloads.Add(payload.ToArray());
                }
            }

            if (key is not null)
            {
                yield return new ShuffleGroup(Encoding.UTF8.GetString(key), payloads);
            }
        }
        finally
        {
            bucket.Readers--;
        }
    }

    private IEnumerable<NumberGroup> SortedNumbers(NumberBucket bucket)
    {
        bucket.Readers++;
        try
        {
            NumberSource source = NumbersOf(bucket);
            var values = new List<int>();
            ulong key = 0;
            while (source.Next())
            {
                (ulong next, int value) = source.Current;
                if (values.Count > 0 && next != key)
                {
                    yield return new NumberGroup(key, values);
                    values.Clear();
                }

                key = next;
                if (values.Count == 0 || values[^1] != value)
                {
                    values.Add(value);
                }
            }

            if (values.Count > 0)
            {
                yield return new NumberGroup(key, values);
            }
        }
        finally
        {
            bucket.Readers--;
        }
    }

    private NumberSource NumbersOf(NumberBucket bucket)
    {
        var memory = new NumbersInMemory(bucket);
        return bucket.Runs.Count == 0 ? memory : new MergedNumbers([memory, .. bucket.Runs.Select(run => new NumbersOfRun(_file, run.Start, run.Length))]);
    }

    private List<SortedSource> Sources(TextBucket bucket)
    {
        var sources = new List<SortedSource>(bucket.Runs.Count + 1) { new MemorySource(bucket) };
        foreach ((long start, long length) in bucket.Runs)
        {
            sources.Add(new RunSource(_file, start, length));
        }

        return sources;
    }
}
