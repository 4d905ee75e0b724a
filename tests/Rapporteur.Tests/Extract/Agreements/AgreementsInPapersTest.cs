using Rapporteur.Domain.Facts;

namespace Rapporteur.Tests.Extract.Agreements;

/// <summary>Agreements told by short names, as measures, by what they forbid, and those of readouts. Sentences of our own; reports are of Wednesday 6 March 2024.</summary>
public sealed class AgreementsInPapersTest
{
    [Theory]
    [InlineData("Norway backs repairs consistent with UNSCR 2610.", "resolution inforce before: ")]
    [InlineData("Norway is committed to the pursuit of a settlement in line with resolution 2610.", "resolution inforce before: ")]
    [InlineData("Issuing a resolution in the General Assembly was a mistake.", "resolution reached: ")]
    [InlineData("Norway refrained from signing the joint document of the summit.", "understanding rejected: Norway")]
    [InlineData("Norway and Chad signed six cooperation documents.", "understanding reached: Chad, Norway")]
    [InlineData("The signing of an MOU between Norway and Chad was delayed.", "understanding reached: Chad, Norway")]
    [InlineData("Norway signed a contract with Chad to buy ten tugs.", "agreement reached: Chad, Norway")]
    [InlineData("Norway and Chad decided to restore diplomatic relations.", "understanding reached: Chad, Norway")]
    [InlineData("The army and the rebels of the north signed a truce.", "ceasefire reached: rebels")]
    [InlineData("The grain accord between Norway and Chad, which expires on 19 May, is in doubt.", "agreement inforce: Chad, Norway")]
    [InlineData("Norway declined to comment but signed the treaty with Chad.", "agreement reached: Chad, Norway")]
    [InlineData("The grain accord between Norway and Chad, which ended the war in 2005, is in doubt.", "agreement inforce before: Chad, Norway 2005-01-01/2005-12-31")]
    public void Papers_AreRead(string text, string expected) => Assert.Equal([expected], new ToldReport(text).ShownAgreements());

    [Theory]
    [InlineData("A court in Oslo sanctioned the sale of the ferry company.")]
    [InlineData("The couple reached a compromise on the garden.")]
    [InlineData("The club signed a contract with its striker.")]
    [InlineData("Norway and Chad decided to meet again on Friday.")]
    [InlineData("Norway and Chad decided to boycott the games after their athletes were barred.")]
    [InlineData("Five hundred delegates joined the convention in Oslo.")]
    public void WhatOnlyLooksLikeOne_IsNone(string text) => Assert.Empty(new ToldReport(text).Agreements);

    [Fact]
    public void Papers_OnOtherThings_AreApart() =>
        Assert.Equal(3, new ToldReport("Norway and Chad signed a memorandum regarding the establishment of a council. They welcomed the signing of a number of agreements between their companies. Norway and Chad welcomed the signing of a cable agreement.").Agreements.Count);

    [Theory]
    [InlineData("Both countries agreed to build a road.", "understanding reached: Chad, Kenya")]
    public void Countries_OfThoseWhoMet_AreTheirs(string text, string expected) =>
        Assert.Equal([expected], new ToldReport("Kenyan President Omar Haddad received his Chadian counterpart Anna Berg in Nairobi. " + text).ShownAgreements());

    [Theory]
    [InlineData("They agreed to speak again in May.", "understanding reached: Anna Berg, Omar Haddad")]
    [InlineData("The two leaders agreed to speak again in May.", "understanding reached: Anna Berg, Omar Haddad")]
    public void Leaders_OfAReadout_AreThoseOfItsOpening(string text, string expected) =>
        Assert.Equal([expected], new ToldReport(
            "President Omar Haddad spoke today with Prime Minister Anna Berg of Chad. The President and the Prime Minister discussed the poisoning of Leo Marsh by Ada Lund. " + text,
            title: "Readout of President Haddad's Call with Prime Minister Berg", outlet: "White House").ShownAgreements());

    [Fact]
    public void Sanctions_OnOthers_AreApartAndOfTheDayOfTheirStatement() =>
        Assert.Equal(
            ["sanctions reached: United States 2024-03-06", "sanctions reached: United States 2024-03-06"],
            new ToldReport("Antony J. Blinken, Secretary of State\n\nWe are imposing sanctions on two banks of Chad. The United States is also designating ten members of its assembly.", outlet: "US Department of State").ShownAgreements());

    [Fact]
    public void Designations_AreSanctions() =>
        Assert.Equal(ProvisionKind.Listing, Assert.Single(Assert.Single(new ToldReport("Norway published its May 4 designations of companies and banks.").Agreements).Provisions).Kind);
}
