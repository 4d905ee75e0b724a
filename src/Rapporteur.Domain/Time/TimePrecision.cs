namespace Rapporteur.Domain.Time;

/// <summary>How closely the words tell a time.</summary>
public enum TimePrecision
{
    /// <summary>Not told, or told in words that give no date.</summary>
    Unknown,

    /// <summary>A moment with hour and offset.</summary>
    Instant,

    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>A week, or part of one.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A season or a quarter.</summary>
    Season,

    /// <summary>A year.</summary>
    Year,

    /// <summary>From one day to another.</summary>
    Range,
}
