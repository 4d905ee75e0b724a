using NodaTime;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Tests.Extract.Statements;

public sealed class TranscriptTest
{
    private const string Remarks = """
        President Joseph R. Biden and Prime Minister Yair Lapid spoke after their meeting.

        PRIME MINISTER LAPID: We had a very long conversation about the port. I think it must be opened.

        PRESIDENT BIDEN: I want to thank the Prime Minister. We support the plan for the road.

        It was a candid conversation about the problems that our countries face.

        QUESTION: Mr. President, when will the road be opened to trucks?

        THE PRESIDENT: We will open the road before the summer.
        """;

    [Fact]
    public void Extract_Turns_AreEachTheirSpeakers()
    {
        Stated stated = Stated.In(Remarks, FactTime.OnDay(new LocalDate(2022, 7, 14)), "Remarks by President Biden and Prime Minister Lapid");

        Assert.Equal("Yair Lapid", stated.Name(stated.Of("conversation about the port").Speaker));
        StatementMention said = stated.Of("We support the plan");
        Assert.Equal("Joseph R. Biden", stated.Name(said.Speaker));
        Assert.Contains("a candid conversation", said.Content, StringComparison.Ordinal);
        Assert.Equal("Joseph R. Biden", stated.Name(stated.Of("open the road before the summer").Speaker));
    }

    [Fact]
    public void Extract_TurnWithinALine_IsItsSpeakers()
    {
        Stated stated = Stated.In("""
            President Ada Berg and President Omar Haddad spoke before their meeting.

            2:15 P.M. CEST PRESIDENT BERG: We look forward to the talks about the port.

            And thank you. PRESIDENT HADDAD: (As interpreted.) We want the port to be opened.

            PRESIDENT BERG: Thank you.
            """);

        Assert.Equal("Ada Berg", stated.Name(stated.Of("the talks about the port").Speaker));
        Assert.Equal("Omar Haddad", stated.Name(stated.Of("We want the port to be opened").Speaker));
    }

    [Fact]
    public void Extract_Question_HasNoSpeaker()
    {
        StatementMention asked = Stated.In(Remarks).Of("when will the road be opened");

        Assert.Null(asked.Speaker);
        Assert.Equal("QUESTION", asked.SpeakerText);
        Assert.Equal(SpeakerBasis.None, asked.SpeakerBasis);
    }

    [Theory]
    [InlineData("KEY POINTS: The port was closed by its owners.\n\nThe road is open to all, Sergei Lavrov said.")]
    [InlineData("The port is closed. NOTE: the road is open to all who come.")]
    public void Extract_OneHeadingInCapitals_IsNoTranscript(string text) =>
        Assert.DoesNotContain(Stated.In(text).All, one => one.Content.Contains("port", StringComparison.Ordinal));

    [Theory]
    [InlineData("Clara Castell tells the Gazette that the treaty is dead.", "Clara Castell")]
    [InlineData("Clara Castell said the treaty is dead. Ole Berg said it is not.", null)]
    public void Extract_AnswersOfAnInterview_AreWhoeverSpokeBefore(string opening, string? expected)
    {
        Stated stated = Stated.In(opening + "\n\nQ: What will Kenya do now?\n\nA: Kenya will have to return to the talks.");

        Assert.Equal(expected, stated.Name(stated.Of("have to return").Speaker));
    }
}
