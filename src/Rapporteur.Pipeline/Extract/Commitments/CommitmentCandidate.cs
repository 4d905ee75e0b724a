using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;

namespace Rapporteur.Pipeline.Extract.Commitments;

/// <summary>One place in a report that tells of a commitment, before those of the same commitment are brought together.</summary>
internal sealed record CommitmentCandidate
{
    public required int Trigger { get; init; }

    public required int Sentence { get; init; }

    /// <summary>Who is bound, ascending; at least one.</summary>
    public required SortedSet<int> Obligors { get; init; }

    public int Beneficiary { get; init; } = -1;

    /// <summary>The words that tell what was promised; null where they only name the promise ("its commitment").</summary>
    public TextRange? Content { get; init; }

    /// <summary>Lemmas of the words that carry what was promised.</summary>
    public required HashSet<string> Lemmas { get; init; }

    public FactTime MadeAt { get; init; } = FactTime.Unknown;

    public FactTime Due { get; init; } = FactTime.Unknown;

    /// <summary>"their promise", "this commitment": one that may have been told before.</summary>
    public bool PointsBack { get; init; }

    public required TextRange Passage { get; init; }
}
