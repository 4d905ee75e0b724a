using Rapporteur.Domain;
using Rapporteur.Domain.Failures;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Reports;
using Rapporteur.Sqlite;

namespace Rapporteur.Benchmarks.Run;

/// <summary>A store that tells a clock how long staging takes and how long the record's writing does.</summary>
internal sealed class TimedStore(SqliteRecordStore store, StageClock clock) : ICellStore, IWorkStore
{
    public bool IsBehind => store.IsBehind;

    public bool IsStaged(ReportId id) => clock.Time(PipelineStage.Stage, () => store.IsStaged(id));

    public bool Stage(StagedReport report) => clock.Time(PipelineStage.Stage, () => store.Stage(report));

    public int CountStaged() => store.CountStaged();

    public IEnumerable<ReportId> StagedIds() => store.StagedIds();

    public IReadOnlyList<string> Engines() => store.Engines();

    public IEnumerable<ReportId> StagedBy(string engine) => store.StagedBy(engine);

    public IEnumerable<StagedDigest> Digests() => store.Digests();

    public StagedReport? FindStaged(ReportId id) => clock.Time(PipelineStage.Stage, () => store.FindStaged(id));

    public void Refuse(Refusal refusal) => store.Refuse(refusal);

    public IEnumerable<StagedReport> Staged() => store.Staged();

    public bool Judge(Judgement judgement) => store.Judge(judgement);

    public IEnumerable<Judgement> Judgements() => store.Judgements();

    public IEnumerable<(string Key, ReadOnlyMemory<byte> Value)> Work(string room) => store.Work(room);

    public ReadOnlyMemory<byte>? FindWork(string room, string key) => store.FindWork(room, key);

    public void KeepWork(string room, IEnumerable<(string Key, byte[]? Value)> changes) => store.KeepWork(room, changes);

    public void ForgetWork(string room) => store.ForgetWork(room);

    public IShuffle OpenShuffle() => store.OpenShuffle();

    public IRecordWriter BeginRecord() => BeginCells();

    public void Watch() => store.Watch();

    public IEnumerable<(UInt128 Cell, string? Order)> Cells() => store.Cells();

    public IEnumerable<string> KeysOf<T>(UInt128 cell)
        where T : class, IRecordEntry => store.KeysOf<T>(cell);

    public IEnumerable<long> ClaimsOf(UInt128 cell) => store.ClaimsOf(cell);

    public IEnumerable<(UInt128 Cell, string Order)> ClaimantsOf(long claim) => store.ClaimantsOf(claim);

    public ICellWriter BeginCells() => new TimedWriter(store.BeginCells(), clock);

    public IEnumerable<T> All<T>()
        where T : class, IRecordEntry => store.All<T>();

    public T? Find<T>(string key)
        where T : class, IRecordEntry => store.Find<T>(key);

    public int Count<T>()
        where T : class, IRecordEntry => store.Count<T>();

    public IEnumerable<T> InReport<T>(ReportId report)
        where T : class, IFact => store.InReport<T>(report);

    public IEnumerable<SearchHit> Search(string query, int limit) => store.Search(query, limit);

    public IEnumerable<Refusal> Refusals() => store.Refusals();

    /// <summary>Nothing: the store under it is its owner's to close.</summary>
    public void Dispose()
    {
    }

    private sealed class TimedWriter(ICellWriter writer, StageClock clock) : ICellWriter
    {
        public void Begin(UInt128 cell, string? order) => writer.Begin(cell, order);

        public void Claim(long claim) => writer.Claim(claim);

        public void Keep(UInt128 cell) => writer.Keep(cell);

        public void Add<T>(T entry)
            where T : class, IRecordEntry => clock.Time(PipelineStage.Record, () =>
        {
            writer.Add(entry);
            return true;
        });

        public void Commit() => clock.Time(PipelineStage.Record, () =>
        {
            writer.Commit();
            return true;
        });

        public void Dispose() => writer.Dispose();
    }
}
