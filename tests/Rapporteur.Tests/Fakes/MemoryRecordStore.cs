using Rapporteur.Domain;
using Rapporteur.Domain.Failures;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Serialization;

namespace Rapporteur.Tests.Fakes;

/// <summary>A record store without a file; it keeps the same contract as the others.</summary>
internal sealed class MemoryRecordStore(MemoryRecord? record = null) : IRecordStore
{
    private readonly MemoryRecord _record = record ?? new MemoryRecord();
    private bool _writing;

    public bool IsBehind => _record.IsBehind;

    public IEnumerable<T> All<T>()
        where T : class, IRecordEntry
    {
        foreach (byte[] json in Of<T>().Values)
        {
            yield return RecordJson.FromUtf8<T>(json);
        }
    }

    public T? Find<T>(string key)
        where T : class, IRecordEntry => Of<T>().TryGetValue(key, out byte[]? json) ? RecordJson.FromUtf8<T>(json) : null;

    public int Count<T>()
        where T : class, IRecordEntry => Of<T>().Count;

    public IEnumerable<T> InReport<T>(ReportId report)
        where T : class, IFact => All<T>().Where(fact => fact.Evidence.Any(passage => passage.Report == report));

    public IEnumerable<SearchHit> Search(string query, int limit)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return MemorySearch.Find(All<Report>(), query, limit);
    }

    public IEnumerable<Refusal> Refusals() => _record.Refusals.Values;

    public bool IsStaged(ReportId id) => _record.Staged.ContainsKey(id.Value);

    public bool Stage(StagedReport report)
    {
        DemandNoWriter();
        _record.Refusals.Remove(report.Source);
        if (!_record.Staged.TryGetValue(report.Id.Value, out StagedReport? old))
        {
            _record.Staged.Add(report.Id.Value, report);
            _record.IsBehind = true;
            return true;
        }

        int order = CodePointOrder.Instance.Compare(report.Source, old.Source);
        bool sameEngine = string.Equals(old.Engine, report.Engine, StringComparison.Ordinal);
        if (!sameEngine || order < 0 || (order == 0 && !IsSame(report, old)))
        {
            _record.IsBehind = true;
            _record.Staged[report.Id.Value] = report with { Source = order < 0 ? report.Source : old.Source };
        }

        return !sameEngine;
    }

    public void Refuse(Refusal refusal)
    {
        DemandNoWriter();
        _record.Refusals[refusal.Source] = refusal;
    }

    public bool Judge(Judgement judgement)
    {
        DemandNoWriter();
        bool isNew = _record.Judgements.Add(judgement);
        _record.IsBehind |= isNew;
        return isNew;
    }

    public IEnumerable<Judgement> Judgements() => [.. _record.Judgements];

    public IEnumerable<StagedReport> Staged() => _record.Staged.Values;

    public int CountStaged() => _record.Staged.Count;

    public IEnumerable<ReportId> StagedIds() => _record.Staged.Values.Select(report => report.Id);

    public IReadOnlyList<string> Engines() => [.. _record.Staged.Values.Select(report => report.Engine).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public IEnumerable<ReportId> StagedBy(string engine) => _record.Staged.Values.Where(report => string.Equals(report.Engine, engine, StringComparison.Ordinal)).Select(report => report.Id);

    public IEnumerable<StagedDigest> Digests() => _record.Staged.Values.Select(static report => new StagedDigest(report.Id, report.Source, report.Digest));

    public StagedReport? FindStaged(ReportId id) => _record.Staged.GetValueOrDefault(id.Value);

    public IShuffle OpenShuffle() => new MemoryShuffle();

    public IRecordWriter BeginRecord()
    {
        DemandNoWriter();
        _writing = true;
        return new MemoryRecordWriter(
            entries =>
            {
                _record.Entries = entries;
                _record.IsBehind = false;
            },
            () => _writing = false);
    }

    public void Dispose()
    {
    }

    private static bool IsSame(StagedReport one, StagedReport other) =>
        one.Clean.Span.SequenceEqual(other.Clean.Span) && one.Extraction.Span.SequenceEqual(other.Extraction.Span);

    private SortedDictionary<string, byte[]> Of<T>()
        where T : class, IRecordEntry => typeof(T).IsAbstract
            ? throw new NotSupportedException($"The record holds no entries of type {typeof(T).Name}.")
            : _record.Entries.GetValueOrDefault(typeof(T)) ?? new(CodePointOrder.Instance);

    private void DemandNoWriter()
    {
        if (_writing)
        {
            throw new InvalidOperationException("A record is being written.");
        }
    }
}
