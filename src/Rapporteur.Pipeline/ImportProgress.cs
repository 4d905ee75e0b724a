namespace Rapporteur.Pipeline;

/// <summary>How far an import is.</summary>
/// <param name="Read">Reports found so far.</param>
/// <param name="Kept">Reports taken in so far.</param>
/// <param name="Refused">Reports refused so far.</param>
/// <param name="Current">The source just done; null while the reports are brought together.</param>
public sealed record ImportProgress(int Read, int Kept, int Refused, string? Current);
