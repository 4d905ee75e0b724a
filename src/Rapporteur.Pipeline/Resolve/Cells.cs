using System.Runtime.InteropServices;
using Rapporteur.Domain.Reports;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Resolve;

/// <summary>The sets of reports beyond which no fact, story or lineage goes: the record is made one of them at a time. Four bytes a report.</summary>
/// <remarks>Only actors, and who of two facts of one id was there first, go across.</remarks>
/// <param name="reports">How many reports.</param>
/// <param name="judgedReports">Those whose facts people judged: all in one cell, for a judgement may be about several.</param>
internal sealed class Cells(int reports, HashSet<ReportId> judgedReports)
{
    private readonly UnionFind _sets = new(reports);
    private readonly Dictionary<ulong, int> _threads = [];
    private int _judged = -1;

    /// <summary>Puts two reports into one cell.</summary>
    public void Join(int a, int b) => _sets.Union(a, b);

    /// <summary>Takes the next report. Positions of one holder on one issue toward the same others run from story to story.</summary>
    public void Add(int report, CleanReport clean, Extraction extraction, ActorTable actors)
    {
        if (judgedReports.Contains(clean.Id))
        {
            _judged = _judged < 0 ? report : _judged;
            _sets.Union(_judged, report);
        }

        foreach (PositionMention position in extraction.Positions)
        {
            if (position.About.Count > 0)
            {
                ulong thread = Hash(NameFolding.Fold(position.Issue), actors.ActorOf(report, position.Holder), actors.ActorsOf(report, position.About));
                ref int first = ref CollectionsMarshal.GetValueRefOrAddDefault(_threads, thread, out bool known);
                first = known ? first : report;
                _sets.Union(first, report);
            }
        }
    }

    /// <summary>Joins what is of one story or shares text.</summary>
    public void Join(UnionFind stories, Lineages lineages)
    {
        for (int report = 0; report < stories.Count; report++)
        {
            _sets.Union(report, stories.Find(report));
        }

        foreach (SharedText pair in lineages.Pairs)
        {
            _sets.Union(pair.A, pair.B);
        }
    }

    /// <summary>The cells in the order of their first reports, each report's numbers ascending.</summary>
    public IEnumerable<Cell> All()
    {
        int[] end = new int[_sets.Count + 1];
        for (int report = 0; report < _sets.Count; report++)
        {
            end[_sets.Find(report) + 1]++;
        }

        for (int report = 0; report < _sets.Count; report++)
        {
            end[report + 1] += end[report];
        }

        int[] members = new int[_sets.Count];
        for (int report = 0; report < _sets.Count; report++)
        {
            members[end[_sets.Find(report)]++] = report;
        }

        // Each end has moved to where its set ends.
        int first = 0;
        int judged = _judged < 0 ? -1 : _sets.Find(_judged);
        for (int root = 0; root < _sets.Count; root++)
        {
            if (end[root] > first)
            {
                yield return new Cell(members.AsMemory(first, end[root] - first), root == judged);
                first = end[root];
            }
        }
    }

    private static ulong Hash(string issue, int holder, int[] about)
    {
        ulong hash = 14695981039346656037;
        foreach (char letter in issue)
        {
            hash = unchecked((hash ^ letter) * 1099511628211);
        }

        hash = unchecked((hash ^ (uint)holder) * 1099511628211);
        foreach (int one in about)
        {
            hash = unchecked((hash ^ (uint)one) * 1099511628211);
        }

        return hash;
    }
}

/// <summary>Reports whose facts go no further.</summary>
/// <param name="Reports">Their numbers, ascending.</param>
/// <param name="IsJudged">Whether people judged facts that they tell.</param>
internal readonly record struct Cell(ReadOnlyMemory<int> Reports, bool IsJudged);
