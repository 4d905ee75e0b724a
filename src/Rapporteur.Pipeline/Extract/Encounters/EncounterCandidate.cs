using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Places;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;

namespace Rapporteur.Pipeline.Extract.Encounters;

/// <summary>One place in a report that tells of an encounter, before those of the same encounter are brought together.</summary>
internal sealed class EncounterCandidate
{
    public required int Trigger { get; init; }

    public required EncounterKind Kind { get; init; }

    public required SortedSet<int> Participants { get; init; }

    public required Place? Place { get; init; }

    public required FactTime Time { get; init; }

    public required EncounterStatus Status { get; init; }

    public required TextRange Passage { get; init; }

    /// <summary>Told with "the", "this", "during their": it points back to one already told.</summary>
    public required bool PointsBack { get; init; }

    /// <summary>"another", "second", "next", "previous": not the one told before.</summary>
    public required bool IsOther { get; init; }

    public required bool Background { get; init; }

    public required List<string> Topics { get; init; }
}
