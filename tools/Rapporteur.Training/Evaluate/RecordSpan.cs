namespace Rapporteur.Training.Evaluate;

/// <summary>A passage as the scorer compares passages.</summary>
/// <param name="Report">The gold's key of the report.</param>
/// <param name="First">The first word's place in the report; -1 where it was not found.</param>
/// <param name="Words">The passage's words.</param>
internal readonly record struct RecordSpan(string Report, int First, string[] Words);
