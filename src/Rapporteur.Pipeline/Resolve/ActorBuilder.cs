using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Provenance;

namespace Rapporteur.Pipeline.Resolve;

/// <summary>Makes one actor of all that the reports say of it.</summary>
internal static class ActorBuilder
{
    public static Actor Build(ResolvedActor actor, List<ActorPart> parts)
    {
        var aliases = new SortedSet<string>(actor.Forms, StringComparer.Ordinal);
        int mentions = 0;
        foreach (ActorPart part in parts)
        {
            mentions += Math.Max(1, part.Mentions);
            aliases.UnionWith(part.Forms);
        }

        aliases.Remove(actor.Name);
        return new Actor(
            actor.Id, actor.Name, actor.Kind, [.. aliases], actor.Country, Roles(parts), actor.Plover, mentions);
    }

    /// <summary>Each office once, in the order of title and country, with the passages that tell it.</summary>
    private static Role[] Roles(List<ActorPart> parts)
    {
        var roles = new SortedDictionary<string, (Tally<string> Titles, string? Of, List<Evidence> Evidence)>(StringComparer.Ordinal);
        foreach (ActorPart part in parts)
        {
            if (part.Title is not { } title || part.Evidence.Length == 0)
            {
                continue;
            }

            string key = NameFolding.Fold(title) + "\n" + NameFolding.Fold(part.TitleOf ?? "");
            if (!roles.TryGetValue(key, out (Tally<string> Titles, string? Of, List<Evidence> Evidence) role))
            {
                role = (new Tally<string>(), part.TitleOf, []);
                roles.Add(key, role);
            }

            role.Titles.Add(title);
            AddTelling(role.Evidence, part, title);
        }

        var list = new List<Role>(roles.Count);
        foreach ((Tally<string> titles, string? of, List<Evidence> evidence) in roles.Values)
        {
            list.Add(new Role(titles.Commonest()!, of, null, null, new Passages(evidence)));
        }

        return [.. list];
    }

    /// <summary>The passages that hold the title's words; where none does, all of them.</summary>
    private static void AddTelling(List<Evidence> evidence, ActorPart part, string title)
    {
        int before = evidence.Count;
        foreach (Evidence one in part.Evidence)
        {
            if (one.Exact.Contains(title, StringComparison.OrdinalIgnoreCase))
            {
                evidence.Add(one);
            }
        }

        if (evidence.Count == before)
        {
            evidence.AddRange(part.Evidence);
        }
    }
}
