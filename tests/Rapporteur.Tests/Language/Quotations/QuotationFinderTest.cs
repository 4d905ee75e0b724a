using System.Diagnostics;
using System.Text;
using Rapporteur.Language.Quotations;

namespace Rapporteur.Tests.Language.Quotations;

public sealed class QuotationFinderTest
{
    /// <summary>The expectation lists the inner words, "|" between spans; "+" stands before a nested one, "~" before an unclosed one.</summary>
    [Theory]
    [InlineData("No marks at all here.", "")]
    [InlineData("He said: \"The talks go on.\" Then he left.", "The talks go on.")]
    [InlineData("“The talks go on,” she said. “We are patient.”", "The talks go on,|We are patient.")]
    [InlineData("\"One,\" he said, \"two.\"", "One,|two.")]
    [InlineData("The envoy spoke of ‘good progress’ in the talks.", "good progress")]
    [InlineData("The envoy spoke of 'good progress' in the talks.", "good progress")]
    [InlineData("It isn't the ministers' fault; they don't know.", "")]
    [InlineData("It isn’t the ministers’ fault; they don’t know.", "")]
    [InlineData("In the '90s the ministers' club met.", "")]
    [InlineData("She said, “The talks go on. He added “We are patient.” They left.", "~The talks go on.|We are patient.")]
    [InlineData("“They told us “no” at once. We went on,” she said.", "They told us “no” at once. We went on,|+no")]
    [InlineData("“They said so. It was “good” news,” she said. “We left.”", "They said so. It was “good” news,|+good|We left.")]
    [InlineData("‘The ministers’ meeting ended,’ he said.", "The ministers’ meeting ended,")]
    [InlineData("'The ministers' meeting ended,' he said.", "The ministers' meeting ended,")]
    [InlineData("Le ministre : « La paix est loin. » Fin.", " La paix est loin. ")]
    [InlineData("«Мы готовы», said the minister.", "Мы готовы")]
    [InlineData("Er sagte: „Wir kommen.“ Dann ging er.", "Wir kommen.")]
    [InlineData("Er sagte: „Wir kommen.” Dann ging er.", "Wir kommen.")]
    [InlineData("Er sagte: »Wir kommen.« Dann ging er.", "Wir kommen.")]
    [InlineData("“He told me ‘never again’ and left,” she said.", "He told me ‘never again’ and left,|+never again")]
    [InlineData("\"He told me 'never again' and left,\" she said.", "He told me 'never again' and left,|+never again")]
    [InlineData("‘He told me “never again” and left,’ she said.", "He told me “never again” and left,|+never again")]
    [InlineData("“We can’t and won’t sign,” he said.", "We can’t and won’t sign,")]
    [InlineData("“A start typed well\" he said.", "A start typed well")]
    [InlineData("\"An end typed well” he said.", "An end typed well")]
    [InlineData("``Old wire style,'' he said. ``Again.''", "Old wire style,|Again.")]
    [InlineData("”Both marks alike,” he said.", "Both marks alike,")]
    [InlineData("“Both marks alike,“ he said.", "Both marks alike,")]
    [InlineData("\"We left it open, he said.\n\nThe next paragraph.", "~We left it open, he said.")]
    [InlineData("“We left it open, he said.\nThe next line is another paragraph.\n“Closed.”", "~We left it open, he said.|Closed.")]
    [InlineData("\"A line that is\nwrapped by hand,\" he said.", "A line that is\nwrapped by hand,")]
    [InlineData("A stray mark\" here, then \"good words\" there.", "good words")]
    [InlineData("Nothing in \"\" here.", "")]
    [InlineData("the 10\" gun and the \"big one\"", "big one")]
    [InlineData("The \"regime\"-held town", "regime")]
    [InlineData("(\"Yes.\")", "Yes.")]
    [InlineData("He said:\"Go.\"", "Go.")]
    [InlineData("Rock 'n' roll and a dog's 'bone'", "n|bone")]
    [InlineData("‹petit› et «grand»", "petit|grand")]
    [InlineData("He said ‘it is over.", "")]
    [InlineData("\"The 'truce is dead,\" he said.", "The 'truce is dead,")]
    public void Find_Case_Spans(string text, string expected)
    {
        Assert.Equal(expected, Show(text));
    }

    [Fact]
    public void Find_QuotationOverParagraphs_OneSpanEachLinked()
    {
        const string Text = "“First part of it.\n\n“Second part of it.\n\n“Third and last,” he said.\n\n“Another.”";

        IReadOnlyList<QuotedSpan> found = QuotationFinder.Find(Text);

        Assert.Equal(["First part of it.", "Second part of it.", "Third and last,", "Another."], found.Select(q => Inner(Text, q)));
        Assert.Equal([false, false, true, true], found.Select(q => q.Closed));
        Assert.Equal([true, true, false, false], found.Select(q => q.Continues));
        Assert.Equal([false, true, true, false], found.Select(q => q.IsContinuation));
        Assert.All(found, q => Assert.Equal(0, q.Depth));
    }

    [Fact]
    public void Find_StraightQuotationOverParagraphs_OneSpanEachLinked()
    {
        const string Text = "He said: \"First part of it.\n\n\"Second part,\" he added.\n\nNothing more.";

        IReadOnlyList<QuotedSpan> found = QuotationFinder.Find(Text);

        Assert.Equal(["First part of it.", "Second part,"], found.Select(q => Inner(Text, q)));
        Assert.True(found[0].Continues);
        Assert.True(found[1].IsContinuation);
    }

    [Fact]
    public void Find_UnclosedThenPlainParagraph_NotLinked()
    {
        const string Text = "\"Left open.\n\nPlain words, then \"a quote\".";

        IReadOnlyList<QuotedSpan> found = QuotationFinder.Find(Text);

        Assert.Equal(["Left open.", "a quote"], found.Select(q => Inner(Text, q)));
        Assert.All(found, q => Assert.False(q.Continues || q.IsContinuation));
    }

    [Fact]
    public void Find_Outer_HoldsTheMarks()
    {
        const string Text = "She said “yes” and ``no''.";

        IReadOnlyList<QuotedSpan> found = QuotationFinder.Find(Text);

        Assert.Equal(["“yes”", "``no''"], found.Select(q => Text[q.Outer.Start..q.Outer.End]));
        Assert.Equal(QuoteStyle.DoubleMarks, found[1].Style);
    }

    [Theory]
    [InlineData("the \"moderate\" rebels", 1, true)]
    [InlineData("the \"so-called moderate rebels\" of it", 3, true)]
    [InlineData("\"No,\" he said", 1, false)]
    [InlineData("\"We will go on with it\" he said", 6, false)]
    [InlineData("\"It's 2,000 now\" he said", 3, true)]
    [InlineData("\"Left open", 2, false)]
    public void Find_WordCount_AndHint(string text, int words, bool hint)
    {
        QuotedSpan found = Assert.Single(QuotationFinder.Find(text));

        Assert.Equal(words, found.WordCount);
        Assert.Equal(hint, found.IsScareQuote);
    }

    [Fact]
    public void Find_AnyText_SpansSortedNestedAndInside()
    {
        var random = new Random(7);
        const string Alphabet = "\"'“”‘’„‚«»‹›`ab s.,\n \r9-(";
        for (int round = 0; round < 4000; round++)
        {
            var text = new StringBuilder();
            for (int i = random.Next(60); i > 0; i--)
            {
                text.Append(Alphabet[random.Next(Alphabet.Length)]);
            }

            Check(text.ToString());
        }
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("'a ")]
    [InlineData("‘s s’ ")]
    [InlineData("\"a\n")]
    [InlineData("“‘a\n")]
    [InlineData("a\" \"")]
    public void Find_AMillionMarks_InLinearTime(string unit)
    {
        string text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        var watch = Stopwatch.StartNew();

        IReadOnlyList<QuotedSpan> found = QuotationFinder.Find(text);

        // Far above what it takes, far below what a square would take.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(90), $"{watch.Elapsed} for {found.Count} spans");
    }

    private static void Check(string text)
    {
        IReadOnlyList<QuotedSpan> found = QuotationFinder.Find(text);
        var ends = new Stack<int>();
        int last = -1;
        foreach (QuotedSpan quote in found)
        {
            Assert.True(quote.Outer.Start > last, text);
            last = quote.Outer.Start;
            Assert.InRange(quote.Outer.End, quote.Inner.End, text.Length);
            Assert.InRange(quote.Inner.Start, quote.Outer.Start + 1, quote.Inner.End - 1);
            while (ends.TryPeek(out int end) && end <= quote.Outer.Start)
            {
                ends.Pop();
            }

            Assert.Equal(ends.Count, quote.Depth);
            Assert.True(!ends.TryPeek(out int around) || quote.Outer.End <= around, text);
            ends.Push(quote.Outer.End);
        }
    }

    private static string Show(string text) => string.Join('|', QuotationFinder.Find(text)
        .Select(q => new string('+', q.Depth) + (q.Closed ? "" : "~") + Inner(text, q)));

    private static string Inner(string text, QuotedSpan quote) => text[quote.Inner.Start..quote.Inner.End];
}
