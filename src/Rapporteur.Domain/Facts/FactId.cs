namespace Rapporteur.Domain.Facts;

/// <summary>The id of a fact, from what makes it the fact it is. Equality is ordinal; the default value holds no id.</summary>
/// <param name="Value">The id's text, never empty in a made id.</param>
public readonly record struct FactId(string Value) : IComparable<FactId>
{
    /// <inheritdoc/>
    public int CompareTo(FactId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
