using Rapporteur.Domain.Failures;

namespace Rapporteur.Pipeline.Clean;

/// <summary>A clean report, or why there is none: exactly one of the two.</summary>
public sealed record CleanResult
{
    private CleanResult(CleanReport? report, Refusal? refusal)
    {
        Report = report;
        Refusal = refusal;
    }

    /// <summary>The report; null when refused.</summary>
    public CleanReport? Report { get; }

    /// <summary>Why there is none; null when there is one.</summary>
    public Refusal? Refusal { get; }

    /// <summary>A report that was cleaned.</summary>
    public static CleanResult Of(CleanReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new(report, null);
    }

    /// <summary>An input that was refused.</summary>
    public static CleanResult Of(Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return new(null, refusal);
    }
}
