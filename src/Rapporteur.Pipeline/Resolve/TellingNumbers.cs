using Rapporteur.Pipeline.Resolve.Making;

namespace Rapporteur.Pipeline.Resolve;

/// <summary>The number of each report's first telling of a kind, among all of that kind: twenty-eight bytes a report.</summary>
internal sealed class TellingNumbers
{
    private readonly List<int> _encounters = [0];
    private readonly List<int> _statements = [0];
    private readonly List<int> _positions = [0];
    private readonly List<int> _agreements = [0];
    private readonly List<int> _commitments = [0];
    private readonly List<int> _figures = [0];
    private readonly List<int> _events = [0];

    /// <summary>How many reports.</summary>
    public int Reports => _encounters.Count - 1;

    /// <summary>How many statements.</summary>
    public int Statements => _statements[^1];

    /// <summary>Takes the next report's.</summary>
    public void Add(TellingsDigest told)
    {
        _encounters.Add(_encounters[^1] + told.Encounters.Length);
        _statements.Add(_statements[^1] + told.Statements.Length);
        _positions.Add(_positions[^1] + told.Positions.Length);
        _agreements.Add(_agreements[^1] + told.Agreements.Length);
        _commitments.Add(_commitments[^1] + told.Commitments.Length);
        _figures.Add(_figures[^1] + told.Figures.Length);
        _events.Add(_events[^1] + told.Events);
    }

    /// <summary>Number of a report's first encounter.</summary>
    public int FirstEncounter(int report) => _encounters[report];

    /// <summary>Number of a report's first statement.</summary>
    public int FirstStatement(int report) => _statements[report];

    /// <summary>Number of a report's first position.</summary>
    public int FirstPosition(int report) => _positions[report];

    /// <summary>Number of a report's first agreement.</summary>
    public int FirstAgreement(int report) => _agreements[report];

    /// <summary>Number of a report's first commitment.</summary>
    public int FirstCommitment(int report) => _commitments[report];

    /// <summary>Number of a report's first figure.</summary>
    public int FirstFigure(int report) => _figures[report];

    /// <summary>Number of a report's first coded event.</summary>
    public int FirstEvent(int report) => _events[report];

    /// <summary>Numbers of a report's tellings of a kind; of speech, its statements.</summary>
    public (int First, int End) Of(CellKind kind, int report)
    {
        List<int> first = kind switch
        {
            CellKind.Encounter => _encounters,
            CellKind.Speech => _statements,
            CellKind.Agreement => _agreements,
            CellKind.Commitment => _commitments,
            CellKind.Figure => _figures,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No facts are of that kind."),
        };
        return (first[report], first[report + 1]);
    }
}
