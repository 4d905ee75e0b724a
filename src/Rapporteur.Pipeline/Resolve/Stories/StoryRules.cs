namespace Rapporteur.Pipeline.Resolve.Stories;

/// <summary>When reports tell of one happening, over what is alike by chance (<see cref="AlikeByChance"/>). The figures were swept over stories of newspapers and agencies, of offices and of articles cut into parts; the happening, not the topic, is meant.</summary>
/// <remarks>Each stands in a range in which the stories hardly change (decisions 0021, 0031 and 0034).</remarks>
internal static class StoryRules
{
    /// <summary>Reports further apart are of other days' news.</summary>
    public const int DaysApart = 5;

    /// <summary>A story runs no longer than this from its first report to its last.</summary>
    public const int LongestStory = 10;

    /// <summary>How strong a link between two dated reports must be that stand alone.</summary>
    public const double Enough = 0;

    /// <summary>How strong a link must be that draws a report, or a story, to a story: less than between two, for the words of all speak for it as well.</summary>
    public const double Least = -0.01;

    /// <summary>How strong such a link and the likeness of all words of both together must be in the middle.</summary>
    public const double EnoughBetweenStories = 0;

    /// <summary>How strong a link must be between two that stand alone of which one is undated: no day tells that both are of the same news.</summary>
    public const double EnoughUndated = 0.05;

    /// <summary>How strong a link must be where one is undated and a story has more than one report; then all reports of the one must be so much like all of the other in the mean.</summary>
    public const double LeastUndated = -0.04;

    /// <summary>The same of two reports of one outlet, which tells like happenings in like words year after year; then a shared passage, encounter or day of the week must speak for it too.</summary>
    public const double EnoughUndatedOfOutlet = 0.2;

    /// <summary>What it takes that both are of one outlet: it has its beats and its forms, and tells a happening once.</summary>
    public const double SameOutlet = 0.18;

    /// <summary>What opening on the same day of the week adds where one of two is undated.</summary>
    public const double SameWeekday = 0.02;

    /// <summary>What opening on days of the week that are two or three days apart takes there.</summary>
    public const double OtherWeekday = 0.015;

    /// <summary>What telling of one encounter adds.</summary>
    public const double SameEncounter = 0.15;

    /// <summary>What sharing sentences adds; the shared share comes on top.</summary>
    public const double SharedText = 0.15;

    /// <summary>What the first day between two reports takes from their link; it grows with the square of the days. A follow-up of the next day is of the happening, one of the next week rarely.</summary>
    private const double FirstDay = 0.008;

    /// <summary>What the days between two reports take from their link: all that are too many take the same.</summary>
    public static double ForDays(int? days)
    {
        int apart = Math.Min(days ?? 0, DaysApart + 1);
        return FirstDay * apart * apart;
    }

    /// <summary>Whether so many days apart is near enough; unknown is.</summary>
    public static bool InTime(int? days) => days is null or <= DaysApart;
}
