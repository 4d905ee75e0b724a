using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Places;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;

namespace Rapporteur.Pipeline.Extract.Agreements;

/// <summary>One place in a report that tells of an agreement, before those of the same agreement are brought together.</summary>
internal sealed record AgreementCandidate
{
    public required int Trigger { get; init; }

    public required int Sentence { get; init; }

    public required AgreementKind Kind { get; init; }

    /// <summary>What the words call it.</summary>
    public required string Name { get; init; }

    /// <summary>The name it has everywhere, folded; null where the words only describe it.</summary>
    public string? ProperName { get; init; }

    public SortedSet<int> Parties { get; init; } = [];

    public Place? Place { get; init; }

    public FactTime Time { get; init; } = FactTime.Unknown;

    public required AgreementStatus Status { get; init; }

    /// <summary>Whether words say how it stands, rather than only name it.</summary>
    public bool IsTold { get; init; }

    /// <summary>Told with "the", "this": one that was told before, or that readers know.</summary>
    public bool IsDefinite { get; init; }

    /// <summary>"that deal", "it": one that was told just before.</summary>
    public bool IsDemonstrative { get; init; }

    /// <summary>"the truce concluded on 10 October": by when it was made it is told from another.</summary>
    public bool IsSetApart { get; init; }

    /// <summary>Told with "a" or "another": not yet spoken of, as far as the words go.</summary>
    public bool IsNew { get; init; }

    /// <summary>Told with a number: "seven truces" are none of the one spoken of.</summary>
    public bool IsCounted { get; init; }

    /// <summary>"deals in other suburbs": several, and not the one told before.</summary>
    public bool IsMany { get; init; }

    /// <summary>Told in somebody's own words, who speak of what the report is about: "You have reached an agreement".</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Whether it was made longer ago than news is told.</summary>
    public bool IsPast { get; init; }

    /// <summary>Number of the actor who rejects it; −1 where the words do not say, −2 for somebody else.</summary>
    public int Rejecter { get; init; } = -1;

    /// <summary>The word that it stands beside as another name for the same; −1 for none.</summary>
    public int Apposed { get; init; } = -1;

    /// <summary>Words that tell it from others of its kind.</summary>
    public SortedSet<string> Apart { get; init; } = new(StringComparer.Ordinal);

    /// <summary>What it is about, where a word beside it says so.</summary>
    public SortedSet<string> Matter { get; init; } = new(StringComparer.Ordinal);

    /// <summary>The words that say what an agreement told anew is on, whatever they are: "a data cable agreement", "a memorandum on a council".</summary>
    public SortedSet<string> About { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Whom sanctions hit.</summary>
    public SortedSet<string> Targets { get; init; } = new(StringComparer.Ordinal);

    /// <summary>What sort of persons, bodies or business sanctions hit, where the words tell it from others: "bank", "child".</summary>
    public SortedSet<string> Hit { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Told by a verb alone: "the agreement" is rather one that a noun tells.</summary>
    public bool IsByVerb { get; init; }

    /// <summary>Of one told by a verb alone, the lemmas of what was agreed: "agreed to meet" and "agreed to share" are two.</summary>
    public SortedSet<string> Content { get; init; } = new(StringComparer.Ordinal);

    public List<ProvisionMention> Provisions { get; init; } = [];

    public List<ConditionMention> Conditions { get; init; } = [];

    public required TextRange Passage { get; init; }

    /// <summary>Where the noun that names it stands; −1 where a verb tells it.</summary>
    public int NounStart { get; init; } = -1;

    /// <summary>Whether a provision is no more than the noun itself.</summary>
    public bool IsNamedBy(ProvisionMention provision) => NounStart >= 0 && provision.Words.Start == NounStart;

    /// <summary>Whether it is made, or only wanted or talked about.</summary>
    public bool IsMade => Status is not (AgreementStatus.Sought or AgreementStatus.Negotiating or AgreementStatus.Rejected);
}
