using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Lexicon;
using Rapporteur.Pipeline.Resolve.Actors;
using Rapporteur.Pipeline.Resolve.Making;

namespace Rapporteur.Pipeline.Resolve.Agreements;

/// <summary>What one report tells of one agreement, on its way to the others'.</summary>
internal sealed record AgreementPart : Part
{
    public required AgreementMention Mention { get; init; }

    public required int[] Parties { get; init; }

    /// <summary>The words of the mention's provisions, in their order.</summary>
    public Evidence[] Provisions { get; init; } = [];

    public ConditionPart[] Conditions { get; init; } = [];

    public ClaimPart[] Compliance { get; init; } = [];

    public static AgreementPart Of(int report, int number, CleanReport clean, AgreementMention mention, ActorTable actors, Evidence[] evidence) => new()
    {
        Report = report,
        Number = number,
        Evidence = evidence,
        Mention = mention,
        Parties = actors.ActorsOf(report, mention.Parties),
        Provisions = [.. mention.Provisions.Select(provision => Domain.Provenance.Evidence.Cut(clean.Id, clean.Text, provision.Words))],
        Conditions = [.. mention.Conditions.Select(condition => new ConditionPart(
            Domain.Provenance.Evidence.Cut(clean.Id, clean.Text, condition.If),
            condition.Consequence is { } consequence ? Domain.Provenance.Evidence.Cut(clean.Id, clean.Text, consequence) : null))],
        Compliance = ClaimPart.Of(report, clean, mention.Compliance, actors),
    };
}

internal sealed record ConditionPart(Evidence If, Evidence? Consequence);

/// <summary>What one report tells of one commitment, on its way to the others'.</summary>
internal sealed record CommitmentPart : Part
{
    public required CommitmentMention Mention { get; init; }

    public required int Obligor { get; init; }

    public int? Beneficiary { get; init; }

    public int[] Jointly { get; init; } = [];

    public ClaimPart[] Claims { get; init; } = [];

    public static CommitmentPart Of(int report, int number, CleanReport clean, CommitmentMention mention, ActorTable actors, Evidence[] evidence) => new()
    {
        Report = report,
        Number = number,
        Evidence = evidence,
        Mention = mention,
        Obligor = actors.ActorOf(report, mention.Obligor),
        Beneficiary = actors.ActorOf(report, mention.Beneficiary),
        Jointly = actors.ActorsOf(report, mention.Jointly),
        Claims = ClaimPart.Of(report, clean, mention.Claims, actors),
    };
}

/// <summary>A claim of what became of an agreement or a commitment.</summary>
internal sealed record ClaimPart(int? Claimant, int? Obligor, ComplianceClaim Claim, FactTime Time, Evidence Evidence)
{
    public static ClaimPart[] Of(int report, CleanReport clean, IReadOnlyList<ComplianceMention> mentions, ActorTable actors) =>
        [.. mentions.Select(claim => new ClaimPart(
            actors.ActorOf(report, claim.Claimant), actors.ActorOf(report, claim.Obligor), claim.Claim, claim.Time, Evidence.Cut(clean.Id, clean.Text, claim.Words)))];

    /// <summary>Adds the claims, those of the same words by the same claimant to one another.</summary>
    public static void Gather(ClaimPart[] claims, List<(ClaimPart Claim, List<Evidence> Evidence)> gathered)
    {
        foreach (ClaimPart claim in claims)
        {
            string words = NameFolding.Fold(claim.Evidence.Exact);
            int known = gathered.FindIndex(other => other.Claim.Claimant == claim.Claimant && other.Claim.Claim == claim.Claim
                && string.Equals(NameFolding.Fold(other.Claim.Evidence.Exact), words, StringComparison.Ordinal));
            if (known < 0)
            {
                gathered.Add((claim, [claim.Evidence]));
            }
            else
            {
                gathered[known].Evidence.Add(claim.Evidence);
            }
        }
    }
}
