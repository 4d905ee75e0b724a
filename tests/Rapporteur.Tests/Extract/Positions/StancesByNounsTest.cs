namespace Rapporteur.Tests.Extract.Positions;

/// <summary>Stances told by nouns: whose they are, and where what they are to stands.</summary>
public sealed class StancesByNounsTest
{
    [Theory]
    [InlineData("Sergei Lavrov reaffirmed the commitment of Russia to the truce.", "Russia supports ceasefire")]
    [InlineData("Sergei Lavrov underscored the support of Kenya and other states for the talks.", "Kenya supports peace talks")]
    [InlineData("Sergei Lavrov underscored the government's support for the truce.", "Sergei Lavrov supports ceasefire")]
    [InlineData("Sergei Lavrov affirmed Chad's right to defend itself.", "Sergei Lavrov supports self-defence")]
    [InlineData("Sergei Lavrov reaffirmed the sovereignty of Chad.", "Sergei Lavrov supports sovereignty")]
    [InlineData("Minsk's ally Chad repeated its support of the truce.", "Chad supports ceasefire")]
    [InlineData("Norway stands in support of the truce.", "Norway supports ceasefire")]
    [InlineData("Norway stressed its firm stance in support of the truce.", "Norway supports ceasefire")]
    [InlineData("Norway stressed its rejection to the embargo.", "Norway opposes sanctions")]
    [InlineData("Norway affirmed its keenness to hold talks.", "Norway supports peace talks")]
    [InlineData("Norway stressed the need for full implementation of the May 3, 2021 ceasefire.", "Norway supports ceasefire")]
    [InlineData("Norway called for a new cessation of hostilities.", "Norway supports ceasefire")]
    public void Extract_NounOfStance_IsTheHolders(string text, string expected) => Assert.Contains(expected, Held.In(text));

    [Theory]
    [InlineData("Norway provided support to Chad.")] // help, and no stance
    [InlineData("The minister came with the support of the army.")]
    [InlineData("Norway exercised its right to vote.")]
    [InlineData("Norway reaffirmed its friendship with Chad.")]
    [InlineData("Norway received a phone call from Kenya to discuss trade.")]
    public void Extract_HelpOrFriendship_IsNone(string text) => Assert.Empty(Held.In(text));
}
