using System.Globalization;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Serialization;
using Rapporteur.Pipeline;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Sqlite;
using Rapporteur.Tests.Fakes;
using Rapporteur.Tests.Record;
using Rapporteur.Tests.Support;

namespace Rapporteur.Tests.Resolve.Sources;

/// <summary>Lineages that grow with the reports are those of all reports compared at once.</summary>
public sealed class ComparedTextsTest : IDisposable
{
    /// <summary>So many that some phrases are in more than a hundred: then they are compared with their neighbours only.</summary>
    private const int Reports = 190;

    private static readonly string[] Words =
        [.. Enumerable.Range(0, 400).Select(static number => string.Create(CultureInfo.InvariantCulture, $"{(char)('b' + (number % 19))}{"aeiou"[number % 5]}{(char)('k' + (number % 13))}{"ourei"[number / 80]}{(char)('d' + (number % 17))}"))];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Ingest_BatchAfterBatch_SharesWhatIsSharedAtOnce(int seed)
    {
        var random = new Random(seed);
        Telling[] order = Make(random);
        random.Shuffle(order);
        using var growing = SqliteRecordStore.Open(_folder.File("growing.db"));
        int pairs = 0;
        for (int first = 0; first < order.Length;)
        {
            int size = first == 0 ? 60 : Math.Min(1 + random.Next(12), order.Length - first);
            InventedMatters.Ingest(growing, order[first..(first + size)], "test");
            first += size;
            if (first < order.Length && random.Next(3) > 0)
            {
                continue;
            }

            using var atOnce = new MemoryRecordStore();
            Dictionary<string, Telling> byId = order[..first].ToDictionary(static one => one.Id.Value, StringComparer.Ordinal);
            new ReportPipeline(atOnce, (clean, _) => byId[clean.Id.Value].Extraction(), "test")
                .Ingest(byId.Values.Select(static one => CleanResult.Of(one.Clean())), new IngestOptions(), null, default);
            Assert.Equal(Show(atOnce.All<Lineage>()), Show(growing.All<Lineage>()));
            Assert.Equal(first + 1, growing.Work("shared-text").Count());
            pairs = atOnce.All<Lineage>().Sum(static one => one.Pairs.Count);
        }

        Assert.True(pairs > Reports / 2, $"Only {pairs} pairs to tell by.");
    }

    [Fact]
    public void Ingest_WhatAnotherVersionKept_IsNotTrusted()
    {
        Telling[] reports = Make(new Random(9));
        using var store = SqliteRecordStore.Open(_folder.File("record.db"));
        InventedMatters.Ingest(store, reports[..80], "test");
        string right = Show(store.All<Lineage>());
        store.KeepWork("shared-text", [("", [1, 2, 3]), .. store.Work("shared-text").Skip(1).Select(static row => (row.Key, (byte[]?)[]))]);

        InventedMatters.Ingest(store, reports[80..82], "test");
        using var atOnce = SqliteRecordStore.Open(_folder.File("at-once.db"));
        InventedMatters.Ingest(atOnce, reports[..82], "test");

        Assert.NotEqual("", right);
        Assert.Equal(Show(atOnce.All<Lineage>()), Show(store.All<Lineage>()));
    }

    private static string Show(IEnumerable<Lineage> lineages) =>
        string.Join('\n', lineages.Select(static one => System.Text.Encoding.UTF8.GetString(RecordJson.ToUtf8(one))).Order(StringComparer.Ordinal));

    /// <summary>Reports that end alike, with sentences taken from one another.</summary>
    private static Telling[] Make(Random random)
    {
        const string Everyones = "The bureau of the northern ports collects these lines from its stations and answers for none of them before the evening bell.";
        string[] pool = [.. Enumerable.Range(0, 70).Select(_ => Sentence(random))];
        return [.. Enumerable.Range(0, Reports).Select(number =>
        {
            string text = string.Join(' ', Enumerable.Range(0, 4).Select(_ => random.Next(3) == 0 ? Sentence(random) : pool[random.Next(pool.Length)]));
            string day = random.Next(9) == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"2031-0{1 + random.Next(9)}-1{random.Next(10)}");
            return new Telling(
                string.Create(CultureInfo.InvariantCulture, $"r-{random.Next(1000):D3}-{number}"), random.Next(5) == 0 ? text : text + " " + Everyones, day.Length == 0 ? null : day);
        })];
    }

    private static string Sentence(Random random)
    {
        string[] words = [.. Enumerable.Range(0, 12 + random.Next(8)).Select(_ => Words[random.Next(Words.Length)])];
        return "The " + string.Join(' ', words) + " of " + char.ToUpperInvariant(words[0][0]) + words[0][1..] + ".";
    }
}
