using Rapporteur.Domain.Ports;
using Rapporteur.Pipeline;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Resolve;

namespace Rapporteur.Tests.Resolve;

public sealed class ReportDigestTest
{
    private static readonly Telling Report = new(
        "r-1", "RIGA, Tuesday (Reuters) - Ada Brandt met Omar Castell on Tuesday to talk about the herring quota, and Ada Brandt left for Oslo in the evening.", "2031-02-01", "Brandt and Castell meet", "Reuters");

    [Fact]
    public void From_WhatWasStaged_IsWhatWasWorkedOut()
    {
        CleanReport clean = Report.Clean();
        StagedReport staged = ReportStaging.Of(clean, "a.txt", "test", Report.Extraction());
        ReportDigest made = ReportDigest.Of(clean, Report.Extraction());

        ReportDigest read = ReportDigest.From(staged);

        Assert.Equal(made.Outlet, read.Outlet);
        Assert.Equal((made.FirstDay, made.LastDay, made.Weekday), (read.FirstDay, read.LastDay, read.Weekday));
        Assert.Equal(made.Fingerprints, read.Fingerprints);
        Assert.Equal(made.Terms, read.Terms);
        Assert.Equal(["Reuters"], read.Agencies);
        Assert.Equal(1, read.Weekday);
        Assert.NotEmpty(read.Fingerprints);
        Assert.True(read.Terms.Length > 8);
    }

    [Fact]
    public void From_StagedWithoutOne_WorksItOut()
    {
        StagedReport staged = ReportStaging.Of(Report.Clean(), "a.txt", "test", Report.Extraction());

        Assert.Equal(ReportDigest.From(staged).ToBytes(), ReportDigest.From(staged with { Digest = default }).ToBytes());
    }

    [Fact]
    public void Of_WordOfTheTitleAndTheText_CountsWithBoth()
    {
        ReportDigest digest = ReportDigest.Of(Report.Clean(), Report.Extraction());

        // 2.5 in the title, 1.56 as a name in the lead, twice.
        Assert.Contains(digest.Terms, static term => term.Hundredths == 250 + 156 + 156);
    }
}
