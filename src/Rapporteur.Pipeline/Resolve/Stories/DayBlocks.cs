namespace Rapporteur.Pipeline.Resolve.Stories;

/// <summary>The reports in the order of their days, cut into blocks of some days; the undated come first, as a block of their own.</summary>
internal sealed class DayBlocks
{
    private readonly List<DayBlock> _blocks = [];

    /// <summary>Cuts the reports.</summary>
    public DayBlocks(ReportTable reports)
    {
        ByDay = reports.ByDay();
        int start = 0;
        for (int i = 1; i <= ByDay.Length; i++)
        {
            if (i == ByDay.Length || KeyOf(reports, ByDay[i]) != KeyOf(reports, ByDay[start]))
            {
                _blocks.Add(new DayBlock(KeyOf(reports, ByDay[start]), start, i));
                start = i;
            }
        }
    }

    /// <summary>The reports by day.</summary>
    public int[] ByDay { get; }

    /// <summary>The blocks that have reports, in order.</summary>
    public IReadOnlyList<DayBlock> All => _blocks;

    /// <summary>How many reports have no day.</summary>
    public int Undated => _blocks.Count > 0 && _blocks[0].IsUndated ? _blocks[0].End : 0;

    /// <summary>Places in <see cref="ByDay"/>: where the reports of the blocks up to so many before one begin.</summary>
    public int StartBefore(int block, int before)
    {
        int first = block;
        while (first > 0 && !_blocks[first - 1].IsUndated && _blocks[first - 1].Key >= _blocks[block].Key - before)
        {
            first--;
        }

        return _blocks[first].Start;
    }

    /// <summary>Where those of the blocks up to so many after it end.</summary>
    public int EndAfter(int block, int after)
    {
        int last = block;
        while (last + 1 < _blocks.Count && _blocks[last + 1].Key <= _blocks[block].Key + after)
        {
            last++;
        }

        return _blocks[last].End;
    }

    private static int KeyOf(ReportTable reports, int report) =>
        reports.DayOf(report) == Days.None ? DayBlock.Undated : WordCounts.BlockOf(reports.DayOf(report));
}

/// <summary>The reports of some days.</summary>
/// <param name="Key">Number of the block among all blocks there can be.</param>
/// <param name="Start">Its first report, as a place among the reports by day.</param>
/// <param name="End">The place after its last.</param>
internal readonly record struct DayBlock(int Key, int Start, int End)
{
    /// <summary>The key of the reports without a day.</summary>
    public const int Undated = int.MinValue;

    /// <summary>Whether its reports have no day.</summary>
    public bool IsUndated => Key == Undated;
}
