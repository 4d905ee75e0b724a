using System.Globalization;
using Rapporteur.Language.Times;

namespace Rapporteur.Tests.Language.Times;

public sealed class TimeResolverTest
{
    /// <summary>A Thursday.</summary>
    private static readonly DateOnly Thursday = new(2016, 9, 8);

    [Theory]
    [InlineData("on Thursday", TimeDirection.Past, "2016-09-08", "2016-09-08", "2016-09-08", TimeGrain.Day)]
    [InlineData("on Friday", TimeDirection.Past, "2016-09-02", "2016-09-02", "2016-09-02", TimeGrain.Day)]
    [InlineData("on Friday", TimeDirection.Future, "2016-09-09", "2016-09-09", "2016-09-09", TimeGrain.Day)]
    [InlineData("on Thursday", TimeDirection.Future, "2016-09-08", "2016-09-08", "2016-09-08", TimeGrain.Day)]
    [InlineData("on Friday", TimeDirection.Unknown, "2016-09-02", "2016-09-02", "2016-09-02", TimeGrain.Day)]
    [InlineData("since Friday", TimeDirection.Future, "2016-09-02", "2016-09-02", "2016-09-02", TimeGrain.Day)]
    [InlineData("next Tuesday", TimeDirection.Unknown, "2016-09-13", "2016-09-13", "2016-09-13", TimeGrain.Day)]
    [InlineData("last Thursday", TimeDirection.Unknown, "2016-09-01", "2016-09-01", "2016-09-01", TimeGrain.Day)]
    [InlineData("this Saturday", TimeDirection.Unknown, "2016-09-10", "2016-09-10", "2016-09-10", TimeGrain.Day)]
    [InlineData("on Tuesday week", TimeDirection.Unknown, "2016-09-20", "2016-09-20", "2016-09-20", TimeGrain.Day)]
    [InlineData("on Tuesday of last week", TimeDirection.Unknown, "2016-08-30", "2016-08-30", "2016-08-30", TimeGrain.Day)]
    [InlineData("Tuesday morning", TimeDirection.Past, "2016-09-06TMO", "2016-09-06", "2016-09-06", TimeGrain.Day)]
    [InlineData("September 5", TimeDirection.Past, "2016-09-05", "2016-09-05", "2016-09-05", TimeGrain.Day)]
    [InlineData("15 September", TimeDirection.Past, "2015-09-15", "2015-09-15", "2015-09-15", TimeGrain.Day)]
    [InlineData("15 September", TimeDirection.Future, "2016-09-15", "2016-09-15", "2016-09-15", TimeGrain.Day)]
    [InlineData("15 September", TimeDirection.Unknown, "2016-09-15", "2016-09-15", "2016-09-15", TimeGrain.Day)]
    [InlineData("January 16", TimeDirection.Future, "2017-01-16", "2017-01-16", "2017-01-16", TimeGrain.Day)]
    [InlineData("29 February", TimeDirection.Future, "2020-02-29", "2020-02-29", "2020-02-29", TimeGrain.Day)]
    [InlineData("Tuesday, September 8", TimeDirection.Unknown, "2015-09-08", "2015-09-08", "2015-09-08", TimeGrain.Day)]
    [InlineData("in March", TimeDirection.Past, "2016-03", "2016-03-01", "2016-03-31", TimeGrain.Month)]
    [InlineData("in September", TimeDirection.Past, "2016-09", "2016-09-01", "2016-09-30", TimeGrain.Month)]
    [InlineData("in November", TimeDirection.Past, "2015-11", "2015-11-01", "2015-11-30", TimeGrain.Month)]
    [InlineData("in January", TimeDirection.Future, "2017-01", "2017-01-01", "2017-01-31", TimeGrain.Month)]
    [InlineData("the November deal", TimeDirection.Unknown, "2015-11", "2015-11-01", "2015-11-30", TimeGrain.Month)]
    [InlineData("as far back as February", TimeDirection.Future, "2016-02", "2016-02-01", "2016-02-29", TimeGrain.Month)]
    [InlineData("January next year", TimeDirection.Unknown, "2017-01", "2017-01-01", "2017-01-31", TimeGrain.Month)]
    [InlineData("last September", TimeDirection.Unknown, "2015-09", "2015-09-01", "2015-09-30", TimeGrain.Month)]
    [InlineData("earlier this month", TimeDirection.Unknown, "2016-09", "2016-09-01", "2016-09-30", TimeGrain.Month)]
    [InlineData("last month", TimeDirection.Unknown, "2016-08", "2016-08-01", "2016-08-31", TimeGrain.Month)]
    [InlineData("later this week", TimeDirection.Unknown, "2016-W36", "2016-09-05", "2016-09-11", TimeGrain.Week)]
    [InlineData("later in the week", TimeDirection.Unknown, "2016-W36", "2016-09-05", "2016-09-11", TimeGrain.Week)]
    [InlineData("early next year", TimeDirection.Unknown, "2017", "2017-01-01", "2017-12-31", TimeGrain.Year)]
    [InlineData("this summer", TimeDirection.Unknown, "2016-SU", "2016-06-01", "2016-08-31", TimeGrain.Season)]
    [InlineData("this summer and autumn", TimeDirection.Unknown, "2016-SU/2016-FA", "2016-06-01", "2016-11-30", TimeGrain.Range)]
    [InlineData("the winter of 2014", TimeDirection.Unknown, "2014-WI", "2014-12-01", "2015-02-28", TimeGrain.Season)]
    [InlineData("three years ago", TimeDirection.Unknown, "2013", "2013-01-01", "2013-12-31", TimeGrain.Year)]
    [InlineData("two weeks ago", TimeDirection.Unknown, "2016-W34", "2016-08-22", "2016-08-28", TimeGrain.Week)]
    [InlineData("yesterday", TimeDirection.Unknown, "2016-09-07", "2016-09-07", "2016-09-07", TimeGrain.Day)]
    [InlineData("last night", TimeDirection.Unknown, "2016-09-07TNI", "2016-09-07", "2016-09-07", TimeGrain.Day)]
    [InlineData("overnight", TimeDirection.Past, "2016-09-07TNI", "2016-09-07", "2016-09-08", TimeGrain.Range)]
    [InlineData("the day after tomorrow", TimeDirection.Unknown, "2016-09-10", "2016-09-10", "2016-09-10", TimeGrain.Day)]
    [InlineData("this weekend", TimeDirection.Past, "2016-W35-WE", "2016-09-03", "2016-09-04", TimeGrain.Range)]
    [InlineData("this weekend", TimeDirection.Future, "2016-W36-WE", "2016-09-10", "2016-09-11", TimeGrain.Range)]
    [InlineData("the third quarter of 2016", TimeDirection.Unknown, "2016-Q3", "2016-07-01", "2016-09-30", TimeGrain.Season)]
    [InlineData("the first half of the year", TimeDirection.Unknown, "2016-H1", "2016-01-01", "2016-06-30", TimeGrain.Range)]
    [InlineData("the 1990s", TimeDirection.Unknown, "199", "1990-01-01", "1999-12-31", TimeGrain.Range)]
    [InlineData("from Monday to Wednesday", TimeDirection.Past, "2016-09-05/2016-09-07", "2016-09-05", "2016-09-07", TimeGrain.Range)]
    [InlineData("July 17-18", TimeDirection.Past, "2016-07-17/2016-07-18", "2016-07-17", "2016-07-18", TimeGrain.Range)]
    [InlineData("between 29 September and 2 October", TimeDirection.Future, "2016-09-29/2016-10-02", "2016-09-29", "2016-10-02", TimeGrain.Range)]
    [InlineData("from 28 December to 3 January", TimeDirection.Past, "2015-12-28/2016-01-03", "2015-12-28", "2016-01-03", TimeGrain.Range)]
    [InlineData("2014-2015", TimeDirection.Unknown, "2014/2015", "2014-01-01", "2015-12-31", TimeGrain.Range)]
    [InlineData("over the past two weeks", TimeDirection.Unknown, "P2W", "2016-08-22", "2016-09-08", TimeGrain.Range)]
    [InlineData("6 p.m. on Friday", TimeDirection.Future, "2016-09-09T18:00", "2016-09-09", "2016-09-09", TimeGrain.Day)]
    [InlineData("0900 GMT on Friday", TimeDirection.Future, "2016-09-09T09:00Z", "2016-09-09", "2016-09-09", TimeGrain.Day)]
    public void Resolve_AgainstAThursday_Days(string text, TimeDirection direction, string value, string from, string to, TimeGrain grain)
    {
        TimeExpression found = TimeResolver.Resolve(Only(text), new TimeAnchor(Thursday, direction));

        Assert.Equal(value, found.Value);
        Assert.Equal(Day(from), found.From);
        Assert.Equal(Day(to), found.To);
        Assert.Equal(grain, found.Grain);
    }

    [Theory]
    [InlineData("on Tuesday", "XXXX-WXX-2")]
    [InlineData("September 5", "XXXX-09-05")]
    [InlineData("in September", "XXXX-09")]
    [InlineData("this summer", "XXXX-SU")]
    [InlineData("yesterday", null)]
    [InlineData("three years ago", null)]
    [InlineData("last month", null)]
    [InlineData("the next day", null)]
    [InlineData("later this week", null)]
    [InlineData("at the weekend", "XXXX-WXX-WE")]
    [InlineData("September 5 last year", "XXXX-09-05")]
    [InlineData("over the past two weeks", "P2W")]
    public void Resolve_NoReference_NoDate(string text, string? value)
    {
        TimeExpression found = TimeResolver.Resolve(Only(text), default);

        Assert.Equal(value, found.Value);
        Assert.Null(found.From);
        Assert.Null(found.To);
        Assert.Equal(TimeGrain.None, found.Grain);
    }

    [Theory]
    [InlineData("8 September 2016", "2016-09-08")]
    [InlineData("May 2015", "2015-05")]
    [InlineData("in 1994", "1994")]
    [InlineData("spring 2011", "2011-SP")]
    [InlineData("2015-09-27", "2015-09-27")]
    [InlineData("the end of 2014", "2014")]
    public void Resolve_NoReference_AbsoluteTimesStand(string text, string value)
    {
        TimeExpression found = TimeResolver.Resolve(Only(text), default);

        Assert.Equal(value, found.Value);
        Assert.NotNull(found.From);
    }

    [Theory]
    [InlineData("now", "PRESENT_REF")]
    [InlineData("recently", "PAST_REF")]
    [InlineData("in recent weeks", "PAST_REF")]
    [InlineData("within the coming days", "FUTURE_REF")]
    [InlineData("two or three weeks", "PXW")]
    [InlineData("three-hour", "PT3H")]
    [InlineData("six months", "P6M")]
    [InlineData("two and a half years", "P2.5Y")]
    [InlineData("a few days", "PXD")]
    [InlineData("every Friday", "XXXX-WXX-5")]
    [InlineData("every two weeks", "P2W")]
    [InlineData("annually", "XXXX")]
    public void Resolve_VagueLengthsAndSets_ValueButNoDate(string text, string value)
    {
        TimeExpression found = TimeResolver.Resolve(Only(text), new TimeAnchor(Thursday));

        Assert.Equal(value, found.Value);
        Assert.Null(found.From);
    }

    [Fact]
    public void Resolve_Clock_KeepsTheMinuteAndTheZone()
    {
        TimeExpression found = TimeResolver.Resolve(Only("at 8:43 UTC on Thursday"), new TimeAnchor(Thursday, TimeDirection.Past));

        Assert.Equal(new TimeOnly(8, 43), found.Clock);
        Assert.True(found.IsUtc);
    }

    [Fact]
    public void Resolve_ClockOfAnotherZone_IsNotUtc()
    {
        TimeExpression found = TimeResolver.Resolve(Only("September 8, 2016, 8:43 UTC+3"), default);

        Assert.Equal("2016-09-08T08:43", found.Value);
        Assert.False(found.IsUtc);
    }

    [Theory]
    [InlineData("They met on Tuesday and signed the following day.", "2016-09-06 2016-09-07")]
    [InlineData("They met on July 17-18 and left the next day.", "2016-07-17/2016-07-18 2016-07-19")]
    [InlineData("The war began in 2011. That year thousands fled.", "2011 2011")]
    [InlineData("It passed on 18 December 2015, and on December 22 it was read out.", "2015-12-18 2015-12-22")]
    [InlineData("On Friday he spoke at 6 p.m. to the press.", "2016-09-02 2016-09-02T18:00")]
    [InlineData("The war began in 2011. The next day was quiet.", "2011 -")]
    [InlineData("It passed on 18 December 2015. On Tuesday they met. On September 5 they spoke.", "2015-12-18 2016-09-06 2016-09-05")]
    public void ResolveAll_News_CountsFromReportAndMention(string text, string expected)
    {
        Assert.Equal(expected, Values(text, Thursday, AnchorMode.News));
    }

    [Fact]
    public void ResolveAll_NewsWithoutDate_EarlierDatesAnchorNothingFarAway()
    {
        string text = "It passed on 18 December 2015." + new string(' ', 200) + "They met on Tuesday, and again in March.";

        Assert.Equal("2015-12-18 XXXX-WXX-2 XXXX-03", Values(text, null, AnchorMode.News));
    }

    [Fact]
    public void ResolveAll_Narrative_CountsFromTheTimeLastSpokenOf()
    {
        const string Text = "The siege began on 5 May 1943. In June the walls fell. On 12 November the town was free; two days later they left. In January peace came.";

        Assert.Equal("1943-05-05 1943-06 1943-11-12 1943-11-14 1944-01", Values(Text, new DateOnly(2009, 12, 19), AnchorMode.Narrative));
    }

    [Fact]
    public void ResolveAll_Ends_TwoTimesForARange()
    {
        const string Text = "Talks run July 17-18.";

        IReadOnlyList<TimeExpression> found = TimeResolver.ResolveAll(TimeRecognizer.Find(Text), Thursday, null, AnchorMode.News, RangeMode.Ends);

        Assert.Equal(["2016-07-17", "2016-07-18"], found.Select(t => t.Value));
        Assert.Equal(["July 17", "18"], found.Select(t => Text[t.Span.Start..t.Span.End]));
    }

    [Fact]
    public void ResolveAll_Direction_IsAskedForEachPhrase()
    {
        IReadOnlyList<TimePhrase> phrases = TimeRecognizer.Find("They met on Friday and will meet on Friday.");

        IReadOnlyList<TimeExpression> found = TimeResolver.ResolveAll(
            phrases, Thursday, phrase => phrase == phrases[0] ? TimeDirection.Past : TimeDirection.Future);

        Assert.Equal(["2016-09-02", "2016-09-09"], found.Select(t => t.Value));
    }

    private static string Values(string text, DateOnly? date, AnchorMode mode) =>
        string.Join(' ', TimeResolver.ResolveAll(TimeRecognizer.Find(text), date, null, mode).Select(t => t.Value ?? "-"));

    private static TimePhrase Only(string text) => Assert.Single(TimeRecognizer.Find(text));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
