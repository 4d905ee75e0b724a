using System.Globalization;
using Rapporteur.Language;
using Rapporteur.Language.Text;

namespace Rapporteur.Tests.Language;

public sealed class AnalysisModeTest
{
    private static readonly string[] Paragraphs =
    [
        "Sergei Lavrov met John Kerry in Geneva on Friday. He said that a deal was near.",
        "Yes.",
        "The two sides, which had not spoken since May, agreed to open the road to Aleppo, to exchange prisoners and to meet again in Vienna if the truce held for a week.",
        "\"We are close,\" the minister told reporters (in Russian). \"Very close!\"",
    ];

    public static TheoryData<AnalysisMode> Modes => [AnalysisMode.Accurate, AnalysisMode.Fast];

    [Fact]
    public void For_EachMode_IsAnAnalyserOfItsOwn()
    {
        Assert.Same(TextAnalyzer.Default, TextAnalyzer.For(AnalysisMode.Accurate));
        Assert.Same(TextAnalyzer.Fast, TextAnalyzer.For(AnalysisMode.Fast));
        Assert.Equal(AnalysisMode.Fast, TextAnalyzer.Fast.Mode);
        Assert.NotEqual(TextAnalyzer.Default.ModelId, TextAnalyzer.Fast.ModelId);
        Assert.Throws<ArgumentOutOfRangeException>(() => TextAnalyzer.For((AnalysisMode)7));
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void Annotate_SentencesTogether_AreReadAsEachByItself(AnalysisMode mode)
    {
        TextAnalyzer analyzer = TextAnalyzer.For(mode);
        string[] alone = [.. Paragraphs.SelectMany(paragraph => Lines(analyzer.Annotate(paragraph)))];

        Assert.Equal(alone, Lines(analyzer.Annotate(string.Join("\n\n", Paragraphs))));
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void Annotate_EachSentence_HasOneRootAndNoCircle(AnalysisMode mode) =>
        TreeAssert.WholeTrees(TextAnalyzer.For(mode).Annotate(string.Join("\n\n", Paragraphs)));

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void AnnotateMany_OnSeveralThreads_KeepsTheOrder(int threads)
    {
        string[] texts = [.. Enumerable.Range(0, 40).Select(i => Paragraphs[i % Paragraphs.Length])];

        string[][] results = [.. TextAnalyzer.Default.AnnotateMany(texts, threads).Select(Lines)];

        Assert.Equal(texts.Select(text => Lines(TextAnalyzer.Default.Annotate(text))), results);
    }

    [Fact]
    public void AnnotateMany_Cancelled_Stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => TextAnalyzer.Default.AnnotateMany(Paragraphs, 2, source.Token).ToList());
    }

    [Fact]
    public void AnnotateMany_OnNoThread_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TextAnalyzer.Default.AnnotateMany(Paragraphs, 0));

    /// <summary>One line a word, places counted within the sentence.</summary>
    private static string[] Lines(AnnotatedText text)
    {
        var lines = new string[text.TokenCount];
        foreach (Sentence sentence in text.Sentences)
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                Token token = text[i];
                int head = token.HeadIndex < 0 ? 0 : token.HeadIndex - sentence.FirstToken + 1;
                lines[i] = string.Create(
                    CultureInfo.InvariantCulture, $"{token} {token.Lemma} {token.Pos} {token.Xpos} {token.Features} {head} {token.Relation}");
            }
        }

        return lines;
    }
}
