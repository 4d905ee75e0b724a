using Rapporteur.Domain.Stories;

namespace Rapporteur.Tests.Resolve;

public sealed class StoryFinderTest
{
    private const string Varn1 = "Divers at Varn raised the bell of the ferry Halcyon on Tuesday, eleven years after the ferry sank off the harbour.";
    private const string Varn2 = "The bell of the sunken ferry Halcyon was brought up by divers in the harbour of Varn, the museum there announced.";
    private const string Grain = "Grain prices in Orlo fell for a third day as millers held back orders before the new customs tariff takes effect.";

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
}
