using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Reports;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Resolve.Actors;

/// <summary>One distinct name in the record, with what the reports say of its bearer. As many as there are names, however many reports; a description is one in each report.</summary>
/// <param name="key">Equal for mentions of one name.</param>
/// <param name="report">The report, of a description.</param>
/// <param name="tag">The judgement that split it from the same name elsewhere; null for most.</param>
internal sealed class ActorName(string key, ReportId? report, string? tag)
{
    private Tally<string>? _countries;
    private Tally<string>? _titles;
    private Tally<string>? _acronyms;

    /// <summary>What the name is told from all others by. Put together when asked for: few are, and most descriptions share their words.</summary>
    public string Key => (report is { } one ? $"u\n{one}\n{key}" : key) + (tag is null ? "" : "\n" + tag);

    /// <summary>The parts of a person's name; null for anything else.</summary>
    public PersonName? Person { get; init; }

    /// <summary>Whether it is a name, no description.</summary>
    public bool IsNamed => report is null;

    /// <summary>What the table of offices knows, the same for all mentions of the name; of a description, who held the office.</summary>
    public KnownActor? Known { get; private set; }

    public int Number { get; init; }

    /// <summary>The judgement that split it from the same name elsewhere; null for most.</summary>
    public string? Tag => tag;

    public int Mentions { get; private set; }

    /// <summary>Number of mentions of each kind.</summary>
    public Tally<ActorKind> Kinds { get; } = new();

    /// <summary>Forms as written.</summary>
    public Tally<string> Forms { get; } = new();

    public Tally<string> Countries => _countries ?? Tally<string>.Empty;

    /// <summary>Offices, folded.</summary>
    public Tally<string> Titles => _titles ?? Tally<string>.Empty;

    /// <summary>Short forms that its reports give, folded.</summary>
    public Tally<string> Acronyms => _acronyms ?? Tally<string>.Empty;

    public void Add(in ActorDigest mention)
    {
        Mentions += mention.Mentions;
        Known ??= mention.Known;
        Kinds.Add(mention.Kind);
        Forms.Add(mention.Name);
        if (mention.Country is { } country)
        {
            (_countries ??= new Tally<string>()).Add(country);
        }

        if (mention.Title is { } title)
        {
            (_titles ??= new Tally<string>()).Add(title);
        }

        foreach (string acronym in mention.Acronyms)
        {
            (_acronyms ??= new Tally<string>()).Add(acronym);
        }
    }

    /// <summary>Whether it is the description of a report.</summary>
    public bool IsDescription(string description, string? split) =>
        report is not null && string.Equals(key, description, StringComparison.Ordinal) && string.Equals(tag, split, StringComparison.Ordinal);

    /// <summary>Two to eight capitals, as in "SDF" or "P5+1".</summary>
    public static bool IsAcronym(string form)
    {
        int capitals = 0;
        foreach (char c in form)
        {
            if (char.IsLower(c) || char.IsWhiteSpace(c))
            {
                return false;
            }

            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals >= 2 && form.Length <= 12;
    }
}
