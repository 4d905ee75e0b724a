namespace Rapporteur.Pipeline.Resolve.Stories;

/// <summary>With which reports each is compared. Reports come in the order of their days, the undated first.</summary>
/// <remarks>
/// A dated report is compared with those of the days before it that share two of its weightiest words, the last sixty under each two, or with all where these days have few;
/// an undated one so with the other undated ones. A dated and an undated one are compared where they share three. What is held does not grow with the years, but with the undated reports.
/// </remarks>
internal sealed class NearReports
{
    /// <summary>Where no more dated reports than this came out in the days before one, it is compared with all of them: its weightiest words may be the other's lighter ones.</summary>
    private const int FewReports = 200;

    /// <summary>The same of the undated reports of a record.</summary>
    private const int FewUndated = 500;

    private readonly ReportTable _reports;
    private readonly StoryVectors _vectors;
    private readonly TermWindows _lately;
    private readonly UndatedTerms _undated = new();
    private readonly TermWindows _undatedLately;

    /// <summary>The dated reports of the last days.</summary>
    private readonly Queue<int> _last = new();
    private readonly List<int> _near = [];
    private readonly int[] _comparedWith;

    private readonly DayBlocks _blocks;

    /// <summary>How many of the reports by day were taken, or left out because none that is compared comes near them.</summary>
    private int _taken;

    public NearReports(ReportTable reports, StoryVectors vectors, DayBlocks blocks)
    {
        _blocks = blocks;
        _reports = reports;
        _vectors = vectors;
        _lately = new TermWindows(reports);
        _undatedLately = new TermWindows(reports);
        _comparedWith = new int[reports.Count];
        Array.Fill(_comparedWith, -1);
    }

    /// <summary>Goes on to the reports of a block; of those that were left out takes the ones that its reports are compared with.</summary>
    public void GoTo(int block)
    {
        int start = _blocks.All[block].Start;
        for (int at = _taken; at < Math.Min(start, _blocks.Undated); at++)
        {
            _undated.Add(_blocks.ByDay[at], _vectors.FirstOf(_blocks.ByDay[at]));
        }

        for (int at = Math.Max(Math.Max(_taken, _blocks.Undated), _blocks.StartBefore(block, 1)); at < start; at++)
        {
            _near.Clear();
            TakeDated(_blocks.ByDay[at], _vectors.FirstOf(_blocks.ByDay[at]));
        }

        _taken = _blocks.All[block].End;
    }

    /// <summary>The reports before the next one that it is compared with, each once.</summary>
    public IEnumerable<int> Before(int report)
    {
        _near.Clear();
        ReadOnlySpan<uint> terms = _vectors.FirstOf(report);
        _undated.Near(terms, _near);
        if (_reports.DayOf(report) == Days.None)
        {
            TakeUndated(report, terms);
        }
        else
        {
            TakeDated(report, terms);
        }

        return Once(report);
    }

    private void TakeUndated(int report, ReadOnlySpan<uint> terms)
    {
        _undated.Add(report, terms);
        if (_blocks.Undated > FewUndated)
        {
            _undatedLately.Take(report, terms, _near);
            return;
        }

        for (int at = 0; _blocks.ByDay[at] != report; at++)
        {
            _near.Add(_blocks.ByDay[at]);
        }
    }

    private void TakeDated(int report, ReadOnlySpan<uint> terms)
    {
        _lately.Take(report, terms, _near);
        while (_last.TryPeek(out int first) && !StoryRules.InTime(_reports.DaysBetween(first, report)))
        {
            _last.Dequeue();
        }

        if (_last.Count <= FewReports)
        {
            _near.AddRange(_last);
        }

        _last.Enqueue(report);
    }

    private IEnumerable<int> Once(int report)
    {
        foreach (int other in _near)
        {
            if (_comparedWith[other] != report)
            {
                _comparedWith[other] = report;
                yield return other;
            }
        }
    }
}
