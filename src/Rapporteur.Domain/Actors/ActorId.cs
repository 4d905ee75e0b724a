namespace Rapporteur.Domain.Actors;

/// <summary>The id of an actor, from its kind and its fullest name. Equality is ordinal; the default value holds no id.</summary>
/// <param name="Value">The id's text, never empty in a made id.</param>
public readonly record struct ActorId(string Value) : IComparable<ActorId>
{
    /// <inheritdoc/>
    public int CompareTo(ActorId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
