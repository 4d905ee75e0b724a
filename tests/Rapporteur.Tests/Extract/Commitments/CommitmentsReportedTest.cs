namespace Rapporteur.Tests.Extract.Commitments;

/// <summary>Promises that others report, and help that is announced. Sentences of our own; reports are of Wednesday 6 March 2024.</summary>
public sealed class CommitmentsReportedTest
{
    [Theory]
    [InlineData("Norway announced a $40 million assistance package for Sudan.", "Norway: a $40 million assistance package for Sudan")]
    [InlineData("The United States announced an additional $800 million in security assistance for Kenya.", "United States: an additional $800 million in security assistance for Kenya")]
    [InlineData("Kenya has earmarked $30 million for the islands.", "Kenya: $30 million for the islands")]
    [InlineData("Norway pledged $5 million in aid to the refugees.", "Norway: $5 million in aid to the refugees")]
    [InlineData("Norway pledged sending more ships to the gulf.", "Norway: sending more ships to the gulf")]
    public void Help_ThatIsAnnounced_BindsWhoeverAnnouncesIt(string text, string expected) => Assert.Equal([expected], new ToldReport(text).ShownCommitments());

    [Theory]
    [InlineData("Norway said it would send ten tanks to Poland by 10 March.", "Norway: send ten tanks to Poland by 10 March, due 2024-03-10")]
    [InlineData("Kenya's foreign minister, Anna Berg, said that Kenya would reopen the border on 10 March.", "Kenya: reopen the border on 10 March, due 2024-03-10")]
    [InlineData("Anna Berg, Kenya's foreign minister, said she would send a statement in April.", "Anna Berg: send a statement in April, due 2024-04-01/2024-04-30")]
    [InlineData("He noted the Kenyan foreign minister's statement that it would be transmitted within the coming days.", "Kenyan foreign minister: transmitted within the coming days, due the coming days")]
    public void Promises_ReportedWithATerm_BindTheSpeaker(string text, string expected) => Assert.Equal([expected], new ToldReport(text).ShownCommitments());

    [Theory]
    [InlineData("Kenya and Norway signed a deal. Kenya is set to hand over its weapons on Friday.", "Kenya: hand over its weapons on Friday")]
    [InlineData("Kenya accused Norway of failing to keep its promise to open the river.", "Norway: to open the river")]
    public void Promises_OfASide_AreThatSides(string text, string expected) => Assert.Equal([expected], new ToldReport(text).ShownCommitments());

    [Theory]
    [InlineData("Anna Berg, Department Spokesperson", "United States: send ten tanks to Poland")]
    [InlineData("Anna Berg, Secretary of State", "Anna Berg: send ten tanks to Poland")]
    public void Promises_OfASpokesman_BindThoseHeSpeaksFor(string firstLine, string expected) =>
        Assert.Equal([expected], new ToldReport(firstLine + "\n\nThe border is closed. We will send ten tanks to Poland.", title: "Tanks for Poland", outlet: "US Department of State").ShownCommitments());

    [Theory]
    [InlineData("Norway announced a $40 million loss.")]
    [InlineData("Norway announced the death of its king.")]
    [InlineData("Norway said that it would not attack by Friday.")]
    [InlineData("Norway said that prices would rise by May.")]
    [InlineData("Anna Berg, Kenya's foreign minister, said that Norway would reopen the border on 10 March.")]
    [InlineData("If Kenya promised to pay, Norway would be glad.")]
    public void Words_ThatBindNobody_AreNone(string text) => Assert.Empty(new ToldReport(text).Commitments);
}
