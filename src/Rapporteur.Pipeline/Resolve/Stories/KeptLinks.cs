using System.Globalization;
using Rapporteur.Domain.Ports;
using Rapporteur.Pipeline.Extract.Staged;
using Rapporteur.Pipeline.Resolve.Making;

namespace Rapporteur.Pipeline.Resolve.Stories;

/// <summary>The links of each block of days as they were found before: they hold until a report is added in the days around.</summary>
/// <remarks>
/// A report is compared with those of five days before it, which stand in its block or the one before, and with undated ones; their words are weighed by the blocks beside theirs. So the mark of a
/// block is of all reports from two blocks before it to the one after, and of the undated. Others are told by their places among these.
/// </remarks>
internal sealed class KeptLinks(IWorkStore store, ReportTable reports, DayBlocks blocks)
{
    private const string Room = "links";
    private const int BlocksBefore = 2;
    private const int BlocksAfter = 1;

    private readonly MarkBuffer _buffer = new();
    private UInt128? _undated;

    /// <summary>The mark of the block that was asked for last: what is not there is kept next.</summary>
    private (int Block, long Mark) _last = (-1, 0);

    /// <summary>Takes the links of a block as they were found before.</summary>
    /// <returns>False where there are none, or reports were added around.</returns>
    public bool Take(int block, LinkRows rows)
    {
        long mark = MarkOf(block);
        if (store.FindWork(Room, KeyOf(block)) is not { } kept)
        {
            return false;
        }

        var reader = new ByteReader(kept.Span);
        if (reader.Long() != mark)
        {
            return false;
        }

        int origin = OriginOf(block);
        var links = new List<Link>();
        for (int at = blocks.All[block].Start; at < blocks.All[block].End; at++)
        {
            links.Clear();
            for (int left = reader.Int(); left > 0; left--)
            {
                int place = reader.Int();
                links.Add(new Link(blocks.ByDay[place >= 0 ? origin + place : ~place], BitConverter.Int32BitsToSingle(reader.Int())));
            }

            rows.Set(blocks.ByDay[at], links);
        }

        reader.End();
        return true;
    }

    /// <summary>Keeps the links of a block.</summary>
    public void Keep(int block, LinkRows rows)
    {
        var writer = new ByteWriter();
        writer.Long(MarkOf(block));
        Dictionary<int, int> places = PlacesOf(block);
        for (int at = blocks.All[block].Start; at < blocks.All[block].End; at++)
        {
            int report = blocks.ByDay[at];
            writer.Int(rows.CountOf(report));
            for (int i = 0; i < rows.CountOf(report); i++)
            {
                Link link = rows.At(report, i);
                writer.Int(places[link.Other]);
                writer.Int(BitConverter.SingleToInt32Bits(link.Alike));
            }
        }

        store.KeepWork(Room, [(KeyOf(block), writer.ToArray())]);
    }

    /// <summary>The places of the reports that those of a block may be linked with: from where the block before begins; of the undated from −1 downward.</summary>
    private Dictionary<int, int> PlacesOf(int block)
    {
        var places = new Dictionary<int, int>();
        int origin = OriginOf(block);
        for (int at = origin; at < blocks.All[block].End; at++)
        {
            places[blocks.ByDay[at]] = at - origin;
        }

        for (int at = 0; at < blocks.Undated; at++)
        {
            places[blocks.ByDay[at]] = ~at;
        }

        return places;
    }

    private int OriginOf(int block) => blocks.StartBefore(block, 1);

    private long MarkOf(int block)
    {
        if (_last.Block != block)
        {
            _undated ??= MarkOf(0, blocks.Undated);
            UInt128 around = blocks.All[block].IsUndated ? 0 : MarkOf(blocks.StartBefore(block, BlocksBefore), blocks.EndAfter(block, BlocksAfter));
            _buffer.Add(ReportPipeline.Code);
            _buffer.Add(_undated.Value);
            _buffer.Add(around);
            _last = (block, unchecked((long)(ulong)_buffer.Take()));
        }

        return _last.Mark;
    }

    private UInt128 MarkOf(int start, int end)
    {
        for (int at = start; at < end; at++)
        {
            _buffer.Add(reports.PrintOf(blocks.ByDay[at]));
        }

        return _buffer.Take();
    }

    private string KeyOf(int block) => blocks.All[block].IsUndated ? "undated" : blocks.All[block].Key.ToString(CultureInfo.InvariantCulture);
}
