using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;

namespace Rapporteur.Pipeline.Extract;

/// <summary>Something said, thought or wanted, with whoever does and the words that tell so.</summary>
/// <param name="Source">The words that name whoever it is; none where the text does not say.</param>
/// <param name="Cue">The words that tell of the saying; none for a quotation by itself.</param>
/// <param name="Content">What is said, thought or wanted: one stretch, or several around the cue.</param>
/// <param name="Mode">Direct, mixed or indirect.</param>
public sealed record AttributionMention(
    IReadOnlyList<TextRange> Source, IReadOnlyList<TextRange> Cue, IReadOnlyList<TextRange> Content, StatementMode Mode);
