namespace Rapporteur.Language.Deep;

/// <summary>
/// The best tree with one root over scores of heads (Chu and Liu 1965, Edmonds 1967). Most sentences need none of it: each
/// word's best head makes a tree already. One for each thread: it holds buffers.
/// </summary>
internal sealed class SpanningTree
{
    // Worth more than any difference of scores, so that a second root never pays.
    private const double RootPrice = 1e6;

    private double[] _scores = [];
    private int[] _best = [];
    private int[] _mark = [];
    private int[] _group = [];
    private int[] _entry = [];

    /// <summary>Finds the heads.</summary>
    /// <param name="scores">For each word the scores of all words as its head, then that of the root.</param>
    /// <param name="length">How many words.</param>
    /// <param name="heads">Takes each word's head; <paramref name="length"/> for the root.</param>
    public void Find(ReadOnlySpan<float> scores, int length, Span<int> heads)
    {
        int all = length + 1;
        int roots = 0;
        for (int i = 0; i < length; i++)
        {
            heads[i] = BestOf(scores.Slice(i * all, all), i);
            roots += heads[i] == length ? 1 : 0;
        }

        if (roots != 1 || HasCycle(heads[..length]))
        {
            Contract(scores, length, heads);
        }
    }

    private static int BestOf(ReadOnlySpan<float> row, int self)
    {
        int best = self == 0 ? 1 : 0;
        for (int head = 0; head < row.Length; head++)
        {
            if (head != self && row[head] > row[best])
            {
                best = head;
            }
        }

        return best;
    }

    private bool HasCycle(ReadOnlySpan<int> heads)
    {
        Reserve(heads.Length + 1);
        Array.Clear(_mark);
        for (int i = 0; i < heads.Length; i++)
        {
            int at = i;
            while (at < heads.Length && _mark[at] == 0)
            {
                _mark[at] = i + 1;
                at = heads[at];
            }

            if (at < heads.Length && _mark[at] == i + 1)
            {
                return true;
            }
        }

        return false;
    }

    private void Reserve(int all)
    {
        if (_mark.Length < all)
        {
            _mark = new int[all];
            _best = new int[all];
            _group = new int[all];
            _entry = new int[all];
        }
    }

    /// <summary>
    /// Contracts cycles one after another, then opens them again, the last first. A contracted cycle goes on under the
    /// number of one of its words; for each pair of groups the edge that stands for it is remembered.
    /// </summary>
    private void Contract(ReadOnlySpan<float> scores, int length, Span<int> heads)
    {
        int all = length + 1;
        Reserve(all);
        if (_scores.Length < all * all)
        {
            _scores = new double[all * all];
        }

        var edges = new (int Word, int Head)[all * all];
        for (int i = 0; i < length; i++)
        {
            for (int head = 0; head < all; head++)
            {
                _scores[(i * all) + head] = head == i ? double.NegativeInfinity : scores[(i * all) + head] - (head == length ? RootPrice : 0);
                edges[(i * all) + head] = (i, head);
            }
        }

        var alive = new bool[all];
        alive.AsSpan(0, length).Fill(true);
        var cycles = new Stack<(int Kept, int[] Members, (int Word, int Head)[] Edges)>();
        while (true)
        {
            FillBest(alive, length);
            int[]? cycle = CycleOf(alive, length);
            if (cycle is null)
            {
                break;
            }

            cycles.Push((cycle[0], cycle, [.. cycle.Select(member => edges[(member * all) + _best[member]])]));
            Merge(cycle, edges, alive, length);
        }

        Array.Fill(_entry, -1);
        for (int i = 0; i < length; i++)
        {
            if (alive[i])
            {
                Take(edges[(i * all) + _best[i]], heads);
            }
        }

        Open(cycles, heads, length);
    }

    private void FillBest(bool[] alive, int length)
    {
        int all = length + 1;
        for (int i = 0; i < length; i++)
        {
            if (!alive[i])
            {
                continue;
            }

            int best = -1;
            for (int head = 0; head < all; head++)
            {
                bool there = head == length || (alive[head] && head != i);
                if (there && (best < 0 || _scores[(i * all) + head] > _scores[(i * all) + best]))
                {
                    best = head;
                }
            }

            _best[i] = best;
        }
    }

    private int[]? CycleOf(bool[] alive, int length)
    {
        Array.Clear(_mark);
        for (int i = 0; i < length; i++)
        {
            int at = i;
            while (alive[i] && at < length && _mark[at] == 0)
            {
                _mark[at] = i + 1;
                at = _best[at];
            }

            if (alive[i] && at < length && _mark[at] == i + 1)
            {
                var cycle = new List<int>();
                int member = at;
                do
                {
                    cycle.Add(member);
                    member = _best[member];
                }
                while (member != at);

                return [.. cycle];
            }
        }

        return null;
    }

    private void Merge(int[] cycle, (int Word, int Head)[] edges, bool[] alive, int length)
    {
        int all = length + 1;
        int kept = cycle[0];
        Array.Clear(_group);
        foreach (int member in cycle)
        {
            _group[member] = 1;
        }

        for (int other = 0; other < all; other++)
        {
            if (other < length && (!alive[other] || _group[other] == 1))
            {
                continue;
            }

            // Into the cycle: what is won by letting one of its words hang on the other instead.
            double mostIn = double.NegativeInfinity;
            (int Word, int Head) edgeIn = default;
            double mostOut = double.NegativeInfinity;
            (int Word, int Head) edgeOut = default;
            foreach (int member in cycle)
            {
                double gain = _scores[(member * all) + other] - _scores[(member * all) + _best[member]];
                if (gain > mostIn)
                {
                    (mostIn, edgeIn) = (gain, edges[(member * all) + other]);
                }

                if (other < length && _scores[(other * all) + member] > mostOut)
                {
                    (mostOut, edgeOut) = (_scores[(other * all) + member], edges[(other * all) + member]);
                }
            }

            _scores[(kept * all) + other] = mostIn;
            edges[(kept * all) + other] = edgeIn;
            if (other < length)
            {
                _scores[(other * all) + kept] = mostOut;
                edges[(other * all) + kept] = edgeOut;
            }
        }

        foreach (int member in cycle)
        {
            alive[member] = member == kept;
        }
    }

    private void Take((int Word, int Head) edge, Span<int> heads)
    {
        heads[edge.Word] = edge.Head;
        _entry[edge.Word] = edge.Head;
    }

    private void Open(Stack<(int Kept, int[] Members, (int Word, int Head)[] Edges)> cycles, Span<int> heads, int length)
    {
        // The words inside a group, as the groups stood when each cycle was found.
        var inside = new List<int>[length];
        var stages = new List<List<int>[]>();
        for (int i = 0; i < length; i++)
        {
            inside[i] = [i];
        }

        foreach ((int kept, int[] members, _) in cycles.Reverse())
        {
            stages.Add([.. members.Select(member => inside[member])]);
            inside[kept] = [.. members.SelectMany(member => inside[member])];
        }

        for (int stage = stages.Count - 1; cycles.Count > 0; stage--)
        {
            (_, int[] members, (int Word, int Head)[] edges) = cycles.Pop();
            for (int m = 0; m < members.Length; m++)
            {
                // The member that the edge from outside goes into keeps that edge; the others keep the cycle's.
                if (!stages[stage][m].Exists(word => _entry[word] >= 0))
                {
                    Take(edges[m], heads);
                }
            }
        }
    }
}
