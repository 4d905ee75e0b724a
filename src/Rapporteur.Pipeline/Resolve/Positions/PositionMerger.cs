using System.Runtime.InteropServices;
using Rapporteur.Pipeline.Resolve.Actors;
using Rapporteur.Pipeline.Resolve.Judged;

namespace Rapporteur.Pipeline.Resolve.Positions;

/// <summary>Finds which positions are of one matter: one holder's on one issue, within a story or toward the same others. "A ceasefire" in two stories is two, unless they name the same parties.</summary>
internal sealed class PositionMerger(ActorTable actors)
{
    private readonly List<(int Report, ulong Issue, ulong About)> _told = [];
    private readonly List<(int Position, int Statement)> _cited = [];
    private int _statements;

    /// <summary>Pairs of a position and a statement that it is read from.</summary>
    public IReadOnlyList<(int Position, int Statement)> Cited => _cited;

    /// <summary>Takes the tellings of the next report; the number of each is how many came before.</summary>
    public void Add(int report, TellingsDigest told)
    {
        foreach (PositionDigest digest in told.Positions)
        {
            ulong issue = Fnv.Add(Fnv.Add(Fnv.Basis, (uint)actors.ActorOf(report, digest.Holder)), digest.Issue);
            ulong about = digest.About.Length > 0 ? issue : 0;
            foreach (int other in digest.About.Length > 0 ? actors.ActorsOf(report, digest.About) : [])
            {
                about = Fnv.Add(about, (uint)other);
            }

            foreach (int statement in digest.Statements)
            {
                _cited.Add((_told.Count, _statements + statement));
            }

            _told.Add((report, issue, about));
        }

        _statements += told.Statements.Length;
    }

    /// <summary>Joins the positions of one matter. What people made one is of one matter; what they keep apart may be of one, and is two positions in it.</summary>
    public UnionFind Merge(UnionFind stories, JudgedBonds judged)
    {
        var groups = new UnionFind(_told.Count);
        for (int number = 0; judged.Sets is { } sets && number < sets.Count; number++)
        {
            groups.Union(number, sets.Find(number));
        }

        var here = new Dictionary<(ulong Issue, int Story), int>();
        var toward = new Dictionary<ulong, int>();
        for (int number = 0; number < _told.Count; number++)
        {
            (int report, ulong issue, ulong about) = _told[number];
            Join(ref CollectionsMarshal.GetValueRefOrAddDefault(here, (issue, stories.Find(report)), out bool known), known);
            if (about != 0)
            {
                Join(ref CollectionsMarshal.GetValueRefOrAddDefault(toward, about, out known), known);
            }

            void Join(ref int first, bool isKnown) => first = isKnown ? groups.Union(first, number) : number;
        }

        return groups;
    }
}
