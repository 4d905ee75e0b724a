using NodaTime;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Clean;

namespace Rapporteur.Tests.Clean.Plain;

public sealed class SqueezedPageTest
{
    private const string Header = "Six wounded as truce breaks in Sandport\nRiver Times\n2031-04-02\n\n";
    private const string Body = "At least six people were wounded on Wednesday when shells fell on the harbour of Sandport, the mayor said. "
        + "The truce between Norland and Suthland had held for nine days before the first shots were heard across the river at dawn. "
        + "Both governments blamed each other and called on the observers of the union to look into what had happened. "
        + "The observers said that they had counted forty shells and could not yet tell from which bank they came. "
        + "Schools in the town stayed closed and the ferry did not run, while the hospital asked for blood.";

    [Theory]
    [InlineData("Date of publication 2 April 2031 ")]
    [InlineData("Wed Apr 02 2031 Six wounded as truce breaks in Sandport. ")]
    [InlineData("2 Apr 2031 by Eva Holm Six wounded as truce breaks in Sandport ")]
    public void Clean_DateAndTitleBeforeTheText_Go(string head) => Assert.Equal(Body, Cleaned.Text(Header + head + Body).Text);

    [Theory]
    [InlineData(" Read Also")]
    [InlineData(" Last Update: Wednesday 2 April 2031 SAN 15:55 - GMT 12:55 1")]
    [InlineData(" EH - 12")]
    [InlineData(" Related News Ferry back in service | Schools reopen Follow us on Instagram. Subscribe Newsletter Copyright © 2031 About Careers Contact Us Privacy Policy Cookie Policy Terms of Use Facebook Youtube Press Releases Sitemap Newsletters Watch Live Log in")]
    public void Clean_WhatFollowsTheText_Goes(string tail) => Assert.Equal(Body, Cleaned.Text(Header + Body + tail).Text);

    [Fact]
    public void Clean_Tags_EndWhereTheSentenceBegins() =>
        Assert.Equal(
            "A truce has broken in Sandport.\n\n" + Body,
            Cleaned.Text(Header + "A truce has broken in Sandport. Tags Norland Suthland Truce Sandport " + Body).Text);

    [Fact]
    public void Clean_TrailOfSections_Goes() =>
        Assert.DoesNotContain("Middle East - News", Cleaned.Text(Header + "World - Middle East - News - Top Stories " + Body).Text, StringComparison.Ordinal);

    [Fact]
    public void Clean_LeadingDateWithoutHeader_DatesTheReportFromItsText()
    {
        CleanReport report = Cleaned.Text("2 April 2031 " + Body);

        Assert.Equal(new LocalDate(2031, 4, 2), report.Published.Time.From);
        Assert.Equal(DateBasis.Text, report.Published.Basis);
        Assert.Contains("2 April 2031", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Clean_DateWithinASentence_IsNoDateOfPublication()
    {
        CleanReport report = Cleaned.Text("On 2 April 2031, envoys met. " + Body);

        Assert.False(report.Published.Time.IsKnown);
        Assert.StartsWith("On 2 April 2031, envoys met.", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Clean_SourceInTheTail_IsCredited()
    {
        CleanReport report = Cleaned.Text(Header + Body + " Source RiverTimes and agencies");

        Assert.Equal(["RiverTimes", "agencies"], report.Credits);
        Assert.Equal(Body, report.Text);
    }

    [Fact]
    public void Clean_OneLongParagraph_IsLeftAlone() => Assert.Equal(Body, Cleaned.Text(Header + Body).Text);
}
