using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Tests.Extract.Statements;

/// <summary>Speakers whose offices are told at length beside their names, and told again without.</summary>
public sealed class SpeakersByOfficeTest
{
    [Theory]
    [InlineData("The spokesperson for the Kenyan Ministry of Foreign Affairs, Omar Haddad, said the road was shut.")]
    [InlineData("The spokesman of the Kenyan Defence Ministry, Omar Haddad, said the road was shut.")]
    [InlineData("The head of the UN mission in Kenya, Omar Haddad, said the road was shut.")]
    [InlineData("The Ambassador of Kenya to the United Nations, Omar Haddad, said the road was shut.")]
    [InlineData("Adviser to the President of the Republic in charge of Archives, Omar Haddad, said that the road was shut.")]
    [InlineData("His Kenyan counterpart, Omar Haddad, warned that the road was shut.")]
    [InlineData("“The road was shut,” Norwegian state agency Fjordposten quoted Omar Haddad as saying on Tuesday.")]
    [InlineData("Kenya's foreign minister said the road was shut. Kenyan Foreign Minister Omar Haddad was to speak again.")]
    [InlineData("The government of Kenya met. Omar Haddad was tired. The Kenyan leader said the road was shut.")]
    [InlineData("Dr. Omar Salim Al Haddad was tired. Al Haddad said the road was shut.", "Omar Salim Al Haddad")]
    [InlineData("Norwegian War Cabinet Member Omar Haddad said the road was shut.")]
    [InlineData("Omar Haddad forecast that the road was shut.")]
    public void Of_OfficeBesideTheName_IsWhoHoldsIt(string text, string expected = "Omar Haddad")
    {
        Stated stated = Stated.In(text);

        Assert.Equal(expected, stated.Name(stated.Of("oad was shut").Speaker));
    }

    [Fact]
    public void Of_GuestsWhoAreWelcomed_NothingIsSaid() => Assert.Empty(Stated.In("The Kenyan representatives were welcomed by the chairperson of the panel, Anna Berg.").All);

    [Fact]
    public void Of_AWeekOfWhatIsDiscussed_IsNotTheDayOfSaying()
    {
        Stated stated = Stated.In("Anna Berg met today with Omar Haddad in Oslo. The two discussed this week's Norwegian ministerial meetings and Berg emphasized the need for peace.", FactTime.OnDay(new NodaTime.LocalDate(2024, 3, 6)));

        Assert.Equal(new NodaTime.LocalDate(2024, 3, 6), stated.Of("need for peace").Time.From);
    }

    [Fact]
    public void Of_AStatementReleasedByAMinistry_IsItsWordAlone()
    {
        Stated stated = Stated.In("Anna Berg met Omar Haddad. They opposed the strike, according to a statement released by the Kenyan Foreign Ministry.");

        Assert.DoesNotContain(stated.All, static statement => statement.Content.Contains("met Omar Haddad", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Deputy Prime Minister of the Regional Government, Omar Haddad, said the road was shut. The Kurdish official added that the river was dry.", "Omar Haddad")]
    [InlineData("The director of the port, Omar Haddad, said the road was shut. The same official stressed that the river was dry.", "Omar Haddad")]
    [InlineData("A senior official spoke to the paper. The minister of trade, Omar Haddad, said the road was shut. The official added that the river was dry.", null)]
    [InlineData("Foreign Minister Omar Haddad said the road was shut. The official added that the river was dry.", null)]
    [InlineData("Kenyan President Omar Haddad said the road was shut. The official added that the river was dry.", null)]
    public void Of_TheOfficial_IsTheOneToldBefore(string text, string? expected)
    {
        Stated stated = Stated.In(text);

        Assert.Equal(expected, stated.Name(stated.Of("river was dry").Speaker));
    }

    [Fact]
    public void Of_PresidentWithAFormOfAddress_IsThePresident()
    {
        Stated stated = Stated.In("Kenyan President Sheikh Omar Haddad met the envoy. The Kenyan president, who also heads the council, said the river was dry.");

        Assert.Equal("Omar Haddad", stated.Name(stated.Of("river was dry").Speaker));
    }

    [Fact]
    public void Of_NounForAVerbBeforeTheComma_IsSaidByWhoeverStandsBehind()
    {
        Stated stated = Stated.In("Kenya plans to purchase more oil from Norway, President Omar Haddad has announced.");

        Assert.Equal("Omar Haddad", stated.Name(stated.Of("plans to purchase more oil").Speaker));
    }

    [Fact]
    public void Of_StatementThatSpokeOfSomething_IsOfTheDayBeforeThen()
    {
        Stated stated = Stated.In("On March 4, 2024, US President Omar Haddad and Norwegian President Anna Berg spoke on the phone. Then both nations issued statements, and the US statement spoke of Norway guarding the river.");

        StatementMention said = stated.Of("guarding the river");
        Assert.Equal("United States", stated.Name(said.Speaker));
        Assert.Equal(4, said.Time.From?.Day);
    }

    [Fact]
    public void Of_AddingBehindWhatOthersAreUrgedTo_IsWhoUrges()
    {
        Stated stated = Stated.In("Olga Moreau urged the parties to return to talks, adding that time was running out.");

        Assert.Equal("Olga Moreau", stated.Name(stated.Of("time was running out").Speaker));
    }

    [Theory]
    [InlineData("Omar Haddad cautioned against haste in the talks with the rebels.", "haste")]
    [InlineData("Omar Haddad admitted to mistakes in the handling of the crisis.", "mistakes")]
    [InlineData("Omar Haddad referred to the great work that Norway had done for the ports.", "great work")]
    [InlineData("Omar Haddad offered hearty congratulations to the people of Norway on the vote.", "congratulations")]
    [InlineData("Omar Haddad recognized the personal efforts and leadership of the envoy.", "efforts and leadership")]
    [InlineData("Omar Haddad raised the importance of open roads in the valley.", "importance of open roads")]
    [InlineData("Omar Haddad ruled out any talks with the rebels of the north.", "talks with the rebels")]
    public void Of_MatterBehindAPreposition_IsSaid(string text, string words)
    {
        Stated stated = Stated.In(text);

        Assert.Equal("Omar Haddad", stated.Name(stated.Of(words).Speaker));
    }

    [Theory]
    [InlineData("Omar Haddad referred the matter to the court in The Hague.")]
    [InlineData("Omar Haddad, referring to the dam, opened the door.")]
    [InlineData("Omar Haddad offered a chair to the envoy.")]
    public void Of_OtherSenses_AreNoStatements(string text) => Assert.Empty(Stated.In(text).All);
}
