using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Tests.Lexicon;

public sealed class LeadersTest
{
    [Fact]
    public void Rows_SayNothingThatTheTableOfOfficesSays()
    {
        foreach (LexiconRow row in LexiconFile.Read("leaders.tsv", 2))
        {
            Assert.True(
                row.Fields[1].Length == 0 || !string.Equals(row.Fields[1], Leaders.InOffices(row.Fields[0]), StringComparison.Ordinal),
                $"{row.Fields[0]}: offices.tsv tells {row.Fields[1]}; leave the second field empty.");
        }
    }

    [Theory]
    [InlineData("Lavrov", "RUS")]
    [InlineData("Abacha", "NGA")]
    [InlineData("Sergei Lavrov", "RUS")]
    [InlineData("Kofi Annan", "IGO")]
    [InlineData("Stephen Harper", "CAN")]
    [InlineData("Mrs Thatcher", "GBR")]
    public void CountryOf_ALeader_IsToldByTheName(string name, string country) => Assert.Equal(country, Leaders.CountryOf(name));

    [Theory]
    [InlineData("Brown")]
    [InlineData("May")]
    [InlineData("begin")]
    [InlineData("Nobody At All")]
    public void CountryOf_AWordOrANobody_IsNone(string name) => Assert.Null(Leaders.CountryOf(name));
}
