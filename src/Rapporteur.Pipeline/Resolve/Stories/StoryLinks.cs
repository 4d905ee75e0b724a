using Rapporteur.Domain.Ports;
using Rapporteur.Pipeline.Resolve.Sources;

namespace Rapporteur.Pipeline.Resolve.Stories;

/// <summary>Which reports read alike and could tell of one happening, found by the telling words that they share.</summary>
/// <remarks>
/// Goes through the reports by day; with which a report is compared <see cref="NearReports"/> says. Whether two are linked depends on nothing beyond the days around both,
/// or, where one is undated, beyond the undated reports and the days around the other (decisions 0028 and 0033). Of a link eight bytes are kept.
/// </remarks>
internal sealed class StoryLinks
{
    /// <summary>Less alike than this is no link, or, among few reports, less than what is alike by chance among so many.</summary>
    private const double Least = 0.12;

    /// <summary>The same where one is undated, whatever else the record holds: no weaker link joins anything.</summary>
    private const double LeastUndated = 0.09;

    private readonly ReportTable _reports;
    private readonly LinkRows _rows;

    /// <summary>Links that no words brought together.</summary>
    private readonly Dictionary<int, List<Link>> _byHand = [];

    private StoryLinks(ReportTable reports)
    {
        _reports = reports;
        _rows = new LinkRows(reports.Count);
        Near = new NearInTime(reports);
    }

    /// <summary>How many reports stand around each.</summary>
    public NearInTime Near { get; }

    /// <summary>Finds the links among all reports: two that share two of their weightiest terms, or some text, or came out in days of few, are compared.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="vectors">What each is about.</param>
    /// <param name="lineages">Which share text.</param>
    /// <param name="store">Where the links of the days are kept that nothing was added to; null to keep none.</param>
    /// <param name="cancellation">Looked at between reports.</param>
    public static StoryLinks Find(ReportTable reports, StoryVectors vectors, Lineages lineages, IWorkStore? store, CancellationToken cancellation)
    {
        var found = new StoryLinks(reports);
        var blocks = new DayBlocks(reports);
        KeptLinks? kept = store is null ? null : new KeptLinks(store, reports, blocks);
        var near = new NearReports(reports, vectors, blocks);
        for (int block = 0; block < blocks.All.Count; block++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (kept?.Take(block, found._rows) != true)
            {
                found.Compare(blocks, block, near, vectors, cancellation);
                kept?.Keep(block, found._rows);
            }
        }

        foreach (SharedText pair in lineages.Pairs)
        {
            found.Add(pair.A, pair.B, vectors.Similarity(pair.A, pair.B), always: true);
        }

        return found;
    }

    private void Compare(DayBlocks blocks, int block, NearReports near, StoryVectors vectors, CancellationToken cancellation)
    {
        near.GoTo(block);
        var links = new List<Link>();
        for (int at = blocks.All[block].Start; at < blocks.All[block].End; at++)
        {
            cancellation.ThrowIfCancellationRequested();
            int report = blocks.ByDay[at];
            links.Clear();
            foreach (int other in near.Before(report))
            {
                double alike = vectors.Similarity(other, report);
                if (alike >= LeastOf(other, report))
                {
                    links.Add(new Link(other, (float)alike));
                }
            }

            links.Sort(static (x, y) => x.Other.CompareTo(y.Other));
            _rows.Set(report, links);
        }
    }

    /// <summary>How alike two reports were found, 0 when they were not linked.</summary>
    public double Between(int a, int b)
    {
        (int earlier, int later) = Ordered(a, b);
        return _rows.Find(later, earlier) ?? ByHand(later, earlier) ?? 0;
    }

    /// <summary>The links of a report with those that come before it by day: each link is one report's.</summary>
    public IEnumerable<(int Other, double Alike)> Of(int report)
    {
        for (int i = 0; i < _rows.CountOf(report); i++)
        {
            Link link = _rows.At(report, i);
            yield return (link.Other, link.Alike);
        }

        if (_byHand.TryGetValue(report, out List<Link>? more))
        {
            foreach (Link link in more)
            {
                yield return (link.Other, link.Alike);
            }
        }
    }

    /// <summary>Puts in a link by hand: reports that tell of one encounter are compared even when no words brought them together.</summary>
    public void Add(int a, int b, double alike, bool always = false)
    {
        (int earlier, int later) = Ordered(a, b);
        if ((!always && alike < LeastOf(a, b)) || _rows.Find(later, earlier) is not null || ByHand(later, earlier) is not null)
        {
            return;
        }

        if (!_byHand.TryGetValue(later, out List<Link>? list))
        {
            _byHand.Add(later, list = []);
        }

        list.Add(new Link(earlier, (float)alike));
    }

    private double LeastOf(int a, int b) => _reports.DaysBetween(a, b) is null ? LeastUndated : Math.Min(Least, Near.MostAlike(a, b));

    private (int Earlier, int Later) Ordered(int a, int b) =>
        _reports.DayOf(a) != _reports.DayOf(b) ? _reports.DayOf(a) < _reports.DayOf(b) ? (a, b) : (b, a)
        : a < b ? (a, b) : (b, a);

    private double? ByHand(int later, int earlier)
    {
        if (_byHand.TryGetValue(later, out List<Link>? list))
        {
            foreach (Link link in list)
            {
                if (link.Other == earlier)
                {
                    return link.Alike;
                }
            }
        }

        return null;
    }
}

/// <summary>A link with another report.</summary>
/// <param name="Other">The other.</param>
/// <param name="Alike">How alike, 0 to 1.</param>
internal readonly record struct Link(int Other, float Alike);
