namespace Rapporteur.Domain.Ports;

/// <summary>Reads the reports that a record is made from.</summary>
public interface IStagedReports : IDisposable
{
    /// <summary>All staged reports in the ordinal order of their ids, one at a time.</summary>
    IEnumerable<StagedReport> Staged();
}
