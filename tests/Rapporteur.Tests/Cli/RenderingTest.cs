using NodaTime;
using Rapporteur.Cli.Rendering;
using Rapporteur.Domain.Time;

namespace Rapporteur.Tests.Cli;

public sealed class RenderingTest
{
    [Fact]
    public void TimeText_EachPrecision_SaysNoMoreThanIsKnown()
    {
        Assert.Equal("undated", TimeText.Of(FactTime.Unknown));
        Assert.Equal("undated", TimeText.Of(FactTime.Phrase("soon")));
        Assert.Equal("8 Sep 2016", TimeText.Of(FactTime.OnDay(new(2016, 9, 8))));
        Assert.Equal("Feb 2016", TimeText.Of(FactTime.InMonth(2016, 2)));
        Assert.Equal("2013", TimeText.Of(FactTime.InYear(2013)));
        Assert.Equal("10–12 Feb 2016", TimeText.Of(Between(new(2016, 2, 10), new(2016, 2, 12))));
        Assert.Equal("28 Feb – 3 Mar 2016", TimeText.Of(Between(new(2016, 2, 28), new(2016, 3, 3))));
        Assert.Equal("30 Dec 2015 – 2 Jan 2016", TimeText.Of(Between(new(2015, 12, 30), new(2016, 1, 2))));
        Assert.Equal("1–29 Feb 2016", TimeText.Of(Between(new(2016, 2, 1), new(2016, 2, 29))));
        Assert.Equal("1 Feb 2016", TimeText.Of(Between(new(2016, 2, 1), new(2016, 2, 1))));
        Assert.Equal("Jun – Aug 2016", TimeText.Of(Between(new(2016, 6, 1), new(2016, 8, 31), TimePrecision.Season)));
        Assert.Equal("Dec 2015 – Feb 2016", TimeText.Of(Between(new(2015, 12, 1), new(2016, 2, 29), TimePrecision.Season)));
        Assert.Equal("21 Jun – 22 Sep 2016", TimeText.Of(Between(new(2016, 6, 21), new(2016, 9, 22), TimePrecision.Season)));
        Assert.Equal("8 Sep 2016 14:05 +05:30",
            TimeText.Of(FactTime.AtInstant(new LocalDateTime(2016, 9, 8, 14, 5).WithOffset(Offset.FromHoursAndMinutes(5, 30)))));
    }

    [Theory]
    [InlineData("short", 10, "short")]
    [InlineData("two\r\n\n lines\t here ", 20, "two lines here")]
    [InlineData("one two three four", 10, "one two…")]
    [InlineData("unbreakableword", 8, "unbreak…")]
    [InlineData("abc🕊🕊🕊", 5, "abc…")]
    [InlineData("red \u001b[31mtext\u0007", 40, "red [31mtext")]
    public void Abbreviation_Text_FitsOnOneLine(string text, int most, string expected) =>
        Assert.Equal(expected, Abbreviation.Of(text, most));

    private static FactTime Between(LocalDate from, LocalDate to, TimePrecision precision = TimePrecision.Range) =>
        FactTime.Between(from, to, precision);
}
