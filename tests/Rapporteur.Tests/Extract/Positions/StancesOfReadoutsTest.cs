namespace Rapporteur.Tests.Extract.Positions;

/// <summary>Stances as readouts of meetings and trips tell them.</summary>
public sealed class StancesOfReadoutsTest
{
    [Theory]
    [InlineData("Anna Berg and Omar Haddad discussed the war in Chad and the need for an inquiry.", "Anna Berg supports investigation")]
    [InlineData("Anna Berg held talks on the war and the need for an inquiry.", "Anna Berg supports investigation")]
    [InlineData("Anna Berg will travel to Nairobi to reaffirm Norway's commitment to the truce.", "Norway supports ceasefire")]
    [InlineData("Anna Berg recognizes the need for an inquiry.", "Anna Berg supports investigation")]
    [InlineData("Anna Berg said the sanctions show our resolve to end the siege and commitment to release the hostages.", "Anna Berg supports prisoner release")]
    [InlineData("Anna Berg emphasized that Norway would continue to provide aid to Kenya.", "Norway supports humanitarian access")]
    [InlineData("Norwegian Foreign Minister Anna Berg said the administration will continue to support the truce.", "Anna Berg supports ceasefire")]
    [InlineData("We continue to call for calm and to stress the importance of a truce, Anna Berg said.", "Anna Berg supports ceasefire")]
    [InlineData("Anna Berg emphasized the continuation of the truce.", "Anna Berg supports ceasefire")]
    [InlineData("Anna Berg stressed obtaining guarantees from Chad.", "Anna Berg supports guarantees")]
    [InlineData("Anna Berg affirmed Norway's position supporting the truce.", "Norway supports ceasefire")]
    [InlineData("Anna Berg will go to Nairobi to continue Norwegian efforts in support of the truce.", "Norway supports ceasefire")]
    [InlineData("Anna Berg shared the concern that Chad is stepping up its raids.", "Anna Berg opposes raids")]
    [InlineData("In the discussion, leaders reaffirmed their support for the truce.", "leaders supports ceasefire")]
    [InlineData("Anna Berg said that it was of the utmost importance to keep the truce.", "Anna Berg supports ceasefire")]
    [InlineData("Norway expressed its encouragement for further talks.", "Norway supports peace talks")]
    public void Extract_Readout_TellsTheStance(string text, string expected) => Assert.Contains(expected, Held.In(text));

    [Theory]
    [InlineData("Anna Berg did not include the plan for the closure of the base.")]
    [InlineData("They reviewed plans for the dialogue.")]
    [InlineData("Anna Berg works with many countries that support Kenya.")]
    [InlineData("Anna Berg held talks in Doha on the opposition to the dam.")]
    [InlineData("The main issue is that Chad is enriching uranium, Anna Berg said.")]
    [InlineData("Norway voiced concern that Chad is running out of shells.")]
    [InlineData("Norway regards corruption as its own worst enemy.")]
    [InlineData("Kenya made Norway dependent on its gas.")]
    public void Extract_OnlySpokenOf_IsNone(string text) => Assert.Empty(Held.In(text));

    [Theory]
    [InlineData("Norway stressed the rejection of the embargo.", "Norway opposes sanctions")]
    [InlineData("\"No election under occupation can be fair,\" Anna Berg said.", "Anna Berg opposes elections")]
    [InlineData("Chad was encouraged by Norway to sign the deal.", "Norway supports deal")]
    [InlineData("Norway never backed plans for a dam.", "Norway opposes plans")]
    [InlineData("Kenya does not deny that it backs the embargo.", "Kenya supports sanctions")]
    public void Extract_TurnedOrOfAnother_IsTheOnlyStance(string text, string expected) => Assert.Equal([expected], Held.In(text));
}
