using NodaTime;
using NodaTime.Text;
using Rapporteur.Domain.Reports;
using Rapporteur.Pipeline.Resolve;
using Rapporteur.Pipeline.Resolve.Stories;
using Rapporteur.Tests.Fakes;

namespace Rapporteur.Tests.Resolve.Stories;

public sealed class TermWindowsTest
{
    private const int Reach = 60;

    [Theory]
    [InlineData(1, 12, 40)]
    [InlineData(2, 12, 400)]
    [InlineData(3, 40, 3)]
    public void Take_EachReport_FindsThoseThatComparingEachPairOfWordsFinds(int seed, int words, int days)
    {
        var random = new Random(seed);
        using var store = new MemoryRecordStore();
        var reports = new ReportTable(store);
        var terms = new List<uint[]>();
        for (int i = 0; i < 600; i++)
        {
            string published = LocalDatePattern.Iso.Format(new LocalDate(2031, 1, 1).PlusDays(random.Next(days)));
            reports.Add(new ReportId($"r-{i:000}"), new Telling($"r-{i:000}", "Words.", published).Digest(), default);
            terms.Add([.. Enumerable.Range(0, words).Select(static word => unchecked((uint)word * 2654435761u)).OrderBy(_ => random.Next()).Take(4)]);
        }

        int[] order = reports.ByDay();
        var windows = new TermWindows(reports);
        var near = new List<int>();
        for (int at = 0; at < order.Length; at++)
        {
            near.Clear();
            windows.Take(order[at], terms[order[at]], near);

            Assert.Equal(Compared(reports, terms, order, at), near.Distinct().Order());
        }
    }

    /// <summary>The reports before one that share two words with it, the last sixty under each two, and near in time.</summary>
    private static SortedSet<int> Compared(ReportTable reports, List<uint[]> terms, int[] order, int at)
    {
        uint[] own = terms[order[at]];
        var found = new SortedSet<int>();
        for (int i = 0; i < own.Length; i++)
        {
            for (int j = i + 1; j < own.Length; j++)
            {
                IEnumerable<int> under = order[..at].Where(other => terms[other].Contains(own[i]) && terms[other].Contains(own[j]));
                found.UnionWith(under.TakeLast(Reach).Where(other => StoryRules.InTime(reports.DaysBetween(other, order[at]))));
            }
        }

        return found;
    }
}
