namespace Rapporteur.Training.Evaluate;

/// <summary>One line of the table.</summary>
/// <param name="Name">The kind of fact, or what else is measured.</param>
/// <param name="Precision">Null where only F1 is told.</param>
/// <param name="Recall">Null where only F1 is told.</param>
/// <param name="F1">The harmonic mean of both.</param>
/// <param name="Counts">Found, too many and missed; null where shares are not over counts.</param>
/// <param name="Attributes">For each attribute the share of found facts that have it right, in the order first met.</param>
internal sealed record RecordRow(
    string Name,
    double? Precision,
    double? Recall,
    double F1,
    (int Found, int Extra, int Missed)? Counts,
    IReadOnlyList<KeyValuePair<string, double>> Attributes);
