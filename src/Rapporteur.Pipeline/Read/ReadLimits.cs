namespace Rapporteur.Pipeline.Read;

/// <summary>Bounds of reading: what is beyond them is refused, never half read.</summary>
/// <param name="MaxReportBytes">The largest report in bytes: a text or HTML file, or one line of JSON. Default 8 MiB.</param>
/// <param name="MaxJsonBytes">The largest <c>.json</c> file in bytes; JSON Lines files may be of any size. Default 256 MiB.</param>
/// <param name="MaxFolderDepth">How many folders deep a walk goes below the one given. Default 64.</param>
/// <param name="MaxSidecarBytes">The largest <c>reports.csv</c> in bytes. Default 16 MiB.</param>
public sealed record ReadLimits(
    long MaxReportBytes = 8L * 1024 * 1024,
    long MaxJsonBytes = 256L * 1024 * 1024,
    int MaxFolderDepth = 64,
    long MaxSidecarBytes = 16L * 1024 * 1024)
{
    /// <summary>The limits that hold when none are given.</summary>
    public static readonly ReadLimits Default = new();
}
