namespace Rapporteur.Language.Parse;

/// <summary>
/// The best tree with one root over scores of heads (Chu and Liu 1965, Edmonds 1967). Most sentences need none of it: each
/// word's best head makes a tree already. One for each thread: it holds buffers.
/// </summary>
internal sealed class SpanningTree
{
    // Worth more than any difference of scores, so that a second root never pays.
    private const double RootPrice = 1e6;

    private double[] _scores = [];
    private int[] _edges = [];
    private int[] _best = [];
    private int[] _mark = [];
    private bool[] _alive = [];
    private bool[] _hangs = [];
    private int[] _group = [];

    // Stage after stage of contraction: the groups that went round in a circle, the edge of each, and before it each word's group.
    private int[] _members = [];
    private int[] _memberEdges = [];
    private int[] _stageEnds = [];
    private int[] _groupBefore = [];

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
        _mark.AsSpan(0, heads.Length).Clear();
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
            _alive = new bool[all];
            _hangs = new bool[all];
            _group = new int[all];
            // A stage makes one group of at least two, so there are fewer stages than words.
            _members = new int[2 * all];
            _memberEdges = new int[2 * all];
            _stageEnds = new int[all];
        }
    }

    /// <summary>
    /// Contracts cycles one after another, then opens them again, the last first. A contracted cycle goes on under the
    /// number of one of its words; for each pair of groups the edge that stands for it is remembered, as a place in the scores.
    /// </summary>
    private void Contract(ReadOnlySpan<float> scores, int length, Span<int> heads)
    {
        int all = length + 1;
        Reserve(all);
        if (_scores.Length < all * all)
        {
            _scores = new double[all * all];
            _edges = new int[all * all];
            _groupBefore = new int[all * all];
        }

        for (int i = 0; i < length; i++)
        {
            _alive[i] = true;
            _hangs[i] = false;
            _group[i] = i;
            for (int head = 0; head < all; head++)
            {
                int at = (i * all) + head;
                _scores[at] = head == i ? double.NegativeInfinity : scores[at] - (head == length ? RootPrice : 0);
                _edges[at] = at;
            }
        }

        int stages = 0;
        FillBest(length);
        for (int member; (member = CycleMember(length)) >= 0; stages++)
        {
            Merge(member, stages, length);
            FillBest(length);
        }

        for (int i = 0; i < length; i++)
        {
            if (_alive[i])
            {
                Take(_edges[(i * all) + _best[i]], all, heads);
            }
        }

        while (--stages >= 0)
        {
            Open(stages, length, heads);
        }
    }

    private void FillBest(int length)
    {
        int all = length + 1;
        for (int i = 0; i < length; i++)
        {
            if (!_alive[i])
            {
                continue;
            }

            int best = -1;
            for (int head = 0; head < all; head++)
            {
                bool there = head == length || (_alive[head] && head != i);
                if (there && (best < 0 || _scores[(i * all) + head] > _scores[(i * all) + best]))
                {
                    best = head;
                }
            }

            _best[i] = best;
        }
    }

    /// <summary>A group from which the best heads lead back to it; −1 where there is none.</summary>
    private int CycleMember(int length)
    {
        _mark.AsSpan(0, length).Clear();
        for (int i = 0; i < length; i++)
        {
            int at = i;
            while (_alive[i] && at < length && _mark[at] == 0)
            {
                _mark[at] = i + 1;
                at = _best[at];
            }

            if (_alive[i] && at < length && _mark[at] == i + 1)
            {
                return at;
            }
        }

        return -1;
    }

    private void Merge(int kept, int stage, int length)
    {
        int all = length + 1;
        int first = stage == 0 ? 0 : _stageEnds[stage - 1];
        int end = first;
        _mark.AsSpan(0, length).Clear();
        int member = kept;
        do
        {
            _members[end] = member;
            _memberEdges[end++] = _edges[(member * all) + _best[member]];
            _mark[member] = 1;
            member = _best[member];
        }
        while (member != kept);
        _stageEnds[stage] = end;
        ReadOnlySpan<int> cycle = _members.AsSpan(first, end - first);
        for (int other = 0; other < all; other++)
        {
            if (other == length || (_alive[other] && _mark[other] == 0))
            {
                Join(cycle, kept, other, length);
            }
        }

        _group.AsSpan(0, length).CopyTo(_groupBefore.AsSpan(stage * all));
        for (int word = 0; word < length; word++)
        {
            _group[word] = _mark[_group[word]] == 1 ? kept : _group[word];
        }

        foreach (int gone in cycle)
        {
            _alive[gone] = gone == kept;
        }
    }

    /// <summary>The edges between a cycle, from now on one group, and another group or the root.</summary>
    private void Join(ReadOnlySpan<int> cycle, int kept, int other, int length)
    {
        int all = length + 1;
        // Into the cycle: what is won by letting one of its words hang on the other instead.
        double mostIn = double.NegativeInfinity;
        int edgeIn = 0;
        double mostOut = double.NegativeInfinity;
        int edgeOut = 0;
        foreach (int member in cycle)
        {
            double gain = _scores[(member * all) + other] - _scores[(member * all) + _best[member]];
            if (gain > mostIn)
            {
                (mostIn, edgeIn) = (gain, _edges[(member * all) + other]);
            }

            if (other < length && _scores[(other * all) + member] > mostOut)
            {
                (mostOut, edgeOut) = (_scores[(other * all) + member], _edges[(other * all) + member]);
            }
        }

        _scores[(kept * all) + other] = mostIn;
        _edges[(kept * all) + other] = edgeIn;
        if (other < length)
        {
            _scores[(other * all) + kept] = mostOut;
            _edges[(other * all) + kept] = edgeOut;
        }
    }

    private void Take(int edge, int all, Span<int> heads)
    {
        heads[edge / all] = edge % all;
        _hangs[edge / all] = true;
    }

    /// <summary>The group that the edge from outside goes into keeps that edge; the others keep the cycle's.</summary>
    private void Open(int stage, int length, Span<int> heads)
    {
        int all = length + 1;
        ReadOnlySpan<int> groups = _groupBefore.AsSpan(stage * all, length);
        _mark.AsSpan(0, length).Clear();
        for (int word = 0; word < length; word++)
        {
            if (_hangs[word])
            {
                _mark[groups[word]] = 1;
            }
        }

        for (int m = stage == 0 ? 0 : _stageEnds[stage - 1]; m < _stageEnds[stage]; m++)
        {
            if (_mark[_members[m]] == 0)
            {
                Take(_memberEdges[m], all, heads);
            }
        }
    }
}
