namespace Rapporteur.Pipeline.Resolve.Times;

/// <summary>The one day that dated reports give each fact, where they agree on one.</summary>
internal sealed class DaysTold
{
    private const int Disputed = int.MaxValue;

    private readonly UnionFind _groups;
    private readonly Dictionary<int, (int Day, List<int> Reports)> _days = [];

    /// <summary>Gathers the days of all tellings.</summary>
    /// <param name="groups">Which tellings are of one fact.</param>
    /// <param name="reports">The reports, to know the dated ones.</param>
    /// <param name="told">The report and the first and last day of each telling, by its number.</param>
    public DaysTold(UnionFind groups, ReportTable reports, Func<int, (int Report, int From, int To)> told)
    {
        _groups = groups;
        for (int number = 0; number < groups.Count; number++)
        {
            (int report, int from, int to) = told(number);
            if (from == Days.None || from != to || reports.DayOf(report) == Days.None)
            {
                continue;
            }

            int root = groups.Find(number);
            if (!_days.TryGetValue(root, out (int Day, List<int> Reports) known))
            {
                known = (from, []);
            }

            known.Reports.Add(report);
            _days[root] = (known.Day == from ? from : Disputed, known.Reports);
        }
    }

    /// <summary>The day of a fact and the reports that give it; null where none does, or they give several.</summary>
    public (int Day, IReadOnlyList<int> Reports)? Of(int number) =>
        _days.TryGetValue(_groups.Find(number), out (int Day, List<int> Reports) known) && known.Day != Disputed ? (known.Day, known.Reports) : null;
}
