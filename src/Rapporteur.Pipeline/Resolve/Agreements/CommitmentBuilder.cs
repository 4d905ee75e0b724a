using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Lexicon;
using Rapporteur.Pipeline.Resolve.Making;

namespace Rapporteur.Pipeline.Resolve.Agreements;

/// <summary>Makes one commitment of all reports that tell of it.</summary>
internal sealed class CommitmentBuilder(FactContext context)
{
    public Commitment Build(List<CommitmentPart> parts)
    {
        Passages passages = PartShuffle.PassagesOf(parts);
        CommitmentPart main = parts[0];
        var jointly = new SortedSet<string>(StringComparer.Ordinal);
        var claims = new List<(ClaimPart Claim, List<Evidence> Evidence)>();
        foreach (CommitmentPart part in parts)
        {
            main = part.Mention.Text.Length > main.Mention.Text.Length ? part : main;
            ClaimPart.Gather(part.Claims, claims);
        }

        ActorId obligor = context.IdOf(main.Obligor);
        foreach (CommitmentPart part in parts)
        {
            foreach (int other in part.Jointly)
            {
                jointly.Add(context.IdOf(other).Value);
            }
        }

        jointly.Remove(obligor.Value);
        FactTime made = FactContext.Closest(parts.ConvertAll(part => part.Mention.MadeAt));
        return new Commitment(
            context.NewId("k", passages, obligor.Value, NameFolding.Fold(main.Mention.Text), FactContext.Show(made)),
            obligor,
            context.IdOf(parts.Find(part => part.Beneficiary is not null)?.Beneficiary),
            main.Mention.Text,
            made,
            FactContext.Closest(parts.ConvertAll(part => part.Mention.Due)),
            claims.ConvertAll(claim => new CommitmentClaim(
                context.IdOf(claim.Claim.Claimant), claim.Claim.Claim, claim.Claim.Evidence.Exact, new Passages(claim.Evidence))),
            passages)
        {
            Jointly = [.. jointly.Select(id => new ActorId(id))],
        };
    }
}
