using NodaTime;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Pipeline.Resolve;

/// <summary>The reports in the order of their ids, by number, with the day of each; their texts stay in the store and are fetched again where needed.</summary>
internal sealed class ReportTable(IRecordStore store)
{
    /// <summary>Texts that are kept at hand, at some twenty kilobytes each.</summary>
    private const int Kept = 512;

    private readonly List<ReportId> _ids = [];
    private readonly List<int> _days = [];
    private readonly List<int> _lastDays = [];
    private int[]? _byDay;
    private readonly List<UInt128> _prints = [];
    private readonly List<int> _outlets = [];
    private readonly Dictionary<string, int> _outletNumbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<int, LinkedListNode<(int Report, WordScan Scan)>> _scans = [];
    private readonly LinkedList<(int Report, WordScan Scan)> _lately = new();

    /// <summary>How many reports.</summary>
    public int Count => _ids.Count;

    /// <summary>Takes the next report and gives its number.</summary>
    /// <param name="report">Its id.</param>
    /// <param name="digest">What is known of its words.</param>
    /// <param name="print">A hash of all that is staged of it.</param>
    public int Add(ReportId report, ReportDigest digest, UInt128 print)
    {
        _ids.Add(report);
        _prints.Add(print);
        _days.Add(digest.FirstDay);
        _lastDays.Add(digest.LastDay);
        _outlets.Add(NumberOf(digest.Outlet));
        return _ids.Count - 1;
    }

    /// <summary>A report's id.</summary>
    public ReportId IdOf(int report) => _ids[report];

    /// <summary>The number of a report that is here.</summary>
    public int NumberOf(ReportId report) => _ids.BinarySearch(report) is >= 0 and var number ? number
        : throw new ArgumentOutOfRangeException(nameof(report), report, "No such report is staged.");

    /// <summary>The numbers of those of some reports that are here, ascending.</summary>
    public List<int> NumbersOf(HashSet<ReportId> reports)
    {
        var numbers = new List<int>(reports.Count);
        for (int report = 0; report < _ids.Count && reports.Count > 0; report++)
        {
            if (reports.Contains(_ids[report]))
            {
                numbers.Add(report);
            }
        }

        return numbers;
    }

    /// <summary>A hash of all that is staged of a report.</summary>
    public UInt128 PrintOf(int report) => _prints[report];

    /// <summary>The day a report was published, <see cref="Days.None"/> when it is not known.</summary>
    public int DayOf(int report) => _days[report];

    /// <summary>The last day that a report may have been published on.</summary>
    public int LastDayOf(int report) => _lastDays[report];

    /// <summary>Whether two reports are known to be of one outlet.</summary>
    public bool OneOutlet(int a, int b) => _outlets[a] >= 0 && _outlets[a] == _outlets[b];

    /// <summary>Days between two reports' publication; null when one is undated.</summary>
    public int? DaysBetween(int a, int b) =>
        _days[a] == Days.None || _days[b] == Days.None ? null : Math.Abs(_days[a] - _days[b]);

    /// <summary>The numbers of all reports by their days, the undated first: who copies whom, and what tells of one happening, stands near together.</summary>
    public int[] ByDay()
    {
        if (_byDay?.Length == _ids.Count)
        {
            return _byDay;
        }

        int[] order = new int[_ids.Count];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(order, (a, b) => _days[a] != _days[b] ? _days[a].CompareTo(_days[b]) : a.CompareTo(b));
        return _byDay = order;
    }

    /// <summary>All reports again, in order.</summary>
    public IEnumerable<ReportReading> Read() => ReportReading.All(store);

    /// <summary>One report again.</summary>
    public (CleanReport Clean, Extraction Extraction) Read(int report)
    {
        StagedReport staged = Staged(report);
        return (ExtractionCodec.DecodeClean(staged.Clean.Span), ExtractionCodec.DecodeExtraction(staged.Extraction.Span));
    }

    /// <summary>A report's words, fetched again if need be.</summary>
    public WordScan ScanOf(int report)
    {
        if (_scans.TryGetValue(report, out LinkedListNode<(int, WordScan Scan)>? node))
        {
            _lately.Remove(node);
            _lately.AddFirst(node);
            return node.Value.Scan;
        }

        WordScan scan = WordScan.Of(ExtractionCodec.DecodeClean(Staged(report).Clean.Span).Text);
        _scans[report] = _lately.AddFirst((report, scan));
        if (_lately.Count > Kept)
        {
            _scans.Remove(_lately.Last!.Value.Report);
            _lately.RemoveLast();
        }

        return scan;
    }

    private int NumberOf(string? outlet)
    {
        if (outlet is null)
        {
            return -1;
        }

        if (!_outletNumbers.TryGetValue(outlet, out int number))
        {
            number = _outletNumbers.Count;
            _outletNumbers.Add(outlet, number);
        }

        return number;
    }

    private StagedReport Staged(int report) => store.FindStaged(_ids[report])
        ?? throw new InvalidOperationException($"Report {_ids[report]} is no longer staged.");
}

/// <summary>Days as numbers.</summary>
internal static class Days
{
    /// <summary>No day known.</summary>
    public const int None = int.MinValue;

    private static readonly LocalDate Epoch = new(1970, 1, 1);

    public static int Of(LocalDate? day) => day is { } known ? Period.DaysBetween(Epoch, known) : None;

    /// <summary>The day of a number; not for <see cref="None"/>.</summary>
    public static LocalDate DateOf(int day) => Epoch.PlusDays(day);

    public static int FirstOf(FactTime time) => Of(time.From);

    public static int LastOf(FactTime time) => Of(time.To);
}
