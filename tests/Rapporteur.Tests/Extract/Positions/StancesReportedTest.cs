namespace Rapporteur.Tests.Extract.Positions;

/// <summary>What a side will, will not or cannot do, as newspapers report it.</summary>
public sealed class StancesReportedTest
{
    [Theory]
    [InlineData("Norway said it welcomed the effort but would not join the alliance.", "Norway opposes alliance")]
    [InlineData("Norwegian Foreign Minister Anna Berg said the draft was a trick that Norway would not accept.", "Norway opposes trick")]
    [InlineData("Norwegian Foreign Minister Anna Berg said the delegation would attend the conference.", "Anna Berg supports conference")]
    [InlineData("\u201cWe are not going to free the prisoners,\u201d Anna Berg said.", "Anna Berg opposes prisoner release")]
    [InlineData("Sudan would go on fighting the rebels, state media quoted a source as saying.", "Sudan supports rebels")]
    [InlineData("The US would not sign the treaty, Anna Berg said.", "United States opposes treaty")]
    [InlineData("Anna Berg said that the war could not end as long as the general remained.", "Anna Berg conditional war")]
    [InlineData("Anna Berg said that there would be no peace until the siege was lifted.", "Anna Berg conditional peace")]
    [InlineData("Anna Berg said that it was up to the Syrians to choose their president.", "Anna Berg supports president")]
    [InlineData("Anna Berg said that the wounded had to be evacuated.", "Anna Berg supports evacuate")]
    [InlineData("Norway saw no need for a new resolution.", "Norway opposes resolution")]
    [InlineData("Anna Berg said the rebels would have no part in the transition.", "Anna Berg opposes rebels")]
    [InlineData("Chad threatened to close the border unless the sanctions were lifted.", "Chad conditional border")]
    [InlineData("Chad threatened to boycott the talks.", "Chad opposes peace talks")]
    [InlineData("Chad warned that any attack would be met with force.", "Chad opposes attack")]
    [InlineData("Chad has long held that the dispute should be settled in court.", "Chad supports dispute")]
    [InlineData("Anna Berg and Omar Haddad agreed that the raids must stop.", "Omar Haddad supports raids")]
    [InlineData("Anna Berg made clear that Chad must free the hostages.", "Anna Berg supports prisoner release")]
    [InlineData("Anna Berg said that the time for talks was over.", "Anna Berg opposes peace talks")]
    [InlineData("Anna Berg said that further sanctions would be met with a response.", "Anna Berg opposes sanctions")]
    [InlineData("Anna Berg said that a treaty could be discussed once the talks had resumed.", "Anna Berg conditional treaty")]
    [InlineData("Anna Berg said that a new inquiry was needed.", "Anna Berg supports investigation")]
    [InlineData("Chad has a responsibility to end the siege, Anna Berg said.", "Anna Berg supports siege")]
    [InlineData("Anna Berg said her men would not hand over their weapons until the truce was signed.", "Anna Berg conditional arms supplies")]
    [InlineData("Anna Berg reaffirmed her goal of building a stable relationship with Chad.", "Anna Berg supports stable relationship")]
    [InlineData("Anna Berg underlined Norway's efforts to end the war.", "Norway supports war")]
    [InlineData("Norway is working with its allies to end the war.", "Norway supports war")]
    [InlineData("Norway withdrew from the talks.", "Norway opposes peace talks")]
    [InlineData("Norway attacked the decision to hold a vote.", "Norway opposes decision")]
    [InlineData("Anna Berg called the plan \u201clousy\u201d.", "Anna Berg opposes plan")]
    [InlineData("Norway is eager for an election.", "Norway supports elections")]
    [InlineData("Norway is expected to veto the draft.", "Norway opposes draft")]
    public void Extract_SaidOfOnesOwnSide_IsAStance(string text, string expected) => Assert.Contains(expected, Held.In(text));

    [Fact]
    public void Extract_SaidOfTheSpeakersState_IsTakenOnce() =>
        Assert.Equal(["Norway opposes plan"], Held.In("Norwegian Foreign Minister Anna Berg said Norway would not accept the plan."));

    [Theory]
    [InlineData("Anna Berg did not say whether Norway would join the strikes.")]
    [InlineData("Chad threatened to attack the town.")] // a threat of war, and no wish
    [InlineData("Anna Berg said the family had to flee.")]
    [InlineData("Anna Berg said she could not attend because of other engagements.")]
    [InlineData("Anna Berg warned that Chad would bear the blame if it failed.")]
    [InlineData("Anna Berg said it is probable that Chad will respond if it is attacked.")]
    [InlineData("Anna Berg said that it was too early to say who had won.")]
    [InlineData("The two sides agreed that the talks were productive.")]
    [InlineData("The two sides agreed to a truce.")] // an agreement
    [InlineData("The two sides have decided to return to Oslo.")]
    [InlineData("Anna Berg invited Omar Haddad to visit Oslo.")]
    [InlineData("Anna Berg said she looked forward to meeting Omar Haddad.")]
    [InlineData("Anna Berg thanked the police for their commitment to the safety of citizens.")]
    [InlineData("The rebels attacked the town.")]
    [InlineData("The army withdrew from the town.")]
    [InlineData("Norway should hold elections, as called for in the report of the Union.")]
    [InlineData("Anna Berg said the family had the weapons it needs to win.")]
    public void Extract_LeftOpenOrSuffered_IsNone(string text) => Assert.Empty(Held.In(text));
}
