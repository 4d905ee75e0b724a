using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Pipeline.Resolve;

/// <summary>The number of each report's first telling of a kind, among all of that kind: sixteen bytes a report.</summary>
internal sealed class TellingNumbers
{
    private readonly List<int> _encounters = [0];
    private readonly List<int> _statements = [0];
    private readonly List<int> _agreements = [0];
    private readonly List<int> _commitments = [0];

    /// <summary>Takes the next report's.</summary>
    public void Add(Extraction extraction)
    {
        _encounters.Add(_encounters[^1] + extraction.Encounters.Count);
        _statements.Add(_statements[^1] + extraction.Statements.Count);
        _agreements.Add(_agreements[^1] + extraction.Agreements.Count);
        _commitments.Add(_commitments[^1] + extraction.Commitments.Count);
    }

    /// <summary>Number of a report's first encounter.</summary>
    public int FirstEncounter(int report) => _encounters[report];

    /// <summary>Number of a report's first statement.</summary>
    public int FirstStatement(int report) => _statements[report];

    /// <summary>Number of a report's first agreement.</summary>
    public int FirstAgreement(int report) => _agreements[report];

    /// <summary>Number of a report's first commitment.</summary>
    public int FirstCommitment(int report) => _commitments[report];

    /// <summary>Joins the reports that tell of one thing.</summary>
    public void Join(Cells cells, FactGroups groups)
    {
        Join(cells, groups.Encounters, _encounters);
        Join(cells, groups.Statements, _statements);
        Join(cells, groups.Agreements, _agreements);
        Join(cells, groups.Commitments, _commitments);
    }

    private static void Join(Cells cells, UnionFind groups, List<int> first)
    {
        // A group's root is its first telling, so its report has been seen.
        int[] reportOf = new int[groups.Count];
        for (int report = 0; report + 1 < first.Count; report++)
        {
            for (int number = first[report]; number < first[report + 1]; number++)
            {
                reportOf[number] = report;
                cells.Join(report, reportOf[groups.Find(number)]);
            }
        }
    }
}
