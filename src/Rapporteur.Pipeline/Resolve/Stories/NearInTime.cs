namespace Rapporteur.Pipeline.Resolve.Stories;

/// <summary>How many dated reports stand within the days of one story around each, and how alike the most alike of so many is by chance.</summary>
/// <remarks>
/// Among unrelated reports likeness falls off exponentially, so the greatest of many grows with the logarithm of their number (decision 0034). An undated report is compared with
/// the other undated ones, and any dated one may be of its day (decision 0036). Keeps four bytes a report.
/// </remarks>
internal sealed class NearInTime
{
    /// <summary>How fast likeness among unrelated reports falls off.</summary>
    private const double FallOff = 0.018;

    /// <summary>Beside a dated report an undated one counts as one of so many at least: it may be of any day.</summary>
    private const int OfAnyDay = 1000;

    private const int Undated = -1;

    private readonly int[] _near;
    private readonly int _undated;

    public NearInTime(ReportTable reports)
    {
        int[] byDay = reports.ByDay();
        _near = new int[reports.Count];
        int first = 0;
        while (first < byDay.Length && reports.DayOf(byDay[first]) == Days.None)
        {
            _near[byDay[first++]] = Undated;
        }

        _undated = first;

        int past = first;
        for (int at = first; at < byDay.Length; at++)
        {
            int day = reports.DayOf(byDay[at]);
            while (day - reports.DayOf(byDay[first]) > StoryRules.DaysApart)
            {
                first++;
            }

            while (past < byDay.Length && reports.DayOf(byDay[past]) - day <= StoryRules.DaysApart)
            {
                past++;
            }

            _near[byDay[at]] = past - first - 1;
        }
    }

    /// <summary>How alike two reports may be by chance for nothing but the number of those that each is compared with.</summary>
    public double MostAlike(int a, int b) => FallOff * Math.Log(1 + Among(a, b));

    private double Among(int a, int b) => (_near[a] == Undated, _near[b] == Undated) switch
    {
        (false, false) => (_near[a] + _near[b]) / 2.0,
        (true, true) => _undated - 1,
        _ => Math.Max(OfAnyDay, _near.Length - 1),
    };
}
