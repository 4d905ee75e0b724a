namespace Rapporteur.Tests.Extract.Agreements;

/// <summary>What agreements provide, told in many ways. Sentences of our own.</summary>
public sealed class ProvisionsToldTest
{
    [Theory]
    [InlineData("The agreement, signed in Oslo, stipulates that all hostages be freed within 48 hours.", "PrisonerRelease")]
    [InlineData("According to the agreement, the militia will disarm.", "Disarmament")]
    [InlineData("Kenya will pay $5 million under the agreement.", "Other")]
    [InlineData("The resolution demands an immediate halt to the bombing and the lifting of the siege.", "Ceasefire, HumanitarianAccess")]
    [InlineData("The memorandum of understanding provides for joint naval exercises.", "MilitaryCoordination")]
    [InlineData("The agreement would have Kenya withdraw its soldiers.", "TroopWithdrawal")]
    [InlineData("The text of the accord envisages power-sharing and a new constitution.", "PoliticalTransition")]
    [InlineData("A prisoner exchange deal was signed in Oslo.", "PrisonerRelease")]
    [InlineData("Kenya denounced the memorandum of understanding in which Cuba and Peru agreed on fishing grounds.", "Other")]
    [InlineData("Both sides must uphold the commitment in the Joint Declaration to protect dams, shelter families and let aid convoys in.", "HumanitarianAccess, Other")]
    [InlineData("Kenya and Norway signed an agreement on the use of the great river.", "Other")]
    [InlineData("Kenya and Norway agreed to hold the next meeting in Oslo.", "Negotiation")]
    public void Provisions_ToldInManyWays_AreOfTheirKinds(string text, string kinds) => Assert.Equal(kinds, Kinds(text));

    [Theory]
    [InlineData("Norway imposed new sanctions on Kenya.")]
    [InlineData("Norway sanctioned Kenya in May.")]
    [InlineData("Kenya and Norway concluded a deal on the basis of what they negotiated in May.")]
    [InlineData("The treaty with Kenya, which was agreed under the last president, is old.")]
    [InlineData("Norway imposed sanctions on the military rulers of the island.")]
    public void Provisions_WhereNoneIsTold_AreNone(string text) => Assert.Equal("", Kinds(text));

    [Theory]
    [InlineData("The board of the bank and Norway welcomed concrete agreements on normal relations between Kenya and Cuba.", "agreement reached: Cuba, Kenya")]
    [InlineData("The president withdrew Norway from a treaty with Kenya.", "agreement collapsed: Kenya, Norway")]
    [InlineData("Norway has implemented sanctions on Cuba.", "sanctions inforce: Norway")]
    [InlineData("Norway joined the Bergen Convention.", "agreement reached: Norway")]
    public void Parties_AreWhoseItIs(string text, string expected) => Assert.Equal([expected], new ToldReport(text).ShownAgreements());

    [Fact]
    public void Agreed_OnTwoThings_AreTwo() => Assert.Equal(
        2, new ToldReport("Kenya and Norway agreed to share intelligence. Kenya and Norway agreed to build a bridge.").Agreements.Count);

    [Fact]
    public void Agreed_TheSameAgain_IsOne() => Assert.Single(
        new ToldReport("Kenya and Norway agreed to share intelligence on pirates. Kenya and Norway agreed to share more intelligence.").Agreements);

    private static string Kinds(string text) => string.Join(", ", new ToldReport(text).Agreements
        .SelectMany(agreement => agreement.Provisions).Select(provision => provision.Kind.ToString()).Distinct().Order(StringComparer.Ordinal));
}
