using System.Runtime.InteropServices;

namespace Rapporteur.Pipeline.Resolve.Stories;

/// <summary>The links of each report, written once and packed: eight bytes a link, eight a report.</summary>
internal sealed class LinkRows(int reports)
{
    private const int InChunk = 1 << 16;

    private readonly List<Link[]> _chunks = [];
    private readonly int[] _first = new int[reports];
    private readonly ushort[] _chunk = new ushort[reports];
    private readonly ushort[] _count = new ushort[reports];
    private int _used = InChunk;

    /// <summary>Sets a report's links, in the order of the other reports.</summary>
    public void Set(int report, List<Link> links)
    {
        if (InChunk - _used < links.Count)
        {
            _chunks.Add(new Link[InChunk]);
            _used = 0;
        }

        _chunk[report] = checked((ushort)Math.Max(0, _chunks.Count - 1));
        _first[report] = _used;
        _count[report] = checked((ushort)links.Count);
        if (links.Count > 0)
        {
            CollectionsMarshal.AsSpan(links).CopyTo(_chunks[^1].AsSpan(_used));
            _used += links.Count;
        }
    }

    /// <summary>How many links a report has.</summary>
    public int CountOf(int report) => _count[report];

    /// <summary>One of a report's links.</summary>
    public Link At(int report, int index) => _chunks[_chunk[report]][_first[report] + index];

    /// <summary>How alike a report and another are; null when they are not linked.</summary>
    public double? Find(int report, int other)
    {
        int low = 0;
        int high = _count[report] - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            Link link = At(report, middle);
            if (link.Other == other)
            {
                return link.Alike;
            }

            (low, high) = link.Other < other ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}
