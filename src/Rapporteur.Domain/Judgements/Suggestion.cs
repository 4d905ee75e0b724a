namespace Rapporteur.Domain.Judgements;

/// <summary>Two entries that may be one, and were not brought together: for somebody to merge or keep apart.</summary>
/// <param name="Id">From the two ids.</param>
/// <param name="Kind">The key of the export that lists them.</param>
/// <param name="First">The id of the one.</param>
/// <param name="FirstLabel">What it is called.</param>
/// <param name="Second">The id of the other.</param>
/// <param name="SecondLabel">What that is called.</param>
/// <param name="Likelihood">How likely they are one.</param>
/// <param name="Reason">Why they may be one.</param>
public sealed record Suggestion(
    string Id, string Kind, string First, string FirstLabel, string Second, string SecondLabel, Likelihood Likelihood, string Reason);

/// <summary>How likely two entries are one, by what speaks for it. A rank, no probability.</summary>
public enum Likelihood
{
    /// <summary>Little speaks against it.</summary>
    Likely,

    /// <summary>Something is open: a day, a place, a given name.</summary>
    Possible,

    /// <summary>Worth a look where much hangs on it.</summary>
    Remote,
}
