using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Provenance;

namespace Rapporteur.Domain.Facts;

/// <summary>One who reports that somebody said something: between the report and the speaker, an agency, a ministry, an official.</summary>
/// <param name="Source">Who it is; null when the text does not say.</param>
/// <param name="SourceText">The words that name it.</param>
/// <param name="Evidence">Where it is told.</param>
public sealed record Hop(ActorId? Source, string SourceText, Passages Evidence);
