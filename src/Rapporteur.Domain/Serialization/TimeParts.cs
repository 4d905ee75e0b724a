using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Rapporteur.Domain.Time;

namespace Rapporteur.Domain.Serialization;

/// <summary>The fields of a written time, read in whatever order they stand.</summary>
internal ref struct TimeParts
{
    private static readonly OffsetDateTimePattern Instants = OffsetDateTimePattern.ExtendedIso;

    private LocalDate? _from;
    private LocalDate? _to;
    private OffsetDateTime? _at;
    private TimePrecision _precision;
    private string? _text;

    /// <summary>How the date is known, where the object says so.</summary>
    public DateBasis? Basis { get; private set; }

    /// <summary>Reads the object that the reader stands on, to its end.</summary>
    public static TimeParts Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A time was expected.");
        }

        var parts = new TimeParts { _precision = TimePrecision.Unknown };
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            parts.ReadField(ref reader);
        }

        return parts;
    }

    /// <summary>The time.</summary>
    /// <exception cref="JsonException">The fields do not go together.</exception>
    public readonly FactTime ToTime()
    {
        if (_from is not { } from || _to is not { } to)
        {
            return _text is null ? FactTime.Unknown : FactTime.Phrase(_text);
        }

        return _precision switch
        {
            TimePrecision.Instant => FactTime.AtInstant(_at ?? throw new JsonException("An instant was expected."), _text),
            TimePrecision.Day => FactTime.OnDay(from, _text),
            TimePrecision.Unknown => throw new JsonException("A time with days has no precision."),
            _ when to < from => throw new JsonException("A time ends before it begins."),
            _ => FactTime.Between(from, to, _precision, _text),
        };
    }

    /// <summary>Writes the fields of a time into an open object.</summary>
    public static void Write(Utf8JsonWriter writer, FactTime value)
    {
        if (value.At is { } at)
        {
            string instant = Instants.Format(at);
            writer.WriteString("from"u8, instant);
            writer.WriteString("to"u8, instant);
        }
        else
        {
            WriteDay(writer, "from"u8, value.From);
            WriteDay(writer, "to"u8, value.To);
        }

        writer.WriteString("precision"u8, EnumNames<TimePrecision>.Of(value.Precision));
        writer.WriteString("text"u8, value.Text);
    }

    private void ReadField(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("from"u8))
        {
            reader.Read();
            _from = ReadDay(ref reader);
        }
        else if (reader.ValueTextEquals("to"u8))
        {
            reader.Read();
            _to = ReadDay(ref reader);
        }
        else if (reader.ValueTextEquals("precision"u8))
        {
            reader.Read();
            _precision = EnumNames<TimePrecision>.Read(ref reader);
        }
        else if (reader.ValueTextEquals("text"u8))
        {
            reader.Read();
            _text = reader.GetString();
        }
        else if (reader.ValueTextEquals("basis"u8))
        {
            reader.Read();
            Basis = EnumNames<DateBasis>.Read(ref reader);
        }
        else
        {
            reader.Read();
            reader.Skip();
        }
    }

    /// <summary>A day, or the day of an instant, which is kept.</summary>
    private LocalDate? ReadDay(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (!reader.HasValueSequence && !reader.ValueIsEscaped && TryDay(reader.ValueSpan, out LocalDate day))
        {
            return day;
        }

        string text = reader.GetString()!;
        if (Instants.Parse(text) is { Success: true } instant)
        {
            _at = instant.Value;
            return instant.Value.Date;
        }

        return LocalDatePattern.Iso.Parse(text) is { Success: true } parsed
            ? parsed.Value
            : throw new JsonException($"'{text}' is neither a day nor an instant.");
    }

    /// <summary>The form that almost all days have.</summary>
    private static bool TryDay(ReadOnlySpan<byte> text, out LocalDate day)
    {
        day = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-')
        {
            return false;
        }

        int number = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (i is 4 or 7)
            {
                continue;
            }

            if (!char.IsAsciiDigit((char)text[i]))
            {
                return false;
            }

            number = (number * 10) + text[i] - '0';
        }

        (int year, int month, int inMonth) = (number / 10000, number / 100 % 100, number % 100);
        if (year < 1 || month is < 1 or > 12 || inMonth < 1 || inMonth > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        day = new LocalDate(year, month, inMonth);
        return true;
    }

    private static void WriteDay(Utf8JsonWriter writer, ReadOnlySpan<byte> name, LocalDate? day)
    {
        if (day is not { } known)
        {
            writer.WriteNull(name);
            return;
        }

        if (known.Year is < 1 or > 9999)
        {
            writer.WriteString(name, LocalDatePattern.Iso.Format(known));
            return;
        }

        Span<byte> text = stackalloc byte[10];
        int number = (((known.Year * 100) + known.Month) * 100) + known.Day;
        for (int i = text.Length - 1; i >= 0; i--)
        {
            if (i is 4 or 7)
            {
                text[i] = (byte)'-';
                continue;
            }

            text[i] = (byte)('0' + (number % 10));
            number /= 10;
        }

        writer.WriteString(name, text);
    }
}
