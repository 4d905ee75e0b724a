using Rapporteur.Domain.Facts;

namespace Rapporteur.Tests.Extract.Commitments;

/// <summary>What an agreement binds its sides to, and promises in newspaper wording. Sentences of our own; reports are of Wednesday 6 March 2024.</summary>
public sealed class CommitmentsBoundTest
{
    [Theory]
    [InlineData("The deal gives Kenya 48 hours to release its prisoners.", "Kenya: to release its prisoners")]
    [InlineData("The agreement obliges Kenya to withdraw its troops.", "Kenya: to withdraw its troops")]
    [InlineData("Kenya and Norway signed a truce. Kenya is to withdraw its troops.", "Kenya: withdraw its troops")]
    [InlineData("Under the declaration Kenya will reopen its embassy.", "Kenya: reopen its embassy")]
    [InlineData("Kenya and Norway reached an accord. According to the text, Kenya would cut its centrifuges by half.", "Kenya: cut its centrifuges by half")]
    public void Agreements_BindTheirSides(string text, string expected) => Assert.Equal([expected], new ToldReport(text).ShownCommitments());

    [Theory]
    [InlineData("Kenya promised not to attack the island.", "Kenya: not to attack the island")]
    [InlineData("The president of Kenya promised that, if Norway did not keep its word, \"we will close the port\".", "Kenyan president: that, if Norway did not keep its word, \"we will close the port\"")]
    [InlineData("Kenya promised, the ministry said, that the port would open.", "Kenya: that the port would open")]
    [InlineData("Kenya assured Norway that its troops would leave the town.", "Kenya: that its troops would leave the town")]
    [InlineData("Norway said it would send ten tanks to Poland.", "Norway: send ten tanks to Poland")]
    [InlineData("Norway said its government would accept the ruling in full.", "Norway: accept the ruling in full")]
    [InlineData("The rebels promised to hand over their captives.", "rebels: to hand over their captives")]
    [InlineData("Norway said it would not build a base on the island.", "Norway: build a base on the island")]
    [InlineData("Norway thanked Kenya for its commitment to hold free elections.", "Kenya: to hold free elections")]
    [InlineData("Kenya consented to let inspectors visit the plant.", "Kenya: to let inspectors visit the plant")]
    public void Promises_InNewspaperWording_AreRead(string text, string expected) => Assert.Equal([expected], new ToldReport(text).ShownCommitments());

    [Theory]
    [InlineData("Kenya and Norway signed a truce. Kenya would like to see peace.")]
    [InlineData("Kenya and Norway signed a truce. Kenya will gain new friends.")]
    [InlineData("The deal gives Kenya reason to hope.")]
    [InlineData("Rebels of the north said they would not lay down their arms.")]
    [InlineData("The resolution calls on Kenya to withdraw its troops.")]
    public void Words_ThatBindNobody_AreNone(string text) => Assert.Empty(new ToldReport(text).Commitments);

    [Fact]
    public void Breaches_OfIt_AreOfTheAgreementToldBefore()
    {
        Rapporteur.Pipeline.Extract.AgreementMention one = Assert.Single(new ToldReport("Kenya and Norway signed a pact in May. Kenya has accused Norway of breaching it.").Agreements);
        Assert.Equal(ComplianceClaim.Violated, Assert.Single(one.Compliance).Claim);
    }
}
