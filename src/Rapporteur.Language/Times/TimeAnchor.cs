namespace Rapporteur.Language.Times;

/// <summary>What a relative time is counted from.</summary>
/// <param name="Reference">The day of the report; null when it is not known, and then relative words stay without a date.</param>
/// <param name="Direction">Which way the tense of the sentence points.</param>
public readonly record struct TimeAnchor(DateOnly? Reference, TimeDirection Direction = TimeDirection.Unknown)
{
    /// <summary>The time last spoken of, which "the next day" counts from; null when there is none.</summary>
    public DateOnly? Mention { get; init; }

    /// <summary>Whether a day or month without a year belongs near <see cref="Mention"/> rather than near <see cref="Reference"/>.</summary>
    public bool YearFromMention { get; init; }

    /// <summary>How closely <see cref="Mention"/> was told.</summary>
    public TimeGrain MentionGrain { get; init; }
}

/// <summary>Which way a sentence points in time.</summary>
public enum TimeDirection
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>It tells of what was.</summary>
    Past,

    /// <summary>It tells of what is to be.</summary>
    Future,

    /// <summary>It tells of what is.</summary>
    Present,
}

/// <summary>How the times of one text hang together.</summary>
public enum AnchorMode
{
    /// <summary>A news report: times are counted from its date.</summary>
    News,

    /// <summary>A history: times are counted from the time last spoken of.</summary>
    Narrative,
}

/// <summary>How a range is given back.</summary>
public enum RangeMode
{
    /// <summary>As one time with two ends.</summary>
    Whole,

    /// <summary>As two times, as TIMEX3 has it.</summary>
    Ends,
}
