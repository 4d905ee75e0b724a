using Rapporteur.Domain.Failures;

namespace Rapporteur.Pipeline.Read;

/// <summary>A report as read, or why an input could not be: exactly one of the two.</summary>
public sealed record ReadResult
{
    private ReadResult(RawReport? report, Refusal? refusal)
    {
        Report = report;
        Refusal = refusal;
    }

    /// <summary>The report; null when refused.</summary>
    public RawReport? Report { get; }

    /// <summary>Why there is none; null when there is one.</summary>
    public Refusal? Refusal { get; }

    /// <summary>A report that was read.</summary>
    public static ReadResult Of(RawReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new(report, null);
    }

    /// <summary>An input that was refused.</summary>
    public static ReadResult Of(Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return new(null, refusal);
    }
}
