namespace Rapporteur.Tests.Extract.Agreements;

/// <summary>Agreements, whose they are and what they provide, by the ways of telling them. Sentences of our own; reports are of Wednesday 6 March 2024.</summary>
public sealed class AgreementsFramesTest
{
    [Theory]
    [InlineData("Kenya and Chad have come to an agreement on the lake.", "agreement reached: Chad, Kenya")]
    [InlineData("An agreement was reached on Monday between Kenya and Chad to reopen the border.", "agreement reached: Chad, Kenya 2024-03-04")]
    [InlineData("Chad declared a ceasefire on Monday.", "ceasefire reached: Chad 2024-03-04")]
    [InlineData("The truce between Chad and Kenya has expired.", "ceasefire collapsed: Chad, Kenya")]
    [InlineData("Chad called off its truce with Kenya.", "ceasefire collapsed: Chad, Kenya")]
    [InlineData("Chad pulled out of its water agreement with Kenya.", "agreement collapsed: Chad, Kenya")]
    [InlineData("Chad walked away from the peace deal with Kenya.", "agreement collapsed: Chad, Kenya")]
    [InlineData("Chad and Kenya are close to a deal on water.", "agreement sought: Chad, Kenya")]
    [InlineData("Chad and Kenya are working on an agreement to share water.", "agreement negotiating: Chad, Kenya")]
    [InlineData("Chad ruled out a ceasefire with Kenya.", "ceasefire rejected: Chad, Kenya")]
    [InlineData("Following talks with Chad in Oslo, Kenya announced an agreement on the river.", "agreement reached: Chad, Kenya")]
    [InlineData("The presidents of Kenya and Chad adopted a roadmap for the return of refugees.", "roadmap reached: Chad, Kenya")]
    [InlineData("Kenya is a party to the Lake Treaty.", "agreement inforce before: Kenya")]
    public void Agreements_HaveTheirSides(string text, string expected) => Assert.Equal([expected], new ToldReport(text).ShownAgreements());

    [Theory]
    [InlineData("The accord calls for a ceasefire, the disarming of militias and the deployment of observers.", "Ceasefire, Disarmament, Monitoring")]
    [InlineData("As part of the deal, Chad freed 40 rebels.", "PrisonerRelease")]
    [InlineData("In line with the agreement, Chad handed over 40 prisoners to the Red Cross.", "PrisonerRelease")]
    [InlineData("The deal limits the enrichment of uranium to 3 percent.", "Disarmament")]
    [InlineData("Oman agreed in the accord to give up its stockpile of enriched uranium.", "Disarmament")]
    [InlineData("Kenya and Chad signed a military cooperation agreement.", "MilitaryCoordination")]
    [InlineData("Kenya and Chad signed a deal whereby Chad will supply Kenya with gas.", "Other")]
    [InlineData("Kenya and Chad agreed on a timetable that foresees a transitional government within six months.", "PoliticalTransition")]
    [InlineData("The ceasefire is to be monitored by the African Union.", "Ceasefire, Monitoring")]
    [InlineData("Agreement was reached on Monday on the withdrawal of foreign troops from Chad.", "TroopWithdrawal")]
    public void Provisions_InTheSentence(string text, string kinds) => Assert.Equal(kinds, Kinds(text));

    [Theory]
    [InlineData("It sets up a buffer zone between the two armies.", "SeparationOfForces")]
    [InlineData("It also bans the use of landmines.", "Other")]
    [InlineData("It guarantees safe passage for civilians.", "HumanitarianAccess")]
    [InlineData("It opens two crossings to aid trucks.", "HumanitarianAccess")]
    [InlineData("The accord halts all air strikes.", "Ceasefire")]
    [InlineData("All fighting shall cease at midnight.", "Ceasefire")]
    [InlineData("Foreign forces are to leave the country within 90 days.", "TroopWithdrawal")]
    [InlineData("About 800 fighters and 4,000 of their relatives would go to the north.", "TroopWithdrawal")]
    [InlineData("Its main points are a ceasefire, an exchange of prisoners and the withdrawal of foreign fighters.", "Ceasefire, PrisonerRelease, TroopWithdrawal")]
    [InlineData("Key provisions: a ceasefire; an exchange of prisoners; the return of refugees.", "Ceasefire, PrisonerRelease")]
    [InlineData("Among its provisions are the release of prisoners and the reopening of the airport.", "PrisonerRelease")]
    [InlineData("The parties further agreed to refrain from hostile propaganda.", "Other")]
    [InlineData("The sides commit to refrain from the use of force.", "Other")]
    [InlineData("Sanctions would be lifted by May.", "SanctionsRelief")]
    [InlineData("It rained all day.", "")]
    [InlineData("Kenya has met all its obligations.", "")]
    public void Provisions_InTheNextSentence(string text, string kinds) => Assert.Equal(kinds, Kinds("The two sides signed an agreement on Monday. " + text));

    [Fact]
    public void WhatTheUnnamedAgreed_IsTheAgreementThatOthersSign() => Assert.Single(new ToldReport(
        "Rival Kenyan parties have agreed to share power. The agreement was signed on Monday by the Lake Movement and the National Front.").Agreements);

    [Fact]
    public void TheMemorandum_RightBehind_IsTheAgreementSigned() =>
        Assert.Single(new ToldReport("Kenya and Chad signed an agreement on air safety. The memorandum sets up a hotline between their armed forces.").Agreements);

    [Theory]
    [InlineData("The release of the hostages is part of an accord signed last week.", "PrisonerRelease")]
    [InlineData("Under the deal, the 200 hostages held by the rebels will go home.", "PrisonerRelease")]
    [InlineData("The deal stipulates that the militias be disbanded.", "Disarmament")]
    [InlineData("The fighters are to be integrated into the army under the accord.", "Other")]
    [InlineData("They spoke of a hostage deal.", "PrisonerRelease")]
    [InlineData("He backs the deal as outlined by the president.", "")]
    [InlineData("The deal will set the stage for a prosperous region.", "")]
    public void Provisions_OfTheDeal(string text, string kinds) => Assert.Equal(kinds, Kinds(text));

    [Theory]
    [InlineData("Researchers agreed to share their data.")]
    [InlineData("Kenya and Chad agreed to disagree.")]
    [InlineData("There were areas of agreement.")]
    [InlineData("He took a plea deal.")]
    [InlineData("An amount of 600 crores has been sanctioned under the scheme.")]
    [InlineData("They met at the Oslo Convention Center.")]
    public void WhatOnlyLooksLikeAnAgreement_IsNone(string text) => Assert.Empty(new ToldReport(text).Agreements);

    [Fact]
    public void TheyWhoAgreed_AreThoseWhoMet() => Assert.Equal(["understanding reached: Ada Berg, Omar Haddad"], new ToldReport(
        "President Ada Berg spoke today with Prime Minister Omar Haddad. They discussed the talks between Kenya and Norway. They agreed to speak again.").ShownAgreements());

    [Fact]
    public void DealsElsewhere_AreNotTheOneTold() => Assert.Equal(["agreement claimed: ", "agreement reached: "], new ToldReport(
        "A purported deal has been reached for the fighters to leave the suburb. The fighters are set to hand over their weapons on Friday, as in deals signed in other suburbs.").ShownAgreements());

    [Theory]
    [InlineData("Kenya made the withdrawal of troops a condition for signing the accord.", "the withdrawal of troops")]
    [InlineData("The accord is subject to approval by parliament.", "subject to approval by parliament")]
    [InlineData("Kenya ruled out a ceasefire without the release of the prisoners.", "without the release of the prisoners")]
    public void Conditions_AreOfTheAgreement(string text, string condition)
    {
        var told = new ToldReport(text);

        Assert.Equal([condition], Assert.Single(told.Agreements).Conditions.Select(one => told.Words(one.If)));
    }

    [Theory]
    [InlineData("The United States welcomes the agreement reached today between Kenya and Chad to withdraw their forces.", "agreement reached: Chad, Kenya 2024-03-06")]
    [InlineData("The minister congratulated Kenya and Chad on the signing of a border agreement.", "agreement reached: Chad, Kenya")]
    [InlineData("The European Union agreed on Monday to extend sanctions on Chad by six months.", "sanctions inforce: European Union")]
    [InlineData("The European Union is considering sanctions against Chad.", "sanctions sought: European Union")]
    [InlineData("Today Norway is implementing full blocking sanctions on two banks.", "sanctions reached: Norway 2024-03-06")]
    [InlineData("He called to welcome the deal.", "agreement reached: ")]
    [InlineData("Fighters left the town on Monday under a deal with Kenya.", "agreement inforce: Fighters, Kenya")]
    [InlineData("Mediators have put forward a proposal for a 60-day truce.", "agreement sought: ")]
    [InlineData("Prisoners were freed on Monday under a swap brokered by Oman.", "agreement inforce: Oman")]
    public void Agreements_OfStatementsAndNews(string text, string expected) => Assert.Contains(expected, new ToldReport(text).ShownAgreements().Select(shown => shown.Replace(" 2024-03-04", "", StringComparison.Ordinal)));

    private static string Kinds(string text) =>
        string.Join(", ", Assert.Single(new ToldReport(text).Agreements).Provisions.Select(provision => provision.Kind.ToString()).Distinct().Order(StringComparer.Ordinal));
}
