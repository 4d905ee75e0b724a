namespace Rapporteur.Tests.Extract.Commitments;

/// <summary>Promises in texts that offices issue, and what officials announce. Sentences of our own; reports are of Wednesday 6 March 2024.</summary>
public sealed class CommitmentsIssuedTest
{
    [Fact]
    public void We_OfAJointStatement_BindsThoseWhoIssueIt() =>
        Assert.Equal(
            ["Chad and Kenya and Norway: continue to press for the release of the crew"],
            new ToldReport("Representatives of Chad, Kenya, and Norway met in Oslo. We condemn the attack. We will continue to press for the release of the crew.", title: "Joint Statement on the Crew").ShownCommitments());

    [Fact]
    public void They_OfAJointStatement_BindsBoth() =>
        Assert.Equal(
            ["Anna Berg and Omar Haddad: protect the lake"],
            new ToldReport("Kenyan envoy Omar Haddad and Chadian envoy Anna Berg recognise the danger. They will protect the lake.", title: "Kenya-Chad Joint Statement on the Lake").ShownCommitments());

    [Theory]
    [InlineData("Norway reaffirmed its respect for Chad's borders and commitment to rebuilding the port.", "Norway: to rebuilding the port")]
    [InlineData("Kenya is committed to the full implementation of the accord.", "Kenya: to the full implementation of the accord")]
    [InlineData("Kenyan President Omar Haddad announced that the ferry would be reopened.", "Omar Haddad: reopened")]
    [InlineData("President Omar Haddad of Kenya announced a new package of security assistance for Chad.", "Omar Haddad: a new package of security assistance for Chad")]
    [InlineData("Kenyan President Omar Haddad said: \"Kenya will increase its purchases of gas from Chad.\"", "Kenya: increase its purchases of gas from Chad")]
    [InlineData("Kenya's promise of a new loan was welcomed in Oslo.", "Kenya: of a new loan")]
    [InlineData("Kenya will send 40 doctors to Chad, its health ministry said.", "Kenya: send 40 doctors to Chad")]
    [InlineData("Kenyan Minister Omar Haddad said Kenya intends to work with Chad on a new port.", "Kenya: to work with Chad on a new port")]
    [InlineData("Kenyan President Omar Haddad announced a further $20 million on Friday.", "Omar Haddad: a further $20 million")]
    [InlineData("Ministers of Kenya and Chad condemned the raid, and each pledged to pay for the repairs.", "Chad and Kenya: to pay for the repairs")]
    [InlineData("Under the terms of the accord, Kenya must pay Chad $3 million.", "Kenya: pay Chad $3 million")]
    public void Promises_InOtherForms_AreRead(string text, string expected) => Assert.Equal([expected], new ToldReport(text).ShownCommitments());

    [Theory]
    [InlineData("The tunnel will be useful, Kenyan Minister Omar Haddad said. It will also allow painters to meet.")]
    [InlineData("Kenya is committed to peace.")]
    [InlineData("The approval of $3 million in fines angered drivers.")]
    public void Words_ThatBindNobody_AreNone(string text) => Assert.Empty(new ToldReport(text).Commitments);
}
