namespace Rapporteur.Pipeline.Resolve.Actors;

/// <summary>Joins a body's short form with its name where the reports give the one for exactly one other: "SDF" with "Syrian Democratic Forces".</summary>
internal static class BodyGroups
{
    public static void Group(List<ActorName> names, UnionFind groups)
    {
        var byAcronym = new Dictionary<string, int>(StringComparer.Ordinal);
        const int Several = -1;
        foreach (ActorName name in names)
        {
            if (name.Person is not null || !name.IsNamed)
            {
                continue;
            }

            for (int i = 0; i < name.Acronyms.Distinct; i++)
            {
                string key = "b\n" + name.Acronyms[i].Value;
                if (!string.Equals(key, name.Key, StringComparison.Ordinal) && !byAcronym.TryAdd(key, name.Number))
                {
                    byAcronym[key] = Several;
                }
            }
        }

        foreach (ActorName name in names)
        {
            if (name is { Person: null, IsNamed: true } && byAcronym.TryGetValue(name.Key, out int full) && full != Several)
            {
                groups.Union(full, name.Number);
            }
        }
    }
}
