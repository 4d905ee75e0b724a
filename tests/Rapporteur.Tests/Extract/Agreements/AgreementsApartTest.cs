using Rapporteur.Domain.Facts;
using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Tests.Extract.Agreements;

/// <summary>What makes two agreements of one report two, when one was made, and what ends it. Reports are of Wednesday 6 March 2024.</summary>
public sealed class AgreementsApartTest
{
    [Fact]
    public void Agreements_OnTwoMatters_AreTwo()
    {
        List<AgreementMention> told = [.. new ToldReport("Kenya and Norway discussed a trade deal in Oslo. If a nuclear agreement is signed, the sea will be calm.").Agreements];

        Assert.Equal(2, told.Count);
        Assert.Empty(told[0].Conditions);
        Assert.Single(told[1].Conditions);
    }

    [Fact]
    public void Agreements_OnSendingTroops_IsNotTheBorderAgreement() =>
        Assert.Equal(2, new ToldReport("Kenya praised the maritime border agreement with Norway. The agreement on sending soldiers to Oslo goes too far, it said.").Agreements.Count);

    [Theory]
    [InlineData("The ceasefire in Yemen held. A ceasefire in Gaza was agreed on Monday.", 2)]
    [InlineData("The ceasefire in Syria held. The truce in Aleppo was agreed on Monday.", 1)]
    [InlineData("The ceasefire in Yemen held. The ceasefire was agreed on Monday.", 1)]
    public void Agreements_TrucesInTwoStates_AreTwo(string text, int expected) => Assert.Equal(expected, new ToldReport(text).Agreements.Count);

    [Fact]
    public void Agreements_SanctionsOnTwoStates_AreTwo() =>
        Assert.Equal(2, new ToldReport("Norway imposed sanctions on Kenya last year. This week Norway imposed sanctions on Uganda.").Agreements.Count);

    [Theory]
    [InlineData("Norway imposed sanctions on two generals and a bank.", ProvisionKind.Listing)]
    [InlineData("Norway imposed economic sanctions on Kenya.", ProvisionKind.Other)]
    [InlineData("Norway lifted sanctions on two generals.", ProvisionKind.SanctionsRelief)]
    public void Agreements_Sanctions_ListWhomTheyName(string text, ProvisionKind expected) =>
        Assert.Equal(expected, Assert.Single(Assert.Single(new ToldReport(text).Agreements).Provisions).Kind);

    [Fact]
    public void Agreements_ForATruce_IsTheTruce()
    {
        AgreementMention one = Assert.Single(new ToldReport("An agreement between Kenya and Norway for a cessation of hostilities was announced on Tuesday.").Agreements);

        Assert.Equal(AgreementKind.Ceasefire, one.Kind);
        Assert.Equal(2, one.Parties.Count);
    }

    [Theory]
    [InlineData("Kenya suspended the fishing treaty with Norway on Tuesday.", AgreementStatus.Collapsed)]
    [InlineData("Kenya withdrew from the fishing treaty on Tuesday.", AgreementStatus.Collapsed)]
    [InlineData("The minister stressed the urgency of reaching a ceasefire.", AgreementStatus.Sought)]
    [InlineData("Signing a treaty with Kenya will take time.", AgreementStatus.Sought)]
    [InlineData("There was no word of a renewed truce.", AgreementStatus.Sought)]
    public void Agreements_Words_SayHowItStands(string text, AgreementStatus expected)
    {
        AgreementMention one = Assert.Single(new ToldReport(text).Agreements);

        Assert.Equal(expected, one.Status);
        Assert.False(one.Time.IsKnown, one.Time.ToString());
    }

    [Theory]
    [InlineData("A truce agreed by Kenya and Norway came into force on Monday. A first truce, made a week earlier, collapsed within hours.")]
    [InlineData("Kenya and Norway agreed on a truce on Monday. Uganda demanded that last week's truce, signed in Oslo, be observed.")]
    public void Agreements_OneBeforeThatOfTheReport_IsAnother(string text) => Assert.Equal(2, new ToldReport(text).Agreements.Count);

    [Fact]
    public void Agreements_PraisedOnADay_WereMadeOnTheirOwn()
    {
        AgreementMention one = Assert.Single(new ToldReport("On Monday Uganda praised the deal that Kenya and Norway signed in May 2023.").Agreements);

        Assert.Equal(new NodaTime.LocalDate(2023, 5, 1), one.Time.From);
    }

    [Fact]
    public void Agreements_DueToTakeEffect_HaveThatDay() =>
        Assert.Equal(new NodaTime.LocalDate(2024, 3, 11), Assert.Single(new ToldReport("Rebels mulled over a Kenya-Norway truce deal due to take effect on Monday.").Agreements).Time.From);

    [Fact]
    public void Agreements_CongratulatedOnConcluding_AreTheirs() =>
        Assert.Equal(2, Assert.Single(new ToldReport("The minister congratulated Kenya and Norway on concluding their agreement.").Agreements).Parties.Count);

    [Theory]
    [InlineData("President Omar Haddad denied that he made any deal.")]
    [InlineData("Kenya and Norway agreed that calm would be in the interest of both.")]
    [InlineData("Kenya and Norway agreed on the significant threat.")]
    public void Agreements_DeniedOrOnlyThought_AreNone(string text) => Assert.Empty(new ToldReport(text).Agreements);

    [Fact]
    public void Agreements_OrderWithANumber_HasItForAName() =>
        Assert.Equal("executive order 13846", Assert.Single(new ToldReport("These actions are taken pursuant to Executive Order 13846.").Agreements).ProperName);
}
