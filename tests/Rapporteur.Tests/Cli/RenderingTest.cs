using Rapporteur.Cli.Rendering;

namespace Rapporteur.Tests.Cli;

public sealed class RenderingTest
{
    [Theory]
    [InlineData("short", 10, "short")]
    [InlineData("two\r\n\n lines\t here ", 20, "two lines here")]
    [InlineData("one two three four", 10, "one two…")]
    [InlineData("unbreakableword", 8, "unbreak…")]
    [InlineData("abc🕊🕊🕊", 5, "abc…")]
    [InlineData("red \u001b[31mtext\u0007", 40, "red [31mtext")]
    public void Abbreviation_Text_FitsOnOneLine(string text, int most, string expected) =>
        Assert.Equal(expected, Abbreviation.Of(text, most));
}
