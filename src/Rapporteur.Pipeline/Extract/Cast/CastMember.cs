using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Provenance;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Cast;

/// <summary>An actor while a report is being read: names, office and mentions gather here.</summary>
internal sealed class CastMember(string name, ActorKind kind, bool isNamed)
{
    private readonly SortedSet<string> _aliases = new(StringComparer.Ordinal);
    private readonly List<TextRange> _evidence = [];

    public string Name { get; private set; } = name;

    public ActorKind Kind { get; } = kind;

    public bool IsNamed { get; } = isNamed;

    /// <summary>Office in lower case as the title table has it.</summary>
    public string? Title { get; private set; }

    public string? TitleOf { get; private set; }

    /// <summary>ISO 3166-1 alpha-3.</summary>
    public string? Country { get; set; }

    /// <summary>'m', 'f', or '?' while nothing tells.</summary>
    public char Gender { get; set; } = '?';

    public bool IsPlural { get; init; }

    public int Mentions { get; private set; }

    public bool IsPerson => Kind == ActorKind.Person;

    /// <summary>Whether it is a body that meets by itself: a council, an assembly of several states.</summary>
    public bool IsAssembly => Kind is ActorKind.Organisation && Country is null && AssemblyNames.Has(Name);

    public void Mention(string surface, TextRange where)
    {
        Mentions++;
        Alias(surface);
        if (_evidence.Count == 0)
        {
            _evidence.Add(where);
        }
    }

    /// <summary>A mention by pronoun or description: counted, but no name.</summary>
    public void Point() => Mentions++;

    public void Alias(string surface)
    {
        if (!string.Equals(surface, Name, StringComparison.Ordinal))
        {
            _aliases.Add(surface);
        }
    }

    /// <summary>Takes a fuller name of the same actor as its name.</summary>
    public void Rename(string fuller)
    {
        _aliases.Remove(fuller);
        if (!string.Equals(Name, fuller, StringComparison.Ordinal))
        {
            _aliases.Add(Name);
            Name = fuller;
        }
    }

    public void Hold(string title, string? of, TextRange where)
    {
        if (Title is null)
        {
            Title = title;
            TitleOf = of;
            _evidence.Add(where);
        }
    }

    public ActorMention ToMention() =>
        new(Name, Kind, IsNamed, [.. _aliases], Title, TitleOf, Country, Mentions, [.. _evidence]);
}
