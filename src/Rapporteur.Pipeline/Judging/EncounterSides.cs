using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Judging;

/// <summary>Whether the same side may go by another name: a president or his country, "senior commanders" or "senior commanders of both sides".</summary>
internal sealed class EncounterSides(NearContext context)
{
    private readonly Dictionary<ActorId, (Actor? Actor, string[] Words)> _known = [];

    /// <summary>Whether whoever takes part in the one is, or stands for, somebody in the other.</summary>
    public bool Agree(Encounter a, Encounter b)
    {
        (Encounter small, Encounter large) = a.Participants.Count <= b.Participants.Count ? (a, b) : (b, a);
        var met = new HashSet<ActorId>();
        bool described = false;
        foreach (ActorId one in small.Participants)
        {
            if (PartnerOf(one, large, met) is not { } other)
            {
                return false;
            }

            met.Add(other);
            described |= Find(one).Actor is { Kind: ActorKind.Group };
        }

        return met.Count > 1 || described;
    }

    private ActorId? PartnerOf(ActorId one, Encounter large, HashSet<ActorId> met)
    {
        if (large.Participants.Contains(one))
        {
            return one;
        }

        foreach (ActorId candidate in large.Participants)
        {
            if (!met.Contains(candidate) && AreOne(Find(one), Find(candidate)))
            {
                return candidate;
            }
        }

        return null;
    }

    private (Actor? Actor, string[] Words) Find(ActorId id)
    {
        if (!_known.TryGetValue(id, out (Actor? Actor, string[] Words) known))
        {
            Actor? actor = context.Find(id);
            known = (actor, actor is null ? [] : NameFolding.FoldBody(actor.Name).Split(' ', StringSplitOptions.RemoveEmptyEntries));
            _known.Add(id, known);
        }

        return known;
    }

    // Of two people of one country each is somebody else.
    private static bool AreOne((Actor? Actor, string[] Words) a, (Actor? Actor, string[] Words) b)
    {
        if (a.Actor is not { } one || b.Actor is not { } other)
        {
            return false;
        }

        if (one.Kind == ActorKind.Group && other.Kind == ActorKind.Group)
        {
            string[] few = a.Words.Length <= b.Words.Length ? a.Words : b.Words;
            string[] many = a.Words.Length <= b.Words.Length ? b.Words : a.Words;
            return few.Length > 1 && Array.TrueForAll(few, word => Array.IndexOf(many, word) >= 0);
        }

        bool stands = (one.Kind == ActorKind.State && other.Kind is ActorKind.Person or ActorKind.Government)
            || (other.Kind == ActorKind.State && one.Kind is ActorKind.Person or ActorKind.Government);
        return stands && one.Country is { } country && string.Equals(country, other.Country, StringComparison.Ordinal);
    }
}
