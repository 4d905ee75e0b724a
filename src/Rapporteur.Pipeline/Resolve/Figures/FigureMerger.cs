using System.Runtime.InteropServices;
using Rapporteur.Domain.Provenance;
using Rapporteur.Pipeline.Resolve.Actors;
using Rapporteur.Pipeline.Resolve.Judged;
using Rapporteur.Pipeline.Resolve.Sources;

namespace Rapporteur.Pipeline.Resolve.Figures;

/// <summary>Finds which tellings are of one figure: in copies, in reports of one story, and twice in one report.</summary>
internal sealed class FigureMerger(ActorTable actors, ActorSides sides)
{
    private readonly List<Told> _told = [];
    private readonly List<int> _firstOf = [0];

    /// <summary>Takes the tellings of the next report; the number of each is how many came before.</summary>
    public void Add(int report, FigureDigest[] digests)
    {
        foreach (FigureDigest digest in digests)
        {
            _told.Add(new Told(report, digest.Key, actors.ActorOf(report, digest.Claimant), digest.From, digest.To, digest.First));
        }

        _firstOf.Add(_told.Count);
    }

    /// <summary>Joins the tellings of one figure; what people judged is bound before any rule.</summary>
    public UnionFind Merge(UnionFind stories, Lineages lineages, JudgedBonds judged)
    {
        var groups = new UnionFind(_told.Count);
        judged.Bind(groups);
        var told = new Dictionary<(ulong Key, int Story), List<int>>();
        for (int number = 0; number < _told.Count; number++)
        {
            ref List<int>? same = ref CollectionsMarshal.GetValueRefOrAddDefault(told, (_told[number].Key, stories.Find(_told[number].Report)), out _);
            foreach (int other in same ??= [])
            {
                Join(groups, number, other);
            }

            same.Add(number);
        }

        foreach (SharedText pair in lineages.Pairs)
        {
            if (!stories.Same(pair.A, pair.B))
            {
                JoinShared(groups, pair, lineages);
            }
        }

        return groups;
    }

    // Of two stories only what is copied is one.
    private void JoinShared(UnionFind groups, SharedText pair, Lineages lineages)
    {
        for (int a = _firstOf[pair.A]; a < _firstOf[pair.A + 1]; a++)
        {
            for (int b = _firstOf[pair.B]; b < _firstOf[pair.B + 1]; b++)
            {
                if (_told[a].Key == _told[b].Key
                    && (pair.Alignment.Kind != LineageKind.Partial || lineages.OnePassage(pair.A, _told[a].First, pair.B, _told[b].First)))
                {
                    Join(groups, a, b);
                }
            }
        }
    }

    private void Join(UnionFind groups, int number, int other)
    {
        Told a = _told[number];
        Told b = _told[other];
        bool claimants = a.Claimant == b.Claimant || a.Claimant is null || b.Claimant is null || sides.SameUnnamed(a.Claimant.Value, b.Claimant.Value);
        if (claimants && a.MayBe(b))
        {
            groups.Union(number, other);
        }
    }

    private readonly record struct Told(int Report, ulong Key, int? Claimant, int From, int To, TextRange First)
    {
        public bool MayBe(Told other) => From == Days.None || other.From == Days.None || (From <= other.To && other.From <= To);
    }
}
