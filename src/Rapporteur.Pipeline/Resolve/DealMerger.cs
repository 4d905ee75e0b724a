using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Pipeline.Resolve;

/// <summary>Brings agreements together, and commitments; both wait for the stories.</summary>
internal sealed class DealMerger(ReportTable reports, ActorTable actors, ActorSides sides)
{
    private readonly AgreementMerger _agreements = new(reports, actors, sides);
    private readonly CommitmentMerger _commitments = new(actors, sides);

    /// <summary>Takes what the next report tells.</summary>
    public void Add(int report, Extraction extraction)
    {
        _agreements.Add(report, extraction.Agreements);
        _commitments.Add(report, extraction.Commitments);
    }

    /// <summary>Puts the tellings under their agreements and commitments.</summary>
    public void Assign(PartSorter parts, UnionFind stories, CancellationToken cancellation) =>
        parts.AssignAgreements(_agreements.Merge(stories, cancellation), _commitments.Merge(stories, cancellation), cancellation);
}
