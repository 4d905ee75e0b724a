namespace Rapporteur.Tests.Extract;

/// <summary>Texts that begin or end within a sentence, as feeds cut them.</summary>
public sealed class CutTextsTest
{
    [Theory]
    [InlineData("defence pact in")]
    [InlineData("concluded a free trade deal in")]
    [InlineData("minister, Omar al-Haddad, spoke of his childhood")]
    [InlineData("Anna Berg, the Norwegian defence minister, called her")]
    [InlineData("Kenyan foreign minister, were in talks Tuesday.")]
    [InlineData("met")]
    [InlineData("talks between")]
    [InlineData("placed a call to")]
    [InlineData("Meeting")]
    [InlineData("were both in Oslo and")]
    public void Extract_TextsThatAreCut_AreRead(string text)
    {
        Assert.NotNull(new ToldReport(text).Encounters);
        Assert.NotNull(new ToldReport(text, fast: true).Encounters);
    }
}
