using Rapporteur.Domain.Judgements;

namespace Rapporteur.Pipeline.Resolve.Judged;

/// <summary>Makes one what people merged, keeps apart what they split and from all else the actors that they rejected, before any rule has its say.</summary>
/// <remarks>The latest judgement first: an earlier one that contradicts it is overruled as a whole.</remarks>
internal sealed class JudgedGroups(JudgedTellings tellings)
{
    private readonly List<(JudgedCase Case, SortedSet<int>[] Numbers)> _kept = [];

    /// <summary>Numbers that were merged with others by judgement.</summary>
    public SortedSet<int> Merged { get; } = [];

    /// <summary>Binds the groups. The same each time for the same tellings.</summary>
    public void Bind(UnionFind groups)
    {
        _kept.Clear();
        Merged.Clear();
        for (int i = tellings.Cases.Count - 1; i >= 0; i--)
        {
            JudgedCase one = tellings.Cases[i];
            if (IsBond(one.Judgement) && Locate(one) is { } numbers)
            {
                Bind(one, numbers, groups);
            }
        }
    }

    // An encounter that was rejected is found by its tellings; an actor by its names, which other names are not to join.
    private static bool IsBond(Judgement one) => one.Act is JudgementAct.Merge or JudgementAct.Split or JudgementAct.KeepApart
        || (one.Act == JudgementAct.Reject && one.Targets[0].Kind is JudgementBook.Actors);

    private void Bind(JudgedCase one, SortedSet<int>[] numbers, UnionFind groups)
    {
        if (one.Judgement.Act == JudgementAct.Reject)
        {
            Close(one, numbers[0], groups);
            return;
        }

        bool merges = one.Judgement.Act == JudgementAct.Merge;
        if (!merges && numbers[0].Overlaps(numbers[1]))
        {
            one.Fail(JudgementState.Orphan, "The reports are now read so that what was split is told as one.");
            return;
        }

        if (Conflict(numbers, groups, merges) is { } later)
        {
            one.Fail(JudgementState.Overruled, $"A later judgement says otherwise ({later.Judgement.Id}).");
            return;
        }

        if (merges)
        {
            int first = numbers[0].Min;
            foreach (SortedSet<int> target in numbers)
            {
                foreach (int number in target)
                {
                    groups.Union(first, number);
                    Merged.Add(number);
                }
            }
        }
        else
        {
            foreach ((int a, int b) in Pairs(numbers))
            {
                groups.Forbid(a, b);
            }
        }

        _kept.Add((one, numbers));
    }

    /// <summary>Keeps what was rejected as it is, unless a later judgement made it one with something else.</summary>
    private void Close(JudgedCase one, SortedSet<int> numbers, UnionFind groups)
    {
        foreach ((JudgedCase later, SortedSet<int>[] theirs) in _kept)
        {
            if (later.Judgement.Act == JudgementAct.Merge && Array.Exists(theirs, target => target.Overlaps(numbers))
                && Array.Exists(theirs, target => !target.IsSubsetOf(numbers)))
            {
                one.Fail(JudgementState.Overruled, $"A later judgement says otherwise ({later.Judgement.Id}).");
                return;
            }
        }

        foreach (int number in numbers)
        {
            groups.Union(numbers.Min, number);
        }

        foreach (int number in numbers)
        {
            groups.Close(number);
        }

        _kept.Add((one, [numbers]));
    }

    private SortedSet<int>[]? Locate(JudgedCase one)
    {
        var numbers = new SortedSet<int>[one.Judgement.Targets.Count];
        for (int target = 0; target < numbers.Length; target++)
        {
            numbers[target] = tellings.NumbersOf(one, target);
            if (numbers[target].Count == 0)
            {
                one.Fail(JudgementState.Orphan, $"No report of this record tells of “{one.Judgement.Targets[target].Label}” where it was judged.");
                return null;
            }
        }

        return numbers;
    }

    /// <summary>The later judgement that forbids this one; null when none does.</summary>
    private JudgedCase? Conflict(SortedSet<int>[] numbers, UnionFind groups, bool merges)
    {
        foreach ((int a, int b) in Pairs(numbers))
        {
            if (merges ? groups.Apart(a, b) : groups.Same(a, b))
            {
                return Against(a, b, groups, merges);
            }
        }

        return null;
    }

    private JudgedCase Against(int a, int b, UnionFind groups, bool merges)
    {
        foreach ((JudgedCase later, SortedSet<int>[] numbers) in _kept)
        {
            bool laterMerges = later.Judgement.Act == JudgementAct.Merge;
            if (laterMerges == merges)
            {
                continue;
            }

            if (later.Judgement.Act == JudgementAct.Reject && (Touches(numbers[0], a, groups) || Touches(numbers[0], b, groups)))
            {
                return later;
            }

            bool touchesA = Array.Exists(numbers, target => Touches(target, a, groups));
            bool touchesB = Array.Exists(numbers, target => Touches(target, b, groups));
            if (touchesA && touchesB)
            {
                return later;
            }
        }

        return _kept[^1].Case;
    }

    private static bool Touches(SortedSet<int> numbers, int one, UnionFind groups)
    {
        foreach (int number in numbers)
        {
            if (groups.Same(number, one))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Every number of a target with every number of another.</summary>
    private static IEnumerable<(int A, int B)> Pairs(SortedSet<int>[] numbers)
    {
        for (int i = 0; i < numbers.Length; i++)
        {
            for (int j = i + 1; j < numbers.Length; j++)
            {
                foreach (int a in numbers[i])
                {
                    foreach (int b in numbers[j])
                    {
                        yield return (a, b);
                    }
                }
            }
        }
    }
}
