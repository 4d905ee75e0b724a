using Rapporteur.Pipeline.Resolve.Statements;

namespace Rapporteur.Tests.Resolve.Statements;

public sealed class RunSketchTest
{
    [Theory]
    [InlineData(12, 0.6)]
    [InlineData(40, 0.6)]
    [InlineData(200, 0.3)]
    public void MayShare_OfStatementsThatDo_IsTrue(int longest, double least)
    {
        var random = new Random(3);
        int alike = 0;
        int apart = 0;
        for (int i = 0; i < 4000; i++)
        {
            ushort[] one = Words(random, 1 + random.Next(longest));
            ushort[] other = Changed(random, one);
            bool may = RunSketch.Of(one).MayShare(RunSketch.Of(other), least);
            bool share = SharedWords.Jaccard(one, other) >= least || SharedWords.OneHoldsOther(one, other) || SharedWords.OneBeginsOther(one, other) || one.AsSpan().SequenceEqual(other);
            Assert.True(may || !share);
            alike += share ? 1 : 0;
            apart += may ? 0 : 1;
        }

        Assert.True(alike > 200 && apart > 200, $"{alike} share enough, {apart} are seen not to.");
    }

    private static ushort[] Words(Random random, int count)
    {
        ushort[] words = new ushort[count];
        for (int i = 0; i < count; i++)
        {
            words[i] = (ushort)random.Next(ushort.MaxValue);
        }

        return words;
    }

    // Some words put in place of others, and the rest or the beginning left out.
    private static ushort[] Changed(Random random, ushort[] words)
    {
        ushort[] changed = [.. words];
        int share = random.Next(4);
        for (int i = 0; i < changed.Length; i++)
        {
            changed[i] = share > 0 && random.Next(share * 4) == 0 ? (ushort)random.Next(ushort.MaxValue) : changed[i];
        }

        return random.Next(3) switch
        {
            0 => changed,
            1 => changed[..random.Next(1, changed.Length + 1)],
            _ => changed[random.Next(changed.Length)..],
        };
    }
}
