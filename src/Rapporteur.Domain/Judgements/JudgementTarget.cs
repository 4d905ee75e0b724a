using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;

namespace Rapporteur.Domain.Judgements;

/// <summary>What a judgement is about: an entry as it stood when it was judged, and the passages by which it is found again.</summary>
/// <param name="Kind">The key of the export that lists the entry, such as <c>encounters</c>; <c>judgements</c> for one that is undone.</param>
/// <param name="Id">The entry's id at the time. Ids come from content and may change when reports are added.</param>
/// <param name="Label">What it was called then, for whoever reads the judgement.</param>
/// <param name="Passages">Where it is told; none only for a judgement that is undone.</param>
public sealed record JudgementTarget(string Kind, string Id, string Label, IReadOnlyList<JudgedPassage> Passages)
{
    /// <summary>The reports that it is judged in; empty where it is judged wherever it is told.</summary>
    public IReadOnlyList<ReportId> Within { get; init; } = [];
}

/// <summary>A passage that tells of what was judged.</summary>
/// <param name="Evidence">The passage.</param>
/// <param name="Mark">What tells it from others that the same passage tells of: an actor's name as written, who met and how far it got, what was said.</param>
public sealed record JudgedPassage(Evidence Evidence, string Mark);
