using NodaTime;
using Rapporteur.Domain.Failures;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Read;

namespace Rapporteur.Tests.Clean;

public sealed class ReportCleanerTest
{
    private const string Story = "Envoys of both coasts open talks\nHarbour Gazette\n2031-04-02\n\nEnvoys of the two coasts opened talks on fishing rights on Tuesday.\n";

    [Fact]
    public void Clean_SameFileInAnotherFolder_IsTheSameReport()
    {
        CleanReport here = Cleaned.Text(Story, source: "monday/talks.txt");
        CleanReport there = Cleaned.Text(Story, source: "archive/2031/talks.txt");

        Assert.Equal(here.Id, there.Id);
        Assert.Equal("monday/talks.txt", here.Source);
    }

    [Fact]
    public void Clean_SameTextUnderAnotherName_IsAnotherReport() =>
        Assert.NotEqual(Cleaned.Text(Story, source: "a.txt").Id, Cleaned.Text(Story, source: "b.txt").Id);

    [Fact]
    public void Clean_AnotherDate_IsAnotherReport() =>
        Assert.NotEqual(Cleaned.Text(Story).Id, Cleaned.Text(Story.Replace("04-02", "04-03", StringComparison.Ordinal)).Id);

    [Fact]
    public void Clean_SidecarBesideHeader_AddsOnlyWhatIsMissing()
    {
        var given = new GivenFields(Url: "https://example.org/talks", Outlet: "Another Paper", Title: "Another title", Published: "2031-05-05");

        CleanReport report = Cleaned.Text(Story, given);

        Assert.Equal("https://example.org/talks", report.Url);
        Assert.Equal("Harbour Gazette", report.Outlet);
        Assert.Equal("Envoys of both coasts open talks", report.Title);
        Assert.Equal(new LocalDate(2031, 4, 2), report.Published.Time.From);
    }

    [Fact]
    public void Clean_SidecarBesideBareText_GivesDateAndOutlet()
    {
        CleanReport report = Cleaned.Text(
            "The two ministers met for an hour and parted without a word to the press.\n",
            new GivenFields(Outlet: "Harbour Gazette", Published: "3 April 2031"));

        Assert.Equal("Harbour Gazette", report.Outlet);
        Assert.Equal(new LocalDate(2031, 4, 3), report.Published.Time.From);
        Assert.Equal(DateBasis.Metadata, report.Published.Basis);
        Assert.Null(report.Title);
    }

    [Fact]
    public void Clean_GivenWordsThatAreNoCertainDate_AreKeptWithoutADate()
    {
        CleanReport report = Cleaned.Text("The two ministers met for an hour and parted without a word to the press.\n", new GivenFields(Published: "03/04/2031"));

        Assert.False(report.Published.Time.IsKnown);
        Assert.Equal("03/04/2031", report.Published.Time.Text);
        Assert.Equal(DateBasis.Unknown, report.Published.Basis);
    }

    [Fact]
    public void Clean_NoDateAnywhere_StaysUndated()
    {
        CleanReport report = Cleaned.Text("Ministers met on Tuesday and will meet again in March 2032, they said.\n");

        Assert.False(report.Published.Time.IsKnown);
        Assert.Equal(DateBasis.Unknown, report.Published.Basis);
    }

    [Fact]
    public void Clean_Body_KeepsWordsAndLines()
    {
        CleanReport report = Cleaned.Body("Share\r\n\r\n\r\nThe minister\u00A0spoke.  \r\nHe left.\n", new GivenFields(Title: "A talk", Byline: "Ada Lind; Omar Haddad"));

        Assert.Equal("Share\n\nThe minister spoke.\nHe left.", report.Text);
        Assert.Equal("A talk", report.Title);
        Assert.Equal(["Ada Lind", "Omar Haddad"], report.Byline);
    }

    [Theory]
    [InlineData("Share\n\nTweet\n\nAdvertisement\n")]
    [InlineData("© 2031 Harbour Gazette\n\n12\n")]
    public void Clean_FurnitureOnly_IsRefused(string content)
    {
        Refusal refusal = Cleaned.Refused(content);

        Assert.Equal(RefusalCode.NoBody, refusal.Code);
        Assert.Equal("report.txt", refusal.Source);
        Assert.NotEmpty(refusal.Remedy);
    }

    [Fact]
    public void Clean_PageWithoutText_IsRefused() =>
        Assert.Equal(RefusalCode.NoBody, Cleaned.Refused("<html><body><nav><a href=/>Home</a></nav></body></html>", ReportFormat.Html).Code);

    [Fact]
    public void Clean_Null_Throws() => Assert.Throws<ArgumentNullException>(() => ReportCleaner.Clean(null!));
}
