using NodaTime.Text;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Clean.Dates;

namespace Rapporteur.Tests.Clean.Dates;

public sealed class DateReaderTest
{
    [Theory]
    [InlineData("2031-04-02", "2031-04-02")]
    [InlineData("2031/4/2", "2031-04-02")]
    [InlineData("Wednesday 2 April 2031", "2031-04-02")]
    [InlineData("Wed Apr 02 2031", "2031-04-02")]
    [InlineData("Apr. 2, 2031", "2031-04-02")]
    [InlineData("April 2nd, 2031, 6:35 am", "2031-04-02")]
    [InlineData("2nd of April 2031", "2031-04-02")]
    [InlineData("2-Apr-2031", "2031-04-02")]
    [InlineData("Sept 8, 2031", "2031-09-08")]
    [InlineData("25/12/2031", "2031-12-25")]
    [InlineData("12/25/2031", "2031-12-25")]
    [InlineData("04/04/2031", "2031-04-04")]
    [InlineData("03.04.2031", "2031-04-03")]
    [InlineData("20310402", "2031-04-02")]
    [InlineData(" 20310402T101500 ", "2031-04-02")]
    [InlineData("Published: 2 April 2031 | 10:15", "2031-04-02")]
    public void Find_DayInWords_IsThatDay(string line, string day)
    {
        DateMatch match = Assert.NotNull(DateReader.Find(line));

        Assert.Equal(day, LocalDatePattern.Iso.Format(match.Time.From!.Value));
        Assert.Equal(TimePrecision.Day, match.Time.Precision);
    }

    [Theory]
    [InlineData("April 02, 2031, 8:43 UTC+3 OSLO", "2031-04-02T08:43:00+03")]
    [InlineData("2031-04-02T23:30:00-05:00", "2031-04-02T23:30:00-05")]
    [InlineData("2031-04-02T10:00:00.000Z", "2031-04-02T10:00:00Z")]
    [InlineData("20310402T101500Z", "2031-04-02T10:15:00Z")]
    [InlineData("2 April 2031 12:55 GMT", "2031-04-02T12:55:00Z")]
    [InlineData("Wed, 02 Apr 2031 22:05:00 +0530", "2031-04-02T22:05:00+05:30")]
    [InlineData("April 2, 2031 at 12:05 a.m. GMT", "2031-04-02T00:05:00Z")]
    public void Find_HourAndOffset_IsAMoment(string line, string moment)
    {
        DateMatch match = Assert.NotNull(DateReader.Find(line));

        Assert.Equal(TimePrecision.Instant, match.Time.Precision);
        Assert.Equal(moment, OffsetDateTimePattern.GeneralIso.Format(match.Time.At!.Value));
    }

    [Fact]
    public void Find_MonthAndYear_IsAMonth() => Assert.Equal(TimePrecision.Month, DateReader.Find("April 2031")!.Value.Time.Precision);

    [Theory]
    [InlineData("03/04/2031")]
    [InlineData("31 February 2031")]
    [InlineData("20310231")]
    [InlineData("Case 20310402")]
    [InlineData("Tuesday")]
    [InlineData("April 2")]
    [InlineData("Resolution 2254")]
    [InlineData("2031")]
    public void Find_NoCertainDate_IsNull(string line) => Assert.Null(DateReader.Find(line));
}
