namespace Rapporteur.Domain.Judgements;

/// <summary>The id of a judgement, from what was judged, by whom and when. Equality is ordinal; the default value holds no id.</summary>
/// <param name="Value">The id's text, never empty in a made id.</param>
public readonly record struct JudgementId(string Value) : IComparable<JudgementId>
{
    /// <inheritdoc/>
    public int CompareTo(JudgementId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
