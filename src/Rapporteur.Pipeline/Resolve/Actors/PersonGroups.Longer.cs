using System.Collections.Frozen;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Resolve.Actors;

// Full names that go on where others stop: "Raúl Castro Ruz", "Abdullah bin Zayed Al Nahyan".
internal sealed partial class PersonGroups
{
    /// <summary>States whose people bear the mother's family name behind the father's, and are mostly told without it.</summary>
    private static readonly FrozenSet<string> TwoFamilies = FrozenSet.Create(
        StringComparer.Ordinal,
        "ARG", "BOL", "CHL", "COL", "CRI", "CUB", "DOM", "ECU", "ESP", "GNQ", "GTM", "HND", "MEX", "NIC", "PAN", "PER", "PRI", "PRY", "SLV", "URY", "VEN");

    /// <summary>Joins a full name with one that goes on: a second family name in the countries that have two, a house or tribe behind "bin" and the father's name. Only where one person fits one, of no other country.</summary>
    public void GroupLonger()
    {
        var continued = new SortedDictionary<int, (Group Shorter, List<Group> Longer)>();
        foreach (ActorName name in Ordered(full: true))
        {
            PersonName longer = name.Person!;
            if (longer.Given.Length < 2 || longer.Given[^1].Length < 2 || GroupOf(name) is not { } whole
                || !_families.TryGetValue(NameSpellings.KeyOfFamily(longer.Given[^1]), out List<Group>? family))
            {
                continue;
            }

            bool house = HasHouse(name);
            Group? shorter = Only(family, group => (house || HaveTwoFamilies(whole) || HaveTwoFamilies(group)) && Continues(group, longer) && IsNoOther(group, whole));
            if (shorter is not null)
            {
                if (!continued.TryGetValue(shorter.Root.Number, out (Group Shorter, List<Group> Longer) entry))
                {
                    continued.Add(shorter.Root.Number, entry = (shorter, []));
                }

                entry.Longer.Add(whole);
            }
        }

        foreach ((Group shorter, List<Group> longer) in continued.Values)
        {
            if (longer.TrueForAll(one => groups.Same(one.Root.Number, longer[0].Root.Number)))
            {
                groups.Union(shorter.Root.Number, longer[0].Root.Number);
            }
        }
    }

    private Group? GroupOf(ActorName name)
    {
        foreach (Group group in _families[FamilyOf(name)])
        {
            if (groups.Same(group.Root.Number, name.Number))
            {
                return group;
            }
        }

        return null;
    }

    private static bool HaveTwoFamilies(Group group) => group.Countries.Commonest() is { } country && TwoFamilies.Contains(country);

    // "bin": what follows the father's name is a house or a tribe.
    private static bool HasHouse(ActorName name)
    {
        foreach (string word in NameFolding.Fold(name.Forms.Commonest() ?? "").Split(' '))
        {
            if (word is "bin" or "ibn" or "bint")
            {
                return true;
            }
        }

        return false;
    }

    // All that the shorter has, and nothing else: "Raul Castro" of "Raul Castro Ruz".
    private static bool Continues(Group group, PersonName longer) =>
        group.Members.TrueForAll(member => member.HasFullGiven && member.Given.AsSpan().SequenceEqual(longer.Given.AsSpan(0, longer.Given.Length - 1)));

    private bool IsNoOther(Group one, Group other) =>
        !groups.Apart(one.Root.Number, other.Root.Number)
        && (one.Countries.Distinct == 0 || other.Countries.Distinct == 0 || one.Countries.Meets(other.Countries))
        && (one.Known is null || other.Known is null || string.Equals(one.Known, other.Known, StringComparison.Ordinal));
}
