using Rapporteur.Domain.Provenance;
using Rapporteur.Pipeline.Resolve.Sources;

namespace Rapporteur.Pipeline.Resolve.Stories;

/// <summary>Groups the reports into stories: the strongest links first, each checked against the stories as they stand.</summary>
internal sealed class StoryFinder
{
    /// <summary>More than what sums of other orders may differ by.</summary>
    private const double Rounding = 1e-9;

    private readonly ReportTable _reports;
    private readonly StoryVectors _vectors;
    private readonly StoryScenes _scenes;
    private readonly AlikeByChance _chance;
    private readonly UnionFind _stories;
    private readonly Dictionary<int, StoryShape> _shapes = [];

    private StoryFinder(ReportTable reports, StoryVectors vectors, StoryScenes scenes, NearInTime near)
    {
        _scenes = scenes;
        _reports = reports;
        _vectors = vectors;
        _chance = new AlikeByChance(reports, vectors, near);
        _stories = new UnionFind(reports.Count);
    }

    /// <summary>The story of each report, by its first report.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="vectors">What each is about.</param>
    /// <param name="scenes">What each opens with.</param>
    /// <param name="links">Which read alike.</param>
    /// <param name="lineages">Which share text.</param>
    /// <param name="together">Pairs that tell of one encounter, not as background.</param>
    public static UnionFind Find(
        ReportTable reports,
        StoryVectors vectors,
        StoryScenes scenes,
        StoryLinks links,
        Lineages lineages,
        ReportPairs together)
    {
        var finder = new StoryFinder(reports, vectors, scenes, links.Near);
        finder.Join(links, lineages, together);
        return finder._stories;
    }

    /// <summary>Goes through the days: a day's reports find their places, the surest first, in the stories as they stand; the undated come last.</summary>
    private void Join(StoryLinks links, Lineages lineages, ReportPairs together)
    {
        int[] byDay = _reports.ByDay();
        var strong = new List<StoryLink>();
        var undated = new List<StoryLink>();
        for (int i = 0; i < byDay.Length; i++)
        {
            int report = byDay[i];
            foreach ((int other, double alike) in links.Of(report))
            {
                if (LinkOf(other, report, alike, lineages, together) is { } link)
                {
                    (_reports.DaysBetween(other, report) is null ? undated : strong).Add(link);
                }
            }

            if (i + 1 == byDay.Length || _reports.DayOf(byDay[i + 1]) != _reports.DayOf(report))
            {
                JoinStrongest(strong);
            }
        }

        JoinStrongest(undated);
    }

    private void JoinStrongest(List<StoryLink> links)
    {
        links.Sort();
        links.ForEach(TryJoin);
        links.Clear();
    }

    /// <summary>A link that is strong enough, or null.</summary>
    private StoryLink? LinkOf(int one, int other, double alike, Lineages lineages, ReportPairs together)
    {
        (int a, int b) = one < other ? (one, other) : (other, one);
        int? days = _reports.DaysBetween(a, b);
        SharedText? shared = lineages.Between(a, b);
        bool met = together.Contains(a, b);
        bool oneOutlet = _reports.OneOutlet(a, b);

        // An office that reports on its third meeting in the words of its second tells of another happening.
        bool form = oneOutlet && days > StoryRules.LongestStory;
        bool copy = shared is { Alignment.Kind: LineageKind.Copy } || (shared is { Alignment.Kind: LineageKind.Rewrite } && !form);
        bool speaks = days is not null ? StoryRules.InTime(days) : !oneOutlet || shared is not null || met || _scenes.SameWeekday(a, b);
        if (!copy && !speaks)
        {
            return null;
        }

        double more = (met ? StoryRules.SameEncounter : 0)
            + (shared is null ? 0 : StoryRules.SharedText + shared.Alignment.Share)
            + (days is null ? _scenes.ForWeekdays(a, b) : 0);
        double least = days is not null ? StoryRules.Least : oneOutlet ? StoryRules.EnoughUndatedOfOutlet : StoryRules.LeastUndated;

        // Most are too weak even if none of their words were held to be chance.
        if (!copy && alike + more - StoryRules.ForDays(days) - _chance.OfNumber(a, b) < least - Rounding)
        {
            return null;
        }

        double chance = _chance.Of(a, b, alike);
        double strength = alike - chance + more - StoryRules.ForDays(days) - (oneOutlet ? StoryRules.SameOutlet : 0);
        return copy ? new StoryLink(a, b, strength + 10, chance, IsCopy: true, days is null)
            : strength >= least ? new StoryLink(a, b, strength, chance, IsCopy: false, days is null)
            : null;
    }

    private void TryJoin(StoryLink link)
    {
        int a = _stories.Find(link.A);
        int b = _stories.Find(link.B);
        if (a == b)
        {
            return;
        }

        StoryShape first = ShapeOf(a);
        StoryShape second = ShapeOf(b);
        // Readouts of one office are alike to the word and tell of two calls: no copies of one another.
        if (link.IsCopy ? _scenes.AreTwoCalls(link.A, link.B) : Contradict(first, second) || !first.MayBe(second, link))
        {
            return;
        }

        int root = _stories.Union(a, b);
        _shapes.Remove(a == root ? b : a);
        _shapes[root] = first.Join(second);
    }

    /// <summary>No report of the one may contradict one of the other: a third that fits both is no bridge.</summary>
    private bool Contradict(StoryShape first, StoryShape second)
    {
        foreach (int a in first.Reports)
        {
            if (!_scenes.CanContradict(a))
            {
                continue;
            }

            foreach (int b in second.Reports)
            {
                if (_scenes.Contradict(a, b))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private StoryShape ShapeOf(int root)
    {
        if (!_shapes.TryGetValue(root, out StoryShape? shape))
        {
            shape = new StoryShape(root, _reports.DayOf(root), _vectors);
            _shapes.Add(root, shape);
        }

        return shape;
    }
}
