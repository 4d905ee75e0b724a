using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Places;
using Rapporteur.Domain.Ports;
using Rapporteur.Pipeline;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Resolve;
using Rapporteur.Pipeline.Resolve.Actors;

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
    public void Told_OfWhatWasStaged_HasEveryTelling()
    {
        var telling = new Telling("r-2", "Ada Brandt met Omar Castell in Riga on Tuesday. \"The herring quota will be shared by both coasts from May,\" Brandt said. They signed the Riga Protocol; Castell vowed to pay 300 crowns.", "2031-02-01");
        int brandt = telling.Person("Ada Brandt");
        int castell = telling.Person("Omar Castell");
        telling
            .Encounter("Ada Brandt met Omar Castell", [brandt, castell], "2031-01-28", new Place("Riga", "LVA", null, null))
            .Statement("The herring quota will be shared by both coasts from May", brandt, day: "2031-01-28", quoted: "shared by both coasts")
            .Position("The herring quota will be shared", brandt, "Herring quota", Stance.Supports, statements: [0], about: [castell])
            .Agreement("signed the Riga Protocol", [brandt, castell], properName: "riga protocol", apart: "herring")
            .Commitment("vowed to pay 300 crowns", castell)
            .Figure("300 crowns", 300, "crowns", claimant: castell)
            .Event("Ada Brandt met Omar Castell", brandt, castell);
        StagedReport staged = ReportStaging.Of(telling.Clean(), "a.txt", "test", telling.Extraction());

        TellingsDigest read = ReportDigest.From(staged).Told;

        Assert.Equal(ReportDigest.Of(telling.Clean(), telling.Extraction()).ToBytes(), ReportDigest.From(staged).ToBytes());
        Assert.Equal([brandt, castell], Assert.Single(read.Encounters).Participants);
        Assert.Equal("Riga", read.Encounters[0].Place?.Name);
        Assert.Equal((brandt, 11, 4), (Assert.Single(read.Statements).Speaker, read.Statements[0].Words.Length, read.Statements[0].Quoted?.Length));
        Assert.Equal("herring quota", Assert.Single(read.Positions).Issue);
        Assert.Equal([0], read.Positions[0].Statements);
        Assert.Equal(("riga protocol", "herring", true), (Assert.Single(read.Agreements).Name, read.Agreements[0].Apart, read.Agreements[0].IsMade));
        Assert.Equal((castell, 5), (Assert.Single(read.Commitments).Obligor, read.Commitments[0].Words.Length));
        Assert.Equal(castell, Assert.Single(read.Figures).Claimant);
        Assert.Equal(1, read.Events);
    }

    [Fact]
    public void Cast_OfWhatWasStaged_HasEveryActor()
    {
        var telling = new Telling("r-3", "Foreign Minister Ada Brandt of the Herring Coast Union (HCU) met a senior adviser in Moscow.", "2031-02-01");
        telling.Person("Ada Brandt", "Foreign Minister", "DNK");
        telling.Actor("Herring Coast Union", ActorKind.Organisation, aliases: ["HCU"]);
        telling.Unnamed("a senior adviser", "RUS");
        telling.Unnamed("Moscow", "RUS");

        ActorDigest[] cast = ReportDigest.From(ReportStaging.Of(telling.Clean(), "a.txt", "test", telling.Extraction())).Cast;

        Assert.Equal(["p\nbrandt, ada\n", "b\nherring coast union", "a senior adviser\n\nRUS", "b\nrussia"], cast.Select(static one => one.Key));
        Assert.Equal(("Ada Brandt", "foreign minister", "DNK", 1), (cast[0].Name, cast[0].Title, cast[0].Country, cast[0].Mentions));
        Assert.Equal(["hcu"], cast[1].Acronyms);
        Assert.Equal([true, true, false, true], cast.Select(static one => one.IsNamed));

        // An office, another form, nothing, and another name than the report gives.
        Assert.Equal([false, false, true, false], cast.Select(static one => one.IsPlain));
        Assert.Equal((ActorKind.State, "Russia"), (cast[3].Kind, cast[3].Name));
        Assert.Equal(["brandt", "ada"], [cast[0].Person()!.Family, .. cast[0].Person()!.Given]);
    }

    [Fact]
    public void Print_OfOtherTellings_IsAnother()
    {
        var telling = new Telling("r-4", "Ada Brandt met Omar Castell in Riga.", "2031-02-01");
        int[] both = [telling.Person("Ada Brandt"), telling.Person("Omar Castell")];
        UInt128 before = telling.Digest().Print;

        Assert.Equal(before, telling.Digest().Print);
        Assert.NotEqual(before, telling.Encounter("Ada Brandt met Omar Castell", both).Digest().Print);
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
