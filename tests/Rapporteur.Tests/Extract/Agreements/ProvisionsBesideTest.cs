namespace Rapporteur.Tests.Extract.Agreements;

/// <summary>What agreements provide, told beside them rather than of them. Sentences of our own.</summary>
public sealed class ProvisionsBesideTest
{
    [Theory]
    [InlineData("The envoys worked on a ceasefire deal together with the release of hostages.", "Ceasefire, PrisonerRelease")]
    [InlineData("Talks to free the captives and secure a truce in the valley resumed on Monday.", "Ceasefire, PrisonerRelease")]
    [InlineData("The release of the captives would lead to a six-week truce.", "Ceasefire, PrisonerRelease")]
    [InlineData("Norway congratulated him on an agreement to open a joint border post.", "Other")]
    [InlineData("Oslo is worried by a pact signed by Kenya and Chad that allows Kenya to send police to the island.", "MilitaryCoordination")]
    [InlineData("Kenya and Chad signed an agreement on avoiding double taxation.", "Other")]
    [InlineData("Kenya and Chad signed a Water Cooperation Agreement in Nairobi.", "Other")]
    [InlineData("The two presidents agreed to consult closely on the border.", "Negotiation")]
    [InlineData("Kenya and Chad agreed to train their pilots ahead of the summit to be held in May.", "Other")]
    [InlineData("Kenya and Chad agreed to deepen their ties through a joint commission.", "Other")]
    [InlineData("Kenya wants a political settlement in accordance with UNSCR 2610.", "PoliticalTransition")]
    [InlineData("Kenya welcomed a truce, to include opening the road to the port.", "Ceasefire, HumanitarianAccess")]
    [InlineData("An agreement was reached on giving reporters access to the palace and curbing abuse in coverage of the election.", "Other")]
    [InlineData("The first phase of the agreement would bring about a full ceasefire, including a withdrawal of the army.", "Ceasefire, TroopWithdrawal")]
    [InlineData("Norway called on Kenya to hold elections as set out in resolution 2610.", "Elections")]
    [InlineData("The Security Council adopted a resolution condemning the attack and demanding that Chad return the vessel.", "Other")]
    [InlineData("The exchange of prisoners was agreed during the talks in Oslo.", "PrisonerRelease")]
    [InlineData("The truce takes effect in May and will be verified by a mission.", "Ceasefire, Monitoring")]
    [InlineData("The envoy said a deal on the hostages was within reach.", "PrisonerRelease")]
    public void Provisions_ToldBesideIt_AreRead(string text, string kinds) => Assert.Equal(kinds, Kinds(text));

    [Theory]
    [InlineData("Kenya and Chad discussed the deal and the release of a journalist held in Oslo.", "")]
    [InlineData("The Kenyan side agreed to hold talks, overseen by the commission, and to take the objections into account.", "Negotiation")]
    [InlineData("Only a peace agreement can resolve the crisis.", "")]
    [InlineData("Kenya and Chad agreed to strengthen their economic cooperation.", "")]
    [InlineData("Kenya and Chad agreed to work together ahead of the summit to be held in May.", "")]
    [InlineData("Kenya considers an agreement dependent on the release of its sailors.", "")]
    [InlineData("Kenya is enforcing the economic sanctions on Chad.", "")]
    [InlineData("The two leaders want a negotiated ceasefire, including the necessary security arrangements.", "Ceasefire")]
    public void Provisions_OfSomethingElse_AreNone(string text, string kinds) => Assert.Equal(kinds, Kinds(text));

    private static string Kinds(string text) => string.Join(", ", new ToldReport(text).Agreements
        .SelectMany(agreement => agreement.Provisions).Select(provision => provision.Kind.ToString()).Distinct().Order(StringComparer.Ordinal));
}
