using Rapporteur.Pipeline.Resolve.Actors;
using Rapporteur.Pipeline.Resolve.Judged;

namespace Rapporteur.Pipeline.Resolve.Agreements;

/// <summary>Finds which tellings are of one commitment: within a story, the same side and mostly the same words.</summary>
internal sealed class CommitmentMerger(ActorTable actors, ActorSides sides)
{
    /// <summary>Tellings of one side in one story that are compared with each.</summary>
    private const int Reach = 64;

    /// <summary>Share of the shorter one's words that both have.</summary>
    private const double AlikeEnough = 0.6;

    private readonly List<(int Report, string Side, int From, int To, uint[] Words)> _told = [];

    /// <summary>Takes the tellings of the next report; the number of each is how many came before.</summary>
    public void Add(int report, CommitmentDigest[] digests)
    {
        foreach (CommitmentDigest digest in digests)
        {
            _told.Add((report, sides.SideOf(actors.ActorOf(report, digest.Obligor)), digest.From, digest.To, digest.Words));
        }
    }

    /// <summary>Joins the tellings of one commitment; what people judged is bound before any rule.</summary>
    public UnionFind Merge(UnionFind stories, JudgedBonds judged, CancellationToken cancellation)
    {
        var groups = new UnionFind(_told.Count);
        judged.Bind(groups);
        var blocks = new Dictionary<(int Story, string Side), List<int>>();
        for (int number = 0; number < _told.Count; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            (int, string) key = (stories.Find(_told[number].Report), _told[number].Side);
            if (!blocks.TryGetValue(key, out List<int>? block))
            {
                block = [];
                blocks.Add(key, block);
            }

            for (int i = block.Count - 1; i >= Math.Max(0, block.Count - Reach); i--)
            {
                if (!groups.Same(number, block[i]) && AreOne(number, block[i]))
                {
                    groups.Union(number, block[i]);
                }
            }

            block.Add(number);
        }

        return groups;
    }

    private bool AreOne(int a, int b)
    {
        (int report, _, int from, int to, uint[] words) = _told[a];
        (int otherReport, _, int otherFrom, int otherTo, uint[] others) = _told[b];
        bool days = from == Days.None || otherFrom == Days.None || (from <= otherTo && otherFrom <= to);
        if (report == otherReport || !days || words.Length == 0 || others.Length == 0)
        {
            return false;
        }

        int shared = 0;
        foreach (uint word in words)
        {
            shared += Array.BinarySearch(others, word) >= 0 ? 1 : 0;
        }

        return shared >= AlikeEnough * Math.Min(words.Length, others.Length);
    }
}
