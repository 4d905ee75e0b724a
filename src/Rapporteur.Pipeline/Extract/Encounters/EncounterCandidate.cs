using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Places;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;

namespace Rapporteur.Pipeline.Extract.Encounters;

/// <summary>One place in a report that tells of an encounter, before those of the same encounter are brought together.</summary>
internal sealed record EncounterCandidate
{
    public required int Trigger { get; init; }

    /// <summary>The verb that holds it, or the trigger itself.</summary>
    public int Holder { get; init; } = -1;

    public required int Sentence { get; init; }

    public required EncounterKind Kind { get; init; }

    public required SortedSet<int> Participants { get; init; }

    /// <summary>Those of one side, "with" whom the others met; empty where the words make no sides.</summary>
    public required SortedSet<int> Far { get; init; }

    /// <summary>Between whom talks without sides may be: the two states told just before; null for none.</summary>
    public SortedSet<int>? Sides { get; init; }

    public required Place? Place { get; init; }

    public required FactTime Time { get; init; }

    public required EncounterStatus Status { get; init; }

    public required TextRange Passage { get; init; }

    /// <summary>Told with "the", "this", "during their": it points back to one already told.</summary>
    public required bool PointsBack { get; init; }

    /// <summary>"another", "second", "next", "previous": not the one told before.</summary>
    public required bool IsOther { get; init; }

    /// <summary>"the first meeting".</summary>
    public bool IsFirst { get; init; }

    /// <summary>"a second meeting", "will resume": comes after one told before, with the same people where none are named.</summary>
    public required bool FollowsUp { get; init; }

    /// <summary>What others met for: "convened for a summit with".</summary>
    public bool IsPurpose { get; init; }

    /// <summary>"joined the talks", "attended the summit": one more at a table told before.</summary>
    public required bool Joins { get; init; }

    /// <summary>Told with "a": not yet spoken of.</summary>
    public required bool IsNew { get; init; }

    /// <summary>Number of the list of several that it stands in ("five meetings: in …, in …"); −1 for none.</summary>
    public int Series { get; init; } = -1;

    /// <summary>The words of a name that tell it from others, or null.</summary>
    public string? Name { get; init; }

    /// <summary>"the nuclear negotiations": a process, and no single meeting.</summary>
    public bool IsProcess { get; init; }

    /// <summary>"the meeting", which is no telephone call.</summary>
    public bool IsMeeting { get; init; }

    /// <summary>"Told her in Oslo that the talks had failed": they met, but the words tell of no meeting that "the talks" could be.</summary>
    public bool IsBySpeech { get; init; }

    /// <summary>"The discussions were substantive", "the talks lasted an hour": what is told of those that took place.</summary>
    public bool TookPlace { get; init; }

    public required bool Background { get; init; }

    /// <summary>"on the sidelines of the UN General Assembly": the gathering, in the report's words.</summary>
    public string? Sidelines { get; init; }

    public required List<string> Topics { get; init; }
}
