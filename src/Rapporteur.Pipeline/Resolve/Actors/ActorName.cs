using Rapporteur.Domain.Actors;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Resolve.Actors;

/// <summary>One distinct name in the record, with what the reports say of its bearer. As many as there are names, however many reports.</summary>
internal sealed class ActorName
{
    public required string Key { get; init; }

    /// <summary>The parts of a person's name; null for anything else.</summary>
    public PersonName? Person { get; init; }

    public required bool IsNamed { get; init; }

    /// <summary>What the table of offices knows, the same for all mentions of the name; of a description, who held the office.</summary>
    public KnownActor? Known { get; private set; }

    public int Number { get; init; }

    /// <summary>The judgement that split it from the same name elsewhere; null for most.</summary>
    public string? Tag { get; init; }

    public int Mentions { get; private set; }

    /// <summary>Number of mentions of each kind.</summary>
    public Tally<ActorKind> Kinds { get; } = new();

    /// <summary>Forms as written.</summary>
    public Tally<string> Forms { get; } = new();

    public Tally<string> Countries { get; } = new();

    /// <summary>Offices, folded.</summary>
    public Tally<string> Titles { get; } = new();

    /// <summary>Short forms that its reports give, folded.</summary>
    public Tally<string> Acronyms { get; } = new();

    public void Add(ActorMention mention)
    {
        Mentions += Math.Max(1, mention.Mentions);
        Known ??= mention.Known;
        Kinds.Add(mention.Kind);
        Forms.Add(mention.Name);
        if (mention.Country is { } country)
        {
            Countries.Add(country);
        }

        if (mention.Title is { } title)
        {
            Titles.Add(NameFolding.Fold(title));
        }

        if (Person is null)
        {
            foreach (string alias in mention.Aliases)
            {
                if (IsAcronym(alias))
                {
                    Acronyms.Add(NameFolding.FoldBody(alias));
                }
            }
        }
    }

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
