using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Provenance;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Resolve.Actors;

/// <summary>One actor of the record, brought together from its names.</summary>
internal sealed record ResolvedActor(
    ActorId Id, string Name, ActorKind Kind, bool IsNamed, IReadOnlyList<string> Forms, string? Country, PloverActor? Plover)
{
    /// <summary>The name that the table of offices knows the person by, or the holder of the office that a description tells; null for none.</summary>
    public KnownActor? Known { get; private init; }

    /// <summary>Offices that reports tell of a named person, folded, in ordinal order.</summary>
    public IReadOnlyList<string> Offices { get; private init; } = [];

    /// <summary>The name as bodies' names compare.</summary>
    public string Folded { get; } = NameFolding.FoldBody(Name);

    /// <summary>Describes an actor from all its names.</summary>
    public static ResolvedActor Describe(List<ActorName> names)
    {
        var kinds = new Tally<ActorKind>();
        var forms = new Tally<string>();
        var countries = new Tally<string>();
        var titles = new Tally<string>();
        ActorName main = names.Find(name => name.IsNamed) ?? names[0];
        var descriptions = new Tally<string>();
        foreach (ActorName name in names)
        {
            kinds.Add(name.Kinds);
            (name.IsNamed == main.IsNamed ? forms : descriptions).Add(name.Forms);
            countries.Add(name.Countries);
            titles.Add(name.Titles);
        }

        ActorKind kind = kinds.Commonest();
        string shown = Fullest(forms, kind == ActorKind.Person);
        KnownActor? known = names.Find(name => name.Known?.Name is not null)?.Known;
        string? country = countries.Commonest() ?? (main.IsNamed ? known?.Country : null);
        forms.Add(descriptions);
        string key = main.IsNamed
            ? KeyOf(shown, kind, country)
            : main.Key;
        // Names that no full name takes keep to their country, so that two of them are not one by their id.
        string? apart = names.TrueForAll(name => name.Person is { HasFullGiven: false }) ? country : null;
        // Nor are two whom the table of offices tells apart.
        apart = known is { Several: true } && main.IsNamed ? apart + "@" + known.Name : apart;
        return new ResolvedActor(
            new ActorId(main.Tag is { } split && names.TrueForAll(name => name.Tag is not null || name.Person is { HasFullGiven: false })
                ? ContentId.From("a", kind.ToString(), key, apart, split)
                : ContentId.From("a", kind.ToString(), key, apart)),
            shown,
            kind,
            main.IsNamed,
            Ordinal(forms),
            country,
            PloverSectors.Of(kind, shown, country, titles))
        {
            Known = known,
            Offices = kind == ActorKind.Person && main.IsNamed ? Ordinal(titles) : [],
        };
    }

    private static string KeyOf(string shown, ActorKind kind, string? country) =>
        kind == ActorKind.Person ? PersonName.Parse(shown, country).Key : NameFolding.FoldBody(shown);

    /// <summary>The commonest of the full forms: a person's with a given name spelt out, a body's that is no acronym.</summary>
    private static string Fullest(Tally<string> forms, bool person)
    {
        var full = new Tally<string>();
        for (int i = 0; i < forms.Distinct; i++)
        {
            (string form, int count) = forms[i];
            if (person ? PersonName.Parse(form, null).HasFullGiven : !ActorName.IsAcronym(form))
            {
                full.Add(form, count);
            }
        }

        return (full.Distinct > 0 ? full : forms).Commonest()!;
    }

    private static string[] Ordinal(Tally<string> forms)
    {
        var sorted = new string[forms.Distinct];
        for (int i = 0; i < sorted.Length; i++)
        {
            sorted[i] = forms[i].Value;
        }

        Array.Sort(sorted, StringComparer.Ordinal);
        return sorted;
    }
}
