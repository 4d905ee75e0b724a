using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;

namespace Rapporteur.Pipeline.Resolve.Judged;

/// <summary>What people made one of statements or agreements, or keep apart, on the way to which tellings are one.</summary>
internal sealed class JudgedBonds
{
    private readonly JudgedTellings _tellings;
    private readonly JudgedGroups _groups;
    private int _seen;

    /// <summary>The bonds of one kind.</summary>
    public JudgedBonds(JudgementBook book, string kind)
    {
        // By the very words: other words in the same place may be another statement.
        _tellings = new JudgedTellings(kind, book.Of(kind).FindAll(static one => ActRules.Binds(one.Judgement.Act)), static (_, _) => false);
        _groups = new JudgedGroups(_tellings);
    }

    /// <summary>Takes the tellings of the next report; the number of each is how many came before.</summary>
    public void See<T>(ReportId report, IReadOnlyList<T> mentions, Func<T, (IReadOnlyList<TextRange> Places, string Mark)> read)
    {
        if (_tellings.IsIn(report))
        {
            for (int i = 0; i < mentions.Count; i++)
            {
                (IReadOnlyList<TextRange> places, string mark) = read(mentions[i]);
                _tellings.See(report, places, mark, _seen + i);
            }
        }

        _seen += mentions.Count;
    }

    /// <summary>Binds the tellings, before any rule joins them.</summary>
    /// <param name="groups">The tellings.</param>
    /// <param name="members">Takes the members of each group that was merged.</param>
    /// <returns>Those that were merged with others by judgement.</returns>
    public SortedSet<int> Bind(UnionFind groups, Dictionary<int, List<int>> members)
    {
        _groups.Bind(groups);
        foreach (int number in _groups.Merged)
        {
            int root = groups.Find(number);
            if (!members.TryGetValue(root, out List<int>? together))
            {
                members.Add(root, together = []);
            }

            together.Add(number);
        }

        return _groups.Merged;
    }
}
