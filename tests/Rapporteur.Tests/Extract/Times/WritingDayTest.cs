using System.Globalization;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Extract.Times;

namespace Rapporteur.Tests.Extract.Times;

/// <summary>The day that a report speaks from.</summary>
public sealed class WritingDayTest
{
    [Theory]
    [InlineData("OSLO, May 27 (Example) -- The port closed on Friday.", "2022-07-27", "2022-05-27")]
    [InlineData("OSLO, Dec. 31 (Example) -- The port closed on Friday.", "2023-01-02", "2022-12-31")]
    [InlineData("OSLO, 27 May 2021 (Example) -- The port closed.", "2022-07-27", "2021-05-27")]
    [InlineData("OSLO, July 28 (Example) -- The port closed.", "2022-07-27", "2022-07-27")]
    [InlineData("OSLO (Example) -- The port closed.", "2022-07-27", "2022-07-27")]
    [InlineData("The port closed on May 27.", "2022-07-27", "2022-07-27")]
    public void Of_IsTheDatelinesWhereItIsEarlier(string text, string published, string expected) =>
        Assert.Equal(DateOnly.ParseExact(expected, "yyyy-MM-dd", CultureInfo.InvariantCulture), WritingDay.Of(Report(text, new Publication(FactTime.OnDay(NodaTime.Text.LocalDatePattern.Iso.Parse(published).Value), DateBasis.Metadata))));

    [Fact]
    public void Of_Undated_IsNull() => Assert.Null(WritingDay.Of(Report("OSLO, May 27 (Example) -- The port closed.", Publication.Undated)));

    private static CleanReport Report(string text, Publication published) =>
        new(new ReportId("r"), "r.txt", null, null, null, [], published, text.StartsWith("OSLO", StringComparison.Ordinal) ? text[..text.IndexOf(" --", StringComparison.Ordinal)] : null, [], null, text);
}
