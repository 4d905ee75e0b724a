using System.Runtime.InteropServices;

namespace Rapporteur.Pipeline.Resolve;

/// <summary>Brings persons' names together, one family name at a time.</summary>
internal sealed class PersonGroups(List<ActorName> names, UnionFind groups)
{
    /// <summary>How much oftener than all others of the name together someone must be told of for the bare name to mean them.</summary>
    private const int Dominance = 8;

    /// <summary>Full names by family; the first of each group of spellings stands for it.</summary>
    private readonly Dictionary<string, List<Group>> _families = new(StringComparer.Ordinal);

    /// <summary>Short names that fit several people: which group each fits is asked report by report.</summary>
    private readonly Dictionary<int, List<Group>> _open = [];

    /// <summary>Joins the spellings of each full name.</summary>
    public void GroupFullNames()
    {
        // The fullest names first, so that what contradicts is known before what could be either.
        foreach (ActorName name in Ordered(full: true))
        {
            ref List<Group>? family = ref CollectionsMarshal.GetValueRefOrAddDefault(_families, name.Person!.Family, out _);
            family ??= [];
            List<Group> fitting = Fitting(family, name);
            if (fitting.Count == 1)
            {
                Join(fitting[0], name);
            }
            else
            {
                // One that fits two people is neither, until a report tells.
                family.Add(new Group(name));
            }
        }
    }

    /// <summary>Places bare family names and initials with the one person they fit, by name, then by office and country.</summary>
    public void PlaceShortNames()
    {
        var leftover = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (ActorName name in Ordered(full: false))
        {
            List<Group> fitting = _families.TryGetValue(name.Person!.Family, out List<Group>? family)
                ? Fitting(family, name)
                : [];
            if (ChooseOne(fitting, name) is { } chosen)
            {
                // The tallies stay the full name's own, so that no order of short names changes the choice.
                groups.Union(chosen.Root.Number, name.Number);
                continue;
            }

            if (fitting.Count > 1)
            {
                _open.Add(name.Number, fitting);
            }

            // Those that no full name takes are one person where name and country agree.
            string rest = $"{name.Person.Key}\n{name.Countries.Commonest()}";
            if (leftover.TryGetValue(rest, out int first))
            {
                groups.Union(first, name.Number);
            }
            else
            {
                leftover.Add(rest, name.Number);
            }
        }
    }

    /// <summary>The group of a name within a report: where a short name fits several people, the one whom that report names.</summary>
    public int GroupIn(ReadOnlySpan<int> report, int name)
    {
        if (!_open.TryGetValue(name, out List<Group>? fitting))
        {
            return groups.Find(name);
        }

        int found = -1;
        foreach (int other in report)
        {
            int group = groups.Find(other);
            foreach (Group one in fitting)
            {
                if (groups.Find(one.Root.Number) == group && found != group)
                {
                    if (found >= 0)
                    {
                        return groups.Find(name);
                    }

                    found = group;
                }
            }
        }

        return found >= 0 ? found : groups.Find(name);
    }

    private static Group? ChooseOne(List<Group> fitting, ActorName name)
    {
        if (fitting.Count <= 1)
        {
            return fitting.Count == 1 ? fitting[0] : null;
        }

        return Only(fitting, group => name.Titles.Distinct > 0 && group.Titles.Meets(name.Titles))
            ?? Only(fitting, group => name.Countries.Distinct > 0 && group.Countries.Meets(name.Countries))
            ?? MostToldOf(fitting);
    }

    private static Group? Only(List<Group> groups, Predicate<Group> fits)
    {
        Group? found = null;
        foreach (Group group in groups)
        {
            if (fits(group))
            {
                if (found is not null)
                {
                    return null;
                }

                found = group;
            }
        }

        return found;
    }

    private static Group? MostToldOf(List<Group> groups)
    {
        Group most = groups[0];
        int all = 0;
        foreach (Group group in groups)
        {
            all += group.Mentions;
            most = group.Mentions > most.Mentions ? group : most;
        }

        return most.Mentions >= Dominance * Math.Max(1, all - most.Mentions) ? most : null;
    }

    private List<Group> Fitting(List<Group> family, ActorName name)
    {
        var fitting = new List<Group>();
        foreach (Group group in family)
        {
            bool elsewhere = name.Person!.IsBare && name.Countries.Distinct > 0 && group.Countries.Distinct > 0
                && !group.Countries.Meets(name.Countries);
            if (!elsewhere && group.Members.TrueForAll(member => member.MayBe(name.Person)) && IsAllowed(group, name, fitting))
            {
                fitting.Add(group);
            }
        }

        return fitting;
    }

    /// <summary>Whether no judgement keeps the name from the group, nor made the group one with another that fits.</summary>
    private bool IsAllowed(Group group, ActorName name, List<Group> others) =>
        !groups.Apart(group.Root.Number, name.Number)
        && !others.Exists(other => groups.Same(other.Root.Number, group.Root.Number));

    private void Join(Group group, ActorName name)
    {
        groups.Union(group.Root.Number, name.Number);
        group.Add(name);
    }

    private List<ActorName> Ordered(bool full)
    {
        List<ActorName> people = names.FindAll(name => name.Person is { } person && person.HasFullGiven == full);
        people.Sort((a, b) =>
        {
            int byLength = b.Person!.Given.Length.CompareTo(a.Person!.Given.Length);
            return byLength != 0 ? byLength : string.CompareOrdinal(a.Key, b.Key);
        });
        return people;
    }

    private sealed class Group
    {
        public Group(ActorName first)
        {
            Root = first;
            Add(first);
        }

        public ActorName Root { get; }

        public List<PersonName> Members { get; } = [];

        public Tally<string> Titles { get; } = new();

        public Tally<string> Countries { get; } = new();

        public int Mentions { get; private set; }

        public void Add(ActorName name)
        {
            Members.Add(name.Person!);
            Titles.Add(name.Titles);
            Countries.Add(name.Countries);
            Mentions += name.Mentions;
        }
    }
}
