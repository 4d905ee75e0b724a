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
    public void Bind(UnionFind groups) => _groups.Bind(groups);
}
