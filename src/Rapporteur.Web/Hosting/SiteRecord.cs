using Rapporteur.Domain;
using Rapporteur.Domain.Failures;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Reports;

namespace Rapporteur.Web.Hosting;

/// <summary>The record as one request reads it, with what earlier requests have kept of it.</summary>
internal sealed class SiteRecord(IRecordReader record, RecordShelf shelf, Func<IRecordReader, IReadOnlyList<Suggestion>>? suggest) : IRecordReader
{
    /// <summary>Whether somebody suggests what may be one.</summary>
    public bool Suggests => suggest is not null;

    public string? Revision => record.Revision;

    public bool IsBehind => record.IsBehind;

    /// <summary>What a list of the whole record needs, made once for each state of the record.</summary>
    public T Kept<T>(Func<SiteRecord, T> make)
        where T : class => shelf.Get(record.Revision, () => make(this));

    /// <summary>What may be one, the likeliest first.</summary>
    public IReadOnlyList<Suggestion> Suggestions() => suggest is null ? [] : Kept(_ => new KeptSuggestions(suggest(record))).All;

    public IEnumerable<T> All<T>()
        where T : class, IRecordEntry => record.All<T>();

    public IEnumerable<T> After<T>(string key)
        where T : class, IRecordEntry => record.After<T>(key);

    public T? Find<T>(string key)
        where T : class, IRecordEntry => record.Find<T>(key);

    public int Count<T>()
        where T : class, IRecordEntry => record.Count<T>();

    public IEnumerable<T> InReport<T>(ReportId report)
        where T : class, IFact => record.InReport<T>(report);

    public IEnumerable<SearchHit> Search(string query, int limit) => record.Search(query, limit);

    public IEnumerable<Refusal> Refusals() => record.Refusals();

    public void Dispose() => record.Dispose();

    private sealed record KeptSuggestions(IReadOnlyList<Suggestion> All);
}
