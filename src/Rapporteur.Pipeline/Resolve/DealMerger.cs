using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Resolve.Judged;

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

    /// <summary>Which tellings are of one agreement, and which of one commitment.</summary>
    public (UnionFind Agreements, UnionFind Commitments) Merge(UnionFind stories, JudgedBonds agreements, CancellationToken cancellation) =>
        (_agreements.Merge(stories, agreements, cancellation), _commitments.Merge(stories, cancellation));
}
