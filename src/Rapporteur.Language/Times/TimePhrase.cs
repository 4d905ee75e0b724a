using Rapporteur.Language.Text;

namespace Rapporteur.Language.Times;

/// <summary>Words that tell a time and what they say, before any date is known to count from. Immutable.</summary>
/// <param name="Span">The words, preposition left out; UTF-16 offsets, end exclusive.</param>
/// <param name="Type">DATE, TIME, DURATION or SET.</param>
/// <param name="Content">What the words say.</param>
/// <param name="First">For <see cref="TimeSense.Range"/>: where it begins; else null.</param>
/// <param name="Last">For <see cref="TimeSense.Range"/>: where it ends; else null.</param>
public sealed record TimePhrase(
    TextSpan Span, TimexType Type, TimeContent Content, TimePhrase? First = null, TimePhrase? Last = null);

/// <summary>What the words of a <see cref="TimePhrase"/> say. Zero and null mean "not said".</summary>
public readonly record struct TimeContent
{
    /// <summary>How the other members are to be read.</summary>
    public TimeSense Sense { get; init; }

    /// <summary>A year, negative before Christ (−241 is 241 BC); the first year of a decade or century; null when not said.</summary>
    public int? Year { get; init; }

    /// <summary>1 to 12.</summary>
    public int Month { get; init; }

    /// <summary>1 to 31.</summary>
    public int Day { get; init; }

    /// <summary>1 (Monday) to 7 (Sunday).</summary>
    public int Weekday { get; init; }

    /// <summary>1 spring, 2 summer, 3 autumn, 4 winter.</summary>
    public int Season { get; init; }

    /// <summary>1 to 4.</summary>
    public int Quarter { get; init; }

    /// <summary>1 or 2, of a year.</summary>
    public int Half { get; init; }

    /// <summary>"last year" after a month or day: −1; "this year": 0.</summary>
    public int? YearShift { get; init; }

    /// <summary>"of last week" after a weekday: −1.</summary>
    public int? WeekShift { get; init; }

    /// <summary>"last", "this" or "next" before a weekday, month, season or weekend, or the side a window opens to.</summary>
    public TimePick Pick { get; init; }

    /// <summary>The unit counted in, of a shift, a duration, a set or a calendar time coarser than a year.</summary>
    public TimeUnit Unit { get; init; }

    /// <summary>How many units, negative towards the past; null when the words leave it open ("a few").</summary>
    public double? Amount { get; init; }

    /// <summary>Counted from the time last spoken of ("the next day"), not from the date of the report.</summary>
    public bool FromMention { get; init; }

    /// <summary>"early", "the end of" and the like.</summary>
    public TimePart Part { get; init; }

    /// <summary>Morning, night and the like.</summary>
    public DayPart DayPart { get; init; }

    /// <summary>Minutes after midnight; null when no time of day is given.</summary>
    public int? Clock { get; init; }

    /// <summary>Whether the clock is Greenwich time.</summary>
    public bool Utc { get; init; }

    /// <summary>The side that the words themselves point to ("since Tuesday" is past); wins over the caller's.</summary>
    public TimeDirection Lean { get; init; }
}

/// <summary>The ways in which words tell a time.</summary>
public enum TimeSense
{
    /// <summary>Parts of a calendar date, some of which may be missing.</summary>
    Calendar,

    /// <summary>A day of the week.</summary>
    Weekday,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,

    /// <summary>So many units from another day: "yesterday", "last month", "three years ago", "the next day".</summary>
    Shift,

    /// <summary>A time of day on a day that the words do not name.</summary>
    Clock,

    /// <summary>The past, the present or the future and no more; which one is in <see cref="TimeContent.Lean"/>.</summary>
    Vague,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A time that comes again.</summary>
    Set,

    /// <summary>From one time to another.</summary>
    Range,
}

/// <summary>Which one of many.</summary>
public enum TimePick
{
    /// <summary>Not said.</summary>
    None,

    /// <summary>The one before.</summary>
    Last,

    /// <summary>The one at hand.</summary>
    This,

    /// <summary>The one to come.</summary>
    Next,
}

/// <summary>Units of time.</summary>
public enum TimeUnit
{
    /// <summary>Not said.</summary>
    None,

    /// <summary>A second.</summary>
    Second,

    /// <summary>A minute.</summary>
    Minute,

    /// <summary>An hour.</summary>
    Hour,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A week, from Monday.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>A hundred years.</summary>
    Century,
}

/// <summary>Which part of a time.</summary>
public enum TimePart
{
    /// <summary>The whole, or not said.</summary>
    Whole,

    /// <summary>Its beginning.</summary>
    Early,

    /// <summary>Its middle.</summary>
    Middle,

    /// <summary>Its end.</summary>
    Late,

    /// <summary>Before the moment of telling, within it.</summary>
    Earlier,

    /// <summary>After the moment of telling, within it.</summary>
    Later,
}

/// <summary>Parts of a day.</summary>
public enum DayPart
{
    /// <summary>Not said.</summary>
    None,

    /// <summary>Morning.</summary>
    Morning,

    /// <summary>Noon.</summary>
    Midday,

    /// <summary>Afternoon.</summary>
    Afternoon,

    /// <summary>Evening.</summary>
    Evening,

    /// <summary>Night.</summary>
    Night,

    /// <summary>The night between two days.</summary>
    Overnight,

    /// <summary>Daytime.</summary>
    Daytime,
}
