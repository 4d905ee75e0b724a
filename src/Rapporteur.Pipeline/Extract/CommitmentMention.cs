using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;

namespace Rapporteur.Pipeline.Extract;

/// <summary>A commitment as one report tells it. Passages of the same commitment in one report are one mention.</summary>
/// <param name="Obligor">Number of the actor that is bound.</param>
/// <param name="Beneficiary">Number of the actor it was given to, if told.</param>
/// <param name="Text">What was promised.</param>
/// <param name="MadeAt">When it was promised.</param>
/// <param name="Due">When it is due.</param>
/// <param name="Evidence">The passages, at least one.</param>
public sealed record CommitmentMention(
    int Obligor,
    int? Beneficiary,
    string Text,
    FactTime MadeAt,
    FactTime Due,
    IReadOnlyList<TextRange> Evidence)
{
    /// <summary>Numbers of those bound together with the obligor, ascending.</summary>
    public IReadOnlyList<int> Jointly { get; init; } = [];

    /// <summary>What anyone says became of it.</summary>
    public IReadOnlyList<ComplianceMention> Claims { get; init; } = [];
}
