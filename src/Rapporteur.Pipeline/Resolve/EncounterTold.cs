using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Pipeline.Resolve;

/// <summary>What merging needs of an encounter as one report tells it.</summary>
internal sealed class EncounterTold
{
    public EncounterTold(int report, EncounterMention mention, int[] actors, int place)
    {
        Report = report;
        Kind = mention.Kind;
        Background = mention.Background;
        Actors = actors;
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

    /// <summary>Numbers of the actors, ascending, each once.</summary>
    public int[] Actors { get; }

    public int Place { get; }

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
