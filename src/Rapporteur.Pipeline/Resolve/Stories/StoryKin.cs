namespace Rapporteur.Pipeline.Resolve.Stories;

/// <summary>Which reports tell of one happening: those of one story, and short ones that no story holds together, but that tell of one encounter or read alike and came out together.</summary>
/// <param name="stories">The stories.</param>
/// <param name="links">Which reports read alike.</param>
/// <param name="together">Pairs that tell of one encounter as news.</param>
/// <param name="reports">When they came out.</param>
internal sealed class StoryKin(UnionFind stories, StoryLinks links, ReportPairs together, ReportTable reports)
{
    /// <summary>So alike may two texts of some twenty words be that tell of one happening; less than what makes a story, for the same speaker or participants speak for it too.</summary>
    private const double AlikeEnough = 0.15;

    /// <summary>Reports of one happening come out together.</summary>
    private const int DaysApart = 1;

    /// <summary>The story of each report.</summary>
    public UnionFind Stories => stories;

    /// <summary>Whether the two tell of one happening.</summary>
    public bool AreOf(int a, int b) =>
        stories.Same(a, b)
        || (reports.DaysBetween(a, b) is <= DaysApart && (together.Contains(a, b) || links.Between(a, b) >= AlikeEnough));
}
