using NodaTime;
using Rapporteur.Domain.Time;

namespace Rapporteur.Tests.Domain;

public sealed class FactTimeTest
{
    [Fact]
    public void Makers_Bounds_AreTheFirstAndLastDay()
    {
        Assert.Equal((new LocalDate(2016, 2, 1), new LocalDate(2016, 2, 29)), Days(FactTime.InMonth(2016, 2)));
        Assert.Equal((new LocalDate(2016, 12, 1), new LocalDate(2016, 12, 31)), Days(FactTime.InMonth(2016, 12)));
        Assert.Equal((new LocalDate(2013, 1, 1), new LocalDate(2013, 12, 31)), Days(FactTime.InYear(2013)));
        Assert.Equal((new LocalDate(2016, 9, 8), new LocalDate(2016, 9, 8)), Days(FactTime.OnDay(new(2016, 9, 8))));
    }

    [Fact]
    public void AtInstant_NearMidnight_KeepsTheLocalDay()
    {
        FactTime time = FactTime.AtInstant(new LocalDateTime(2016, 9, 8, 23, 30).WithOffset(Offset.FromHours(-5)));

        Assert.Equal(new LocalDate(2016, 9, 8), time.From);
        Assert.Equal(TimePrecision.Instant, time.Precision);
    }

    [Fact]
    public void Phrase_WithoutADate_InventsNone()
    {
        FactTime time = FactTime.Phrase("soon");

        Assert.False(time.IsKnown);
        Assert.Equal((null, null, TimePrecision.Unknown, "soon"), (time.From, time.To, time.Precision, time.Text));
        Assert.False(FactTime.Unknown.IsKnown);
    }

    [Fact]
    public void Between_WhatCannotBe_Throws()
    {
        Assert.Throws<ArgumentException>(() => FactTime.Between(new(2016, 2, 2), new(2016, 2, 1), TimePrecision.Range));
        Assert.Throws<ArgumentException>(() => FactTime.Between(new(2016, 2, 1), new(2016, 2, 2), TimePrecision.Unknown));
        Assert.Throws<ArgumentException>(() => FactTime.Between(new(2016, 2, 1), new(2016, 2, 2), TimePrecision.Instant));
    }

    [Fact]
    public void MayBe_Overlap_IsSymmetricAndOpenForTheUnknown()
    {
        FactTime february = FactTime.InMonth(2016, 2);
        FactTime last = FactTime.OnDay(new(2016, 2, 29));
        FactTime march = FactTime.OnDay(new(2016, 3, 1));

        Assert.True(february.MayBe(last) && last.MayBe(february));
        Assert.False(february.MayBe(march) || march.MayBe(february));
        Assert.True(march.MayBe(FactTime.Unknown) && FactTime.Unknown.MayBe(march));
    }

    private static (LocalDate?, LocalDate?) Days(FactTime time) => (time.From, time.To);
}
