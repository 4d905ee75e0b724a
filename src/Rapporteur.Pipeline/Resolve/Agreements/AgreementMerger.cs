using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Pipeline.Resolve.Actors;
using Rapporteur.Pipeline.Resolve.Judged;

namespace Rapporteur.Pipeline.Resolve.Agreements;

/// <summary>Finds which tellings are of one agreement: those of one name, within a story those whose kind, sides, time and words agree, and deals and truces of the same two at about one time.</summary>
internal sealed class AgreementMerger(ReportTable reports, ActorTable actors, ActorSides sides)
{
    /// <summary>Tellings of one story that are compared with each.</summary>
    private const int Reach = 64;

    /// <summary>Between the same two there is one truce at a time: told no more days apart than this, it is the same (docs/decisions/0020-matters-and-truces.md).</summary>
    private const int LongestTruce = 21;

    /// <summary>A deal that the same two have made is the same where it is told again within so many days, and no word tells it apart.</summary>
    private const int LongestDeal = 7;

    /// <summary>News is told on its day or the next.</summary>
    private const int OneDay = 1;

    /// <summary>A truce with more sides than this is found by the first of them.</summary>
    private const int MostSides = 6;

    private readonly List<AgreementTold> _told = [];
    private readonly List<AgreementPair> _candidates = [];

    /// <summary>Takes the tellings of the next report; the number of each is how many came before.</summary>
    public void Add(int report, AgreementDigest[] digests)
    {
        for (int i = 0; i < digests.Length; i++)
        {
            Add(report, digests[i], i);
        }
    }

    private void Add(int report, AgreementDigest digest, int index)
    {
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        bool open = false;
        foreach (int party in actors.ActorsOf(report, digest.Parties))
        {
            // "The leaders" are of both sides.
            if (!sides.IsOpenGroup(party))
            {
                keys.Add(sides.SideOf(party));
            }

            open |= actors[party] is { Kind: ActorKind.Person, Country: null };
        }

        _told.Add(new AgreementTold(report, digest.Kind, digest.Name, [.. keys], digest.Apart, digest.From, digest.To, digest.IsMade)
        {
            Matter = digest.Matter,
            About = digest.About,
            IsAnew = digest.IsAnew,
            IsOpen = open,
            Index = index,
        });
    }

    /// <summary>Joins the tellings of one agreement; what people judged is bound before any rule.</summary>
    public UnionFind Merge(UnionFind stories, JudgedBonds judged, CancellationToken cancellation)
    {
        var named = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var told = new Dictionary<int, List<int>>();
        var truces = new Dictionary<(string, string), List<int>>();
        var deals = new Dictionary<(string, string), List<int>>();
        for (int number = 0; number < _told.Count; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            AgreementTold one = _told[number];
            if (one.Name is { } name)
            {
                Compare(number, Of(named, name), IsOneByName);
            }

            Compare(number, Of(told, stories.Find(one.Report)), IsOneInStory);
            bool truce = one.Kind == AgreementKind.Ceasefire;
            int most = one.IsMade && (truce || one.Kind == AgreementKind.Agreement) ? Math.Min(one.Sides.Length, MostSides) : 0;
            for (int i = 0; i < most; i++)
            {
                for (int j = i + 1; j < most; j++)
                {
                    Compare(number, Of(truce ? truces : deals, (one.Sides[i], one.Sides[j])), (a, b) => IsToldAgain(a, b, truce ? LongestTruce : LongestDeal));
                }
            }
        }

        // The surest first: which reports are called what must not decide which of two agreements of a report a third joins.
        _candidates.Sort();
        var groups = new GrowingSets(_told.Count);
        judged.Bind(groups);
        foreach (AgreementPair pair in _candidates)
        {
            Join(groups, pair.A, pair.B);
        }

        return groups.Sets;
    }

    private static List<int> Of<T>(Dictionary<T, List<int>> blocks, T key)
        where T : notnull
    {
        if (!blocks.TryGetValue(key, out List<int>? block))
        {
            block = [];
            blocks.Add(key, block);
        }

        return block;
    }

    private void Compare(int number, List<int> block, Func<AgreementTold, AgreementTold, bool> areOne)
    {
        for (int i = block.Count - 1; i >= Math.Max(0, block.Count - Reach); i--)
        {
            if (areOne(_told[number], _told[block[i]]))
            {
                _candidates.Add(AgreementPair.Of(block[i], _told[block[i]], number, _told[number]));
            }
        }

        block.Add(number);
    }

    // "Joint Declaration" is a name that many have: sides must agree.
    private static bool IsOneByName(AgreementTold a, AgreementTold b) =>
        a.MayBe(b) && (a.Name!.StartsWith("joint ", StringComparison.Ordinal) ? a.Meets(b) is true : a.Meets(b) is not false || a.From == b.From);

    // "The truce that the two brokered took effect", and days later, in another story, "the truce that they brokered has ended"; so with a deal.
    private bool IsToldAgain(AgreementTold a, AgreementTold b, int days) =>
        a.MayBe(b) && !a.IsOnAnother(b) && string.Equals(a.Apart, b.Apart, StringComparison.Ordinal) && (a.Name is null || b.Name is null || string.Equals(a.Name, b.Name, StringComparison.Ordinal))
        && reports.DaysBetween(a.Report, b.Report) <= days;

    // "a bilateral ceasefire", "the truce": of one side and one day, whatever the words beside them.
    private static bool IsOneTruce(AgreementTold a, AgreementTold b) =>
        a.Kind == AgreementKind.Ceasefire && a.From != Days.None && a.From == a.To && b.From == a.From && b.To == a.To && a.IsMade && b.IsMade && a.Meets(b) is true;

    // "The new truce" is "the truce" of a report that came out with it, and "last week's truce" the one that another report gives the day of.
    private bool AreApartAlike(AgreementTold a, AgreementTold b)
    {
        if (string.Equals(a.Apart, b.Apart, StringComparison.Ordinal))
        {
            return true;
        }

        bool earlier = a.IsEarlier != b.IsEarlier;
        bool dated = a.From != Days.None && b.From != Days.None;
        return a.IsMade && b.IsMade && string.Equals(a.ApartAnywhere, b.ApartAnywhere, StringComparison.Ordinal)
            && (earlier ? dated : reports.DaysBetween(a.Report, b.Report) <= OneDay);
    }

    private bool IsOneInStory(AgreementTold a, AgreementTold b)
    {
        bool named = a.Name is not null && b.Name is not null && !string.Equals(a.Name, b.Name, StringComparison.Ordinal);
        bool nextDay = a.From != Days.None && b.From != Days.None && a.From == a.To && b.From == b.To && Math.Abs(a.From - b.From) == 1 && a.Sides.Length > 1 && a.Meets(b) is true;
        if (named || a.Kind != b.Kind || a.IsOnAnother(b) || (!a.MayBe(b) && !nextDay) || (!AreApartAlike(a, b) && !IsOneTruce(a, b)))
        {
            return false;
        }

        if (a.Kind is AgreementKind.Agreement or AgreementKind.Understanding && a.IsWithAnother(b))
        {
            return false;
        }

        // "The ministers agreed on terms" is not the Trilateral Statement that another report names, unless the sides say so.
        bool? meet = a.Meets(b);
        bool one = a.Kind == AgreementKind.Understanding && (a.Name is null) != (b.Name is null);
        if (a.Kind == AgreementKind.Sanctions || a.IsMade != b.IsMade || one)
        {
            return meet is true;
        }

        // "A data cable agreement" is not the tripartite accord of another report.
        bool loose = a.Kind is AgreementKind.Agreement or AgreementKind.Understanding && meet is null && (a.From == Days.None || a.From != b.From);
        return meet is not false && !(loose && !(a.Sides.Length == 0 ? a.MayPointTo(b) : b.MayPointTo(a)));
    }

    /// <summary>Joins two groups unless a report tells both apart.</summary>
    private void Join(GrowingSets groups, int a, int b)
    {
        if (groups.Sets.Same(a, b) || groups.Sets.Apart(a, b))
        {
            return;
        }

        var tellers = new HashSet<int>();
        foreach (int one in groups.MembersOf(a))
        {
            tellers.Add(_told[one].Report);
        }

        foreach (int other in groups.MembersOf(b))
        {
            if (tellers.Contains(_told[other].Report))
            {
                return;
            }
        }

        groups.Join(a, b);
    }
}
