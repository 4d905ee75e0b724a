namespace Rapporteur.Domain.Failures;

/// <summary>An input that was not taken in, or of which nothing could be read: what it was, why, and what to do. Refusals are kept, never thrown away.</summary>
/// <param name="Source">The file or entry, as given.</param>
/// <param name="Code">Which failure.</param>
/// <param name="Message">What is wrong and where, for a person.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record Refusal(string Source, RefusalCode Code, string Message, string Remedy);

/// <summary>Why an input was refused. Each code stands in <c>docs/refusals.md</c>.</summary>
public enum RefusalCode
{
    /// <summary>Nothing in it.</summary>
    Empty,

    /// <summary>Not text.</summary>
    Binary,

    /// <summary>Over the size limit.</summary>
    TooLarge,

    /// <summary>Not valid UTF-8.</summary>
    InvalidUtf8,

    /// <summary>May not be read.</summary>
    NoAccess,

    /// <summary>Not there.</summary>
    NotFound,

    /// <summary>Not the format that it claims to be.</summary>
    Malformed,

    /// <summary>No body text once the furniture is gone.</summary>
    NoBody,

    /// <summary>A kind of file that is not read.</summary>
    Unsupported,

    /// <summary>A report that was kept, but that Rapporteur broke on: nothing is told of it.</summary>
    Failed,
}
