using Rapporteur.Pipeline.Resolve.Actors;
using Rapporteur.Pipeline.Resolve.Agreements;
using Rapporteur.Pipeline.Resolve.Figures;
using Rapporteur.Pipeline.Resolve.Judged;
using Rapporteur.Pipeline.Resolve.Positions;
using Rapporteur.Pipeline.Resolve.Sources;

namespace Rapporteur.Pipeline.Resolve;

/// <summary>Brings together what waits for the stories: agreements, commitments, positions and figures.</summary>
internal sealed class StoryFacts(ReportTable reports, ActorTable actors, ActorSides sides)
{
    private readonly AgreementMerger _agreements = new(reports, actors, sides);
    private readonly CommitmentMerger _commitments = new(actors, sides);
    private readonly PositionMerger _positions = new(actors);
    private readonly FigureMerger _figures = new(actors, sides);

    /// <summary>Pairs of a position and a statement that it is read from.</summary>
    public IReadOnlyList<(int Position, int Statement)> Cited => _positions.Cited;

    /// <summary>Takes what the next report tells.</summary>
    public void Add(int report, TellingsDigest told)
    {
        _agreements.Add(report, told.Agreements);
        _commitments.Add(report, told.Commitments);
        _positions.Add(report, told);
        _figures.Add(report, told.Figures);
    }

    /// <summary>Which tellings of each kind are one, beside those found already.</summary>
    public FactGroups Merge(UnionFind stories, UnionFind encounters, UnionFind statements, Lineages lineages, JudgedMentions judged, CancellationToken cancellation) => new(
        stories,
        encounters,
        statements,
        _positions.Merge(stories, judged.Positions),
        _agreements.Merge(stories, judged.Agreements, cancellation),
        _commitments.Merge(stories, judged.Commitments, cancellation),
        _figures.Merge(stories, lineages, judged.Figures));
}
