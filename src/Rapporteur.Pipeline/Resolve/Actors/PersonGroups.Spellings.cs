namespace Rapporteur.Pipeline.Resolve.Actors;

// Full names in two transliterations.
internal sealed partial class PersonGroups
{
    /// <summary>Joins full names that differ only as transliterations do ("Mohamed Hamdan Dagalo", "Mohamed Hamdan Daglo"), where all that one may be are spellings of each other; with one given name only people told to be of one country.</summary>
    public void GroupSpellings()
    {
        var frames = new SortedDictionary<string, List<Group>>(StringComparer.Ordinal);
        foreach (ActorName name in Ordered(full: true))
        {
            foreach (Group group in _families[FamilyOf(name)])
            {
                if (ReferenceEquals(group.Root, name))
                {
                    string frame = name.Person!.Frame;
                    if (!frames.TryGetValue(frame, out List<Group>? alike))
                    {
                        frames.Add(frame, alike = []);
                    }

                    alike.Add(group);
                }
            }
        }

        foreach (List<Group> alike in frames.Values)
        {
            foreach (Group group in alike)
            {
                List<Group> others = alike.FindAll(other => AreSpellings(group, other));
                if (others.TrueForAll(one => others.TrueForAll(other => ReferenceEquals(one, other) || AreSpellings(one, other))))
                {
                    others.ForEach(other => groups.Union(group.Root.Number, other.Root.Number));
                }
            }
        }
    }

    private bool AreSpellings(Group one, Group other) =>
        !ReferenceEquals(one, other) && !string.Equals(one.Members[0].Key, other.Members[0].Key, StringComparison.Ordinal)
        && (one.Known is null || other.Known is null || string.Equals(one.Known, other.Known, StringComparison.Ordinal))
        && (one.Countries.Meets(other.Countries) || (IsLong(one) && IsLong(other) && (one.Countries.Distinct == 0 || other.Countries.Distinct == 0)))
        && !groups.Apart(one.Root.Number, other.Root.Number)
        && one.Members.TrueForAll(member => other.Members.TrueForAll(member.IsSpelling));

    // With one given name, two people may well have nearly one name: "Ali Haidar", "Ali Haider".
    private static bool IsLong(Group group) => group.Members.TrueForAll(static member => Array.FindAll(member.Given, static name => name.Length > 1).Length > 1);
}
