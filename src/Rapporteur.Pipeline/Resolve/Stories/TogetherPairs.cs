using Rapporteur.Pipeline.Resolve.Encounters;

namespace Rapporteur.Pipeline.Resolve.Stories;

/// <summary>Which reports an encounter brings together.</summary>
internal static class TogetherPairs
{
    /// <summary>In a long row of reports of one encounter, each is paired with so many that come after it.</summary>
    private const int Reach = 20;

    /// <summary>Pairs of reports that tell of one encounter as news; in a long row of reports, neighbours.</summary>
    public static ReportPairs Find(
        List<EncounterTold> told, UnionFind groups, ReportTable reports, StoryLinks links, StoryVectors vectors)
    {
        var byGroup = new SortedDictionary<int, List<int>>();
        for (int number = 0; number < told.Count; number++)
        {
            if (!told[number].Background)
            {
                int root = groups.Find(number);
                if (!byGroup.TryGetValue(root, out List<int>? members))
                {
                    members = [];
                    byGroup.Add(root, members);
                }

                if (members.Count == 0 || members[^1] != told[number].Report)
                {
                    members.Add(told[number].Report);
                }
            }
        }

        var pairs = new ReportPairs(reports.Count);
        foreach (List<int> members in byGroup.Values)
        {
            for (int i = 0; i < members.Count; i++)
            {
                for (int j = i + 1; j < Math.Min(members.Count, i + 1 + Reach); j++)
                {
                    if (StoryRules.InTime(reports.DaysBetween(members[i], members[j])) && pairs.Add(members[i], members[j]))
                    {
                        links.Add(members[i], members[j], vectors.Similarity(members[i], members[j]));
                    }
                }
            }
        }

        return pairs;
    }
}
