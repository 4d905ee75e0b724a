namespace Rapporteur.Tests.Extract.Commitments;

/// <summary>Turns of phrase in which a promise is told without a verb of promising beside its subject. Sentences of our own; reports are of Wednesday 6 March 2024.</summary>
public sealed class CommitmentsFramesTest
{
    [Theory]
    [InlineData("Norway is committed to reopening the road.", "Norway: to reopening the road")]
    [InlineData("Norway remains committed to paying the pensions of the island.", "Norway: to paying the pensions of the island")]
    [InlineData("Ada Berg, the Kenyan president, said: \"I am committed to freeing the crew by 10 March.\"", "Ada Berg: to freeing the crew by 10 March, due 2024-03-10")]
    public void WhoIsCommitted_ToDoIt_IsBound(string text, string expected) => Assert.Equal([expected], new ToldReport(text).ShownCommitments());

    [Theory]
    [InlineData("He said that Kenya must withdraw its troops from the island, as it undertook in the accord.", "Kenya: withdraw its troops from the island")]
    [InlineData("Kenya freed the sailors, as it had promised.", "Kenya: freed the sailors")]
    [InlineData("Kenya and Norway agreed that the ports would be reopened in May.", "Kenya and Norway: that the ports would be reopened in May, due 2024-05-01/2024-05-31")]
    [InlineData("We are grateful to Kenya for committing to provide ten ships.", "Kenya: to provide ten ships")]
    [InlineData("Norway thanked Kenya for agreeing to free the crew.", "Kenya: to free the crew")]
    public void WhatWasPromised_MayStandAbove_OrInAClause(string text, string expected) => Assert.Equal([expected], new ToldReport(text).ShownCommitments());

    [Theory]
    [InlineData("Omar Haddad, the Kenyan foreign minister, said that his government would accept the ruling in full.", "Omar Haddad: accept the ruling in full")]
    [InlineData("The Kenyan Foreign Ministry said that Kenya would go on paying the crews.", "Kenya: go on paying the crews")]
    [InlineData("Kenya announced it will comply with the ruling of the court.", "Kenya: comply with the ruling of the court")]
    [InlineData("Norway said it would try to free the sailors.", "Norway: try to free the sailors")]
    public void WhatASideSaidItWouldDo_IsUndertaken(string text, string expected) => Assert.Equal([expected], new ToldReport(text).ShownCommitments());

    [Theory]
    [InlineData("Kenya and Norway reached an agreement on Monday. The envoy said that Kenya would stop issuing the plates.", "Kenya: stop issuing the plates")]
    [InlineData("Kenya and Norway signed an annex under which Kenya will close the camp in stages.", "Kenya: close the camp in stages")]
    public void WhatAThirdSaysTheyWillDo_UnderADeal_BindsThem(string text, string expected) => Assert.Contains(expected, new ToldReport(text).ShownCommitments());

    [Theory]
    [InlineData("Norwegian plans to provide 900,000 doses to Kenya were discussed.", "Norway: to provide 900,000 doses to Kenya")]
    [InlineData("Norway announced its decision to send ten tanks to Kenya.", "Norway: to send ten tanks to Kenya")]
    [InlineData("Norway is the largest donor, with over 9 billion euros committed since the war began.", "Norway: with over 9 billion euros committed since the war began")]
    [InlineData("The talks went on, bringing the total Norwegian aid committed to Kenya to $3 million.", "Norway: the total Norwegian aid committed to Kenya to $3 million")]
    [InlineData("Norway announced the funding of a school for the island.", "Norway: the funding of a school for the island")]
    public void Help_MayBeToldByANoun(string text, string expected) => Assert.Equal([expected], new ToldReport(text).ShownCommitments());

    [Theory]
    [InlineData("The United States will not allow them to land.", "United States: not allow them to land")]
    [InlineData("We will hold those who did it accountable.", "Anna Berg: hold those who did it accountable")]
    [InlineData("The United States will bring its rules in line with them.", "United States: bring its rules in line with them")]
    [InlineData("The United States intends to lend the island $3 billion.", "United States: to lend the island $3 billion")]
    public void WhatAPartyWillDo_InItsOwnWords_BindsIt(string text, string expected) =>
        Assert.Equal([expected], new ToldReport("Anna Berg, Secretary of State\n\nThe border is closed. " + text, title: "On the border", outlet: "US Department of State").ShownCommitments());

    [Fact]
    public void APromise_MayBeLivedUpTo_OrWalkedAwayFrom()
    {
        var report = new ToldReport("Kenya promised to free the crew. Norway said that Kenya had gone back on its promise.");

        Assert.Equal(["violated by Norway of Kenya"], report.Shown(report.Commitments[0].Claims));
    }

    [Theory]
    [InlineData("Norway is committed to peace.")]
    [InlineData("Kenya agreed that it would be in the interest of all.")]
    [InlineData("The minister said that rain would help the farmers.")]
    [InlineData("Ada Berg, the Kenyan envoy, expressed concern that it would hurt the poor.")]
    [InlineData("Norway said it would not accept the ruling.")]
    [InlineData("He worked to help the nation live up to its promise.")]
    [InlineData("Much depends on Kenya as states commit money to the reform.")]
    public void Words_ThatBindNobody_AreNone(string text) => Assert.Empty(new ToldReport(text).Commitments);
}
