using Rapporteur.Domain.Facts;
using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Tests.Extract.Statements;

public sealed class JointSpeakersTest
{
    private const string Met = "Uzbek foreign minister Abdulaziz Kamilov and his Tajik counterpart Sirojiddin Muhriddin met in Tashkent. ";

    [Theory]
    [InlineData(Met + "They said the border would be reopened.", SpeakerBasis.Pronoun)]
    [InlineData(Met + "The two ministers said the border would be reopened.", SpeakerBasis.Description)]
    [InlineData("Abdulaziz Kamilov and Sirojiddin Muhriddin said the border would be reopened.", SpeakerBasis.Name)]
    [InlineData("Abdulaziz Kamilov met Sirojiddin Muhriddin in Tashkent. They said the border would be reopened.", SpeakerBasis.Pronoun)]
    [InlineData("Abdulaziz Kamilov and Sirojiddin Muhriddin spoke of help for the Uzbek people. They said the border would be reopened.", SpeakerBasis.Pronoun)]
    [InlineData("Abdulaziz Kamilov met Sirojiddin Muhriddin in Tashkent. The two said the border would be reopened.", SpeakerBasis.Description)]
    [InlineData("Abdulaziz Kamilov met Sirojiddin Muhriddin in Tashkent. Both ministers said the border would be reopened.", SpeakerBasis.Description)]
    public void Of_TwoWhoSpeakTogether_AreBothNamed(string text, SpeakerBasis basis)
    {
        Stated stated = Stated.In(text);

        StatementMention statement = stated.Of("would be reopened");

        Assert.Equal("Abdulaziz Kamilov", stated.Name(statement.Speaker));
        Assert.Equal("Sirojiddin Muhriddin", stated.Name(Assert.Single(statement.CoSpeakers)));
        Assert.Equal(basis, statement.SpeakerBasis);
    }

    [Fact]
    public void Of_MoreThanTwo_AreAllNamed()
    {
        Stated stated = Stated.In(
            "Egyptian foreign minister Sameh Shoukry and his Greek and Cypriot counterparts, Nikos Dendias and Nikos Christodoulides, gathered in Cairo. The Italian foreign minister joined the talks. They said the accord was void.");

        StatementMention statement = stated.Of("the accord was void");

        Assert.Equal("Sameh Shoukry", stated.Name(statement.Speaker));
        Assert.Equal(["Nikos Dendias", "Nikos Christodoulides"], statement.CoSpeakers.Select(other => stated.Name(other)));
    }

    [Theory]
    [InlineData(Met + "Protesters gathered outside. They said the border should stay shut.")]
    [InlineData(Met + "Residents told reporters about the queues. They said the border should stay shut.")]
    public void Of_AnotherPlural_IsNotThePair(string text)
    {
        StatementMention statement = Stated.In(text).Of("the border should stay shut");

        Assert.Null(statement.Speaker);
        Assert.Empty(statement.CoSpeakers);
    }

    [Theory]
    [InlineData("The talks will resume next week, both sides said.")]
    [InlineData("Each side said the talks will resume next week.")]
    public void Of_Sides_AreThePartiesAndNoMediators(string sentence)
    {
        Stated stated = Stated.In("The Colombian government and the FARC let a deadline pass. Norway and Cuba, the guarantors of the process, urged the delegations to continue. " + sentence);

        StatementMention statement = stated.Of("will resume next week");

        Assert.Equal(["Colombia", "Revolutionary Armed Forces of Colombia"], new[] { statement.Speaker!.Value }.Concat(statement.CoSpeakers).Select(one => stated.Name(one)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_LeadersOfABody_AreNoPair()
    {
        Stated stated = Stated.In("President Joseph R. Biden met virtually with G7 Leaders. Ukrainian President Volodymyr Zelenskyy joined them. The Leaders said the truce must hold.");

        Assert.Empty(stated.Of("the truce must hold").CoSpeakers);
    }

    [Fact]
    public void Of_OfficesThatStandForTheirHolders_AreBothNamed()
    {
        Stated stated = Stated.In("Secretary of State Antony J. Blinken met Foreign Minister Ararat Mirzoyan in Washington. The Secretary and the Foreign Minister said the truce must hold.");

        StatementMention statement = stated.Of("the truce must hold");

        Assert.Equal("Antony J. Blinken", stated.Name(statement.Speaker));
        Assert.Equal("Ararat Mirzoyan", stated.Name(Assert.Single(statement.CoSpeakers)));
    }

    [Fact]
    public void Of_TheyInTheSentenceOfAPair_AreThePair()
    {
        Stated stated = Stated.In(
            "Japanese leaders flew home. Prime Minister Fumio Kishida and Prime Minister Micheal Martin are worried by the war, they said in a joint statement after a meeting in Tokyo.");

        StatementMention statement = stated.Of("are worried by the war");

        Assert.Equal("Fumio Kishida", stated.Name(statement.Speaker));
        Assert.Equal("Micheal Martin", stated.Name(Assert.Single(statement.CoSpeakers)));
    }

    [Fact]
    public void Of_OneSpeaker_SaysItAlone() =>
        Assert.Empty(Stated.In(Met + "Kamilov said the border would be reopened.").Of("would be reopened").CoSpeakers);

    [Fact]
    public void Of_SourcesOfACountry_KeepWhatTellsThemFromOthers()
    {
        Stated stated = Stated.In("Senior Turkish presidential sources said the call was short. They said the truce would hold.");

        Assert.Equal("Turkish presidential sources", stated.Name(stated.Of("the call was short").Speaker));
        Assert.Equal("Turkish presidential sources", stated.Name(stated.Of("the truce would hold").Speaker));
    }

    [Theory]
    [InlineData("Representatives of Kenya, Peru, and Norway met in Oslo. We call for a truce in Chad. We urged support for those who fled.")]
    [InlineData("Kenya, Peru and Norway welcome the truce in Chad. We urge both sides to keep it. We will support our friends.")]
    public void Of_JointStatement_AreAllWhoIssueIt(string text)
    {
        Stated stated = Stated.In(text, title: "Joint Statement on Chad");

        StatementMention whole = stated.All.Single(static one => one.SpeakerBasis == SpeakerBasis.Document);

        Assert.Equal(["Kenya", "Norway", "Peru"], whole.CoSpeakers.Prepend(whole.Speaker!.Value).Select(one => stated.Name(one)).Order(StringComparer.Ordinal));
    }
}
