using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Places;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;

namespace Rapporteur.Pipeline.Extract;

/// <summary>An agreement as one report tells it. Passages of the same agreement in one report are one mention.</summary>
/// <param name="Name">What it is called: its name, or the words that describe it.</param>
/// <param name="ProperName">The name in lower case where it is a name ("minsk agreement"): such are one wherever they are told; null for a description.</param>
/// <param name="Kind">What sort.</param>
/// <param name="Parties">Numbers of the actors, ascending.</param>
/// <param name="Place">Where it was made, if told.</param>
/// <param name="Time">When it was made.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Background">Whether it is only recalled.</param>
/// <param name="Evidence">The passages, at least one.</param>
public sealed record AgreementMention(
    string Name,
    string? ProperName,
    AgreementKind Kind,
    IReadOnlyList<int> Parties,
    Place? Place,
    FactTime Time,
    AgreementStatus Status,
    bool Background,
    IReadOnlyList<TextRange> Evidence)
{
    /// <summary>Whether words say how it stands, rather than only name it.</summary>
    public bool IsTold { get; init; }

    /// <summary>Whether it points back ("that deal") to what the report does not tell.</summary>
    public bool IsUnattached { get; init; }

    /// <summary>Words that tell it from others of its kind ("partial", "expanded"), in ordinal order.</summary>
    public IReadOnlyList<string> Apart { get; init; } = [];

    /// <summary>What it is about, where words beside it say so ("trade", "border"), in ordinal order.</summary>
    public IReadOnlyList<string> Matter { get; init; } = [];

    /// <summary>Lemmas of the words that say what was agreed on, whatever they are, in ordinal order.</summary>
    public IReadOnlyList<string> About { get; init; } = [];

    /// <summary>Whether the report tells of it as of something new each time: "a deal", "several agreements".</summary>
    public bool IsAnew { get; init; }

    /// <summary>What it provides.</summary>
    public IReadOnlyList<ProvisionMention> Provisions { get; init; } = [];

    /// <summary>On what conditions.</summary>
    public IReadOnlyList<ConditionMention> Conditions { get; init; } = [];

    /// <summary>What anyone says became of it.</summary>
    public IReadOnlyList<ComplianceMention> Compliance { get; init; } = [];
}

/// <summary>A provision as one report tells it.</summary>
/// <param name="Kind">The provision's kind.</param>
/// <param name="Words">Where its words stand.</param>
public sealed record ProvisionMention(ProvisionKind Kind, TextRange Words);

/// <summary>A condition as one report tells it.</summary>
/// <param name="If">Where the words of the condition stand.</param>
/// <param name="Consequence">Where what hangs on it stands; null where it is not told.</param>
public sealed record ConditionMention(TextRange If, TextRange? Consequence);

/// <summary>What someone claims became of an agreement or a commitment, as one report tells it.</summary>
/// <param name="Claimant">Number of the actor that says so; null for the report's own voice.</param>
/// <param name="Obligor">Number of the actor that was to do it, if told.</param>
/// <param name="Claim">Done, partly, not, or broken.</param>
/// <param name="Time">When it is said to have been.</param>
/// <param name="Words">Where the words stand.</param>
public sealed record ComplianceMention(int? Claimant, int? Obligor, ComplianceClaim Claim, FactTime Time, TextRange Words);
