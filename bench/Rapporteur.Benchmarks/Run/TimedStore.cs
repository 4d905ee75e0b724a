using Rapporteur.Domain;
using Rapporteur.Domain.Failures;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Reports;

namespace Rapporteur.Benchmarks.Run;

/// <summary>A store that tells a clock how long staging takes and how long the record's writing does.</summary>
internal sealed class TimedStore(IRecordStore store, StageClock clock) : IRecordStore
{
    public bool IsStaged(ReportId id) => clock.Time(PipelineStage.Stage, () => store.IsStaged(id));

    public bool Stage(StagedReport report) => clock.Time(PipelineStage.Stage, () => store.Stage(report));

    public StagedReport? FindStaged(ReportId id) => clock.Time(PipelineStage.Stage, () => store.FindStaged(id));

    public void Refuse(Refusal refusal) => store.Refuse(refusal);

    public IEnumerable<StagedReport> Staged() => store.Staged();

    public bool Judge(Judgement judgement) => store.Judge(judgement);

    public IEnumerable<Judgement> Judgements() => store.Judgements();

    public IShuffle OpenShuffle() => store.OpenShuffle();

    public IRecordWriter BeginRecord() => new TimedWriter(store.BeginRecord(), clock);

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

    private sealed class TimedWriter(IRecordWriter writer, StageClock clock) : IRecordWriter
    {
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
