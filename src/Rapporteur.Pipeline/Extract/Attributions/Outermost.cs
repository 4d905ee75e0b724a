namespace Rapporteur.Pipeline.Extract.Attributions;

/// <summary>Attributions that stand in no other's content: the scheme gives what is said inside a saying with that saying.</summary>
internal static class Outermost
{
    public static List<Attribution> Of(List<Attribution> found) => found.FindAll(attribution => !found.Exists(other => Holds(other, attribution)));

    /// <summary>Whether one stands in the content of the other.</summary>
    public static bool Holds(Attribution outer, Attribution inner) =>
        !ReferenceEquals(outer, inner) && Covers(outer, Anchor(inner)) && !Covers(inner, Anchor(outer));

    private static int Anchor(Attribution attribution) => attribution.Cue >= 0 ? attribution.Cue : attribution.Content[0].First;

    private static bool Covers(Attribution attribution, int token) =>
        attribution.Content.Exists(part => token >= part.First && token < part.End);
}
