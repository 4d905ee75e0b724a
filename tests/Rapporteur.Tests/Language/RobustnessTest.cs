using System.Diagnostics;
using System.Globalization;
using Rapporteur.Language;
using Rapporteur.Language.Quotations;
using Rapporteur.Language.Text;
using Rapporteur.Language.Times;
using Rapporteur.Language.Tokenize;

namespace Rapporteur.Tests.Language;

/// <summary>No text is an error, offsets are exact, and time grows with the length alone.</summary>
public sealed class RobustnessTest
{
    private const int Long = 300_000;
    private const int Short = 6_000;

    // Linear work takes a second or less here; work that grows with the square takes hours.
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(40);

    private static readonly BoundaryModel? Boundaries = Model.LoadEmbedded().Boundaries;

    public static TheoryData<string> Texts => HostileTexts.Names;

    [Fact]
    public void MillionQuotationMarks_TakeLinearTime()
    {
        string text = new('"', 1_000_000);
        var tokens = new TokenBuffer();
        var watch = Stopwatch.StartNew();

        QuotationFinder.Find(text);
        Tokenizer.Run(text, tokens);
        SentenceSplitter.Run(text, tokens, [], Boundaries);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Bound);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Annotate_HostileText_CoversItAndIsTheSameTwice(string name)
    {
        string text = HostileTexts.Of(name, Short);

        AnnotatedText first = TextAnalyzer.Default.Annotate(text);
        AnnotatedText second = TextAnalyzer.Default.Annotate(text);

        Check(first);
        Assert.Equal(Describe(first), Describe(second));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Split_LongHostileText_TakesLinearTime(string name)
    {
        string text = HostileTexts.Of(name, Long);
        var tokens = new TokenBuffer();
        var sentences = new List<Sentence>();
        var watch = Stopwatch.StartNew();

        Tokenizer.Run(text, tokens);
        SentenceSplitter.Run(text, tokens, sentences, Boundaries);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Bound);
        Assert.True(sentences.TrueForAll(sentence => sentence.Length is > 0 and <= SentenceSplitter.LongestSentence + 250));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Quotations_LongHostileText_TakesLinearTime(string name)
    {
        string text = HostileTexts.Of(name, Long);
        var watch = Stopwatch.StartNew();

        QuotationFinder.Find(text);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Bound);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Times_LongHostileText_TakesLinearTime(string name)
    {
        string text = HostileTexts.Of(name, Long / 4);
        var watch = Stopwatch.StartNew();

        TimeRecognizer.Find(text);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Bound);
    }

    [Fact]
    public void Annotate_TenMillionLetters_IsOneToken()
    {
        AnnotatedText text = TextAnalyzer.Default.Annotate(new string('a', 10_000_000));

        Assert.Equal(1, text.TokenCount);
        Assert.Equal(10_000_000, text[0].End);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Annotate_RandomText_CoversItAndIsTheSameTwice(int seed)
    {
        string text = RandomText(seed, 3000);

        AnnotatedText first = TextAnalyzer.Default.Annotate(text);

        Check(first);
        Assert.Equal(Describe(first), Describe(TextAnalyzer.Default.Annotate(text)));
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public void Annotate_TwoParagraphs_GivesTheSentencesOfEach(int seed)
    {
        // Long lines, so that neither text reads as wrapped by hand.
        string one = RandomText(seed, 400).ReplaceLineEndings(" ");
        string two = RandomText(seed + 100, 400).ReplaceLineEndings(" ");

        string[] apart = [.. Sentences(one), .. Sentences(two)];

        Assert.Equal(apart, Sentences(one + "\n\n" + two));
    }

    private static string RandomText(int seed, int pieces)
    {
        string[] stock =
        [
            "The", "minister", "Orlov", "said", "U.S.", "Mr.", "\"", "\u201C", "\u201D", "(", ")", ".", "?", "!", "...", ",", ";", ":",
            "-", "\u2014", "5", "Sept.", "don't", "agreed.Moscow", "http://example.org/a", "\uD83D\uDE00", "\uD83D", "\0", "\u202E",
            "e\u0301", "\u200B", "\u041C\u0438\u0440", "\u5916\u4EA4", "'", "it", "signed", "/TASS/", "12:30", "$5m", "a@b.org", ":)",
        ];
        string[] gaps = [" ", " ", " ", " ", " ", " ", string.Empty, "\n", "\r\n", "\t", "\u00A0"];
        var random = new Random(seed);
        return string.Concat(Enumerable.Range(0, pieces)
            .Select(_ => stock[random.Next(stock.Length)] + gaps[random.Next(gaps.Length)]));
    }

    private static string[] Sentences(string text)
    {
        AnnotatedText annotated = TextAnalyzer.Default.Annotate(text);
        return [.. annotated.Sentences.ToArray().Select(sentence => annotated.TextOf(sentence.FirstToken, sentence.EndToken))];
    }

    /// <summary>Tokens in order and apart, only what has no ink between them, each in one sentence.</summary>
    private static void Check(AnnotatedText text)
    {
        int at = 0;
        for (int i = 0; i < text.TokenCount; i++)
        {
            Token token = text[i];
            Assert.True(token.Start >= at && token.End > token.Start, $"token {i} at {token.Start}");
            Assert.True(text.Text.AsSpan(token.Start, token.End - token.Start).SequenceEqual(token.Form), $"token {i}");
            AssertBlank(text.Text.AsSpan(at, token.Start - at));
            at = token.End;
        }

        AssertBlank(text.Text.AsSpan(at));
        int next = 0;
        foreach (Sentence sentence in text.Sentences)
        {
            Assert.Equal(next, sentence.FirstToken);
            Assert.True(sentence.EndToken > sentence.FirstToken, "an empty sentence");
            next = sentence.EndToken;
        }

        Assert.Equal(text.TokenCount, next);
    }

    private static void AssertBlank(ReadOnlySpan<char> gap)
    {
        foreach (char c in gap)
        {
            bool blank = char.IsWhiteSpace(c) || char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format;
            Assert.True(blank, $"U+{(int)c:X4} is in no token");
        }
    }

    private static string Describe(AnnotatedText text) => string.Join(' ', Enumerable.Range(0, text.TokenCount)
        .Select(i => $"{text[i].Start}-{text[i].End}/{text[i].Xpos}/{text[i].HeadIndex}/{text[i].Lemma}/{text[i].SentenceIndex}"));
}
