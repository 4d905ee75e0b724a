using Rapporteur.Domain.Judgements;

namespace Rapporteur.Domain.Ports;

/// <summary>Reads what a record is made from: the reports, and what people judged of it.</summary>
public interface IStagedReports : IDisposable
{
    /// <summary>All staged reports in the ordinal order of their ids, one at a time.</summary>
    IEnumerable<StagedReport> Staged();

    /// <summary>All judgements, the oldest first; those of one moment in the order of their ids.</summary>
    IEnumerable<Judgement> Judgements();
}
