using Rapporteur.Domain.Actors;
using Rapporteur.Pipeline.Resolve.Making;

namespace Rapporteur.Pipeline.Resolve.Actors;

/// <summary>Makes one actor of all that the reports say of it.</summary>
internal static class ActorBuilder
{
    public static Actor Build(ActorTable actors, int number, int mentions, List<ActorPart> parts)
    {
        ResolvedActor actor = actors[number];
        var aliases = new SortedSet<string>(actor.Forms, StringComparer.Ordinal);
        foreach (ActorPart part in parts)
        {
            aliases.UnionWith(part.Forms);
        }

        aliases.Remove(actor.Name);
        return new Actor(
            actor.Id, actor.Name, actor.Kind, [.. aliases], actor.Country, RoleGatherer.Gather(parts), actor.Plover, mentions)
        {
            HeldBy = actor is { IsNamed: false, Known: { Name: { } holder } known }
                ? new OfficeHolder(holder, actors.FindKnown(holder) is { } held ? actors[held].Id : null, known.From, known.To)
                : null,
        };
    }
}
