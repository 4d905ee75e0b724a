using NodaTime;
using Rapporteur.Domain.Time;
using Rapporteur.Web.Views;

namespace Rapporteur.Tests.Web;

public sealed class TimeWordsTest
{
    public static TheoryData<FactTime, string, string?> Times { get; } = new()
    {
        { FactTime.Unknown, "undated", null },
        { FactTime.Phrase("soon"), "undated", null },
        { FactTime.OnDay(new LocalDate(2016, 9, 8)), "8 Sep 2016", "2016-09-08" },
        { FactTime.InMonth(2016, 2), "Feb 2016", "2016-02" },
        { FactTime.InYear(2013), "2013", "2013" },
        { Span(TimePrecision.Range, 2016, 2, 10, 2016, 2, 12), "10–12 Feb 2016", null },
        { Span(TimePrecision.Range, 2016, 2, 28, 2016, 3, 2), "28 Feb – 2 Mar 2016", null },
        { Span(TimePrecision.Range, 2015, 12, 30, 2016, 1, 2), "30 Dec 2015 – 2 Jan 2016", null },
        { Span(TimePrecision.Range, 2016, 2, 1, 2016, 2, 29), "1–29 Feb 2016", null },
        { Span(TimePrecision.Range, 2016, 2, 1, 2016, 2, 1), "1 Feb 2016", null },
        { Span(TimePrecision.Week, 2016, 2, 8, 2016, 2, 14), "8–14 Feb 2016", null },
        { Span(TimePrecision.Season, 2016, 6, 1, 2016, 8, 31), "Jun–Aug 2016", null },
        { Span(TimePrecision.Season, 2016, 6, 21, 2016, 9, 22), "21 Jun – 22 Sep 2016", null },
        { Span(TimePrecision.Season, 2015, 12, 1, 2016, 2, 29), "Dec 2015 – Feb 2016", null },
        { FactTime.AtInstant(new LocalDateTime(2016, 9, 8, 14, 5).WithOffset(Offset.FromHours(2))), "8 Sep 2016, 14:05 UTC+02:00", "2016-09-08T14:05:00+02:00" },
        { FactTime.AtInstant(new LocalDateTime(2016, 9, 8, 14, 5).WithOffset(Offset.Zero)), "8 Sep 2016, 14:05 UTC", "2016-09-08T14:05:00Z" },
    };

    [Theory]
    [MemberData(nameof(Times))]
    public void Of_Time_SaysExactlyWhatIsKnown(FactTime time, string words, string? machine)
    {
        Assert.Equal(words, TimeWords.Of(time));
        Assert.Equal(machine, TimeWords.Machine(time));
    }

    private static FactTime Span(TimePrecision precision, int y1, int m1, int d1, int y2, int m2, int d2) =>
        FactTime.Between(new LocalDate(y1, m1, d1), new LocalDate(y2, m2, d2), precision);
}
