using System.Collections;

namespace Rapporteur.Domain.Provenance;

/// <summary>The passages of one fact: at least one, each once, in the order of report and place.</summary>
/// <remarks>Rule 1 of the record, no fact without its passage, is this type's constructor. Equality compares all passages.</remarks>
public sealed class Passages : IReadOnlyList<Evidence>, IEquatable<Passages>
{
    private readonly Evidence[] _items;

    /// <summary>Sorts and gathers passages.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public Passages(IEnumerable<Evidence> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        Evidence[] given = [.. items];
        _items = IsInOrder(given) ? given : [.. new SortedSet<Evidence>(given)];
        if (_items.Length == 0)
        {
            throw new ArgumentException("A fact needs at least one passage.", nameof(items));
        }
    }

    /// <summary>One passage.</summary>
    public static Passages Of(Evidence one) => new([one]);

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public Evidence this[int index] => _items[index];

    /// <inheritdoc/>
    public IEnumerator<Evidence> GetEnumerator() => ((IEnumerable<Evidence>)_items).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(Passages? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Passages);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_items.Length, _items[0]);

    // As records have them, and most facts of one report: nothing is to be sorted.
    private static bool IsInOrder(Evidence[] items)
    {
        for (int i = 1; i < items.Length; i++)
        {
            if (items[i - 1].CompareTo(items[i]) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
