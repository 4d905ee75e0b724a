using NodaTime;
using Rapporteur.Domain.Places;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;

namespace Rapporteur.Pipeline.Extract.Staged;

/// <summary>The values that mentions are made of: ranges, times, places.</summary>
internal static class ValueBytes
{
    // Where a time begins: which of its parts follow.
    private const int Dated = 1;
    private const int Worded = 2;

    public static void Range(this ByteWriter writer, TextRange range)
    {
        writer.Int(range.Start);
        writer.Int(range.Length);
    }

    public static TextRange Range(this ref ByteReader reader)
    {
        int start = reader.Int();
        return new TextRange(start, start + reader.Int());
    }

    public static void Range(this ByteWriter writer, TextRange? range)
    {
        writer.Bool(range is not null);
        if (range is { } known)
        {
            writer.Range(known);
        }
    }

    public static TextRange? RangeOrNull(this ref ByteReader reader) => reader.Bool() ? reader.Range() : null;

    public static void Ranges(this ByteWriter writer, IReadOnlyList<TextRange> ranges) => writer.List(ranges, Range);

    public static TextRange[] Ranges(this ref ByteReader reader) => reader.List(Range);

    public static void Time(this ByteWriter writer, FactTime time)
    {
        writer.Int((time.IsKnown ? Dated : 0) | (time.Text is not null ? Worded : 0));
        if (time.Text is not null)
        {
            writer.Text(time.Text);
        }

        if (time.At is { } at)
        {
            writer.Int((int)TimePrecision.Instant);
            Day(writer, at.Date);
            writer.Long(at.NanosecondOfDay);
            writer.Int(at.Offset.Seconds);
        }
        else if (time is { From: { } from, To: { } to })
        {
            writer.Int((int)time.Precision);
            Day(writer, from);
            writer.Int(Period.DaysBetween(from, to));
        }
    }

    public static FactTime Time(this ref ByteReader reader)
    {
        int parts = reader.Int();
        string? text = (parts & Worded) != 0 ? reader.Text() : null;
        if ((parts & Dated) == 0)
        {
            return text is null ? FactTime.Unknown : FactTime.Phrase(text);
        }

        var precision = (TimePrecision)reader.Int();
        LocalDate day = Day(ref reader);
        if (precision == TimePrecision.Instant)
        {
            var time = LocalTime.FromNanosecondsSinceMidnight(reader.Long());
            return FactTime.AtInstant((day + time).WithOffset(Offset.FromSeconds(reader.Int())), text);
        }

        int length = reader.Int();
        return FactTime.Between(day, length == 0 ? day : day.PlusDays(length), precision, text);
    }

    public static void Place(this ByteWriter writer, Place? place)
    {
        writer.Bool(place is not null);
        if (place is not null)
        {
            writer.Text(place.Name);
            writer.Text(place.Country);
            writer.Double(place.Lat);
            writer.Double(place.Lon);
        }
    }

    public static Place? Place(this ref ByteReader reader) =>
        reader.Bool() ? new Place(reader.Text(), reader.TextOrNull(), reader.DoubleOrNull(), reader.DoubleOrNull()) : null;

    private static void Day(ByteWriter writer, LocalDate day) => writer.Int((((day.Year << 4) | day.Month) << 5) | day.Day);

    private static LocalDate Day(ref ByteReader reader)
    {
        int day = reader.Int();
        return new LocalDate(day >> 9, (day >> 5) & 15, day & 31);
    }
}
