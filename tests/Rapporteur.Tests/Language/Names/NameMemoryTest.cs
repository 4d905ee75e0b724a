using Rapporteur.Language.Names;
using Rapporteur.Language.Text;
using Rapporteur.Language.Tokenize;

namespace Rapporteur.Tests.Language.Names;

public sealed class NameMemoryTest
{
    [Fact]
    public void Run_FamilyNameAlone_IsThePersonNamedInFull()
    {
        Assert.Equal(
            "PER Anna Mwale; PER Mwale",
            Recall("Anna Mwale won. Mwale thanked the voters.", ("Anna Mwale", NameKind.Per, 0), ("Mwale", NameKind.Org, 1)));
    }

    [Fact]
    public void Run_ShortFormInParentheses_IsABody()
    {
        Assert.Equal(
            "ORG World Food Programme; ORG WFP; ORG WFP",
            Recall(
                "The World Food Programme (WFP) has no rice. WFP wants money.",
                ("World Food Programme", NameKind.Org, 0), ("WFP", NameKind.Misc, 1)));
    }

    [Fact]
    public void Run_FormThatWasANameTwice_IsOneWhereItWasMissed()
    {
        Assert.Equal(
            "ORG Renamo; ORG Renamo; ORG Renamo",
            Recall(
                "Renamo left. So Renamo lost, and Renamo knows.", ("Renamo", NameKind.Org, 0), ("Renamo", NameKind.Org, 1)));
    }

    [Fact]
    public void Run_WordThatStandsInSmallLettersToo_IsLeftAlone()
    {
        Assert.Equal(
            "PER Hope; PER Hope",
            Recall("Hope came, then Hope sat. Hope is what we hope for.", ("Hope", NameKind.Per, 0), ("Hope", NameKind.Per, 1)));
    }

    [Fact]
    public void Run_KindThatIsNearlyAlwaysAnother_FollowsTheMany()
    {
        Assert.Equal(
            "LOC Mocuba; LOC Mocuba; LOC Mocuba",
            Recall(
                "From Mocuba to Mocuba by Mocuba.", ("Mocuba", NameKind.Loc, 0), ("Mocuba", NameKind.Loc, 1), ("Mocuba", NameKind.Per, 2)));
    }

    [Fact]
    public void Run_Nationality_StaysWhatItIs()
    {
        Assert.Equal(
            "LOC Georgia; LOC Georgia; NORP Georgia",
            Recall(
                "Georgia and Georgia and Georgia", ("Georgia", NameKind.Loc, 0), ("Georgia", NameKind.Loc, 1), ("Georgia", NameKind.Norp, 2)));
    }

    /// <summary>Names, each given by its words, its kind and which of its occurrences it is, after the text has had its say.</summary>
    private static string Recall(string text, params (string Name, NameKind Kind, int Which)[] given)
    {
        var buffer = new TokenBuffer();
        var sentences = new List<Sentence>();
        Tokenizer.Run(text, buffer);
        SentenceSplitter.Run(text, buffer, sentences);
        TokenData[] tokens = buffer.ToArray();
        List<NameMention> names = [.. given.Select(name => Find(text, tokens, name.Name, name.Kind, name.Which)).OrderBy(name => name.FirstToken)];

        new NameMemory().Run(text, tokens, [.. sentences], names);

        return string.Join("; ", names.Select(name =>
            $"{name.Kind.ToString().ToUpperInvariant()} {text[tokens[name.FirstToken].Start..tokens[name.EndToken - 1].End]}"));
    }

    private static NameMention Find(string text, TokenData[] tokens, string name, NameKind kind, int which)
    {
        int start = -1;
        for (int i = 0; i <= which; i++)
        {
            start = text.IndexOf(name, start + 1, StringComparison.Ordinal);
        }

        return new NameMention(
            Array.FindIndex(tokens, token => token.Start == start), Array.FindIndex(tokens, token => token.End == start + name.Length) + 1, kind);
    }
}
