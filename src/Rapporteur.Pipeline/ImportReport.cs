using Rapporteur.Domain.Failures;

namespace Rapporteur.Pipeline;

/// <summary>What came of an import.</summary>
/// <param name="Read">Reports found in the input, refused ones among them.</param>
/// <param name="Kept">Reports taken in, new or made again by a newer engine.</param>
/// <param name="AlreadyThere">Reports that the record had.</param>
/// <param name="Refused">What was not taken in, and what was kept though reading it failed (<see cref="RefusalCode.Failed"/>), and why, in the order of the input.</param>
public sealed record ImportReport(int Read, int Kept, int AlreadyThere, IReadOnlyList<Refusal> Refused);
