using FsCheck;
using FsCheck.Fluent;
using Rapporteur.Pipeline.Clean;

namespace Rapporteur.Tests.Clean;

public sealed class CharacterRulesTest
{
    [Theory]
    [InlineData("a\r\nb\rc\u2028d", "a\nb\nc\nd")]
    [InlineData("U.S.\u00A0and\u202FU.K.\tlist", "U.S. and U.K. list")]
    [InlineData("cease\u00ADfire\u200B \uFEFFend\u202E", "ceasefire end")]
    [InlineData("“curly” — ‘quotes’ e\u0301", "“curly” — ‘quotes’ e\u0301")]
    [InlineData("whole \uD83D\uDE00 pair\u00A0", "whole \uD83D\uDE00 pair ")]
    public void Apply_Case_GivesPlainCharacters(string text, string expected) => Assert.Equal(expected, CharacterRules.Apply(text));

    [Fact]
    public void Apply_HalfAPair_BecomesAReplacementMark()
    {
        Assert.Equal("half \uFFFD pair", CharacterRules.Apply("half \uD83D pair"));
        Assert.Equal("half \uFFFD", CharacterRules.Apply("half \uDE00"));
    }

    [Fact]
    public void Apply_PlainText_IsTheSameString()
    {
        const string text = "Nothing to do here.\nNor here.";

        Assert.Same(text, CharacterRules.Apply(text));
    }

    [Fact]
    public void Apply_Twice_ChangesNothingMore() => Prop.ForAll<string>(text =>
    {
        string once = CharacterRules.Apply(text ?? "");
        return string.Equals(once, CharacterRules.Apply(once), StringComparison.Ordinal);
    }).QuickCheckThrowOnFailure();
}
