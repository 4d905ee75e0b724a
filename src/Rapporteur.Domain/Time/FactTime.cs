using NodaTime;

namespace Rapporteur.Domain.Time;

/// <summary>When something was or is to be, as closely as the words tell and no closer.</summary>
/// <remarks>
/// <para>Both days are inclusive. They are null together, and exactly when the precision is <see cref="TimePrecision.Unknown"/>.</para>
/// <para>The default of a field is <see cref="Unknown"/>, never today.</para>
/// </remarks>
public sealed record FactTime
{
    /// <summary>No time told and no phrase.</summary>
    public static readonly FactTime Unknown = new(null, null, TimePrecision.Unknown, null);

    private FactTime(LocalDate? from, LocalDate? to, TimePrecision precision, string? text)
    {
        From = from;
        To = to;
        Precision = precision;
        Text = text;
    }

    /// <summary>First day, inclusive; null when unknown.</summary>
    public LocalDate? From { get; }

    /// <summary>Last day, inclusive; null when unknown.</summary>
    public LocalDate? To { get; }

    /// <summary>How closely the words tell it.</summary>
    public TimePrecision Precision { get; }

    /// <summary>The phrase, such as "on Tuesday"; null when no words tell the time.</summary>
    public string? Text { get; }

    /// <summary>The moment, when the precision is <see cref="TimePrecision.Instant"/>.</summary>
    public OffsetDateTime? At { get; private init; }

    /// <summary>Whether any date is known.</summary>
    public bool IsKnown => From is not null;

    /// <summary>One day.</summary>
    public static FactTime OnDay(LocalDate day, string? text = null) => new(day, day, TimePrecision.Day, text);

    /// <summary>A month.</summary>
    public static FactTime InMonth(int year, int month, string? text = null)
    {
        var first = new LocalDate(year, month, 1);
        return new(first, first.PlusMonths(1).PlusDays(-1), TimePrecision.Month, text);
    }

    /// <summary>A year.</summary>
    public static FactTime InYear(int year, string? text = null) =>
        new(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31), TimePrecision.Year, text);

    /// <summary>A moment.</summary>
    public static FactTime AtInstant(OffsetDateTime at, string? text = null) =>
        new(at.Date, at.Date, TimePrecision.Instant, text) { At = at };

    /// <summary>A stretch of days at a precision that the other makers do not give: week, season, range.</summary>
    /// <exception cref="ArgumentException"><paramref name="to"/> is before <paramref name="from"/>, or the precision is unknown or an instant.</exception>
    public static FactTime Between(LocalDate from, LocalDate to, TimePrecision precision, string? text = null)
    {
        if (to < from)
        {
            throw new ArgumentException($"The time ends ({to}) before it begins ({from}).", nameof(to));
        }

        if (precision is TimePrecision.Unknown or TimePrecision.Instant)
        {
            throw new ArgumentException("A stretch of days is neither unknown nor an instant.", nameof(precision));
        }

        return new(from, to, precision, text);
    }

    /// <summary>A phrase that gives no date, kept as it stands.</summary>
    public static FactTime Phrase(string text) => new(null, null, TimePrecision.Unknown, text);

    /// <summary>Whether the two may be the same time: true when either is unknown or the days overlap.</summary>
    public bool MayBe(FactTime other) =>
        From is not { } from || other.From is not { } otherFrom || (from <= other.To!.Value && otherFrom <= To!.Value);
}
