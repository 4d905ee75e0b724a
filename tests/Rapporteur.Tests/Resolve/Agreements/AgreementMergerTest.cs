using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;

namespace Rapporteur.Tests.Resolve.Agreements;

public sealed class AgreementMergerTest
{
    private const string News = "Kenya and Norway signed the herring deal in Bergen on Tuesday after nine days of talks about the fleet and the port.";

    [Fact]
    public void Merge_OneName_IsOneAgreementWhateverTheStory()
    {
        using Resolved record = Resolved.From(
            Told("r-a", "The Bergen agreement on herring stands.", "2031-05-01", AgreementStatus.InForce, "bergen agreement", "The Bergen agreement"),
            Told("r-b", "Ships left harbour under the Bergen agreement.", "2034-01-07", AgreementStatus.InForce, "bergen agreement", "the Bergen agreement"));

        Assert.Equal(2, Assert.Single(record.Agreements).Evidence.Count);
    }

    [Fact]
    public void Merge_DealsOfOtherSides_AreTwo()
    {
        var first = new Telling("r-a", News, "2031-05-01");
        first.Agreement("the herring deal", [first.State("Kenya", "KEN"), first.State("Norway", "NOR")]);
        var second = new Telling("r-b", News.Replace("Kenya", "Chile", StringComparison.Ordinal).Replace("Norway", "Peru", StringComparison.Ordinal), "2031-05-01");
        second.Agreement("the herring deal", [second.State("Chile", "CHL"), second.State("Peru", "PER")]);

        using Resolved record = Resolved.From(first, second);

        Assert.Equal(2, record.Agreements.Count);
    }

    [Theory]
    [InlineData(false, null, 1)]
    [InlineData(false, "herring", 1)]
    [InlineData(false, "cable", 2)]
    [InlineData(true, null, 2)]
    [InlineData(true, "herring", 1)]
    public void Merge_OneWithoutSides_IsTheOneOfItsStoryOnlyWhereItMayPointToIt(bool anew, string? about, int agreements)
    {
        var first = new Telling("r-a", News, "2031-05-01");
        first.Agreement("the herring deal", [first.State("Kenya", "KEN"), first.State("Norway", "NOR")]).About("herring");
        var second = new Telling("r-b", News, "2031-05-01");
        second.Agreement("the herring deal", []).About(about, anew);

        using Resolved record = Resolved.From(first, second);

        Assert.Single(record.Stories);
        Assert.Equal(agreements, record.Agreements.Count);
    }

    [Fact]
    public void Merge_OfOneSideWithTwoOthers_AreTwoInOneStory()
    {
        var first = new Telling("r-a", News, "2031-05-01");
        first.Agreement("the herring deal", [first.State("Kenya", "KEN"), first.State("Norway", "NOR")]);
        var second = new Telling("r-b", News.Replace("Norway", "Peru", StringComparison.Ordinal), "2031-05-01");
        second.Agreement("the herring deal", [second.State("Kenya", "KEN"), second.State("Peru", "PER")]);

        using Resolved record = Resolved.From(first, second);

        Assert.Single(record.Stories);
        Assert.Equal(2, record.Agreements.Count);
    }

    [Theory]
    [InlineData("2031-05-01", 1)]
    [InlineData("2031-04-29", 2)]
    public void Merge_TrucesOfOneDay_AreOneWhateverWordsAreBesideThem(string day, int expected)
    {
        var first = new Telling("r-a", News.Replace("deal", "truce", StringComparison.Ordinal), "2031-05-01");
        first.Agreement("the herring truce", [first.State("Kenya", "KEN"), first.State("Norway", "NOR")], kind: AgreementKind.Ceasefire, day: "2031-05-01", apart: "bilateral");
        var second = new Telling("r-b", News.Replace("deal", "truce", StringComparison.Ordinal), "2031-05-02");
        second.Agreement("the herring truce", [second.State("Norway", "NOR")], kind: AgreementKind.Ceasefire, day: day);

        using Resolved record = Resolved.From(first, second);

        Assert.Equal(expected, record.Agreements.Count);
    }

    [Theory]
    [InlineData("2031-05-02", "new", 1)]
    [InlineData("2031-05-09", "new", 2)] // after the one told then
    [InlineData("2031-05-02", "earlier", 2)]
    [InlineData("2031-05-02", "permanent", 2)]
    public void Merge_NewOfTheSameDays_IsTheOneThatAnotherReportTells(string published, string apart, int expected)
    {
        var first = new Telling("r-a", News.Replace("deal", "truce", StringComparison.Ordinal), "2031-05-01");
        first.Agreement("the herring truce", [first.State("Kenya", "KEN"), first.State("Norway", "NOR")], kind: AgreementKind.Ceasefire);
        var second = new Telling("r-b", News.Replace("deal", "truce", StringComparison.Ordinal), published);
        second.Agreement("the herring truce", [second.State("Kenya", "KEN")], kind: AgreementKind.Ceasefire, apart: apart);

        using Resolved record = Resolved.From(first, second);

        Assert.Equal(expected, record.Agreements.Count);
    }

    [Theory]
    [InlineData("2031-05-01", 1)]
    [InlineData(null, 2)]
    public void Merge_SignedByANegotiatorOfNoKnownSide_IsTheSidesOfThatDay(string? day, int expected)
    {
        var first = new Telling("r-a", News, "2031-05-01");
        first.Agreement("the herring deal", [first.State("Kenya", "KEN"), first.Actor("Sea Front", ActorKind.ArmedGroup)], day: "2031-05-01");
        var second = new Telling("r-b", News, "2031-05-01");
        second.Agreement("the herring deal", [second.State("Kenya", "KEN"), second.Person("Omar Castell")], day: day);

        using Resolved record = Resolved.From(first, second);

        Assert.Equal(expected, record.Agreements.Count);
    }

    [Theory]
    [InlineData("r-a", "r-b")]
    [InlineData("r-b", "r-a")]
    public void Merge_TwoOfEachReport_JoinsThoseThatAgreeMostWhateverTheReportsAreCalled(string one, string other)
    {
        Telling Told(string id, string text, params (string Exact, string? Day)[] deals)
        {
            var telling = new Telling(id, text, "2031-05-01");
            int[] both = [telling.State("Kenya", "KEN"), telling.State("Norway", "NOR")];
            Array.ForEach(deals, deal => telling.Agreement(deal.Exact, both, day: deal.Day));
            return telling;
        }

        using Resolved record = Resolved.From(
            Told(one, News, ("the herring deal", "2031-04-30"), ("the fleet", null)),
            Told(other, News.Replace("Tuesday", "Tuesday evening", StringComparison.Ordinal), ("the port", null), ("the herring deal", "2031-04-30")));

        Assert.Equal(2, record.Agreements.Count);
        Assert.Equal(["the herring deal", "the herring deal"], Assert.Single(record.Agreements, static agreement => agreement.Time.IsKnown).Evidence.Select(static evidence => evidence.Exact));
    }

    [Fact]
    public void Merge_LaterReport_SaysHowItStands()
    {
        using Resolved record = Resolved.From(
            Told("r-a", News, "2031-05-02", AgreementStatus.Reached, null, "the herring deal"),
            Told("r-b", News + " The herring deal collapsed.", "2031-05-04", AgreementStatus.Collapsed, null, "The herring deal collapsed"));

        Agreement one = Assert.Single(record.Agreements);
        Assert.Equal(AgreementStatus.Collapsed, one.Status);
        Assert.Equal(2, one.Parties.Count);
    }

    [Theory]
    [InlineData("2031-05-05", 1)]
    [InlineData("2031-05-12", 2)]
    public void Merge_DealOfTheSameTwoInAnotherStory_IsOneWithinAWeek(string published, int agreements)
    {
        const string text = "Timber wagons stood idle at the sawmills of the interior, where drivers had struck for a week over wages and the price of fuel. A choir of Norway sang at the railway station of Kisumu, and Kenya hailed the deal.";
        using Resolved record = Resolved.From(
            Told("r-a", News, "2031-05-02", AgreementStatus.Reached, null, "the herring deal"), Told("r-b", text, published, AgreementStatus.Reached, null, "the deal"));

        Assert.Equal(2, record.Stories.Count);
        Assert.Equal(agreements, record.Agreements.Count);
    }

    [Fact]
    public void Merge_TwoInOneReport_StayTwo()
    {
        var telling = new Telling("r-a", News + " A grain deal was signed too.", "2031-05-01");
        int[] parties = [telling.State("Kenya", "KEN"), telling.State("Norway", "NOR")];
        telling.Agreement("the herring deal", parties).Agreement("A grain deal", parties);

        using Resolved record = Resolved.From(telling);

        Assert.Equal(2, record.Agreements.Count);
    }

    [Fact]
    public void Merge_OnePromiseInTwoReports_IsOneWithWhatEachSaysBecameOfIt()
    {
        using Resolved record = Resolved.From(
            Promised("r-a", News + " Norway promised to free the crew.", null),
            Promised("r-b", News + " Norway promised to free the crew. Nothing of the kind was done.", "Nothing of the kind was done"));

        Commitment one = Assert.Single(record.Commitments);
        Assert.Equal(record.ActorNamed("Norway").Id, one.Obligor);
        CommitmentClaim claim = Assert.Single(one.Claims);
        Assert.Equal((ComplianceClaim.NotDone, "Nothing of the kind was done"), (claim.Claim, claim.Text));
    }

    [Theory]
    [InlineData("2031-05-12", "KEN", AgreementStatus.Collapsed, 1)]
    [InlineData("2031-07-30", "KEN", AgreementStatus.Collapsed, 2)]
    [InlineData("2031-05-12", "UGA", AgreementStatus.Collapsed, 2)]
    [InlineData("2031-05-12", "KEN", AgreementStatus.Sought, 2)]
    public void Merge_TruceOfTheSameTwoInAnotherStory_IsOneWhileItMayLast(string published, string with, AgreementStatus status, int expected)
    {
        var first = new Telling("r-a", "A truce that Kenya and Norway brokered for the strait takes effect at dusk, and skippers hope to mend their nets by the weekend.", "2031-05-02");
        first.Agreement("A truce that Kenya and Norway brokered", [first.State("Kenya", "KEN"), first.State("Norway", "NOR")], AgreementStatus.InForce, kind: AgreementKind.Ceasefire);
        var second = new Telling("r-b", "Shells fell on the harbour wall at dawn, doctors counted wounded dockers in four wards, and the truce of the brokers was over.", published);
        second.Agreement("the truce of the brokers was over", [second.State(with, with), second.State("Norway", "NOR")], status, kind: AgreementKind.Ceasefire);

        using Resolved record = Resolved.From(first, second);

        Assert.Equal(expected, record.Agreements.Count);
    }

    [Fact]
    public void Merge_OrderOfReports_ChangesNothing()
    {
        Telling[] told =
        [
            Told("r-a", News, "2031-05-02", AgreementStatus.Reached, null, "the herring deal"),
            Told("r-b", News + " The herring deal collapsed.", "2031-05-04", AgreementStatus.Collapsed, null, "The herring deal collapsed"),
            Promised("r-c", News + " Norway promised to free the crew.", null),
        ];
        using Resolved one = Resolved.From(told);
        using Resolved other = Resolved.From([told[2], told[0], told[1]]);

        Assert.Equal(one.Everything(), other.Everything());
    }

    private static Telling Told(string id, string text, string published, AgreementStatus status, string? name, string exact)
    {
        var telling = new Telling(id, text, published);
        int[] parties = [telling.State("Kenya", "KEN"), telling.State("Norway", "NOR")];
        return telling.Agreement(exact, parties, status, name);
    }

    private static Telling Promised(string id, string text, string? kept)
    {
        var telling = new Telling(id, text, "2031-05-02");
        return telling.Commitment("Norway promised to free the crew", telling.State("Norway", "NOR"), kept);
    }
}
