using Rapporteur.Domain.Facts;
using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Tests.Extract.Agreements;

/// <summary>What newspapers tell of an agreement in the sentences behind it, and by other words. Sentences of our own; reports are of Wednesday 6 March 2024.</summary>
public sealed class AgreementTermsTest
{
    [Theory]
    [InlineData("Kenya and Norway signed a truce. Prisoners are to be freed within a week.", "Ceasefire, PrisonerRelease")]
    [InlineData("Kenya and Norway signed a deal on Tuesday. It was raining in Oslo. Both armies will withdraw their troops, and inspectors will visit the mine.", "TroopWithdrawal, Monitoring")]
    [InlineData("Kenya and Norway signed a deal. The document provides for the release of all prisoners.", "PrisonerRelease")]
    [InlineData("Kenya and Norway signed a deal. Under the text, the rebels are to disarm.", "Disarmament")]
    [InlineData("Kenya and Norway signed a deal. Kenya will get $7 million in sanctions relief.", "SanctionsRelief")]
    [InlineData("The council passed a resolution setting up a mission of observers.", "Monitoring")]
    [InlineData("A ceasefire negotiated by Kenya holds.", "Ceasefire")]
    [InlineData("Kenya and Norway agreed on Tuesday to free prisoners, as two days of talks drew to a close.", "PrisonerRelease")]
    public void Terms_ToldBehind_AreProvided(string text, string kinds) => Assert.Equal(kinds, Kinds(text));

    [Theory]
    [InlineData("Kenya and Norway signed a deal. Analysts doubt it. The weather was fine. Crowds cheered. Cuba will withdraw its troops from Peru.", "")]
    [InlineData("Kenya and Norway signed a deal. \"We will withdraw our troops,\" the Cuban president said.", "")]
    [InlineData("Norway imposed sanctions on Kenya over the release of prisoners.", "")]
    public void Terms_ThatAreNone_AreNotProvided(string text, string kinds) => Assert.Equal(kinds, Kinds(text));

    [Theory]
    [InlineData("Kenya and Norway signed a truce. Kenya will free its prisoners if Norway opens the roads.", "if Norway opens the roads")]
    [InlineData("Their withdrawal was a condition of the agreement that Kenya and Norway signed.", "Their withdrawal")]
    [InlineData("A ceasefire is to take effect as soon as both sides have withdrawn.", "as soon as both sides have withdrawn")]
    public void Conditions_OfAnAgreement_AreKept(string text, string expected)
    {
        var report = new ToldReport(text);
        AgreementMention one = Assert.Single(report.Agreements);
        Assert.Equal([expected], one.Conditions.Select(condition => text[condition.If.Start..condition.If.End]));
    }

    [Theory]
    [InlineData("They will call back as soon as they can, Kenya and Norway said of the deal.")]
    public void Conditions_OfHaste_AreNone(string text) => Assert.Empty(Assert.Single(new ToldReport(text).Agreements).Conditions);

    [Fact]
    public void Texts_OfAnAgreement_AreThatAgreement()
    {
        AgreementMention one = Assert.Single(new ToldReport("Kenya and Norway reached a deal on Tuesday. \"You have reached an agreement,\" the mediator told them. \"This is a fair deal.\"").Agreements);
        Assert.Equal(AgreementStatus.Reached, one.Status);
        Assert.Equal(3, one.Evidence.Count);
    }

    private static string Kinds(string text) =>
        string.Join(", ", new ToldReport(text).Agreements.SelectMany(one => one.Provisions).Select(provision => provision.Kind.ToString()).Distinct());
}
