using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Rapporteur.Language;
using Rapporteur.Language.Text;
using Rapporteur.Language.Tokenize;

namespace Rapporteur.Tests.Language;

public sealed class TextAnalyzerTest
{
    [Theory]
    [InlineData("")]
    [InlineData("   \n\t ")]
    [InlineData("\uD800")]
    [InlineData("\uDC00 a \uD83D")]
    [InlineData("a\u200Bb\uFEFFc\u00AD")]
    [InlineData("\u202Eabc\u202C")]
    [InlineData("''''''\"\"\"\"....!!!!----////")]
    [InlineData("s' ' s'' 's 't n't 'n")]
    [InlineData("#@$%^&*()_+{}|:<>?~`-=[]\\;',./")]
    [InlineData("e\u0301\u0301\u0301 \u0301")]
    [InlineData("\u0000\u0001\u001F")]
    public void Annotate_AnyText_CoversEveryVisibleCharacterOnce(string text)
    {
        AssertSound(TextAnalyzer.Default.Annotate(text));
    }

    [Fact]
    public void Annotate_RandomText_CoversEveryVisibleCharacterOnce()
    {
        Gen<char> nasty = Gen.Elements(" \n\t.,'\"\u2019\u201C\u201D-/$%()aAbZ09\u00E9\u200B\u200D\uD83D\uDE00\uD800!?:;@#&_\u2026".ToCharArray());
        Prop.ForAll(
            Gen.ArrayOf(nasty).Select(chars => new string(chars)).ToArbitrary(),
            text => AssertSound(TextAnalyzer.Default.Annotate(text))).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("The foreign ministers of France and Germany met their Iranian counterpart in Vienna on Tuesday.", "met")]
    [InlineData("Russia and Turkey signed an agreement on gas supplies.", "signed")]
    [InlineData("The president will visit Ankara next week.", "visit")]
    [InlineData("The two sides discussed trade, energy and security.", "discussed")]
    public void Annotate_PlainSentence_FindsRoot(string text, string root)
    {
        AnnotatedText annotated = TextAnalyzer.Default.Annotate(text);

        Assert.Equal(root, annotated[annotated.RootOf(0)].ToString());
    }

    [Theory]
    [InlineData("The minister met the ambassador on Monday.", "nsubj", "minister")]
    [InlineData("The minister met the ambassador on Monday.", "obj", "ambassador")]
    [InlineData("An agreement was signed by the two ministers.", "nsubj:pass", "agreement")]
    [InlineData("An agreement was signed by the two ministers.", "obl", "ministers")]
    [InlineData("Turkey said that it would close the border.", "ccomp", "close")]
    public void Annotate_PlainSentence_FindsWhoDidWhat(string text, string relation, string word)
    {
        AnnotatedText annotated = TextAnalyzer.Default.Annotate(text);
        Token root = annotated[annotated.RootOf(0)];

        var found = new List<string>();
        foreach (Token child in root.Children)
        {
            if (child.IsRelation(relation))
            {
                found.Add(child.ToString());
            }
        }

        Assert.Contains(word, found, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("The ministers were visiting two cities.", "the minister be visit two city .")]
    [InlineData("She has taken two decisions", "she have take two decision")]
    public void Annotate_Words_GetLemmas(string text, string lemmas)
    {
        AnnotatedText annotated = TextAnalyzer.Default.Annotate(text);

        Assert.Equal(lemmas, string.Join(' ', Enumerable.Range(0, annotated.TokenCount).Select(i => annotated[i].Lemma)));
    }

    [Theory]
    [InlineData("Russian Foreign Minister Sergei Lavrov arrived in Geneva.", "Sergei Lavrov/Per Geneva/Loc")]
    [InlineData("The UN Security Council will meet in New York on Friday.", "UN Security Council/Org New York/Loc")]
    [InlineData("Angela Merkel flew to St Petersburg for the talks.", "Angela Merkel/Per St Petersburg/Loc")]
    public void Annotate_AgencySentence_FindsNames(string text, string names)
    {
        AnnotatedText annotated = TextAnalyzer.Default.Annotate(text);
        string[] found = [.. annotated.Names.ToArray()
            .Select(name => $"{annotated.TextOf(name.FirstToken, name.EndToken)}/{name.Kind}")];

        Assert.All(SplitNames(names), name => Assert.Contains(name, found, StringComparer.Ordinal));
    }

    [Fact]
    public void Annotate_ManyThreads_SameAnswer()
    {
        string text = "The two presidents spoke by phone on Friday. They agreed to meet in Astana, the Kremlin said.";
        string expected = Print(TextAnalyzer.Default.Annotate(text));

        string[] answers = new string[64];
        Parallel.For(0, answers.Length, i => answers[i] = Print(TextAnalyzer.Default.Annotate(text)));

        Assert.All(answers, answer => Assert.Equal(expected, answer));
    }

    [Fact]
    public void Annotate_MegabyteWithoutStop_Ends()
    {
        string text = new('x', 1_000_000);

        Assert.Equal(1, TextAnalyzer.Default.Annotate(text).TokenCount);
        AssertSound(TextAnalyzer.Default.Annotate(string.Concat(Enumerable.Repeat("they met and ", 20_000))));
    }

    [Fact]
    public void Annotate_Cancelled_Throws()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => TextAnalyzer.Default.Annotate("They met.", source.Token));
    }

    [Fact]
    public void SubtreeOf_Root_IsTheSentence()
    {
        AnnotatedText annotated = TextAnalyzer.Default.Annotate("They met in Oslo. He left for Rome.");

        for (int s = 0; s < annotated.Sentences.Length; s++)
        {
            Sentence sentence = annotated.Sentences[s];
            Assert.Equal((sentence.FirstToken, sentence.EndToken), annotated.SubtreeOf(annotated.RootOf(s)));
        }
    }

    [Fact]
    public void SentenceAt_Offsets_FindsTheirSentence()
    {
        AnnotatedText annotated = TextAnalyzer.Default.Annotate("They met. He left.");

        Assert.Equal(0, annotated.SentenceAt(0));
        Assert.Equal(0, annotated.SentenceAt(8));
        Assert.Equal(1, annotated.SentenceAt(9));
        Assert.Equal(-1, annotated.SentenceAt(18));
    }

    private static IEnumerable<string> SplitNames(string names)
    {
        int start = 0;
        while (start < names.Length)
        {
            int slash = names.IndexOf('/', start);
            int end = slash + 4;
            yield return names[start..end];
            start = end + 1;
        }
    }

    private static string Print(AnnotatedText text) => string.Join(' ', Enumerable.Range(0, text.TokenCount)
        .Select(i => $"{text[i].Start}:{text[i].Lemma}/{text[i].Pos}/{text[i].HeadIndex}/{text[i].Relation}"))
        + string.Join(' ', text.Names.ToArray());

    private static void AssertSound(AnnotatedText text)
    {
        int at = 0;
        for (int i = 0; i < text.TokenCount; i++)
        {
            Token token = text[i];
            Assert.InRange(token.Start, at, text.Text.Length - 1);
            Assert.InRange(token.End, token.Start + 1, text.Text.Length);
            Assert.All(text.Text[at..token.Start], c => Assert.True(IsUnseen(c)));
            at = token.End;
        }

        Assert.All(text.Text[at..], c => Assert.True(IsUnseen(c)));
        TreeAssert.WholeTrees(text);
    }

    /// <summary>Blanks, controls and marks without ink: what may lie between tokens.</summary>
    private static bool IsUnseen(char c) =>
        CharClass.IsSpace(c) || char.IsControl(c)
        || char.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
