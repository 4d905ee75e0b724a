using Rapporteur.Pipeline.Resolve.Sources;

namespace Rapporteur.Pipeline.Resolve.Making;

/// <summary>Facts that are made together: one by one, but statements with the positions read from them. Tells which of them several stories tell.</summary>
internal sealed class FactUnits
{
    /// <summary>Positions come behind all statements.</summary>
    private const int BehindStatements = 50_000_000;

    private readonly TellingNumbers _numbers;
    private readonly Lineages _lineages;
    private readonly UnionFind[] _units;
    private readonly Dictionary<int, List<int>>[] _shared;
    private readonly Dictionary<(CellKind, int), int> _index = [];

    /// <summary>Finds the units, once everything has been brought together.</summary>
    /// <param name="groups">Which tellings are one.</param>
    /// <param name="numbers">Whose they are.</param>
    /// <param name="lineages">Which reports share text.</param>
    /// <param name="cited">Pairs of a position and a statement that it is read from.</param>
    public FactUnits(FactGroups groups, TellingNumbers numbers, Lineages lineages, IReadOnlyList<(int Position, int Statement)> cited)
    {
        _numbers = numbers;
        _lineages = lineages;
        _units = [groups.Encounters, Speech(groups, cited), groups.Agreements, groups.Commitments, groups.Figures];
        _shared = new Dictionary<int, List<int>>[(int)CellKind.Lineage + 1];
        for (CellKind kind = CellKind.Encounter; kind <= CellKind.Lineage; kind++)
        {
            _shared[(int)kind] = Shared(kind, groups.Stories);
        }
    }

    /// <summary>Whether an encounter, statement, agreement, commitment or figure is made in a cell.</summary>
    public bool IsIn(in Cell cell, CellKind kind, int number) => IsUnitIn(cell, kind, _units[(int)kind].Find(number));

    /// <summary>The same of a position.</summary>
    public bool IsPositionIn(in Cell cell, int number) => IsIn(cell, CellKind.Speech, _numbers.Statements + number);

    /// <summary>The same of a group of reports that share text.</summary>
    public bool IsLineageIn(in Cell cell, int group) => IsUnitIn(cell, CellKind.Lineage, group);

    /// <summary>What several stories tell, in order.</summary>
    public List<Cell> SharedCells()
    {
        var cells = new List<Cell>();
        for (CellKind kind = CellKind.Encounter; kind <= CellKind.Lineage; kind++)
        {
            foreach ((int unit, List<int> reports) in _shared[(int)kind])
            {
                cells.Add(new Cell(kind, unit, _index[(kind, unit)], reports.ToArray()));
            }
        }

        cells.Sort(static (a, b) => a.Kind != b.Kind ? a.Kind.CompareTo(b.Kind)
            : a.Reports.Span[0] != b.Reports.Span[0] ? a.Reports.Span[0].CompareTo(b.Reports.Span[0])
            : a.Index.CompareTo(b.Index));
        return cells;
    }

    private bool IsUnitIn(in Cell cell, CellKind kind, int unit) => cell.Kind switch
    {
        CellKind.Story => !_shared[(int)kind].ContainsKey(unit),
        _ => cell.Kind == kind && cell.Unit == unit,
    };

    private UnionFind Speech(FactGroups groups, IReadOnlyList<(int Position, int Statement)> cited)
    {
        int statements = _numbers.Statements;
        var speech = new UnionFind(statements + groups.Positions.Count);
        for (int number = 0; number < statements; number++)
        {
            speech.Union(number, groups.Statements.Find(number));
        }

        for (int number = 0; number < groups.Positions.Count; number++)
        {
            speech.Union(statements + number, statements + groups.Positions.Find(number));
        }

        foreach ((int position, int statement) in cited)
        {
            speech.Union(statements + position, statement);
        }

        return speech;
    }

    /// <summary>By unit, the reports that tell of it, where these are of several stories.</summary>
    private Dictionary<int, List<int>> Shared(CellKind kind, UnionFind stories)
    {
        int[] storyOf = new int[kind == CellKind.Lineage ? stories.Count : _units[(int)kind].Count];
        Array.Fill(storyOf, -1);
        var shared = new Dictionary<int, List<int>>();
        foreach ((int report, int unit, _) in Tellings(kind))
        {
            int story = stories.Find(report);
            if (storyOf[unit] >= 0 && storyOf[unit] != story)
            {
                shared.TryAdd(unit, []);
            }

            storyOf[unit] = story;
        }

        foreach ((int report, int unit, int index) in Tellings(kind))
        {
            if (shared.TryGetValue(unit, out List<int>? reports) && (reports.Count == 0 || reports[^1] != report))
            {
                _index.TryAdd((kind, unit), index);
                reports.Add(report);
            }
        }

        return shared;
    }

    /// <summary>Every telling of a kind, report by report: its unit, and which of the report's it is.</summary>
    private IEnumerable<(int Report, int Unit, int Index)> Tellings(CellKind kind)
    {
        for (int report = 0; report < _numbers.Reports; report++)
        {
            if (kind == CellKind.Lineage)
            {
                if (_lineages.Has(report))
                {
                    yield return (report, _lineages.GroupOf(report), 0);
                }

                continue;
            }

            UnionFind units = _units[(int)kind];
            (int first, int end) = _numbers.Of(kind, report);
            for (int number = first; number < end; number++)
            {
                yield return (report, units.Find(number), number - first);
            }

            (first, end) = kind == CellKind.Speech ? (_numbers.FirstPosition(report), _numbers.FirstPosition(report + 1)) : (0, 0);
            for (int number = first; number < end; number++)
            {
                yield return (report, units.Find(_numbers.Statements + number), BehindStatements + number - first);
            }
        }
    }
}
