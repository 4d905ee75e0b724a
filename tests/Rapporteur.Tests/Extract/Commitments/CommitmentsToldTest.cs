using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Tests.Extract.Commitments;

/// <summary>Sentences of our own, and the commitments that a careful reader takes from them. Reports are of Wednesday 6 March 2024.</summary>
public sealed class CommitmentsToldTest
{
    [Theory]
    [InlineData("Norway promised to free the crew.", "Norway: to free the crew")]
    [InlineData("Norway pledged to free the crew by Friday.", "Norway: to free the crew by Friday, due 2024-03-08")]
    [InlineData("Norway undertook to free the crew within 48 hours.", "Norway: to free the crew within 48 hours, due within 48 hours")]
    [InlineData("Kenya and Norway agreed to open the port.", "Kenya and Norway: to open the port")]
    [InlineData("Kenya reiterated its pledge to free the crew.", "Kenya: to free the crew")]
    [InlineData("Poland received assurances from Norway that it would free the crew.", "Norway: that it would free the crew")]
    public void Commitments_OneSentence_HasWhoIsBoundToWhatByWhen(string text, string expected) =>
        Assert.Equal([expected], new ToldReport(text).ShownCommitments());

    [Theory]
    [InlineData("Norway must commit to freeing the crew.")]
    [InlineData("Poland urged Norway to promise to free the crew.")]
    [InlineData("Poland expects assurances that the crew will be freed.")]
    [InlineData("The ministers agreed to remain in contact.")]
    [InlineData("Norway will free the crew.")]
    public void Commitments_NotGivenOrNotDefinite_AreNone(string text) => Assert.Empty(new ToldReport(text).Commitments);

    [Fact]
    public void Commitments_NothingOfTheKind_IsSaidOfTheOneBefore()
    {
        var report = new ToldReport("Norway promised to free the crew. But nothing of the kind has been done.");

        Assert.Equal(["notdone by nobody of nobody"], report.Shown(Assert.Single(report.Commitments).Claims));
    }

    [Fact]
    public void Commitments_UnlessTheyKeepIt_IsAClaimOfTheSpeakerThatTheyHaveNot()
    {
        var report = new ToldReport(
            "Norway promised to free the fishing crew. \"We cannot sign unless our Norwegian partners implement their promise to free the fishing crew,\" Foreign Minister Anna Berg said.");

        CommitmentMention one = Assert.Single(report.Commitments);
        Assert.Equal(2, one.Evidence.Count);
        Assert.Equal(["notdone by Anna Berg of Norway"], report.Shown(one.Claims));
    }

    [Fact]
    public void Commitments_FirstPersonWithATerm_BindsTheSpeaker() =>
        Assert.Equal(
            ["Anna Berg: withdraw our ships by Friday, due 2024-03-08"],
            new ToldReport("\"We will withdraw our ships by Friday,\" President Anna Berg said. \"We will see what the weather brings,\" President Anna Berg said.").ShownCommitments());

    [Fact]
    public void Commitments_WillNot_KeepsTheNot() =>
        Assert.Equal(
            ["Anna Berg: not leave our ships in Oslo after Friday"],
            [.. new ToldReport("\"We will not leave our ships in Oslo after Friday,\" President Anna Berg said.").ShownCommitments().Select(one => one.Split(", due")[0])]);

    [Fact]
    public void Commitments_CalledOnToMeetThem_AreTheirs() =>
        Assert.StartsWith("Kenya: to free the crew", Assert.Single(new ToldReport("We call on Kenya to meet commitments to free the crew.").ShownCommitments()), StringComparison.Ordinal);

    [Fact]
    public void Commitments_OfBothLeaders_AreOfThoseWhoLead() =>
        Assert.StartsWith(
            "Luis Prado and Omar Haddad: to freeing the crew",
            Assert.Single(new ToldReport(
                "National Security Adviser Anna Berg spoke with Prime Minister Luis Prado of Kenya and President Omar Haddad of Norway. She welcomed both leaders' commitment to freeing the crew.").ShownCommitments()),
            StringComparison.Ordinal);
}
