using System.Diagnostics;
using System.Text;
using Rapporteur.Language.Times;

namespace Rapporteur.Tests.Language.Times;

public sealed class TimeRecognizerTest
{
    [Theory]
    [InlineData("The envoys met on Tuesday in Vienna.", "Tuesday")]
    [InlineData("Polls open in January next year.", "January next year")]
    [InlineData("It was signed on 2016-09-08 in Geneva.", "2016-09-08")]
    [InlineData("He resigned three years ago.", "three years ago")]
    [InlineData("They meet later in the week.", "later in the week")]
    [InlineData("It should be done by the end of September.", "the end of September")]
    [InlineData("Talks were held July 17-18 in Astana.", "July 17-18")]
    [InlineData("Talks between 10 and 12 February failed.", "10 and 12 February")]
    [InlineData("Sessions on June 29 and 30 in Vienna.", "June 29 and 30")]
    [InlineData("It runs from Monday to Wednesday.", "Monday to Wednesday")]
    [InlineData("They met twice this summer and autumn.", "this summer and autumn")]
    [InlineData("Growth fell in the third quarter of 2015.", "the third quarter of 2015")]
    [InlineData("yesterday, today, tomorrow and tonight", "yesterday|today|tomorrow|tonight")]
    [InlineData("Shelling went on overnight and last night too.", "overnight|last night")]
    [InlineData("He returns at the weekend.", "the weekend")]
    [InlineData("It was offered as far back as February.", "February")]
    [InlineData("Talks start early next year.", "early next year")]
    [InlineData("Fighting has spread in recent weeks.", "recent weeks")]
    [InlineData("It is currently quiet; now they wait.", "currently|now")]
    [InlineData("They will soon meet again.", "soon")]
    [InlineData("They soon met again, soon after lunch.", "")]
    [InlineData("The bell rang at 6:35 am.", "6:35 am")]
    [InlineData("The line opens at 0900 GMT.", "0900 GMT")]
    [InlineData("He landed at 6 a.m. on Friday.", "6 a.m. on Friday")]
    [InlineData("After a three-hour session they ate.", "three-hour")]
    [InlineData("within two or three weeks", "two or three weeks")]
    [InlineData("He was held for six months.", "six months")]
    [InlineData("They pray every Friday and report daily.", "every Friday|daily")]
    [InlineData("On Fridays the market closes.", "Fridays")]
    [InlineData("Signed on the 5th of May by both.", "the 5th of May")]
    [InlineData("Due on Sept. 8 at noon.", "Sept. 8 at noon")]
    [InlineData("Since 1994 and in 2013 it held.", "1994|2013")]
    [InlineData("The wars of the 1990s ended it.", "the 1990s")]
    [InlineData("The years 2014-2015 were hard.", "2014-2015")]
    [InlineData("Signed 27/9/2015, not 5/6/2015.", "27/9/2015")]
    [InlineData("Due on Tuesday, September 6, 2016, they said.", "Tuesday, September 6, 2016")]
    [InlineData("on the night of 20 June 1991 it fell", "the night of 20 June 1991")]
    [InlineData("within the coming days", "the coming days")]
    [InlineData("the day before yesterday and the day after tomorrow", "the day before yesterday|the day after tomorrow")]
    [InlineData("It ended two days later.", "two days later")]
    [InlineData("He left the following day.", "the following day")]
    [InlineData("over the past three months", "the past three months")]
    [InlineData("more than two years of war", "more than two years")]
    [InlineData("in mid-September or mid-2017", "mid-September|mid-2017")]
    [InlineData("1 January 2016 to 3 February 2017", "1 January 2016 to 3 February 2017")]
    [InlineData("the truce of May 2-4, 2016, held", "May 2-4, 2016")]
    [InlineData("in the 19th century", "the 19th century")]
    [InlineData("once a week and 500 barrels per day", "per day")]
    [InlineData("in August the talks began", "August")]
    [InlineData("the Minsk deal of February 2015 and its February 12 annex", "February 2015|February 12")]
    [InlineData("in September 15 soldiers were killed", "September")]
    [InlineData("in the fall he went", "the fall")]
    [InlineData("spring 2011 brought the Arab Spring", "spring 2011")]
    public void Find_TimeWords_Spans(string text, string expected)
    {
        Assert.Equal(expected, Show(text));
    }

    [Theory]
    [InlineData("They may go, and may 5 of them stay.")]
    [InlineData("Theresa May spoke; Mrs May left; May said no.")]
    [InlineData("Troops march on the town, a march of fools.")]
    [InlineData("The Long March and the March on Rome")]
    [InlineData("The Sunday Times and the Sunday Telegraph reported it.")]
    [InlineData("Bloody Sunday, Black Friday and the Good Friday Agreement")]
    [InlineData("He sat in the sun and they wed.")]
    [InlineData("A second envoy made a second offer.")]
    [InlineData("About 2,000 people and 1500 troops came.")]
    [InlineData("Resolution 2254 and resolutions 2118 and 2139 stand.")]
    [InlineData("The Arab Spring and the Prague Spring")]
    [InlineData("He spoke at the Friday mosque.")]
    [InlineData("The fall of the city is near; prices fall.")]
    [InlineData("The spring of the trap; they spring forward.")]
    [InlineData("June Carter and April Jones were there.")]
    [InlineData("Attacks such as 9/11 changed it.")]
    [InlineData("the Daily Mail and Russia Today")]
    [InlineData("He paid $2016 for 2015 copies.")]
    [InlineData("a quarter of the army; he lost a quarter")]
    [InlineData("a 45-year-old man")]
    [InlineData("the score was 3-1, or 12:75")]
    [InlineData("the last day of the talks")]
    [InlineData("")]
    public void Find_OtherWords_Nothing(string text)
    {
        Assert.Equal("", Show(text));
    }

    [Fact]
    public void Find_MayAfterPreposition_IsAMonthUnlessAPersonIsCalledSo()
    {
        Assert.Equal("May", Show("The vote is due by May at the latest."));
        Assert.Equal("", Show("The chancellor spoke to May by phone."));
        Assert.Equal("May", Show("The term was extended to May by the court."));
        Assert.Equal("", Show("Prime Minister Theresa May won. A plan drafted by May at the latest hour."));
    }

    [Fact]
    public void Find_NumbersOverAParagraphBreak_AreNotJoined()
    {
        Assert.Equal("September", Show("It was in September\n\n8 people came."));
    }

    [Theory]
    [InlineData("for six months", TimexType.Duration)]
    [InlineData("every Friday", TimexType.Set)]
    [InlineData("at 6:35 am", TimexType.Time)]
    [InlineData("Tuesday morning", TimexType.Time)]
    [InlineData("on Tuesday", TimexType.Date)]
    [InlineData("three years ago", TimexType.Date)]
    public void Find_Type_IsThatOfTimex3(string text, TimexType type)
    {
        Assert.Equal(type, Assert.Single(TimeRecognizer.Find(text)).Type);
    }

    [Fact]
    public void Find_ARange_KeepsBothEnds()
    {
        const string Text = "Talks run from 29 December to 2 January 2017.";

        TimePhrase phrase = Assert.Single(TimeRecognizer.Find(Text));

        Assert.Equal(TimeSense.Range, phrase.Content.Sense);
        Assert.Equal("29 December", Text[phrase.First!.Span.Start..phrase.First.Span.End]);
        Assert.Equal("2 January 2017", Text[phrase.Last!.Span.Start..phrase.Last.Span.End]);
        Assert.Equal(2016, phrase.First.Content.Year);
    }

    [Fact]
    public void Find_AnyText_SpansSortedApartAndInside()
    {
        string[] pieces =
        [
            "the ", "early ", "end of ", "May ", "Tuesday", ", ", " ", "8", "8th ", "2016 ", "-", "–", "last ", "next ", "week ", "years ", "ago", "three ",
            "and ", "to ", "between ", "in ", "of ", "6:35 ", "am ", "GMT", "'", "’90s ", ".", "(", "\n\n", "every ", "spring ", "half ", "quarter ", "Q3 ",
            "century ", "BC ", "day ", "before ", "yesterday ", "overnight ", "29 ", "February ", "999999999999 ", "31/12/1999", "9999 ", "1000 ", "couple ",
        ];
        var random = new Random(11);
        for (int round = 0; round < 6000; round++)
        {
            var text = new StringBuilder();
            for (int i = random.Next(14); i > 0; i--)
            {
                text.Append(pieces[random.Next(pieces.Length)]);
            }

            Check(text.ToString());
        }
    }

    [Theory]
    [InlineData("1 ")]
    [InlineData("May ")]
    [InlineData("by May ")]
    [InlineData("the day before the ")]
    [InlineData("2016-")]
    [InlineData("1, ")]
    [InlineData("early the end of ")]
    [InlineData("2000 and ")]
    public void Find_AMillionCharacters_InLinearTime(string unit)
    {
        string text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        var watch = Stopwatch.StartNew();

        IReadOnlyList<TimePhrase> found = TimeRecognizer.Find(text);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(90), $"{watch.Elapsed} for {found.Count} phrases");
    }

    [Fact]
    public void Find_NoTimeWords_AllocatesNothing()
    {
        string text = string.Concat(Enumerable.Repeat("The envoys of both sides spoke of peace and left. ", 50));
        _ = TimeRecognizer.Find(text);
        long before = GC.GetAllocatedBytesForCurrentThread();

        for (int i = 0; i < 20; i++)
        {
            _ = TimeRecognizer.Find(text);
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2000);
    }

    private static void Check(string text)
    {
        IReadOnlyList<TimePhrase> found = TimeRecognizer.Find(text);
        int end = 0;
        foreach (TimePhrase phrase in found)
        {
            Assert.True(phrase.Span.Start >= end && phrase.Span.Length > 0, text);
            Assert.InRange(phrase.Span.End, phrase.Span.Start + 1, text.Length);
            end = phrase.Span.End;
        }

        foreach (DateOnly? date in new DateOnly?[] { null, new DateOnly(2016, 2, 29), DateOnly.MinValue, DateOnly.MaxValue })
        {
            foreach (AnchorMode mode in Enum.GetValues<AnchorMode>())
            {
                foreach (TimeExpression time in TimeResolver.ResolveAll(found, date, null, mode, RangeMode.Ends))
                {
                    Assert.Equal(time.From is null, time.To is null);
                    Assert.True(time.From is null || time.From <= time.To, text);
                    Assert.Equal(time.From is null, time.Grain == TimeGrain.None);
                }
            }
        }
    }

    private static string Show(string text) =>
        string.Join('|', TimeRecognizer.Find(text).Select(p => text[p.Span.Start..p.Span.End]));
}
