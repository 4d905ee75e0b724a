using System.Globalization;
using NodaTime;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>Who held which office when, and by what names persons are known: the rows of <c>offices.tsv</c>, corrected by those of a user.</summary>
/// <remarks>What it tells is never a fact of the record by itself: it dates an office that a report tells, and keeps people of one surname apart.</remarks>
public sealed class OfficeTable
{
    private const int Columns = 6;

    // A shipped row without an end says what was so when it was written.
    private static readonly LocalDate ShippedKnownTo = new(2025, 12, 31);

    private static readonly Lazy<OfficeTable> Own = new(() => new OfficeTable(ReadShipped(), [], null));

    private readonly Dictionary<string, List<KnownPerson>> _families = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(KnownPerson Person, Office Office)>> _offices = new(StringComparer.Ordinal);

    private OfficeTable(List<OfficeRow> shipped, List<OfficeRow> own, string? fingerprint)
    {
        Fingerprint = fingerprint;
        var replaced = new HashSet<string>(own.ConvertAll(row => row.Key), StringComparer.Ordinal);
        var people = new SortedDictionary<string, List<(OfficeRow Row, LocalDate? KnownTo)>>(StringComparer.Ordinal);
        foreach (OfficeRow row in shipped)
        {
            Put(people, row.Title.Length > 0 && replaced.Contains(row.Key) ? row with { Title = "", Of = "", From = null, To = null } : row, ShippedKnownTo);
        }

        foreach (OfficeRow row in own)
        {
            Put(people, row.TakesAway ? row with { Title = "", Of = "" } : row, null);
        }

        foreach (List<(OfficeRow Row, LocalDate? KnownTo)> rows in people.Values)
        {
            Add(rows);
        }
    }

    /// <summary>The shipped rows alone.</summary>
    public static OfficeTable Shipped => Own.Value;

    /// <summary>What tells this table from the shipped one; null for that.</summary>
    internal string? Fingerprint { get; }

    /// <summary>The shipped rows, corrected by those of a user, in the same columns; lines that are empty or begin with <c>#</c> are passed over.</summary>
    /// <param name="rows">The user's lines, in any order.</param>
    /// <param name="name">Named in errors.</param>
    /// <exception cref="FormatException">A line is no row; says which, why, and what to do.</exception>
    public static OfficeTable With(TextReader rows, string name)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var own = new List<OfficeRow>();
        var written = new SortedSet<string>(StringComparer.Ordinal);
        for (int number = 1; rows.ReadLine() is { } line; number++)
        {
            if (line.AsSpan().Trim().Length > 0 && !line.StartsWith('#'))
            {
                own.Add(OfficeRow.Parse(line, string.Create(CultureInfo.InvariantCulture, $"{name}, line {number}")));
                written.Add(line.Trim());
            }
        }

        return new OfficeTable(ReadShipped(), own, Domain.Provenance.ContentId.From("offices", string.Join('\n', written)));
    }

    /// <summary>Those whom a name may name: spelt in full, short, or by a family name alone.</summary>
    /// <param name="name">The name.</param>
    /// <param name="country">Alpha-3 of the person's country, where told; one of another country is none.</param>
    internal List<KnownPerson> Bearers(PersonName name, string? country)
    {
        var bearers = new List<KnownPerson>();
        foreach (KnownPerson person in _families.GetValueOrDefault(name.Family) ?? [])
        {
            bool elsewhere = country is not null && person.Country is not null && !string.Equals(country, person.Country, StringComparison.Ordinal);
            // "Mansoor Hussain" is not King Hussein.
            if (!elsewhere && person.Names.Any(own => own.MayBe(name) && (own.HasFullGiven || !name.HasFullGiven)))
            {
                bearers.Add(person);
            }
        }

        return bearers;
    }

    /// <summary>Who surely held an office on a day, and in which term; null where nobody or more than one did.</summary>
    /// <param name="title">The office, in any of its names.</param>
    /// <param name="of">Alpha-3 of the country, or the body.</param>
    /// <param name="day">The day.</param>
    internal (KnownPerson Person, Office Office)? HolderOf(string title, string of, LocalDate day) =>
        HoldersOf(title, of, day) is [var only] ? only : null;

    /// <summary>Whether anybody ever held it.</summary>
    internal bool Has(string title, string of) => _offices.ContainsKey(KeyOf(title, of));

    /// <summary>How many surely held it.</summary>
    internal int CountHolders(string title, string of, LocalDate day) => HoldersOf(title, of, day).Count;

    private List<(KnownPerson Person, Office Office)> HoldersOf(string title, string of, LocalDate day) =>
        (_offices.GetValueOrDefault(KeyOf(title, of)) ?? []).FindAll(one => one.Office.Covers(day));

    /// <summary>The terms in which a person held an office.</summary>
    internal static List<Office> TermsOf(KnownPerson person, string title, string? of)
    {
        var terms = new List<Office>();
        foreach (Office office in person.Offices)
        {
            string told = of ?? office.Of;
            if (string.Equals(KeyOf(office.Title, office.Of), KeyOf(title, told), StringComparison.Ordinal))
            {
                terms.Add(office);
            }
        }

        return terms;
    }

    private static string KeyOf(string title, string of) =>
        OfficeTitles.KeyOf(title, of) + "\n" + (Countries.ByIso3(of) is null ? NameFolding.FoldBody(Bodies.ByName(of)?.Name ?? of) : of);

    private static void Put(SortedDictionary<string, List<(OfficeRow Row, LocalDate? KnownTo)>> people, OfficeRow row, LocalDate? knownTo)
    {
        string key = NameFolding.Fold(row.Name);
        if (!people.TryGetValue(key, out List<(OfficeRow Row, LocalDate? KnownTo)>? rows))
        {
            people.Add(key, rows = []);
        }

        rows.Add((row, knownTo));
    }

    private void Add(List<(OfficeRow Row, LocalDate? KnownTo)> rows)
    {
        string? country = null;
        var offices = new List<Office>();
        var names = new SortedSet<string>(StringComparer.Ordinal) { rows[0].Row.Name };
        foreach ((OfficeRow row, LocalDate? knownTo) in rows)
        {
            country ??= Countries.ByIso3(row.Of)?.Iso3;
            names.UnionWith(row.Aliases);
            if (row.From is { } from && row.Title.Length > 0)
            {
                offices.Add(new Office(row.Title, row.Of, from, row.To, knownTo));
            }
        }

        var parsed = new List<PersonName>();
        foreach (string name in names)
        {
            parsed.Add(PersonName.Parse(name, country));
        }

        var person = new KnownPerson(rows[0].Row.Name, country, parsed, offices);
        foreach (string family in parsed.Select(name => name.Family).Distinct(StringComparer.Ordinal))
        {
            if (!_families.TryGetValue(family, out List<KnownPerson>? bearers))
            {
                _families.Add(family, bearers = []);
            }

            bearers.Add(person);
        }

        foreach (Office office in offices)
        {
            string key = KeyOf(office.Title, office.Of);
            if (!_offices.TryGetValue(key, out List<(KnownPerson Person, Office Office)>? holders))
            {
                _offices.Add(key, holders = []);
            }

            holders.Add((person, office));
        }
    }

    private static List<OfficeRow> ReadShipped()
    {
        var rows = new List<OfficeRow>();
        foreach (LexiconRow row in LexiconFile.Read("offices.tsv", Columns))
        {
            try
            {
                rows.Add(OfficeRow.Parse(string.Join('\t', row.Fields), row.File));
            }
            catch (FormatException failure)
            {
                throw row.Error(failure.Message);
            }
        }

        return rows;
    }
}
