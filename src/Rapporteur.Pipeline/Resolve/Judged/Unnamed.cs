using Rapporteur.Domain;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;

namespace Rapporteur.Pipeline.Resolve.Judged;

/// <summary>Entries without the actors that people rejected: whatever names one names nobody there, its words and passages stay.</summary>
internal sealed class Unnamed(HashSet<ActorId> rejected)
{
    /// <summary>The entry without them; null for what cannot be without its actor: a position that nobody holds, a promise that binds nobody.</summary>
    public IRecordEntry? Of(IRecordEntry entry) => rejected.Count == 0 ? entry : entry switch
    {
        Actor actor => rejected.Contains(actor.Id) ? null : actor.HeldBy is { Actor: { } holder } office && rejected.Contains(holder)
            ? actor with { HeldBy = office with { Actor = null } }
            : actor,
        Encounter encounter => encounter with { Participants = Left(encounter.Participants) },
        Statement statement => Of(statement),
        Position position => rejected.Contains(position.Holder) ? null : position,
        Agreement agreement => agreement with
        {
            Parties = Left(agreement.Parties),
            Compliance = [.. agreement.Compliance.Select(claim => claim with { Claimant = Left(claim.Claimant), Obligor = Left(claim.Obligor) })],
        },
        Commitment commitment => Of(commitment),
        CodedEvent coded => coded with { Source = Left(coded.Source), Target = Left(coded.Target), Claimant = Left(coded.Claimant) },
        Figure figure => figure with { Claimant = Left(figure.Claimant) },
        _ => entry,
    };

    private Statement Of(Statement statement)
    {
        ActorId? speaker = Left(statement.Speaker);
        IReadOnlyList<ActorId> together = Left(statement.CoSpeakers);
        if (speaker is null && statement.Speaker is not null && together.Count > 0)
        {
            speaker = together[0];
            together = [.. together.Skip(1)];
        }

        return statement with
        {
            Speaker = speaker,
            CoSpeakers = together,
            SpeakerBasis = speaker is null ? SpeakerBasis.None : statement.SpeakerBasis,
            Addressee = Left(statement.Addressee),
            Via = [.. statement.Via.Select(hop => hop with { Source = Left(hop.Source) })],
        };
    }

    private Commitment? Of(Commitment commitment)
    {
        IReadOnlyList<ActorId> jointly = Left(commitment.Jointly);
        if (rejected.Contains(commitment.Obligor))
        {
            if (jointly.Count == 0)
            {
                return null;
            }

            commitment = commitment with { Obligor = jointly[0] };
            jointly = [.. jointly.Skip(1)];
        }

        return commitment with
        {
            Jointly = jointly,
            Beneficiary = Left(commitment.Beneficiary),
            Claims = [.. commitment.Claims.Select(claim => claim with { Claimant = Left(claim.Claimant) })],
        };
    }

    private ActorId? Left(ActorId? actor) => actor is { } known && rejected.Contains(known) ? null : actor;

    private IReadOnlyList<ActorId> Left(IReadOnlyList<ActorId> actors) =>
        actors.Any(rejected.Contains) ? [.. actors.Where(actor => !rejected.Contains(actor))] : actors;
}
