using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Places;
using Rapporteur.Domain.Stories;

namespace Rapporteur.Tests.Resolve.Stories;

public sealed class StoryFinderTest
{
    private const string Varn1 = "Divers at Varn raised the bell of the ferry Halcyon on Tuesday, eleven years after the ferry sank off the harbour.";
    private const string Varn2 = "The bell of the sunken ferry Halcyon was brought up by divers in the harbour of Varn, the museum there announced.";
    private const string Grain = "Grain prices in Orlo fell for a third day as millers held back orders before the new customs tariff takes effect.";

    private const string FerryBell = "Divers at Varn raised the bell of the ferry Halcyon yesterday, eleven years after the ferry sank off the harbour in a storm. The museum will show the bell in the spring.";

    private const string FerryDivers = "The bell of the sunken ferry Halcyon was brought up by divers in the harbour of Varn, the museum there announced. The ferry went down in a storm eleven years ago.";

    private const string Flood = "The dam above Varn gave way in the night, and water stood a metre deep in the market by dawn. Four people are missing, the mayor said, and the road to Orlo is cut. "
        + "Soldiers brought pumps and bread. The dam was built by the miners eighty years ago and had been inspected in the spring.";

    private const string Sluices = "Engineers who inspected the dam above Varn in the spring had asked for new sluices, the water board said after the flood. The ministry put off the work for want of money. "
        + "Soldiers are still at the pumps, and the mayor has asked for bread. Shopkeepers shovelled mud from the market.";

    private const string Insurers = "Who pays? Insurers met in the capital to reckon what cellars and roofs will cost. The ministry had put off the work on new sluices for want of money, the water board said, "
        + "and the engineers who asked for them in the spring were not heard. Soldiers are still at the pumps. Lawyers expect quarrels, and shopkeepers a long summer.";

    private const string Ambassador = "The minister received the ambassador of Orlo and spoke with him about herring, tariffs and the training of pilots. They agreed to look at the harbour dues before the summer. "
        + "The ambassador gave the minister a model of a ferry.";

    private const string Pilots = "The minister received the chairman of the pilots from Varn, who asked for a tug, for radios and for lamps on the breakwater. "
        + "He promised that harbour dues would not rise before the summer. Young seamen had written to the ministry in the spring, and a choir sang.";

    private static readonly Place Orlo = new("Orlo", "LVA", 56.95, 24.11);
    private static readonly Place Varn = new("Varn", "PER", -12.05, -77.04);

    [Fact]
    public void Find_SameHappeningInOtherWords_IsOneStory()
    {
        using Resolved record = Resolved.From(
            new Telling("r-a", Varn1, "2031-03-05", "Divers raise ferry bell at Varn"),
            new Telling("r-b", Varn2, "2031-03-04", "Bell of the Halcyon raised"),
            new Telling("r-c", Grain, "2031-03-04", "Grain falls in Orlo"));

        Assert.Equal(2, record.Stories.Count);
        Story story = Assert.Single(record.Stories, one => one.Reports.Count == 2);
        Assert.Equal("Bell of the Halcyon raised", story.Title);
        Assert.Equal(new NodaTime.LocalDate(2031, 3, 4), story.Time.From);
        Assert.Equal(new NodaTime.LocalDate(2031, 3, 5), story.Time.To);
    }

    [Fact]
    public void Find_SameMatterWeeksLater_IsAnotherStory()
    {
        using Resolved record = Resolved.From(
            new Telling("r-a", Varn1, "2031-03-05"), new Telling("r-b", Varn2, "2031-04-20"), new Telling("r-c", Grain, "2031-03-04"));

        Assert.Equal(3, record.Stories.Count);
    }

    [Theory]
    [InlineData("2031-03-09", 1)]
    [InlineData("2031-04-28", 2)]
    public void Find_AnOutletsWordsUsedAgain_AreOneStoryInItsDaysAndAFormLater(string published, int expected)
    {
        const string second = "The second meeting of the dam board was chaired in Varn by the mayor. Members of the board spoke of coordinating bread, pumps and money for repair, and the engineers set out what they need first this year. "
            + "The board will meet again in the spring and its work goes on in the coming weeks.";
        string third = second.Replace("second", "third", StringComparison.Ordinal).Replace("spring", "summer", StringComparison.Ordinal).Replace("coordinating bread, pumps", "sluices, spare parts", StringComparison.Ordinal)
            .Replace("set out what they need first", "gave an account of their work", StringComparison.Ordinal);
        using Resolved record = Resolved.From(
            new Telling("r-a", second, "2031-03-07", outlet: "Dam Board"), new Telling("r-b", third, published, outlet: "Dam Board"), new Telling("r-c", Grain, "2031-03-04"));

        Assert.Equal(expected + 1, record.Stories.Count);
    }

    [Fact]
    public void Find_ALaterSideOfTheSameStory_JoinsByTheReportThatItIsLike()
    {
        using Resolved withFirst = Resolved.From(new Telling("r-a", Flood, "2031-03-04"), new Telling("r-c", Insurers, "2031-03-05"));
        using Resolved withSecond = Resolved.From(new Telling("r-b", Sluices, "2031-03-04"), new Telling("r-c", Insurers, "2031-03-05"));
        using Resolved all = Resolved.From(
            new Telling("r-a", Flood, "2031-03-04"), new Telling("r-b", Sluices, "2031-03-04"), new Telling("r-c", Insurers, "2031-03-05"));

        Assert.Equal(2, withFirst.Stories.Count);
        Assert.Single(withSecond.Stories);
        Assert.Equal(3, Assert.Single(all.Stories).Reports.Count);
    }

    [Fact]
    public void Find_AlikeInPart_IsOneStoryOnOneDayAndTwoWithDaysBetween()
    {
        using Resolved oneDay = Resolved.From(new Telling("r-a", Ambassador, "2031-03-04"), new Telling("r-b", Pilots, "2031-03-04"));
        using Resolved daysLater = Resolved.From(new Telling("r-a", Ambassador, "2031-03-04"), new Telling("r-b", Pilots, "2031-03-08"));

        Assert.Single(oneDay.Stories);
        Assert.Equal(2, daysLater.Stories.Count);
    }

    [Theory]
    [InlineData("Varn Courier", "Orlo Gazette", 1)]
    [InlineData("Varn Courier", null, 1)]
    [InlineData("Varn Courier", "Varn Courier", 2)]
    public void Find_AlikeInPart_IsTheSameStoryRatherInTwoOutletsThanInOne(string outlet, string? other, int stories)
    {
        using Resolved record = Resolved.From(
            new Telling("r-a", Ambassador, "2031-03-04", outlet: outlet), new Telling("r-b", Pilots, "2031-03-04", outlet: other));

        Assert.Equal(stories, record.Stories.Count);
    }

    [Fact]
    public void Find_MeetingsOverYearsInAnotherCity_DoNotPartTheStory()
    {
        Telling Told(string id, string lead, string day, string? until, Place place)
        {
            string then = place == Orlo ? " The two ended the quarrel over the herring quota, and the boats will sail on Monday."
                : " Boats may sail again: what the quarrel was about, the quota of herring, has been settled.";
            var telling = new Telling(id, lead + then, "2031-03-05");
            int[] both = [telling.Person("Ada Brandt", country: "DEU"), telling.Person("Omar Castell", country: "ESP")];
            return telling.Encounter(lead, both, day, place, until: until);
        }

        using Resolved years = Resolved.From(
            Told("r-a", "Ada Brandt saw Omar Castell in Orlo.", "2031-03-04", null, Orlo),
            Told("r-b", "For years Omar Castell and Ada Brandt went to Varn together.", "2029-01-01", "2031-03-04", Varn));
        using Resolved days = Resolved.From(
            Told("r-a", "Ada Brandt saw Omar Castell in Orlo.", "2031-03-04", null, Orlo),
            Told("r-b", "On Tuesday Omar Castell and Ada Brandt went to Varn together.", "2031-03-04", null, Varn));

        Assert.Single(years.Stories);
        Assert.Equal(2, days.Stories.Count);
    }

    [Fact]
    public void Find_SamePeopleInAnotherCity_IsAnotherStory()
    {
        using Resolved alike = Resolved.From(Talks("r-a", null, "in Orlo", Orlo), Talks("r-b", null, "there, in Orlo,", Orlo));
        using Resolved apart = Resolved.From(Talks("r-a", null, "in Orlo", Orlo), Talks("r-b", null, "there, in Varn,", Varn));

        Assert.Single(alike.Stories);
        Assert.Equal(2, apart.Stories.Count);
        Assert.Equal(2, apart.Encounters.Count);
    }

    [Fact]
    public void Find_SamePeopleInAnotherCity_IsNotBridgedByAThirdReport()
    {
        using Resolved record = Resolved.From(
            Talks("r-a", null, "in Orlo", Orlo), Talks("r-b", "2031-03-05", "there, in Varn,", Varn), Talks("r-c", null, "for hours", null));

        Story ofOrlo = Assert.Single(record.Stories, story => story.Reports.Any(id => string.Equals(id.Value, "r-a", StringComparison.Ordinal)));
        Assert.DoesNotContain(ofOrlo.Reports, id => string.Equals(id.Value, "r-b", StringComparison.Ordinal));
    }

    [Fact]
    public void Find_CallsOnTwoDaysInTheSameWords_AreTwoStories()
    {
        Telling Call(string id, string day)
        {
            const string Text = "Ada Brandt spoke today with Omar Castell to discuss the herring quota and the tariff on nets. She underscored that both must be lifted before the season begins.";
            var telling = new Telling(id, Text, day, "Call with Omar Castell");
            return telling.Encounter("Ada Brandt spoke today with Omar Castell", [telling.Person("Ada Brandt"), telling.Person("Omar Castell")], day, kind: EncounterKind.Call);
        }

        using Resolved record = Resolved.From(Call("r-a", "2031-03-04"), Call("r-b", "2031-03-07"));

        Assert.Equal(2, record.Encounters.Count);
        Assert.Equal(2, record.Stories.Count);
    }

    [Fact]
    public void Find_WhatOnePlannedAndTheNextTells_IsAThread()
    {
        Telling Meeting(string id, string published, string text, EncounterStatus status, string day)
        {
            var telling = new Telling(id, text + " Ada Brandt and Omar Castell in Varn.", published);
            return telling.Encounter("Ada Brandt and Omar Castell in Varn", [telling.Person("Ada Brandt"), telling.Person("Omar Castell")], day, Varn, status: status);
        }

        using Resolved record = Resolved.From(
            Meeting("r-a", "2031-03-01", Grain, EncounterStatus.Planned, "2031-03-12"),
            Meeting("r-b", "2031-03-12", Varn1, EncounterStatus.Held, "2031-03-12"));

        Assert.Single(record.Encounters);
        Story later = Assert.Single(record.Stories, story => story.Follows.Count > 0);
        Assert.Equal("r-b", Assert.Single(later.Reports).Value);
        Assert.Equal(record.Stories.Single(story => !string.Equals(story.Id, later.Id, StringComparison.Ordinal)).Id, Assert.Single(later.Follows));
    }

    [Theory]
    [InlineData("Varn Courier", "Orlo Gazette", null, null, 1)]
    [InlineData(null, null, null, null, 1)]
    [InlineData("Varn Courier", "Orlo Gazette", null, "2031-03-04", 1)]
    [InlineData("Varn Courier", "Varn Courier", null, null, 2)]
    [InlineData("Varn Courier", "Varn Courier", "2031-03-04", "2031-03-04", 1)]
    public void Find_UndatedReportsOfOneHappening_AreOneStoryUnlessOneOutletTellsBoth(string? outlet, string? other, string? day, string? otherDay, int stories)
    {
        using Resolved record = Resolved.From(
            new Telling("r-a", FerryBell, day, outlet: outlet), new Telling("r-b", FerryDivers, otherDay, outlet: other), new Telling("r-c", Grain, outlet: "Orlo Herald"));

        Assert.Equal(stories + 1, record.Stories.Count);
    }

    [Fact]
    public void Find_UndatedReportsOfTheSamePeopleOnOtherWeekdays_AreTwoStories()
    {
        using Resolved one = Resolved.From(Seen("r-a", "Tuesday", FerryBell), Seen("r-b", "Tuesday", FerryDivers));
        using Resolved two = Resolved.From(Seen("r-a", "Tuesday", FerryBell), Seen("r-b", "Friday", FerryDivers));

        Assert.Single(one.Stories);
        Assert.Equal(2, two.Stories.Count);

        static Telling Seen(string id, string weekday, string more)
        {
            var telling = new Telling(id, $"On {weekday} Ada Brandt saw Omar Castell. {more}", outlet: id);
            return telling.Encounter("Ada Brandt saw Omar Castell", [telling.Person("Ada Brandt", country: "DEU"), telling.Person("Omar Castell", country: "ESP")]);
        }
    }

    [Fact]
    public void Find_UndatedFollowUpThatOpensOnTheNextDay_IsOfTheStory()
    {
        string onFriday = FerryDivers.Replace("announced", "announced on Friday", StringComparison.Ordinal);
        string onThursday = FerryBell + " Crowds came on Thursday.";

        using Resolved record = Resolved.From(
            new Telling("r-a", onThursday, outlet: "Varn Courier"), new Telling("r-b", onFriday, outlet: "Orlo Gazette"), new Telling("r-c", Grain, outlet: "Orlo Herald"));

        Assert.Equal(2, record.Stories.Count);
    }

    [Fact]
    public void Find_UndatedReportsOfOneMatter_MustBeMoreAlikeThanAllOfThem()
    {
        Telling[] matter =
        [
            .. Enumerable.Range(1, 12).Select(static month =>
                new Telling($"r-d{month:D2}", $"The bell of the ferry Halcyon, which sank in a storm off Varn eleven years ago: divers wait, the museum in Orlo writes in its paper of month {month}.", outlet: $"Paper {month}")),
        ];
        Telling[] two = [new("r-a", FerryBell, outlet: "Varn Courier"), new("r-b", FerryDivers, outlet: "Orlo Gazette")];

        using Resolved alone = Resolved.From([.. two, new("r-c", Grain, outlet: "Orlo Herald")]);
        using Resolved among = Resolved.From([.. two, .. matter]);

        Assert.Contains(alone.Stories, story => story.Reports.Count == 2);
        Assert.DoesNotContain(among.Stories, story => story.Reports.Contains(new("r-a")) && story.Reports.Contains(new("r-b")) && story.Reports.Count == 2);
    }

    [Fact]
    public void Find_AmongReportsOfTheSameMatters_GivesTheSameStories()
    {
        Telling[] few =
        [
            new("r-a", Varn1, "2031-03-05", "Divers raise ferry bell at Varn"), new("r-b", Varn2, "2031-03-04", "Bell of the Halcyon raised"),
            new("r-c", Grain, "2031-03-04", "Grain falls in Orlo"),
        ];
        var many = new List<Telling>(few);
        for (int month = 1; month <= 12; month++)
        {
            many.Add(new($"r-d{month:D2}", $"A ferry left the harbour of Varn with {month} lorries of grain; the museum in Orlo bought its bell.", $"2032-{month:D2}-01"));
        }

        using Resolved alone = Resolved.From(few);
        using Resolved among = Resolved.From([.. many]);

        string[] stories = [.. alone.Stories.Select(story => story.Id).Order(StringComparer.Ordinal)];
        Assert.Equal(2, stories.Length);
        Assert.Equal(stories, among.Stories.Select(story => story.Id).Order(StringComparer.Ordinal).Where(stories.Contains));
    }

    [Fact]
    public void Find_EveryReport_IsInExactlyOneStory()
    {
        using Resolved record = Resolved.From(
            new Telling("r-a", Varn1, "2031-03-05"), new Telling("r-b", Varn2), new Telling("r-c", Grain));

        Assert.Equal(
            record.Reports.Select(report => report.Id).Order(),
            record.Stories.SelectMany(story => story.Reports).Order());
        Assert.All(record.Reports, report => Assert.Contains(record.Stories, story =>
            string.Equals(story.Id, report.Story, StringComparison.Ordinal) && story.Reports.Contains(report.Id)));
    }

    /// <summary>Reports that differ in little but the place; too short to be taken for copies.</summary>
    private static Telling Talks(string id, string? published, string where, Place? place)
    {
        string text = $"Ada Brandt saw Omar Castell {where} over the herring quota on Tuesday.";
        var telling = new Telling(id, text, published);
        int[] both = [telling.Person("Ada Brandt", country: "DEU"), telling.Person("Omar Castell", country: "ESP")];
        return telling.Encounter("Ada Brandt saw Omar Castell", both, place: place);
    }
}
