using Rapporteur.Language.Text;

namespace Rapporteur.Language.Coreference;

/// <summary>The chains of a text, ordered by their first mentions. For use in <c>foreach</c> too; allocates nothing.</summary>
public struct ChainList
{
    private readonly AnnotatedText _owner;
    private int _at;

    internal ChainList(AnnotatedText owner)
    {
        _owner = owner;
        _at = -1;
    }

    /// <summary>How many chains.</summary>
    public readonly int Count => _owner.References.Starts.Length - 1;

    /// <summary>A chain by its index.</summary>
    public readonly Chain this[int index] => (uint)index < (uint)Count
        ? new Chain(_owner, index)
        : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The chain that the enumeration stands at.</summary>
    public readonly Chain Current => new(_owner, _at);

    /// <summary>A fresh enumeration.</summary>
    public readonly ChainList GetEnumerator() => new(_owner);

    /// <summary>Goes to the next chain.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext() => ++_at < Count;
}
