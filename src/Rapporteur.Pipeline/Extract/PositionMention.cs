using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;

namespace Rapporteur.Pipeline.Extract;

/// <summary>A position as one passage of a report tells it.</summary>
/// <param name="Holder">Number of the actor whose it is.</param>
/// <param name="Issue">A short label.</param>
/// <param name="Proposition">What is at stake, in the report's words.</param>
/// <param name="Stance">For, against, on a condition, or open.</param>
/// <param name="Time">When it was held.</param>
/// <param name="Evidence">The passages, at least one.</param>
public sealed record PositionMention(
    int Holder,
    string Issue,
    string Proposition,
    Stance Stance,
    FactTime Time,
    IReadOnlyList<TextRange> Evidence)
{
    /// <summary>The words of the condition, where there is one.</summary>
    public string? Condition { get; init; }

    /// <summary>The words that show a departure from an earlier position, where there are any.</summary>
    public string? ShiftWords { get; init; }

    /// <summary>Whether it is told as one held before: "their earlier demand".</summary>
    public bool Earlier { get; init; }

    /// <summary>Numbers of the actors that the proposition names, ascending.</summary>
    public IReadOnlyList<int> About { get; init; } = [];

    /// <summary>Numbers of the report's statements that it is read from, ascending.</summary>
    public IReadOnlyList<int> Statements { get; init; } = [];
}
