using Rapporteur.Language;
using Rapporteur.Language.Text;

namespace Rapporteur.Tests.Language;

/// <summary>What an analysis leaves for the garbage collector: the result and little else.</summary>
public sealed class AllocationTest
{
    private const string Paragraph =
        "Russian Foreign Minister Sergei Lavrov met his US counterpart John Kerry in Geneva on Friday, the ministry said. The two sides "
        + "agreed to open the road to Aleppo, to exchange prisoners and to meet again in Vienna if the truce held for a week.\n\n";

    [Theory]
    [InlineData(AnalysisMode.Accurate, 140)]
    [InlineData(AnalysisMode.Fast, 100)]
    public void Annotate_AReport_AllocatesTheResultAndLittleElse(AnalysisMode mode, int bytesForAWord)
    {
        string report = string.Concat(Enumerable.Repeat(Paragraph, 10));
        TextAnalyzer analyzer = TextAnalyzer.For(mode);
        long least = long.MaxValue;
        int words = 0;
        // The first times buffers grow, and other tests may hold the workspace that has grown.
        for (int i = 0; i < 8; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            AnnotatedText text = analyzer.Annotate(report);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            words = text.TokenCount;
        }

        Assert.True(least <= words * bytesForAWord, $"{least} bytes for {words} words");
    }
}
