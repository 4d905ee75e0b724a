using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Pipeline.Resolve.Making;

namespace Rapporteur.Pipeline.Resolve.Judged;

/// <summary>What people made one of the facts of a kind, or keep apart, on the way to which tellings are one.</summary>
internal sealed class JudgedBonds
{
    private readonly JudgedTellings _tellings;
    private readonly JudgedGroups _groups;
    private Dictionary<int, List<JudgedCase>>? _cases;
    private UnionFind? _sets;
    private int _seen;

    /// <summary>The bonds of one kind.</summary>
    public JudgedBonds(JudgementBook book, string kind)
    {
        // By the very words: other words in the same place may be another fact.
        _tellings = new JudgedTellings(kind, book.Of(kind).FindAll(static one => ActRules.Binds(one.Judgement.Act)), static (_, _) => false);
        _groups = new JudgedGroups(_tellings);
    }

    /// <summary>Whether nobody made any one, or keeps any apart.</summary>
    public bool IsEmpty => _tellings.Cases.Count == 0;

    /// <summary>By themselves, which tellings people made one and which they keep apart; null where there are none. Asked once all have been seen.</summary>
    public UnionFind? Sets
    {
        get
        {
            if (_sets is null && !IsEmpty)
            {
                _sets = new UnionFind(_seen);
                _groups.Bind(_sets);
            }

            return _sets;
        }
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

    /// <summary>Whether a report tells of anything that is judged.</summary>
    public bool IsIn(ReportId report) => _tellings.IsIn(report);

    /// <summary>Lets so many tellings of a report pass that nobody judged.</summary>
    public void Pass(int tellings) => _seen += tellings;

    /// <summary>Binds the tellings, before any rule joins them.</summary>
    /// <returns>Those that were merged with others by judgement.</returns>
    public SortedSet<int> Bind(UnionFind groups)
    {
        _groups.Bind(groups);
        return _groups.Merged;
    }

    /// <summary>The same, for a rule that asks all members of a set.</summary>
    public SortedSet<int> Bind(GrowingSets groups)
    {
        groups.Take(Bind(groups.Sets));
        return _groups.Merged;
    }

    /// <summary>The cases that are about some tellings, each once.</summary>
    public List<JudgedCase> CasesOf<T>(List<T> parts)
        where T : Part
    {
        var found = new List<JudgedCase>();
        _cases ??= _tellings.ByNumber();
        foreach (T part in parts)
        {
            foreach (JudgedCase one in _cases.GetValueOrDefault(part.Number) ?? [])
            {
                if (!found.Contains(one))
                {
                    found.Add(one);
                }
            }
        }

        return found;
    }
}
