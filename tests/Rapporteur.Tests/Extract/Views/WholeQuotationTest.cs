using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Tests.Extract.Views;

public sealed class WholeQuotationTest
{
    [Theory]
    [InlineData("“The call was good.\n\nIt helped.”", " The call was good.\n\nIt helped. ")]
    [InlineData("“The call was good.\n\n“It helped.”\n", " The call was good.\n\n It helped. \n")]
    [InlineData("\"The call was good.\n\n\"It was “warm” too.\"", " The call was good.\n\n It was “warm” too. ")]
    public void Unmarked_AllInMarks_LosesTheMarksAndKeepsThePlaces(string text, string expected) =>
        Assert.Equal(expected, WholeQuotation.Unmarked(text));

    [Theory]
    [InlineData("“The call was good.” He left.\n\n“It helped.”")]
    [InlineData("“The call was good,” he said.\n\nIt rained.”")]
    [InlineData("“The call was good.”")]
    [InlineData("The call was good.\n\nIt helped.")]
    [InlineData("“The call was good.\n\nIt helped")]
    [InlineData("\"The call was good,\" he said.\n\n\"It helped.\"")]
    [InlineData("\"The call was good.\"\n\n\"It helped.\"")]
    [InlineData("”\n“")]
    [InlineData("“")]
    [InlineData("")]
    public void Unmarked_ReportWithQuotations_IsLeftAlone(string text) => Assert.Null(WholeQuotation.Unmarked(text));
}
