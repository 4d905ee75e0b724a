using Rapporteur.Language.Text;

namespace Rapporteur.Language.Times;

/// <summary>A time in the text, in the terms of TIMEX3.</summary>
/// <param name="Span">The words, preposition left out.</param>
/// <param name="Type">DATE, TIME, DURATION or SET.</param>
/// <param name="Value">The TIMEX3 value; null where the words give none, or none without a date to anchor them.</param>
/// <param name="From">First day, inclusive; null when unknown.</param>
/// <param name="To">Last day, inclusive; null when unknown.</param>
/// <param name="Grain">How closely the words tell it.</param>
/// <param name="Clock">The time of day; null when none is told.</param>
/// <param name="IsUtc">Whether the time of day is Greenwich time; else the place's own, which the words do not tell.</param>
public sealed record TimeExpression(
    TextSpan Span, TimexType Type, string? Value, DateOnly? From, DateOnly? To, TimeGrain Grain, TimeOnly? Clock = null, bool IsUtc = false);

/// <summary>The four types of TIMEX3.</summary>
public enum TimexType
{
    /// <summary>A calendar time.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A time that comes again.</summary>
    Set,
}

/// <summary>How closely words tell a time.</summary>
public enum TimeGrain
{
    /// <summary>They do not.</summary>
    None,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A week or a part of one.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A season or quarter.</summary>
    Season,

    /// <summary>A year.</summary>
    Year,

    /// <summary>From one day to another.</summary>
    Range,
}
