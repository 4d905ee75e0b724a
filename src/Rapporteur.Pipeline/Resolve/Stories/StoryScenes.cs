using Rapporteur.Domain.Facts;
using Rapporteur.Pipeline.Resolve.Actors;
using Rapporteur.Pipeline.Resolve.Encounters;

namespace Rapporteur.Pipeline.Resolve.Stories;

/// <summary>What the opening of each report tells of its happening: the day of the week, and the encounter it leads with.</summary>
internal sealed class StoryScenes(ReportTable reports, PlaceTable places, CastRules casts)
{
    /// <summary>Words that open a report: what is told later may be of another day.</summary>
    private const int OpeningWords = 120;

    /// <summary>UTF-16 code units of the same.</summary>
    private const int Opening = 600;

    private readonly List<int> _weekdays = [];
    private readonly List<EncounterTold?> _leads = [];

    /// <summary>The day of the week that a text opens with.</summary>
    public static int WeekdayOf(WordScan text) => Weekdays.FirstIn(text, OpeningWords);

    /// <summary>Takes the next report and the encounters it tells.</summary>
    /// <param name="weekday">The day of the week that it opens with.</param>
    /// <param name="told">The encounters.</param>
    public void Add(int weekday, ReadOnlySpan<EncounterTold> told)
    {
        _weekdays.Add(weekday);
        EncounterTold? lead = null;
        foreach (EncounterTold one in told)
        {
            bool opens = !one.Background && one.First.Start < Opening && one.Actors.Length > 0 && !IsLongTime(one);
            lead = opens && (lead is null || one.First.Start < lead.First.Start) ? one : lead;
        }

        _leads.Add(lead);
    }

    /// <summary>Whether both open on the same day of the week.</summary>
    public bool SameWeekday(int a, int b) => _weekdays[a] != Weekdays.None && _weekdays[a] == _weekdays[b];

    /// <summary>What the days of the week that both open on add to the link of two of which one is undated: the next day's follow-up names the next day, so only days further apart take from it.</summary>
    public double ForWeekdays(int a, int b) => Weekdays.Between(_weekdays[a], _weekdays[b]) switch
    {
        0 => StoryRules.SameWeekday,
        > 1 => -StoryRules.OtherWeekday,
        _ => 0,
    };

    /// <summary>Whether one is undated and they open on two days of the week.</summary>
    public bool OtherWeekday(int a, int b) => reports.DaysBetween(a, b) is null && Weekdays.Between(_weekdays[a], _weekdays[b]) > 0;

    /// <summary>Whether a report can contradict any other at all: it leads with an encounter.</summary>
    public bool CanContradict(int report) => _leads[report] is not null;

    /// <summary>Whether the two cannot tell of one happening: the same people lead in another city or on another day, or, where one is undated, on another day of the week.</summary>
    public bool Contradict(int a, int b) =>
        _leads[a] is { } one && _leads[b] is { } other
        && (OtherDay(one, other) || OtherWeekday(a, b) || places.Contradict(one.Place, other.Place)) && casts.Agree(one.Actors, other.Actors) >= 0.5;

    /// <summary>The same people on the telephone on two days are two happenings, however alike the readouts.</summary>
    public bool AreTwoCalls(int a, int b) =>
        _leads[a] is { Kind: EncounterKind.Call } one && _leads[b] is { Kind: EncounterKind.Call } other
        && OtherDay(one, other) && casts.Agree(one.Actors, other.Actors) >= 0.5;

    /// <summary>Meetings "over the past two years" are what came before, whatever the report opens with.</summary>
    private static bool IsLongTime(EncounterTold told) =>
        told.From != Days.None && told.To != Days.None && told.To - told.From > StoryRules.LongestStory;

    private static bool OtherDay(EncounterTold one, EncounterTold other) =>
        one.IsDay && other.IsDay && (one.From > other.To + 1 || other.From > one.To + 1);
}
