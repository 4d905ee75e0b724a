using NodaTime;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Tests.Extract.Statements;

public sealed class StatementExtractorTest
{
    [Theory]
    [InlineData("Russia will say that the port is closed.")]
    [InlineData("Russia did not say that the port was closed.")]
    [InlineData("Russia believes that the port is closed.")]
    [InlineData("Russia wants to say that the port is closed.")]
    public void Extract_NotSaidOrOnlyHeld_IsNoStatement(string text) => Assert.Empty(Stated.In(text).All);

    [Fact]
    public void Extract_UnnamedSpeaker_StaysOpen()
    {
        StatementMention statement = Assert.Single(Stated.In("John Kerry left Geneva. An official said the talks would go on.").All);

        Assert.Null(statement.Speaker);
        Assert.Equal("An official", statement.SpeakerText);
        Assert.Equal(SpeakerBasis.None, statement.SpeakerBasis);
    }

    [Fact]
    public void Extract_AnothersStatementNoted_IsTheOthers()
    {
        Stated stated = Stated.In("John Kerry met Russian Foreign Minister Sergei Lavrov. Kerry noted the Foreign Minister’s statement that the letter would be sent within days.");

        Assert.Contains(stated.All, one => stated.Name(one.Speaker) is "Sergei Lavrov" && one.Content is "the letter would be sent within days");
    }

    [Fact]
    public void Extract_OwnerOfABody_IsNotHe()
    {
        StatementMention statement = Stated.In(
            "SANA on Saturday reported that Syrian President Bashar al-Assads government approved the accord. Ally Iran welcomed the plan on Sunday. \"The truce relies on observers\" he said.")
            .Of("relies on observers");

        Assert.Null(statement.Speaker);
    }

    [Theory]
    [InlineData("Sergei Lavrov said the talks would go on.", "Sergei Lavrov", SpeakerBasis.Name)]
    [InlineData("Sergei Lavrov arrived in Geneva. He said the talks would go on.", "Sergei Lavrov", SpeakerBasis.Pronoun)]
    [InlineData("Moscow said the talks would go on.", "Russia", SpeakerBasis.Metonym)]
    [InlineData("President Joseph R. Biden and Vice President Kamala Harris spoke with reporters. The President said the talks would go on.", "Joseph R. Biden", SpeakerBasis.Description)]
    [InlineData("Deputy Secretary of State Wendy Sherman met reporters in Seoul. The Deputy Secretary said the talks would go on.", "Wendy Sherman", SpeakerBasis.Description)]
    [InlineData("The National Fisheries Commission met in Oslo. They said the talks would go on.", "National Fisheries Commission", SpeakerBasis.Pronoun)]
    [InlineData("Key regime ally Iran said the talks would go on.", "Iran", SpeakerBasis.Name)]
    [InlineData("The talks would go on, according to the UK-based Syrian Observatory for Human Rights.", "Syrian Observatory for Human Rights", SpeakerBasis.Name)]
    [InlineData("Meanwhile the National Coalition for Syrian Revolution and Opposition Forces said the talks would go on.", "National Coalition for Syrian Revolution and Opposition Forces", SpeakerBasis.Name)]
    [InlineData("Secretary of State Antony J. Blinken spoke with President Rashad al-Alimi. He said the talks would go on.", "Antony J. Blinken", SpeakerBasis.Pronoun)]
    [InlineData("Western states said the talks would go on.", "Western states", SpeakerBasis.Description)]
    [InlineData("Ethiopia signed the paper. The government said the talks would go on.", "Ethiopia", SpeakerBasis.Description)]
    public void Extract_Speaker_KeepsWhatTellsIt(string text, string speaker, SpeakerBasis basis)
    {
        Stated stated = Stated.In(text);
        StatementMention statement = stated.Of("would go on");

        Assert.Equal(speaker, stated.Name(statement.Speaker));
        Assert.Equal(basis, statement.SpeakerBasis);
    }

    [Fact]
    public void Extract_SayingInsideASaying_HasAHop()
    {
        const string Text = "Interfax reported that the Kremlin said the port was closed.";
        Stated stated = Stated.In(Text);

        StatementMention inner = Assert.Single(stated.All, statement => string.Equals(statement.Content, "the port was closed", StringComparison.Ordinal));

        HopMention hop = Assert.Single(inner.Via);
        Assert.Equal("Interfax", hop.SourceText);
        Assert.Equal("Interfax reported", hop.Evidence.In(Text).ToString());
    }

    [Fact]
    public void Extract_QuotedByAnAgency_HasAHop()
    {
        StatementMention statement = Stated.In("Sergei Lavrov was quoted by Interfax as saying the port was closed.").Of("the port was closed");

        Assert.Equal("Interfax", Assert.Single(statement.Via).SourceText);
        Assert.Equal("Sergei Lavrov", statement.SpeakerText);
    }

    [Fact]
    public void Extract_ActOverASaying_IsNoHop() =>
        Assert.All(Stated.In("France welcomed that Germany said the port was open.").All, statement => Assert.Empty(statement.Via));

    [Theory]
    [InlineData("John Kerry told Sergei Lavrov that the port was closed.", "the port was closed")]
    [InlineData("John Kerry urged Sergei Lavrov to open the port.", "open the port")]
    [InlineData("John Kerry called on Sergei Lavrov to open the port.", "open the port")]
    public void Extract_Addressee_IsWhoeverIsTold(string text, string words)
    {
        Stated stated = Stated.In(text);

        Assert.Equal("Sergei Lavrov", stated.Name(stated.Of(words).Addressee));
    }

    [Theory]
    [InlineData("John Kerry said in an interview with state television that the port was closed.", "in an interview with state television")]
    [InlineData("John Kerry said on Twitter that the port was closed.", "on Twitter")]
    [InlineData("John Kerry said that the port was closed.", null)]
    public void Extract_Venue_IsTheFormOrTheOccasion(string text, string? venue) =>
        Assert.Equal(venue, Stated.In(text).Of("the port was closed").Venue);

    [Fact]
    public void Extract_SecondStatement_IsOfTheSameOccasion()
    {
        Stated stated = Stated.In(
            "John Kerry said on Tuesday that the port was closed. He added that the road was open.", FactTime.OnDay(new LocalDate(2016, 9, 8)));

        Assert.Equal(new LocalDate(2016, 9, 6), stated.Of("the port was closed").Time.From);
        Assert.Equal(new LocalDate(2016, 9, 6), stated.Of("the road was open").Time.From);
    }

    [Theory]
    [InlineData("John Kerry said later this week the port would close.")]
    [InlineData("Germany has called for an inquiry since 1994.")]
    public void Extract_TimeThatIsNoneOfSaying_IsNotTaken(string text) =>
        Assert.All(Stated.In(text, FactTime.OnDay(new LocalDate(2016, 9, 8))).All, statement => Assert.False(statement.Time.IsKnown));
}
