using Rapporteur.Language.Conllu;
using Rapporteur.Language.Parse;
using Rapporteur.Language.Text;
using Rapporteur.Tests.Support;

namespace Rapporteur.Tests.Language;

public sealed class PunctuationRuleTest
{
    // Heads from 1, 0 for the root, as CoNLL-U has them; that of the mark is wrong before.
    [Theory]
    [InlineData("They met , he said .", "2 5 2 5 0 5", 3, 2)]
    [InlineData("He met Kerry ( his counterpart ) there .", "2 0 2 2 6 3 2 2 2", 4, 6)]
    [InlineData("He met Kerry ( his counterpart ) there .", "2 0 2 2 6 3 2 2 2", 7, 6)]
    [InlineData("Russia , Turkey and Iran agreed .", "6 6 1 5 1 0 6", 2, 3)]
    [InlineData("\u201C Go \u201D he said .", "5 5 5 5 0 5", 3, 2)]
    [InlineData("They talked .", "2 0 1", 3, 1)]
    public void Apply_AMark_HangsAsTheGuidelinesHaveIt(string words, string heads, int mark, int head)
    {
        (string text, TokenData[] tokens) = Parse(words, heads);

        PunctuationRule.Apply(text, tokens, new Sentence(0, tokens.Length));

        Assert.Equal(head - 1, tokens[mark - 1].Head);
    }

    [Fact]
    public void Apply_WordsThatAreNoMarks_StayWhereTheyHang()
    {
        (string text, TokenData[] tokens) = Parse("He met Kerry ( his counterpart ) there .", "2 0 2 2 6 3 2 2 2");
        int[] before = [.. tokens.Select(token => token.Head)];

        PunctuationRule.Apply(text, tokens, new Sentence(0, tokens.Length));

        Assert.All(Enumerable.Range(0, tokens.Length).Where(i => tokens[i].Pos != UniversalPos.Punct), i => Assert.Equal(before[i], tokens[i].Head));
    }

    /// <summary>The rule is the guidelines': on the trees of annotators it changes less than one mark in a hundred.</summary>
    [SharedFact]
    public void Apply_TreesOfAnnotators_LeavesThemAsTheyAre()
    {
        using StreamReader reader = File.OpenText(SharedFolder.File("data", "treebank", "ewt", "en_ewt-ud-train.conllu"));
        int marks = 0;
        int changed = 0;
        foreach (ConlluDocument document in ConlluReader.Read(reader))
        {
            TokenData[] tokens = document.Text.Tokens.ToArray();
            foreach (Sentence sentence in document.Text.Sentences)
            {
                PunctuationRule.Apply(document.Text.Text, tokens, sentence);
            }

            for (int i = 0; i < tokens.Length; i++)
            {
                marks += document.Text[i].IsRelation("punct") ? 1 : 0;
                changed += tokens[i].Head != document.Text[i].HeadIndex ? 1 : 0;
            }
        }

        Assert.True(changed < marks / 100, $"{changed} of {marks}");
    }

    private static (string Text, TokenData[] Tokens) Parse(string words, string heads)
    {
        string[] forms = words.Split(' ');
        int[] parents = [.. heads.Split(' ').Select(int.Parse)];
        var tokens = new TokenData[forms.Length];
        int at = 0;
        for (int i = 0; i < forms.Length; i++)
        {
            bool mark = forms[i].All(char.IsPunctuation);
            tokens[i] = new TokenData
            {
                Start = at,
                End = at + forms[i].Length,
                Head = parents[i] - 1,
                Pos = mark ? UniversalPos.Punct : UniversalPos.Noun,
                Relation = mark ? "punct" : "dep",
            };
            at += forms[i].Length + 1;
        }

        return (words, tokens);
    }
}
