using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Tests.Lexicon;

public sealed class SenseWordsTest
{
    [Fact]
    public void All_EachWordStandsOnce()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);

        Assert.All(SenseWords.All(), row => Assert.True(seen.Add(row.Word), row.Word));
        Assert.Contains(("truce", "truce"), SenseWords.All());
        Assert.Contains(("ceasefire", "truce"), SenseWords.All());
    }
}
