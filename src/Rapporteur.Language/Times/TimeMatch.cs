namespace Rapporteur.Language.Times;

/// <summary>What the grammar made of the words from <paramref name="Start"/> (an index of words) to <paramref name="End"/>, exclusive.</summary>
internal record struct TimeMatch(int Start, int End, TimexType Type, TimeContent Content)
{
    public TimePhrase? First { get; set; }

    public TimePhrase? Last { get; set; }

    /// <summary>Whether the words name one day.</summary>
    public readonly bool IsDay => Content.Sense switch
    {
        TimeSense.Calendar => Content.Day > 0,
        TimeSense.Weekday => true,
        TimeSense.Shift => Content.Unit == TimeUnit.Day && Content.Amount is not null,
        _ => false,
    };
}
