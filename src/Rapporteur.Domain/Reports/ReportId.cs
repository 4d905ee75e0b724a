namespace Rapporteur.Domain.Reports;

/// <summary>The id of a report, from its name and content. Equality is ordinal; the default value holds no id.</summary>
/// <param name="Value">The id's text, never empty in a made id.</param>
public readonly record struct ReportId(string Value) : IComparable<ReportId>
{
    /// <inheritdoc/>
    public int CompareTo(ReportId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
