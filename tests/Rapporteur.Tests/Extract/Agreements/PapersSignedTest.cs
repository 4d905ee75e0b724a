using Rapporteur.Domain.Facts;
using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Tests.Extract.Agreements;

/// <summary>Declarations, protocols and the like are agreements where two put their names to them. Reports are of Wednesday 6 March 2024.</summary>
public sealed class PapersSignedTest
{
    [Theory]
    [InlineData("Kenya and Norway signed a declaration on the Arctic in Oslo on Tuesday.", "understanding reached: Kenya, Norway 2024-03-05")]
    [InlineData("Kenya and Norway initialled a protocol on border trade.", "agreement reached: Kenya, Norway")]
    [InlineData("Kenya signed a letter of intent with Norway on Tuesday.", "understanding reached: Kenya, Norway 2024-03-05")]
    [InlineData("A protocol was signed in Oslo on Tuesday by Anna Berg and Kenya's Omar Haddad.", "agreement reached: Anna Berg, Omar Haddad 2024-03-05")]
    [InlineData("President Omar Haddad and Prime Minister Anna Berg met. The two leaders signed a joint declaration.", "understanding reached: Anna Berg, Omar Haddad")]
    [InlineData("Kenya and Norway signed a programme of cooperation.", "understanding reached: Kenya, Norway")]
    [InlineData("Kenya and Norway signed a plan of consultations on Tuesday.", "agreement reached: Kenya, Norway 2024-03-05")]
    [InlineData("Kenya and Norway put their names to a plan of consultations on Tuesday.", "agreement reached: Kenya, Norway 2024-03-05")]
    [InlineData("Kenya and Norway put their signatures to a set of principles on Tuesday.", "understanding reached: Kenya, Norway 2024-03-05")]
    [InlineData("Kenya and Norway issued a joint statement on Tuesday.", "understanding reached: Kenya, Norway 2024-03-05")]
    [InlineData("A joint statement of Kenya and Norway asked for lower fees.", "understanding reached: Kenya, Norway")]
    public void Agreements_PaperThatTwoSign_IsOne(string text, string expected) => Assert.Equal([expected], new ToldReport(text).ShownAgreements());

    [Fact]
    public void Agreements_SignedByPersonsOfNoStateTold_AreThoseOfTheSidesBefore() =>
        Assert.Single(new ToldReport("Kenya and Norway agreed on Tuesday to stop fighting. Omar Haddad and Leo Marsh signed the agreement.").ShownAgreements());

    [Theory]
    [InlineData("President Omar Haddad signed a declaration of emergency.")]
    [InlineData("President Omar Haddad signed a declaration on Tuesday.")]
    [InlineData("President Omar Haddad read a declaration on the Arctic.")]
    [InlineData("India rejected reports that it had signed an agreement with Norway.")]
    [InlineData("The protocol chief greeted them.")]
    [InlineData("Norway issued a statement on Tuesday.")]
    [InlineData("Kenya and Norway said in a joint statement that the sea was calm.")]
    public void Agreements_PaperThatNobodyElseSigns_IsNone(string text) => Assert.Empty(new ToldReport(text).Agreements);

    [Theory]
    [InlineData("Kenya and Norway unveiled a pact on herring on Monday.", "agreement reached: Kenya, Norway 2024-03-04")]
    [InlineData("The pact on herring announced by Kenya and Norway on Monday angered Cuba.", "agreement reached: Kenya, Norway 2024-03-04")]
    [InlineData("Kenya and Norway ended their quarrel with an accord signed on Monday.", "agreement reached: Kenya, Norway 2024-03-04")]
    [InlineData("Kenya and Norway agreed to resume trade under an agreement signed in Oslo on Monday.", "agreement inforce: Kenya, Norway 2024-03-04")]
    [InlineData("Kenya's signing of a declaration with Norway was hailed by Cuba.", "understanding reached: Kenya, Norway")]
    [InlineData("The memorandum that Kenya signed with Norway on Monday was denounced by Cuba.", "understanding reached: Kenya, Norway 2024-03-04")]
    [InlineData("The deal, reached between Kenya and Norway on Monday, ends a dispute over herring.", "agreement reached: Kenya, Norway 2024-03-04")]
    [InlineData("Kenya and Norway concluded an accord on a pipeline on Monday.", "agreement reached: Kenya, Norway 2024-03-04")]
    public void Agreements_OfThoseWhoMakeThem_AreTheirs(string text, string expected) => Assert.Equal([expected], new ToldReport(text).ShownAgreements());

    [Fact]
    public void Agreements_ThePaper_IsTheOneSignedBefore()
    {
        AgreementMention one = Assert.Single(new ToldReport(
            "Kenya and Norway signed a declaration in Oslo. The declaration calls for the release of prisoners.").Agreements);

        Assert.Equal(2, one.Evidence.Count);
        Assert.NotEmpty(one.Provisions);
    }

    [Fact]
    public void Agreements_UnderOneThatWasSigned_AreOneWithItsOwnDayAndSides()
    {
        string[] told = new ToldReport("Kenya and Norway agreed to share charts under a declaration signed in Oslo on Tuesday by Anna Berg and Omar Haddad.").ShownAgreements();

        Assert.Equal(["understanding inforce: Anna Berg, Omar Haddad 2024-03-05"], told);
    }

    [Theory]
    [InlineData("The Houthi movement said it was ready. The movement had pledged to free them under a truce reached with Kenya.", "Houthis, Kenya")]
    [InlineData("The Houthis freed prisoners. The rebels agreed with Kenya on a truce.", "Houthis, Kenya")]
    public void Agreements_MovementNamedBefore_IsASide(string text, string sides) =>
        Assert.EndsWith(": " + sides, Assert.Single(new ToldReport(text).ShownAgreements()), StringComparison.Ordinal);

    [Fact]
    public void Agreements_TheTwoSidesOfATalk_AreTheStatesOfTheTwo()
    {
        string[] told = new ToldReport(
            "Kenyan President Omar Haddad held talks with Norwegian Prime Minister Anna Berg on Tuesday, a day after talks with Cuba's Luis Prado. The two sides signed a protocol on railways.").ShownAgreements();

        Assert.Equal(["agreement reached: Anna Berg, Omar Haddad"], told);
    }

    [Theory]
    [InlineData("The two sides must act in accordance with the Geneva Communique.", "Geneva Communique", AgreementStatus.InForce)]
    [InlineData("Kenya said it was bound by the Astana Declaration.", "Astana Declaration", AgreementStatus.InForce)]
    [InlineData("Kenya breached the Joint Comprehensive Plan of Action.", "Joint Comprehensive Plan of Action", AgreementStatus.Violated)]
    [InlineData("Israel and Egypt signed the Camp David Accords in 1978.", "Camp David Accords", AgreementStatus.Reached)]
    public void Agreements_PaperOfAName_IsOne(string text, string name, AgreementStatus status)
    {
        AgreementMention told = Assert.Single(new ToldReport(text).Agreements);

        Assert.Equal((name, status), (told.Name, told.Status));
    }

    [Fact]
    public void Agreements_DeclarationOfOneState_IsNone() => Assert.Empty(new ToldReport("The President signed a declaration of emergency in Oslo.").Agreements);
}
