using Rapporteur.Language.Names;
using Rapporteur.Training.Corpus;

namespace Rapporteur.Tests.Language.Names;

public sealed class BracketedNamesTest
{
    [Fact]
    public void Parse_Names_AreTakenOutWithTheirPlaces()
    {
        (string text, List<(int Start, int End, NameKind Kind)> names) =
            BracketedNames.Parse("[PER Sergei Lavrov] left for [LOC Geneva].", "a.txt:1");

        Assert.Equal("Sergei Lavrov left for Geneva.", text);
        Assert.Equal([(0, 13, NameKind.Per), (23, 29, NameKind.Loc)], names);
    }

    [Fact]
    public void Parse_NoNames_IsTheLine()
    {
        (string text, List<(int Start, int End, NameKind Kind)> names) = BracketedNames.Parse("It rained (again).", "a.txt:1");

        Assert.Equal("It rained (again).", text);
        Assert.Empty(names);
    }

    [Theory]
    [InlineData("He met [PER Lavrov.", 8)]
    [InlineData("He met [PER [LOC Geneva] man].", 8)]
    [InlineData("He met Lavrov].", 14)]
    [InlineData("He met [MAN Lavrov].", 8)]
    [InlineData("He met [per Lavrov].", 8)]
    [InlineData("He met [PER].", 8)]
    [InlineData("He met [PER ].", 8)]
    [InlineData("He met [PER  Lavrov].", 8)]
    [InlineData("He met [PER Lavrov ].", 8)]
    public void Parse_BrokenLine_SaysWhere(string line, int column)
    {
        InvalidDataException refusal = Assert.Throws<InvalidDataException>(() => BracketedNames.Parse(line, "a.txt:7"));

        Assert.StartsWith($"a.txt:7:{column}:", refusal.Message, StringComparison.Ordinal);
    }
}
