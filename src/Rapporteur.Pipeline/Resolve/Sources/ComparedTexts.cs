using System.Text;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Pipeline.Extract.Staged;

namespace Rapporteur.Pipeline.Resolve.Sources;

/// <summary>Which reports were compared with one another before, and what they were found to share: it depends on nothing but their texts, so only the new ones are compared.</summary>
/// <remarks>
/// A row for each report that was compared, with its pairs with later ones. Pairs that were too weak to be kept then are too weak now: more reports only make the closest closer (<see cref="NearestTexts"/>).
/// </remarks>
internal sealed class ComparedTexts
{
    private const string Room = "shared-text";

    /// <summary>Where more than one report in so many is new, all are compared.</summary>
    private const int FewestKnown = 4;

    private readonly IWorkStore _store;

    /// <summary>The rows that have pairs, by the number of the report.</summary>
    private readonly Dictionary<int, byte[]> _rows = [];
    private readonly HashSet<int> _new = [];
    private readonly HashSet<ulong> _fingerprints = [];

    private ComparedTexts(IWorkStore store)
    {
        _store = store;
    }

    /// <summary>Whether all reports have to be compared: most are new, or what was kept is of another version.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>What a store keeps, beside what is staged now.</summary>
    public static ComparedTexts Open(IWorkStore store)
    {
        var compared = new ComparedTexts(store);
        List<ReportId>? added = compared.ReadRows();
        compared.IsWhole = added is null || added.Count * FewestKnown > store.CountStaged();
        if (compared.IsWhole)
        {
            compared._rows.Clear();
            compared._new.Clear();
        }
        else
        {
            foreach (ReportId report in added!)
            {
                compared._fingerprints.UnionWith(ReportDigest.From(store.FindStaged(report)!).Fingerprints);
            }
        }

        return compared;
    }

    /// <summary>Whether a report was not compared before.</summary>
    public bool IsNew(int report) => IsWhole || _new.Contains(report);

    /// <summary>Has reports compared again, as if they were new.</summary>
    public void Renew(IEnumerable<int> reports, ReportTable table)
    {
        foreach (int report in reports)
        {
            _new.Add(report);
            _fingerprints.UnionWith(ReportDigest.From(_store.FindStaged(table.IdOf(report))!).Fingerprints);
        }
    }

    /// <summary>Whether a fingerprint can tell anything new: it is a new report's.</summary>
    public bool Concerns(ulong fingerprint) => IsWhole || _fingerprints.Contains(fingerprint);

    /// <summary>The pairs that were found before.</summary>
    public List<SharedText> Pairs(ReportTable reports)
    {
        var pairs = new List<SharedText>();
        foreach ((int report, byte[] row) in _rows)
        {
            var reader = new ByteReader(row);
            pairs.AddRange(reader.List((ref ByteReader reader) => new SharedText(report, reports.NumberOf(new ReportId(reader.Text())), ReadAlignment(ref reader))));
        }

        return pairs;
    }

    /// <summary>Keeps what all reports share now.</summary>
    /// <param name="pairs">The pairs, in order.</param>
    /// <param name="reports">The reports.</param>
    public void Keep(List<SharedText> pairs, ReportTable reports)
    {
        if (IsWhole)
        {
            _store.ForgetWork(Room);
        }

        _store.KeepWork(Room, Changes(pairs, reports));
    }

    private IEnumerable<(string Key, byte[]? Value)> Changes(List<SharedText> pairs, ReportTable reports)
    {
        if (IsWhole)
        {
            yield return ("", Encoding.UTF8.GetBytes(ReportPipeline.Code));
        }

        int at = 0;
        for (int report = 0; report < reports.Count; report++)
        {
            int first = at;
            while (at < pairs.Count && pairs[at].A == report)
            {
                at++;
            }

            byte[] row = at == first ? [] : RowOf(pairs[first..at], reports);
            if (IsNew(report) || !row.AsSpan().SequenceEqual(_rows.GetValueOrDefault(report, [])))
            {
                yield return (reports.IdOf(report).Value, row);
            }
        }
    }

    /// <summary>Reads the rows beside the ids of what is staged.</summary>
    /// <returns>The reports without a row; null where the rows are of another version, or one of a report that is gone.</returns>
    private List<ReportId>? ReadRows()
    {
        using IEnumerator<(string Key, ReadOnlyMemory<byte> Value)> rows = _store.Work(Room).GetEnumerator();
        if (!rows.MoveNext() || rows.Current.Key.Length > 0 || !rows.Current.Value.Span.SequenceEqual(Encoding.UTF8.GetBytes(ReportPipeline.Code)))
        {
            return null;
        }

        var added = new List<ReportId>();
        bool more = rows.MoveNext();
        int number = 0;
        foreach (ReportId report in _store.StagedIds())
        {
            if (!more || !string.Equals(rows.Current.Key, report.Value, StringComparison.Ordinal))
            {
                added.Add(report);
                _new.Add(number);
            }
            else
            {
                if (!rows.Current.Value.IsEmpty)
                {
                    _rows.Add(number, rows.Current.Value.ToArray());
                }

                more = rows.MoveNext();
            }

            number++;
        }

        return more ? null : added;
    }

    private static byte[] RowOf(List<SharedText> pairs, ReportTable reports)
    {
        var writer = new ByteWriter();
        writer.List(pairs, (writer, pair) =>
        {
            writer.Text(reports.IdOf(pair.B).Value);
            writer.Int((int)pair.Alignment.Kind);
            writer.Double(pair.Alignment.Share);
            writer.List(pair.Alignment.Passages, static (writer, passage) =>
            {
                writer.Range(passage.A);
                writer.Range(passage.B);
            });
        });
        return writer.ToArray();
    }

    private static Alignment ReadAlignment(ref ByteReader reader) => new(
        (LineageKind)reader.Int(),
        reader.Double(),
        reader.List(static (ref ByteReader reader) => (reader.Range(), reader.Range())));
}
