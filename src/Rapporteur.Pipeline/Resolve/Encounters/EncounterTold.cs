using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;

namespace Rapporteur.Pipeline.Resolve.Encounters;

/// <summary>What merging needs of an encounter as one report tells it.</summary>
internal sealed class EncounterTold
{
    public EncounterTold(int report, EncounterDigest digest, int[] actors, int[] far, int place)
    {
        Report = report;
        Kind = digest.Kind;
        Background = digest.Background;
        IsNews = digest.IsNews;
        Actors = actors;
        Far = far;
        Place = place;
        From = digest.From;
        To = digest.To;
        IsDay = digest.IsDay;
        Weekday = digest.Weekday;
        First = digest.First;
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
