using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Tests.Extract.Agreements;

/// <summary>By what words an agreement is made or is not, whose it is, and of when. Sentences of our own; reports are of Wednesday 6 March 2024.</summary>
public sealed class AgreementsMadeTest
{
    [Theory]
    [InlineData("\"We have a deal!\" the envoy wrote.", "agreement reached: ")]
    [InlineData("I welcome the agreement reached yesterday between Kenya and Norway.", "agreement reached: Kenya, Norway 2024-03-05")]
    [InlineData("The rebel chief left Oslo without signing a truce that Kenya had brokered.", "ceasefire sought: Kenya")]
    [InlineData("A treaty without guarantees would be a piece of paper.", "agreement sought: ")]
    [InlineData("Kenya brought them together in May, but the truce they agreed did not last.", "ceasefire collapsed: ")]
    [InlineData("The minister said that Kenya could leave the union without a deal on fish.", "agreement sought: ")]
    [InlineData("Kenya and Norway failed to sign an EU-brokered agreement.", "agreement sought: European Union, Kenya, Norway")]
    [InlineData("The two leaders discussed the pause in the fighting.", "ceasefire inforce: ")]
    [InlineData("Norway ratified the convention on mines.", "agreement reached: Norway")]
    public void Words_SayHowItStands(string text, string expected) => Assert.Equal([expected], new ToldReport(text).ShownAgreements());

    [Theory]
    [InlineData("Norway urges Kenya and Cuba to return to talks to achieve a lasting settlement.", "agreement sought: Cuba, Kenya")]
    [InlineData("We call on Kenya and Cuba to uphold their ceasefire commitments.", "ceasefire inforce: Cuba, Kenya")]
    [InlineData("Under an accord signed in Oslo in May 2013, Kenya froze its claims.", "agreement inforce before: Kenya 2013-05-01/2013-05-31")]
    [InlineData("Under the Sept. 19, 2005 statement, Kenya committed itself to abandoning all nuclear weapons.", "understanding reached before: Kenya 2005-09-19")]
    [InlineData("The memorandum on borders which Kenya signed with Norway in May 2013 is void.", "understanding reached before: Kenya, Norway 2013-05-01/2013-05-31")]
    [InlineData("Both leaders promised to do all they could to reach a settlement.", "agreement sought: Both leaders")]
    [InlineData("Norway congratulated him on an agreement to open the border between Kenya and Cuba.", "agreement sought: Cuba, Kenya")]
    [InlineData("Kenya and Cuba agreed to step up their drills and seek a new pact.", "agreement sought: Cuba, Kenya")]
    [InlineData("Kenya quit the accord three years later.", "agreement collapsed: Kenya")]
    [InlineData("Kenya has secured a $2 billion loan deal from China.", "agreement reached: China, Kenya")]
    [InlineData("Cuba praised Kenya's accords with its neighbours.", "agreement inforce: Kenya")]
    public void Parties_MayStandElsewhereInTheSentence(string text, string expected) => Assert.Contains(expected, new ToldReport(text).ShownAgreements());

    [Theory]
    [InlineData("Kenya and Norway signed a ceasefire on Monday. The sides also agreed to exchange prisoners.", "Ceasefire, PrisonerRelease")]
    [InlineData("Kenya and Norway signed a deal. All units are to return to their camps, and a joint force is to be set up.", "TroopWithdrawal")]
    [InlineData("They reaffirmed support for a political transition in accordance with the Geneva Communique.", "PoliticalTransition")]
    [InlineData("Kenya and Norway signed a deal to end a dispute over plates that could bring violence.", "Other")]
    public void Provisions_OfOneDeal(string text, string kinds) =>
        Assert.Equal(kinds, string.Join(", ", Assert.Single(new ToldReport(text).Agreements).Provisions.Select(provision => provision.Kind).Distinct()));

    [Fact]
    public void Conditions_OfASide_AreOfTheDealToldSentencesBefore()
    {
        const string text = "Kenya and the rebels signed a truce on Monday. It rained in Oslo. Crowds sang. Shops were open. The king was pleased. A rebel spokesman, Omar Haddad, said his side would disarm if the king kept his word.";
        AgreementMention one = Assert.Single(new ToldReport(text).Agreements);

        Assert.Equal(["if the king kept his word"], one.Conditions.Select(condition => text[condition.If.Start..condition.If.End]));
    }

    [Fact]
    public void Agreements_OfLongAgo_AreNotWhatWasAgreedToday() => Assert.Equal(2, new ToldReport(
        "Kenya and Norway agreed on Monday to set up a commission. He welcomed steps that rested on the trilateral statement of November 9, 2020.").Agreements.Count);

    [Fact]
    public void Designations_WithoutAWordOfSanctions_AreSanctions_WhereTheReportIsOnThese() =>
        Assert.Contains("sanctions reached: United States 2024-03-06", new ToldReport("Sanctions hit the bank. The United States today is designating the assembly in its entirety.").ShownAgreements());
}
