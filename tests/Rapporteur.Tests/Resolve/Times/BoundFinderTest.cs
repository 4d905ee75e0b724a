using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Places;
using Rapporteur.Domain.Reports;
using Rapporteur.Tests.Extract;

namespace Rapporteur.Tests.Resolve.Times;

public sealed class BoundFinderTest
{
    private const string Story =
        "Ada Brandt saw Omar Castell in Riga over the herring quota. Nets had come up empty along the northern coast for a third season, and skippers wanted it cut.";

    private static readonly Place Riga = new("Riga", "LVA", 56.95, 24.11);

    [Fact]
    public void Bounds_OfAnEncounterToldAsDone_AreNotBeforeItsDay()
    {
        PublicationBounds bounds = BoundsOf(Meeting("r-a", "2031-05-03", "2031-05-02"), Meeting("r-u", null, null));

        Assert.Equal(("2031-05-02", null), (bounds.NotBefore, bounds.NotAfter));
        BoundGround ground = Assert.Single(bounds.Grounds, one => one.Gives == BoundSide.NotBefore);
        Assert.Equal(BoundBasis.Encounter, ground.Basis);
        Assert.Equal("r-a", Assert.Single(ground.Reports).Value);
        Assert.Equal("Ada Brandt saw Omar Castell", ground.Evidence[0].Exact);
    }

    [Fact]
    public void Bounds_OfAnEncounterToldAsToCome_AreNotAfterItsDay()
    {
        PublicationBounds bounds = BoundsOf(Meeting("r-a", "2031-05-03", "2031-05-02"), Meeting("r-u", null, null, EncounterStatus.Planned));

        Assert.Equal((null, "2031-05-02"), (bounds.NotBefore, bounds.NotAfter));
    }

    [Fact]
    public void Bounds_ThatContradict_AreShownAsTheyAre()
    {
        Telling undated = Meeting("r-u", null, null, EncounterStatus.Planned, Story + " Omar Castell had spoken on 4 June 2031.");
        undated.Statement("Omar Castell had spoken on 4 June 2031", 1, StatementMode.Indirect, "2031-06-04");

        PublicationBounds bounds = BoundsOf(Meeting("r-a", "2031-05-03", "2031-05-02"), undated);

        Assert.Equal(("2031-06-04", "2031-05-02", true), (bounds.NotBefore, bounds.NotAfter, bounds.Contradictory));
    }

    [Fact]
    public void Bounds_OfACopy_AreNone_ButItsTwinIsNear()
    {
        const string Long = "Grain prices fell for a third day as millers held back orders before the new customs tariff takes effect next month. "
            + "Traders said that stores along the river were full and that barges waited for berths below the old bridge.";

        PublicationBounds bounds = BoundsOf(new Telling("r-a", Long, "2031-05-03"), new Telling("r-u", Long + " More later."));

        Assert.Null(bounds.NotBefore);
        Assert.Null(bounds.NotAfter);
        Assert.Equal((BoundSide.Near, "2031-05-03", BoundBasis.Copy), (bounds.Grounds[0].Gives, bounds.Grounds[0].Day, bounds.Grounds[0].Basis));
    }

    [Fact]
    public void Bounds_WhereDatedReportsGiveTwoDays_AreNone()
    {
        Telling[] reports = [Meeting("r-a", "2031-05-03", "2031-05-02"), Meeting("r-b", "2031-05-03", "2031-05-01"), Meeting("r-u", null, null)];
        using Resolved record = Resolved.From(reports);

        Assert.Single(record.Encounters);
        Assert.DoesNotContain(
            record.Reports.Single(report => report.Id.Value is "r-u").PublishedBounds?.Grounds ?? [], ground => ground.Gives is BoundSide.NotBefore or BoundSide.NotAfter);
    }

    [Fact]
    public void Bounds_OfADatedReport_AreNull()
    {
        using Resolved record = Resolved.From(Meeting("r-a", "2031-05-03", "2031-05-02"), Meeting("r-b", "2031-05-04", null));

        Assert.All(record.Reports, report => Assert.Null(report.PublishedBounds));
    }

    [Theory]
    [InlineData("A coalition has been targeting them since September 2014.", "2014-09-01")]
    [InlineData("The two countries signed the treaty on 3 May 1992.", "1992-05-03")]
    [InlineData("The elections have been scheduled for January 2017.", null)]
    [InlineData("The treaty will be signed in May 2031.", null)]
    [InlineData("The treaty was not signed in May 2031.", null)]
    [InlineData("They met on Tuesday.", null)]
    public void PastDays_AreOfWhatHasBeen(string text, string? day) => Assert.Equal(day, new ToldReport(text, published: null).PastDay());

    private static Telling Meeting(string id, string? published, string? day, EncounterStatus status = EncounterStatus.Held, string text = Story)
    {
        var telling = new Telling(id, text, published);
        int[] both = [telling.Person("Ada Brandt", country: "DEU"), telling.Person("Omar Castell", country: "ESP")];
        return telling.Encounter("Ada Brandt saw Omar Castell", both, day, Riga, status: status);
    }

    private static PublicationBounds BoundsOf(Telling dated, Telling undated)
    {
        using Resolved record = Resolved.From(dated, undated);
        Report report = record.Reports.Single(one => one.Id == undated.Id);
        Assert.False(report.Published.Time.IsKnown);
        return report.PublishedBounds!;
    }
}
