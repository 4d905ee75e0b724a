using System.Runtime.InteropServices;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Resolve.Actors;

/// <summary>Brings persons' names together, one family name at a time.</summary>
internal sealed partial class PersonGroups(List<ActorName> names, UnionFind groups)
{
    /// <summary>How much oftener than all others of the name together someone must be told of for the bare name to mean them.</summary>
    private const int Dominance = 8;

    /// <summary>Full names by family; the first of each group of spellings stands for it.</summary>
    private readonly Dictionary<string, List<Group>> _families = new(StringComparer.Ordinal);

    /// <summary>Short names that fit several people: which group each fits is asked report by report.</summary>
    private readonly Dictionary<int, List<Group>> _open = [];

    /// <summary>Whoever the table of offices knows, by the usual name.</summary>
    private readonly Dictionary<string, Group> _known = new(StringComparer.Ordinal);

    /// <summary>As often as this counts a name of a known person.</summary>
    private const int Known = 1 << 20;

    /// <summary>How often each full name is told.</summary>
    private readonly Dictionary<string, int> _told = new(StringComparer.Ordinal);

    /// <summary>Joins the spellings of each full name.</summary>
    public void GroupFullNames()
    {
        foreach (ActorName name in names)
        {
            if (name.Person is { HasFullGiven: true } person)
            {
                _told[person.Key] = _told.GetValueOrDefault(person.Key) + (name.Known is null ? name.Mentions : Known);
            }
        }

        // The fullest names first, so that what contradicts is known before what could be either.
        foreach (ActorName name in Ordered(full: true))
        {
            ref List<Group>? family = ref CollectionsMarshal.GetValueRefOrAddDefault(_families, FamilyOf(name), out _);
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

    /// <summary>Joins names that the table of offices gives one person, however they are spelt ("Mahmoud Abbas", "Abu Mazen").</summary>
    public void GroupKnown()
    {
        foreach (ActorName name in Ordered(full: true))
        {
            foreach (Group group in _families[FamilyOf(name)])
            {
                if (group.Known is { } person && ReferenceEquals(group.Root, name) && !_known.TryAdd(person, group))
                {
                    groups.Union(_known[person].Root.Number, group.Root.Number);
                }
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
            if (KnownBy(name, fitting) is { } bearer)
            {
                groups.Union(bearer.Root.Number, name.Number);
                continue;
            }

            if (!IsOpen(fitting, name) && ChooseOne(fitting, name) is { } chosen)
            {
                // The tallies stay the full name's own, so that no order of short names changes the choice.
                groups.Union(chosen.Root.Number, name.Number);
                continue;
            }

            if (fitting.Count > 0)
            {
                _open.Add(name.Number, fitting);
            }

            // Those that no full name takes are one person where name and country agree.
            string rest = name.Known?.Name ?? $"{name.Person.Key}\n{name.Countries.Commonest()}\n";
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

    /// <summary>The family name; of a possessive that lost its apostrophe ("Bashar al-Assads regime") the one that is known or told as often.</summary>
    private string FamilyOf(ActorName name)
    {
        PersonName person = name.Person!;
        if (person.HasFullGiven && person.Family.Length > 3 && person.Family[^1] == 's')
        {
            PersonName bare = person with { Family = person.Family[..^1] };
            return _told.GetValueOrDefault(bare.Key) >= _told[person.Key] ? bare.Family : person.Family;
        }

        return person.Family;
    }

    /// <summary>Several known persons bear the name, and neither the day nor the office told says which: one whom the record names by chance is no answer.</summary>
    private static bool IsOpen(List<Group> fitting, ActorName name) =>
        name.Known is { Several: true, Name: null } && !fitting.Exists(group => name.Titles.Distinct > 0 && group.Titles.Meets(name.Titles));

    /// <summary>Whom the table of offices knows by a short name that is not the family name ("Hemedti"), or that nobody else here has.</summary>
    private Group? KnownBy(ActorName name, List<Group> fitting) =>
        name.Known?.Name is { } known && _known.TryGetValue(known, out Group? group) && !fitting.Exists(other => groups.Same(other.Root.Number, group.Root.Number))
            && !groups.Apart(group.Root.Number, name.Number) ? group : null;

    private static Group? ChooseOne(List<Group> fitting, ActorName name)
    {
        if (fitting.Count <= 1)
        {
            return fitting.Count == 1 ? fitting[0] : null;
        }

        return Only(fitting, group => name.Known?.Name is { } known && string.Equals(known, group.Known, StringComparison.Ordinal))
            ?? Only(fitting, group => name.Titles.Distinct > 0 && group.Titles.Meets(name.Titles))
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
            bool another = name.Known?.Name is { } known && group.Known is { } theirs && !string.Equals(known, theirs, StringComparison.Ordinal);
            PersonName person = name.Person with { Family = FamilyOf(name) };
            if (!elsewhere && !another && group.Members.TrueForAll(member => member.MayBe(person)) && IsAllowed(group, name, fitting))
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

        /// <summary>Whom the table of offices says it is; null for nobody it knows.</summary>
        public string? Known { get; private set; }

        public int Mentions { get; private set; }

        public void Add(ActorName name)
        {
            Members.Add(name.Person! with { Family = Members.Count > 0 ? Members[0].Family : name.Person!.Family });
            Titles.Add(name.Titles);
            Countries.Add(name.Countries);
            Known ??= name.Known?.Name;
            Mentions += name.Mentions;
        }
    }
}
