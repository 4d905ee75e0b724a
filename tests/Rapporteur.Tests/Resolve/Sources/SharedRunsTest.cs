using Rapporteur.Pipeline.Resolve;
using Rapporteur.Pipeline.Resolve.Sources;

namespace Rapporteur.Tests.Resolve.Sources;

public sealed class SharedRunsTest
{
    private const string Taken = "nobody had suspended the joint harbour dues of Varn across three provinces";

    [Theory]
    [InlineData("The joint harbour dues of Varn were the subject when they met. A spokesman said that " + Taken + ".", "In the north a spokesman said that " + Taken + ".")]
    [InlineData("They met. A spokesman said that " + Taken + ". The joint harbour dues of Varn were the subject.", "The joint harbour dues of Varn are high. Then a spokesman said that " + Taken + ".")]
    public void Of_APhraseThatOneTextHasTwice_DoesNotCutTheSentenceItStandsIn(string one, string other)
    {
        WordScan a = WordScan.Of(one);
        WordScan b = WordScan.Of(other);

        List<Run> runs = SharedRuns.Of(a, b);

        Assert.Contains(runs, run => run.Length == WordScan.Of("a spokesman said that " + Taken).Words.Length);
        Assert.Equal(runs.Select(run => (run.A, run.B, run.Length)).Order(), SharedRuns.Of(b, a).Select(run => (run.B, run.A, run.Length)).Order());
    }

    [Fact]
    public void Of_RandomTexts_SharesEveryWordOnceAndTheSameBothWays()
    {
        var random = new Random(11);
        for (int round = 0; round < 200; round++)
        {
            string[] words = [.. Enumerable.Range(0, 3 + random.Next(6)).Select(number => $"w{number}")];
            WordScan a = WordScan.Of(string.Join(' ', Enumerable.Range(0, random.Next(60)).Select(_ => words[random.Next(words.Length)])));
            WordScan b = WordScan.Of(string.Join(' ', Enumerable.Range(0, random.Next(60)).Select(_ => words[random.Next(words.Length)])));

            List<Run> runs = SharedRuns.Of(a, b);

            Assert.All(runs, run => Assert.True(run.Length >= RunIndex.Length && Same(a, b, run)));
            Assert.Distinct(runs.SelectMany(run => Enumerable.Range(run.A, run.Length)));
            Assert.Distinct(runs.SelectMany(run => Enumerable.Range(run.B, run.Length)));
            Assert.Equal(runs.OrderBy(run => run.A), runs);
            List<Run> back = SharedRuns.Of(b, a);
            Assert.Equal(runs.Count > 0 ? runs.Max(run => run.Length) : 0, back.Count > 0 ? back.Max(run => run.Length) : 0);
        }
    }

    [Fact]
    public void Of_ALineRepeatedTenThousandTimes_EndsSoon()
    {
        WordScan a = WordScan.Of(string.Join('\n', Enumerable.Repeat("share this page with your friends today", 10_000)));

        Assert.Equal(a.Words.Length, SharedRuns.Of(a, a).Sum(run => run.Length));
    }

    private static bool Same(WordScan a, WordScan b, Run run)
    {
        for (int i = 0; i < run.Length; i++)
        {
            if (a.Words[run.A + i].Hash != b.Words[run.B + i].Hash)
            {
                return false;
            }
        }

        return true;
    }
}
