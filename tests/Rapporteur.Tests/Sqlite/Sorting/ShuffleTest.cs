using System.Globalization;
using Rapporteur.Domain.Ports;
using Rapporteur.Sqlite.Sorting;

namespace Rapporteur.Tests.Sqlite.Sorting;

public sealed class ShuffleTest
{
    [Fact]
    public void Groups_OfMoreThanMemoryHolds_ComeInOrderEachPayloadOnce()
    {
        using var shuffle = new Shuffle();
        var random = new Random(5);
        var expected = new SortedDictionary<string, SortedSet<int>>(StringComparer.Ordinal);
        byte[] payload = new byte[300];
        for (int i = 0; i < 150_000; i++)
        {
            string key = "k" + random.Next(20_000).ToString("D5", CultureInfo.InvariantCulture);
            int value = random.Next(4);
            if (!expected.TryGetValue(key, out SortedSet<int>? values))
            {
                expected.Add(key, values = []);
            }

            values.Add(value);
            payload[0] = (byte)value;
            shuffle.Put("large", key, payload);
            shuffle.Put("small", "one", payload.AsSpan(0, 1));
        }

        int at = 0;
        string[] keys = [.. expected.Keys];
        foreach (ShuffleGroup group in shuffle.Groups("large"))
        {
            Assert.Equal(keys[at], group.Key);
            Assert.Equal(expected[keys[at]], group.Payloads.Select(static one => (int)one[0]));
            Assert.All(group.Payloads, one => Assert.Equal(300, one.Length));
            at++;
        }

        Assert.Equal(keys.Length, at);
        Assert.Equal([0, 1, 2, 3], Assert.Single(shuffle.Groups("small")).Payloads.Select(static one => (int)one[0]));
    }

    [Fact]
    public void Numbers_OfMoreThanMemoryHolds_ComeInOrderEachValueOnce()
    {
        using var shuffle = new Shuffle();
        var random = new Random(7);
        var expected = new SortedDictionary<ulong, SortedSet<int>>();
        for (int i = 0; i < 3_500_000; i++)
        {
            // Keys that only their highest bits tell apart, and values in no order.
            ulong key = (ulong)random.Next(200_000) << 46;
            int value = random.Next(20);
            if (i % 5 == 0)
            {
                if (!expected.TryGetValue(key, out SortedSet<int>? values))
                {
                    expected.Add(key, values = []);
                }

                values.Add(value);
                shuffle.Put("few", key, value);
            }

            shuffle.Put("many", key, value);
        }

        Assert.Equal(expected.Keys, shuffle.Numbers("few").Select(static group => group.Key));
        Assert.All(shuffle.Numbers("few"), group => Assert.Equal(expected[group.Key], group.Values));
        Assert.Equal(200_000, shuffle.Numbers("many").Count());
        Assert.Empty(shuffle.Numbers("none"));
        Assert.Throws<InvalidOperationException>(() => shuffle.Groups("few"));
    }

    [Fact]
    public void Put_WhateverIsPut_TakesNoMoreMemoryThanItsChunks()
    {
        using var shuffle = new Shuffle();
        byte[] payload = new byte[64];
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (long i = 0; i < 1_500_000; i++)
        {
            BitConverter.TryWriteBytes(payload, i * 7919 % 200_000);
            shuffle.Put("b", "key", payload);
        }

        long spent = GC.GetAllocatedBytesForCurrentThread() - before;

        // Three times what is held: 112 MB went in.
        Assert.True(spent < 48_000_000, $"1,500,000 puts took {spent} bytes on the heap.");
        Assert.Equal(200_000, Assert.Single(shuffle.Groups("b")).Payloads.Count);
    }

    [Fact]
    public void Put_LargerThanAChunk_ComesBackWhole()
    {
        using var shuffle = new Shuffle();
        byte[] large = new byte[3 * ChunkPool.ChunkBytes];
        new Random(1).NextBytes(large);
        for (int i = 0; i < 12; i++)
        {
            large[0] = (byte)i;
            shuffle.Put("b", "key", large);
        }

        IReadOnlyList<byte[]> payloads = Assert.Single(shuffle.Groups("b")).Payloads;

        Assert.Equal(12, payloads.Count);
        large[0] = 7;
        Assert.Equal(large, payloads[7]);
    }

    [Fact]
    public void Put_IntoABucketThatIsRead_Throws()
    {
        using var shuffle = new Shuffle();
        shuffle.Put("b", "one", [1]);
        shuffle.Put("b", "two", [2]);

        Assert.Throws<InvalidOperationException>(() =>
        {
            foreach (ShuffleGroup group in shuffle.Groups("b"))
            {
                shuffle.Put("b", group.Key + "again", [3]);
            }
        });
        shuffle.Put("b", "three", [3]);

        Assert.Equal(["one", "three", "two"], shuffle.Groups("b").Select(static group => group.Key));
    }

    [Fact]
    public void Dispose_AfterRunsWereWritten_LeavesNoFile()
    {
        string[] before = Directory.GetFiles(Path.GetTempPath(), "rapporteur-*");
        using (var shuffle = new Shuffle())
        {
            byte[] payload = new byte[1 << 19];
            for (int i = 0; i < 80; i++)
            {
                payload[0] = (byte)i;
                shuffle.Put("b", "key", payload);
            }
        }

        Assert.Empty(Directory.GetFiles(Path.GetTempPath(), "rapporteur-*").Except(before, StringComparer.Ordinal));
    }
}
