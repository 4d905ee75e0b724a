using System.Text.Json.Serialization;
using Rapporteur.Domain.Reports;

namespace Rapporteur.Domain.Provenance;

/// <summary>The passage of a report that a fact rests on: which report, where, and the words letter for letter.</summary>
/// <remarks>Offsets are UTF-16 code units of the report's stored text, end exclusive. Ordered by report, then place.</remarks>
public sealed record Evidence : IComparable<Evidence>
{
    /// <summary>Makes a passage whose length is checked against its words.</summary>
    /// <exception cref="ArgumentException"><paramref name="exact"/> is empty or not as long as the range.</exception>
    [JsonConstructor]
    public Evidence(ReportId report, int start, int end, string exact)
    {
        ArgumentException.ThrowIfNullOrEmpty(exact);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        if (end - start != exact.Length)
        {
            throw new ArgumentException($"The passage holds {exact.Length} code units but spans {end - start}.", nameof(exact));
        }

        Report = report;
        Start = start;
        End = end;
        Exact = exact;
    }

    /// <summary>The report that the passage is in.</summary>
    public ReportId Report { get; }

    /// <summary>First code unit, from 0.</summary>
    public int Start { get; }

    /// <summary>Code unit after the last.</summary>
    public int End { get; }

    /// <summary>The words, letter for letter.</summary>
    public string Exact { get; }

    /// <summary>The place as a range.</summary>
    [JsonIgnore]
    public TextRange Range => new(Start, End);

    /// <summary>Cuts the passage at <paramref name="range"/> out of a report's stored text.</summary>
    public static Evidence Cut(ReportId report, string text, TextRange range) =>
        new(report, range.Start, range.End, new string(range.In(text)));

    /// <summary>Whether the passage stands letter for letter in <paramref name="text"/>.</summary>
    public bool IsFoundIn(string text) =>
        End <= text.Length && text.AsSpan(Start, End - Start).SequenceEqual(Exact);

    /// <inheritdoc/>
    public int CompareTo(Evidence? other)
    {
        if (other is null)
        {
            return 1;
        }

        int byReport = string.CompareOrdinal(Report.Value, other.Report.Value);
        if (byReport != 0)
        {
            return byReport;
        }

        return Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);
    }
}
