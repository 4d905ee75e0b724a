namespace Rapporteur.Pipeline.Read;

/// <summary>A report as it came: decoded, not yet cleaned.</summary>
/// <param name="Source">Path within the folder that was given, file name, URL or given id; forward slashes.</param>
/// <param name="Format">What <paramref name="Content"/> is.</param>
/// <param name="Content">The decoded text, byte-order mark gone, nothing else changed.</param>
/// <param name="Given">What came with it: a sidecar's or a JSON line's fields.</param>
public sealed record RawReport(string Source, ReportFormat Format, string Content, GivenFields Given);

/// <summary>What a report's content is.</summary>
public enum ReportFormat
{
    /// <summary>Plain text: header lines and a body, or a saved page with its furniture.</summary>
    PlainText,

    /// <summary>An HTML page.</summary>
    Html,

    /// <summary>The body field of a JSON line: a body already, without furniture.</summary>
    Body,
}

/// <summary>Fields given beside a report's content; each null when not given.</summary>
/// <param name="Url">Where it was published.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Published">Its date as given, ISO or in words.</param>
/// <param name="Byline">Who wrote it.</param>
public sealed record GivenFields(
    string? Url = null, string? Outlet = null, string? Title = null, string? Published = null, string? Byline = null)
{
    /// <summary>Nothing given.</summary>
    public static readonly GivenFields None = new();
}
