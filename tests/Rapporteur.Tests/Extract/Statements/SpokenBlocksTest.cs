using Rapporteur.Domain.Facts;
using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Tests.Extract.Statements;

/// <summary>Paragraphs below "the minister said:" that have no quotation marks, as press releases set them.</summary>
public sealed class SpokenBlocksTest
{
    private const string Release = """
        Commenting on the reports, Foreign Office Minister Ole Berg said:

        The attack on the harbour is a tragedy for all who live there.

        The harbour has stood for a thousand years. I welcome the agreement between Kenya and Uganda.

        Further information

        The ministry has been open since 1990.
        """;

    [Fact]
    public void Extract_ParagraphsBelow_AreOneStatementInTheFirstPerson()
    {
        Stated stated = Stated.In(Release);

        StatementMention said = stated.Of("a tragedy for all");

        Assert.Equal("Ole Berg", stated.Name(said.Speaker));
        Assert.Contains("I welcome the agreement", said.Content, StringComparison.Ordinal);
        Assert.DoesNotContain("since 1990", said.Content, StringComparison.Ordinal);
        Assert.Equal(StatementMode.Indirect, said.Mode);
        Assert.Single(stated.All);
    }

    [Fact]
    public void Extract_HeAdded_IsTheSameSpeaker()
    {
        Stated stated = Stated.In("Minister Ole Berg said:\n\nThe attack on the harbour is a tragedy.\n\nHe added:\n\nI welcome the agreement of both of the sides.");

        Assert.Equal("Ole Berg", stated.Name(stated.Of("a tragedy").Speaker));
        Assert.Equal("Ole Berg", stated.Name(stated.Of("I welcome the agreement").Speaker));
    }

    [Theory]
    [InlineData("Ole Berg said:\n\n- the harbour is closed to all ships.")]
    [InlineData("Ole Berg met these ministers in Oslo:\n\nThe minister of trade came from Kenya.")]
    public void Extract_ListBelow_IsNotSpoken(string text) =>
        Assert.Empty(Stated.In(text).All);
}
