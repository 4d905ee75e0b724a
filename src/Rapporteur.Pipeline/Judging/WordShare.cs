namespace Rapporteur.Pipeline.Judging;

/// <summary>How much of what the shorter of two facts says has to be in the longer before somebody is asked whether they are one.</summary>
internal static class WordShare
{
    /// <summary>Telling words that both have, at least.</summary>
    public const int FewestShared = 3;

    public const double Half = 0.5;

    public const double Most = 0.75;

    /// <summary>The share in words.</summary>
    public static string Of(double likeness) => likeness >= Most ? "most" : "half of the";
}
