using NodaTime;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Clean.Dates;

namespace Rapporteur.Tests.Clean.Dates;

public sealed class DatelineTest
{
    [Theory]
    [InlineData("OSLO, March 3. /NTB/. The minister said talks go on.", "OSLO, March 3. /NTB/.")]
    [InlineData("OSLO (Reuters) - The minister said talks go on.", "OSLO (Reuters)")]
    [InlineData("GENEVA, Sept. 9 (Xinhua) -- The envoys met.", "GENEVA, Sept. 9 (Xinhua)")]
    [InlineData("Tehran, 15 December 2031 (Example) – The envoys met.", "Tehran, 15 December 2031 (Example)")]
    [InlineData("BEIRUT — Shelling went on.", "BEIRUT")]
    [InlineData("UNITED NATIONS, New York, March 3 (AP) — The council met.", "UNITED NATIONS, New York, March 3 (AP)")]
    public void At_AgencyText_GivesDateline(string text, string expected) => Assert.Equal(expected, Dateline.At(text)?.Text);

    [Theory]
    [InlineData("The minister said on Tuesday that talks go on.")]
    [InlineData("Sweden (population ten million) is a kingdom.")]
    [InlineData("Lind – who chairs the group – said nothing.")]
    [InlineData("EU ministers met in March.")]
    [InlineData("On March 3, 2031, the envoys met.")]
    public void At_Sentence_IsNull(string text) => Assert.Null(Dateline.At(text)?.Text);

    [Fact]
    public void Clean_DatelineWithYear_DatesTheReport()
    {
        CleanReport report = Cleaned.Text("Envoys meet again\n\nOSLO, March 3, 2031 (Example) - The envoys met for a second time, officials said.\n");

        Assert.Equal(new LocalDate(2031, 3, 3), report.Published.Time.From);
        Assert.Equal(DateBasis.Dateline, report.Published.Basis);
        Assert.StartsWith("OSLO, March 3, 2031 (Example) - The envoys", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Clean_DatelineWithoutYear_KeepsThePhraseAndNoDate()
    {
        CleanReport report = Cleaned.Text("Envoys meet again\n\nOSLO, March 3 (Example) - The envoys met for a second time, officials said.\n");

        Assert.False(report.Published.Time.IsKnown);
        Assert.Equal("March 3", report.Published.Time.Text);
        Assert.Equal(DateBasis.Unknown, report.Published.Basis);
        Assert.Equal("OSLO, March 3 (Example)", report.Dateline);
    }
}
