using Rapporteur.Language.Text;

namespace Rapporteur.Language.Coreference;

/// <summary>All mentions of one thing in a text, two at least, in the order of the text: a view, good as long as the text.</summary>
public readonly struct Chain : IEquatable<Chain>
{
    private readonly AnnotatedText _owner;

    internal Chain(AnnotatedText owner, int index)
    {
        _owner = owner;
        Index = index;
    }

    /// <summary>Place among the chains of the text, which go by their first mentions.</summary>
    public int Index { get; }

    /// <summary>How many mentions.</summary>
    public int Count => _owner.References.Starts[Index + 1] - _owner.References.Starts[Index];

    /// <summary>A mention by its place in the chain, from 0.</summary>
    public Mention this[int place] => (uint)place < (uint)Count
        ? _owner.References.Mentions[_owner.References.Members[_owner.References.Starts[Index] + place]]
        : throw new ArgumentOutOfRangeException(nameof(place));

    /// <inheritdoc/>
    public bool Equals(Chain other) => ReferenceEquals(_owner, other._owner) && Index == other.Index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Chain other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Index;

    /// <summary>Same text, same chain.</summary>
    public static bool operator ==(Chain left, Chain right) => left.Equals(right);

    /// <summary>Another text or another chain.</summary>
    public static bool operator !=(Chain left, Chain right) => !left.Equals(right);
}
