using Rapporteur.Language;
using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Tests.Extract;

public sealed class AttributionReaderTest
{
    [Fact]
    public void Read_TextThatEndsWithACountry_IsRead()
    {
        const string Text = "The envoy said the convoy had left for Turkey";

        AttributionMention found = Assert.Single(AttributionReader.Read(TextAnalyzer.Default.Annotate(Text)));

        Assert.Equal("the convoy had left for Turkey", found.Content[0].In(Text).ToString());
    }
}
