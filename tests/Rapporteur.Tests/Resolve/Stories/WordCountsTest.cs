using Rapporteur.Pipeline.Resolve;
using Rapporteur.Pipeline.Resolve.Stories;

namespace Rapporteur.Tests.Resolve.Stories;

/// <summary>Words are counted by blocks of ten days, and a day sees its own block and the two beside it.</summary>
public sealed class WordCountsTest
{
    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(9, 0, 1)]
    [InlineData(0, 19, 1)]
    [InlineData(0, 20, 0)]
    [InlineData(-1, 10, 0)]
    [InlineData(-10, -1, 1)]
    [InlineData(-11, 0, 0)]
    [InlineData(Days.None, Days.None, 1)]
    [InlineData(Days.None, 0, 0)]
    [InlineData(0, Days.None, 0)]
    public void Around_ADay_CountsTheBlocksBesideIt(int counted, int seen, int expected)
    {
        var counts = new WordCounts();
        counts.Count(counted, [7]);

        Assert.Equal(expected, counts.Around(seen).Reports);
        Assert.Equal(expected, counts.Around(seen).With(7));
        Assert.Equal(0, counts.Around(seen).With(8));
    }

    [Fact]
    public void With_ManyWords_IsWhatADictionaryCounts()
    {
        var random = new Random(4);
        var counts = new SlotCounts();
        var expected = new Dictionary<int, int>();
        for (int report = 0; report < 300; report++)
        {
            HashSet<int> words = [.. Enumerable.Range(0, random.Next(80)).Select(_ => (int)(1000 * Math.Pow(random.NextDouble(), 3)) * 257)];
            counts.Count(words);
            foreach (int word in words)
            {
                expected[word] = expected.GetValueOrDefault(word) + 1;
            }
        }

        Assert.Equal(300, counts.Reports);
        Assert.All(Enumerable.Range(0, 1001), word => Assert.Equal(expected.GetValueOrDefault(word * 257), counts[word * 257]));
    }
}
