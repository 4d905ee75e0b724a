using Rapporteur.Domain.Failures;
using Rapporteur.Domain.Reports;

namespace Rapporteur.Domain.Ports;

/// <summary>Reads a record. Every sequence is lazy and in the ordinal order of keys, so that exports are the same each time.</summary>
public interface IRecordReader : IDisposable
{
    /// <summary>A mark of the record's state: as long as it is the same, so is the record. Null where nobody can tell; nothing read is to be kept then.</summary>
    string? Revision => null;

    /// <summary>Whether reports or judgements were taken in that the record was not made from: an ingest was stopped, or asked to leave the record as it is.</summary>
    bool IsBehind => false;

    /// <summary>All entries of a kind.</summary>
    IEnumerable<T> All<T>()
        where T : class, IRecordEntry;

    /// <summary>The entries of a kind whose keys come after one.</summary>
    IEnumerable<T> After<T>(string key)
        where T : class, IRecordEntry => All<T>().Where(entry => string.CompareOrdinal(entry.Key, key) > 0);

    /// <summary>One entry, or null.</summary>
    T? Find<T>(string key)
        where T : class, IRecordEntry;

    /// <summary>How many entries of a kind there are.</summary>
    int Count<T>()
        where T : class, IRecordEntry;

    /// <summary>The facts of a kind that have a passage in a report.</summary>
    IEnumerable<T> InReport<T>(ReportId report)
        where T : class, IFact;

    /// <summary>Reports whose title or text holds the words, best first.</summary>
    /// <param name="query">Words; quotation marks hold a phrase together. No other operator.</param>
    /// <param name="limit">At most this many, from 1.</param>
    IEnumerable<SearchHit> Search(string query, int limit);

    /// <summary>What was refused, in the ordinal order of sources.</summary>
    IEnumerable<Refusal> Refusals();
}

/// <summary>A report that a search found.</summary>
/// <param name="Report">The report's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Snippet">Words around the best place, with the found words between U+0002 and U+0003.</param>
public sealed record SearchHit(ReportId Report, string? Title, string Snippet);
