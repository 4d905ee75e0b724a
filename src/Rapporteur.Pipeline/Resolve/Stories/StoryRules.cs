namespace Rapporteur.Pipeline.Resolve.Stories;

/// <summary>When reports tell of one happening. The figures were swept over the gold stories and over newspaper reports of many outlets grouped by hand; the happening, not the topic, is meant.</summary>
/// <remarks>
/// Each stands in a range in which the stories hardly change (decision 0021): between 0.20 and 0.24 for <see cref="Enough"/>, 0.16 and 0.20 for <see cref="Least"/>,
/// 0.20 and 0.22 for <see cref="EnoughBetweenStories"/>, 0.025 and 0.035 for <see cref="PerDay"/>, 0.03 and 0.09 for <see cref="SameOutlet"/>. Two reports of one sentence each need 0.32.
/// </remarks>
internal static class StoryRules
{
    /// <summary>Reports further apart are of other days' news.</summary>
    public const int DaysApart = 5;

    /// <summary>A story runs no longer than this from its first report to its last.</summary>
    public const int LongestStory = 10;

    /// <summary>How strong a link between two dated reports must be that stand alone.</summary>
    public const double Enough = 0.21;

    /// <summary>How strong a link must be that draws a report, or a story, to a story: less than between two, for the words of all speak for it as well.</summary>
    public const double Least = 0.18;

    /// <summary>How strong such a link and the likeness of all words of both together must be in the middle.</summary>
    public const double EnoughBetweenStories = 0.21;

    /// <summary>How strong a link must be where one is undated; then a shared passage, encounter or day of the week must speak for it too.</summary>
    public const double EnoughUndated = 0.4;

    /// <summary>What each day between two reports takes from their link.</summary>
    public const double PerDay = 0.025;

    /// <summary>What it takes that both are of one outlet: it has its beats and its forms, and tells a happening once.</summary>
    public const double SameOutlet = 0.06;

    /// <summary>What it takes at most that a text is short: the fewer words two texts have, the sooner they are alike by chance.</summary>
    private const double ByChance = 0.14;

    /// <summary>Telling words of a text that is no longer short.</summary>
    private const int LongText = 80;

    /// <summary>What telling of one encounter adds.</summary>
    public const double SameEncounter = 0.15;

    /// <summary>What sharing sentences adds; the shared share comes on top.</summary>
    public const double SharedText = 0.15;

    /// <summary>How much alike two texts are held to be by chance, by the telling words of the shorter.</summary>
    public static double Chance(int terms) => ByChance * (1 - (Math.Min(terms, LongText) / (double)LongText));

    /// <summary>Whether so many days apart is near enough; unknown is.</summary>
    public static bool InTime(int? days) => days is null or <= DaysApart;
}
