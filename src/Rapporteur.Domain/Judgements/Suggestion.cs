namespace Rapporteur.Domain.Judgements;

/// <summary>Two entries that may be one, and were not brought together: for somebody to merge or keep apart.</summary>
/// <param name="Id">From the two ids.</param>
/// <param name="Kind">The key of the export that lists them.</param>
/// <param name="First">The id of the one.</param>
/// <param name="FirstLabel">What it is called.</param>
/// <param name="Second">The id of the other.</param>
/// <param name="SecondLabel">What that is called.</param>
/// <param name="Reason">Why they may be one.</param>
public sealed record Suggestion(string Id, string Kind, string First, string FirstLabel, string Second, string SecondLabel, string Reason);
