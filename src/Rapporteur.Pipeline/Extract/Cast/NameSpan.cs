using Rapporteur.Domain.Actors;

namespace Rapporteur.Pipeline.Extract.Cast;

/// <summary>A name found in the text, before it is known whose it is.</summary>
/// <param name="Outer">First token with owner and title.</param>
/// <param name="First">First token of the name itself.</param>
/// <param name="End">One past its last token.</param>
/// <param name="Kind">Person or body.</param>
internal readonly record struct NameSpan(int Outer, int First, int End, NameSpanKind Kind)
{
    /// <summary>Canonical name of a body or state.</summary>
    public string? Name { get; init; }

    public ActorKind Actor { get; init; }

    public string? Title { get; init; }

    public string? TitleOf { get; init; }

    public string? Country { get; init; }

    public char Gender { get; init; } = '?';
}

/// <summary>What a name span names.</summary>
internal enum NameSpanKind
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A state, government, organisation or armed group.</summary>
    Body,
}
