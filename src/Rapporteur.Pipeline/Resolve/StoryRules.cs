namespace Rapporteur.Pipeline.Resolve;

/// <summary>When reports tell of one happening. The figures were swept over the gold stories; the happening, not the topic, is meant.</summary>
internal static class StoryRules
{
    /// <summary>Reports further apart are of other days' news.</summary>
    public const int DaysApart = 5;

    /// <summary>A story runs no longer than this from its first report to its last.</summary>
    public const int LongestStory = 10;

    /// <summary>
    /// How strong a link between two dated reports must be. Of pairs of newspaper reports from many countries that are alike by 0.4 and more, read by eye, four of five tell of
    /// one happening, by 0.36 half, by 0.3 a fifth, most of the rest another day of the same government; near in time the share is higher.
    /// </summary>
    public const double Enough = 0.3;

    /// <summary>The same where one is undated; then a shared passage, encounter or day of the week must speak for it too.</summary>
    public const double EnoughUndated = 0.4;

    /// <summary>Two stories become one only when all their words together are this much alike.</summary>
    public const double EnoughBetweenStories = 0.3;

    /// <summary>What each day between two reports takes from their link.</summary>
    public const double PerDay = 0.015;

    /// <summary>What telling of one encounter adds.</summary>
    public const double SameEncounter = 0.15;

    /// <summary>What sharing sentences adds; the shared share comes on top.</summary>
    public const double SharedText = 0.15;

    /// <summary>Whether so many days apart is near enough; unknown is.</summary>
    public static bool InTime(int? days) => days is null or <= DaysApart;
}
