using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Resolve.Stories;

namespace Rapporteur.Pipeline.Resolve.Encounters;

/// <summary>What merging needs of an encounter as one report tells it.</summary>
internal sealed class EncounterTold
{
    public EncounterTold(int report, EncounterMention mention, int[] actors, int[] far, int place)
    {
        Report = report;
        Kind = mention.Kind;
        Background = mention.Background;
        IsNews = !mention.Background && mention.Status is EncounterStatus.Held or EncounterStatus.Underway;
        Actors = actors;
        Far = far;
        Place = place;
        From = Days.FirstOf(mention.Time);
        To = Days.LastOf(mention.Time);
        IsDay = mention.Time.Precision is TimePrecision.Day or TimePrecision.Instant
            || (mention.Time.IsKnown && To - From <= 1);
        Weekday = From != Days.None && From == To ? Weekdays.Of(From)
            : mention.Time.Text is { } text ? Weekdays.FirstIn(WordScan.Of(text), int.MaxValue)
            : Weekdays.None;
        First = mention.Evidence[0];
    }

    public int Report { get; }

    public EncounterKind Kind { get; }

    public bool Background { get; }

    /// <summary>Told as something that has just been: it is of the days before its report.</summary>
    public bool IsNews { get; }

    /// <summary>Numbers of the actors, ascending, each once.</summary>
    public int[] Actors { get; }

    /// <summary>Those of the actors "with" whom the others met; empty where no sides are told.</summary>
    public int[] Far { get; }

    public int Place { get; }

    /// <summary>Whether the others are all of one side of this one, which then met somebody of whom they know nothing.</summary>
    public bool HasSideOf(int[] others)
    {
        if (Far.Length == 0 || others.Length < 2 || others.Length >= Actors.Length)
        {
            return false;
        }

        int far = 0;
        foreach (int other in others)
        {
            if (Array.BinarySearch(Actors, other) < 0)
            {
                return false;
            }

            far += Array.BinarySearch(Far, other) >= 0 ? 1 : 0;
        }

        return far == 0 || far == others.Length;
    }

    /// <summary>First day; <see cref="Days.None"/> when not known.</summary>
    public int From { get; }

    public int To { get; }

    /// <summary>Whether the time is known to the day or two.</summary>
    public bool IsDay { get; }

    /// <summary>Day of the week, where the day or its name is told.</summary>
    public int Weekday { get; }

    public bool IsDated => From != Days.None;

    /// <summary>Its first passage.</summary>
    public TextRange First { get; }
}
