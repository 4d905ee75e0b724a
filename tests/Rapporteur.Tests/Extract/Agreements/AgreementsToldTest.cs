using Rapporteur.Domain.Facts;
using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Tests.Extract.Agreements;

/// <summary>Sentences of our own, and the agreements that a careful reader takes from them. Reports are of Wednesday 6 March 2024.</summary>
public sealed class AgreementsToldTest
{
    [Theory]
    [InlineData("Kenya and Norway signed a fishing agreement on Tuesday.", "agreement reached: Kenya, Norway 2024-03-05")]
    [InlineData("A ceasefire between Kenya and Norway collapsed overnight.", "ceasefire collapsed: Kenya, Norway")]
    [InlineData("Neither Kenya nor Norway has signed a treaty.", "agreement sought: Kenya, Norway")]
    [InlineData("Kenya wants a treaty with Norway.", "agreement sought: Kenya, Norway")]
    [InlineData("Poland vetoed a Security Council resolution on the strait.", "resolution rejected: ")]
    [InlineData("Poland last week vetoed a Security Council resolution chalked out by Norway, calling for an end to the raids.", "resolution rejected: ")]
    [InlineData("Norway has imposed sanctions on Kenya.", "sanctions reached: Norway")]
    [InlineData("Kenya and Norway agreed to share intelligence.", "understanding reached: Kenya, Norway")]
    [InlineData("Only a lasting peace agreement can end the war.", "agreement sought: ")]
    [InlineData("The 2013 deal still stands.", "agreement inforce before:  2013-01-01/2013-12-31")]
    [InlineData("Kenya accused Norway of breaching the truce.", "ceasefire violated: ")]
    public void Agreements_OneSentence_IsReadWithItsParts(string text, string expected) =>
        Assert.Equal([expected], new ToldReport(text).ShownAgreements());

    [Theory]
    [InlineData("A great deal of rain fell in Oslo.")]
    [InlineData("Experts hope for a swift resolution of the crisis.")]
    [InlineData("Anna Berg agreed that it was cold.")]
    [InlineData("The Republican National Convention opened in Oslo.")]
    [InlineData("Norway agreed to a meeting in Oslo.")]
    public void Agreements_WordsThatOnlySoundLikeOne_AreNone(string text) => Assert.Empty(new ToldReport(text).Agreements);

    [Fact]
    public void Agreements_ListOfProvisions_IsReadByKind()
    {
        AgreementMention deal = Assert.Single(new ToldReport(
            "Kenya and Norway signed a deal in Oslo. It provides for the withdrawal of heavy artillery, the release of prisoners, a pullback of troops and full access for observers.").Agreements);

        Assert.Equal(
            [ProvisionKind.WeaponsWithdrawal, ProvisionKind.TroopWithdrawal, ProvisionKind.PrisonerRelease, ProvisionKind.Monitoring],
            deal.Provisions.Select(provision => provision.Kind).Distinct().Order());
    }

    [Fact]
    public void Agreements_ThatDeal_IsTheOneToldJustBefore()
    {
        AgreementMention one = Assert.Single(new ToldReport(
            "Norway urged Kenya to abide by the Bergen agreement. That deal called for the release of prisoners.").Agreements);

        Assert.False(one.IsUnattached);
        Assert.Equal("bergen agreement", one.ProperName);
        Assert.Equal(ProvisionKind.PrisonerRelease, Assert.Single(one.Provisions).Kind);
    }

    [Fact]
    public void Agreements_ATruceToldOfAtLarge_IsTheOneToldBefore()
    {
        AgreementMention one = Assert.Single(new ToldReport(
            "A ceasefire between Kenya and Norway took effect on Tuesday. The success of a ceasefire depends on observers, the minister said.").Agreements);

        Assert.Equal(AgreementKind.Ceasefire, one.Kind);
    }

    [Fact]
    public void Agreements_AnotherTruceThatIsWanted_StaysApart() =>
        Assert.Equal(2, new ToldReport("A ceasefire between Kenya and Norway collapsed on Tuesday. The minister wants another truce.").Agreements.Count);

    [Fact]
    public void Agreements_TheTruce_IsTheCeasefireThatWasMadeNotTheOneWantedLater()
    {
        IReadOnlyList<AgreementMention> told = new ToldReport(
            "A ceasefire between Kenya and Norway collapsed on Tuesday. There was no word of a renewed truce. The week-long truce was broken by both sides.").Agreements;

        Assert.Contains(told, one => one is { Kind: AgreementKind.Ceasefire, Parties.Count: 2, Evidence.Count: > 1 });
    }

    [Fact]
    public void Agreements_ThatDealWithNothingBefore_IsFlagged()
    {
        AgreementMention one = Assert.Single(new ToldReport("Rain fell in Oslo. That deal called for the release of prisoners.").Agreements);

        Assert.True(one.IsUnattached);
    }

    [Fact]
    public void Agreements_OtherNamesOfOne_AreOne()
    {
        AgreementMention one = Assert.Single(new ToldReport(
            "Kenya and Norway signed a truce on Monday. The truce was broken on Tuesday. The agreement says that fire stops.").Agreements);

        Assert.Equal(3, one.Evidence.Count);
        Assert.Equal(AgreementStatus.Violated, one.Status);
    }

    [Fact]
    public void Agreements_WantedBesideTheOneInForce_IsAnother()
    {
        string[] told = new ToldReport("The partial ceasefire between Kenya and Norway holds. Poland wants a full ceasefire.").ShownAgreements();

        Assert.Equal(2, told.Length);
        Assert.Equal("ceasefire inforce: Kenya, Norway", told[0]);
        Assert.StartsWith("ceasefire sought", told[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("No agreement with Norway can be implemented unless Kenya frees the crew.", "unless Kenya frees the crew")]
    [InlineData("Kenya will abide by the truce in return for the lifting of sanctions.", "in return for the lifting of sanctions")]
    [InlineData("Kenya will sign the treaty if Norway drops its claim.", "if Norway drops its claim")]
    public void Agreements_Conditions_KeepTheirWords(string text, string expected)
    {
        var report = new ToldReport(text);

        Assert.Equal(expected, report.Words(Assert.Single(report.Agreements.SelectMany(one => one.Conditions)).If));
    }

    [Theory]
    [InlineData("Norway said Kenya had violated the truce.", "violated by Norway of Kenya")]
    [InlineData("Norway accused Kenya of breaching the truce.", "violated by Norway of Kenya")]
    [InlineData("Kenya has failed to comply with the treaty.", "notdone by nobody of Kenya")]
    [InlineData("Kenya has fully complied with the treaty.", "done by nobody of Kenya")]
    [InlineData("Kenya must comply with the treaty.", "")]
    public void Agreements_Compliance_HasWhoClaimsWhatOfWhom(string text, string expected)
    {
        var report = new ToldReport(text);

        Assert.Equal(expected, string.Join("; ", report.Shown(report.Agreements.SelectMany(one => one.Compliance))));
    }
}
