using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Time;
using Rapporteur.Language;
using Rapporteur.Pipeline.Annotate;
using Rapporteur.Pipeline.Clean;

namespace Rapporteur.Tests.Annotate;

public sealed class DatelineBreakTest
{
    [Theory]
    [InlineData("OSLO, March 3 (Northwire) - The minister met the envoy.", "OSLO, March 3 (Northwire)")]
    [InlineData("OSLO, March 3. /NW/. The minister met the envoy.", "OSLO, March 3. /NW/.")]
    public void Annotate_Dateline_StandsApartAndOffsetsStay(string text, string dateline)
    {
        var clean = new CleanReport(new ReportId("r-d"), "d.txt", null, null, null, [], Publication.Undated, dateline, [], "en", text);

        AnnotatedReport annotated = new ReportAnnotator(TextAnalyzer.Default).Annotate(clean);

        int minister = text.IndexOf("The minister", StringComparison.Ordinal);
        Assert.Equal(text.Length, annotated.Text.Text.Length);
        Assert.Contains(annotated.Text.Sentences.ToArray(), sentence => annotated.Text[sentence.FirstToken].Start == minister);
    }

    [Fact]
    public void Annotate_WithoutDateline_LeavesTheText()
    {
        const string Text = "The minister met the envoy.";
        var clean = new CleanReport(new ReportId("r-d"), "d.txt", null, null, null, [], Publication.Undated, null, [], "en", Text);

        Assert.Equal(Text, new ReportAnnotator(TextAnalyzer.Default).Annotate(clean).Text.Text);
    }
}
