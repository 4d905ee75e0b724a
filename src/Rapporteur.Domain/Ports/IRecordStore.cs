using Rapporteur.Domain.Failures;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Reports;

namespace Rapporteur.Domain.Ports;

/// <summary>Where reports are staged and the record is written. One writer at a time.</summary>
public interface IRecordStore : IRecordReader, IStagedReports
{
    /// <summary>Whether a report is staged.</summary>
    bool IsStaged(ReportId id);

    /// <summary>Stages a report. A report already staged is replaced when the engine differs; of two sources the first in ordinal order is kept.</summary>
    /// <returns>False when it was there already, made by the same engine.</returns>
    bool Stage(StagedReport report);

    /// <summary>Keeps a refusal, once for each source.</summary>
    void Refuse(Refusal refusal);

    /// <summary>Keeps a judgement. The record shows it once it is made anew.</summary>
    /// <returns>False when it was there already.</returns>
    bool Judge(Judgement judgement);

    /// <summary>How many reports are staged.</summary>
    int CountStaged();

    /// <summary>The ids of all staged reports, in ordinal order.</summary>
    IEnumerable<ReportId> StagedIds();

    /// <summary>The engines that made what is staged, in ordinal order.</summary>
    IReadOnlyList<string> Engines();

    /// <summary>The reports that an engine made what is staged of, in the ordinal order of their ids.</summary>
    IEnumerable<ReportId> StagedBy(string engine);

    /// <summary>The digests of all staged reports in the ordinal order of their ids, one at a time: what most of resolving goes by.</summary>
    IEnumerable<StagedDigest> Digests();

    /// <summary>Staged reports by id, for looking at a few again; null for one not staged.</summary>
    StagedReport? FindStaged(ReportId id);

    /// <summary>Scratch space for sorting more than memory holds.</summary>
    IShuffle OpenShuffle();

    /// <summary>Begins to write the record anew. Nothing changes for readers until it is committed.</summary>
    IRecordWriter BeginRecord();
}
