using NodaTime;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;

namespace Rapporteur.Web.Views;

/// <summary>The timeline as a drawing: what stands where, worked out so that no label covers another.</summary>
/// <remarks>Lengths are SVG user units, one to a CSS pixel.</remarks>
public sealed record TimelineDrawing
{
    /// <summary>The height of a row: a line of text, a bar, and room; over the 24 that a target needs.</summary>
    public const double RowHeight = 34;

    /// <summary>The height of a lane's heading.</summary>
    public const double LaneHead = 24;

    /// <summary>The height of the months and days above the lanes.</summary>
    public const double AxisHeight = 50;

    private const int LanesOfParties = 6;
    private const int LabelLength = 38;
    private const double LetterWidth = 6.6;
    private const double Gap = 12;

    /// <summary>The width of all.</summary>
    public required double Width { get; init; }

    /// <summary>The height of all.</summary>
    public required double Height { get; init; }

    /// <summary>The scale.</summary>
    public required DayScale Scale { get; init; }

    /// <summary>Months and days.</summary>
    public required IReadOnlyList<AxisMark> Marks { get; init; }

    /// <summary>The lanes from above.</summary>
    public required IReadOnlyList<Lane> Lanes { get; init; }

    internal static TimelineDrawing Of(IReadOnlyList<TimelineItem> items, TimelineLanes by, NameBook names)
    {
        DayScale scale = DayScale.Over(items.Select(item => (item.Time.From!.Value, item.Time.To!.Value)));
        var lanes = new List<Lane>();
        double y = AxisHeight;
        double width = scale.Width;
        foreach ((string name, List<TimelineItem> held) in by == TimelineLanes.Kind ? ByKind(items) : ByParty(items, names))
        {
            var rows = new List<double>();
            var bars = new List<TimelineBar>(held.Count);
            foreach (TimelineItem item in held)
            {
                TimelineBar bar = Place(item, scale, rows, y + LaneHead);
                bars.Add(bar);
                width = Math.Max(width, bar.X + bar.Extent);
            }

            double height = LaneHead + (rows.Count * RowHeight);
            lanes.Add(new Lane(name, y, height, bars));
            y += height;
        }

        return new TimelineDrawing { Width = width + Gap, Height = y + 4, Scale = scale, Marks = Axis(scale), Lanes = lanes };
    }

    /// <summary>Puts an item in the first row that is free where it begins.</summary>
    private static TimelineBar Place(TimelineItem item, DayScale scale, List<double> rows, double top)
    {
        double x = scale.X(item.Time.From!.Value);
        double barWidth = Math.Max(8, scale.X(item.Time.To!.Value.PlusDays(1)) - x - 2);
        string label = Words.Shorten(Label(item), LabelLength);
        double extent = Math.Max(barWidth, label.Length * LetterWidth);
        int row = rows.FindIndex(end => end + Gap <= x);
        if (row < 0)
        {
            row = rows.Count;
            rows.Add(0);
        }

        rows[row] = x + extent;
        return new TimelineBar(item, label, x, top + (row * RowHeight), barWidth, extent);
    }

    private static string Label(TimelineItem item) => item.Kind is null
        ? $"{item.WhoText}: {item.About}"
        : item.Place is null ? item.WhoText : $"{item.WhoText} · {item.Place}";

    private static IEnumerable<(string Name, List<TimelineItem> Items)> ByKind(IReadOnlyList<TimelineItem> items)
    {
        foreach (EncounterKind kind in Enum.GetValues<EncounterKind>())
        {
            var held = items.Where(item => item.Kind == kind).ToList();
            if (held.Count > 0)
            {
                yield return (Words.Title(kind), held);
            }
        }

        var said = items.Where(item => item.Kind is null).ToList();
        if (said.Count > 0)
        {
            yield return ("Statement", said);
        }
    }

    /// <summary>A person stands for the country it belongs to where the record knows that country as an actor on this page.</summary>
    private static IEnumerable<(string Name, List<TimelineItem> Items)> ByParty(IReadOnlyList<TimelineItem> items, NameBook names)
    {
        var states = items.SelectMany(item => item.Parties).Distinct()
            .Select(names.Actor)
            .Where(actor => actor is { Kind: ActorKind.State, Country: not null })
            .GroupBy(actor => actor!.Country!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First()!.Id, StringComparer.Ordinal);
        var lanes = items
            .SelectMany(item => item.Parties.Select(Party).Distinct().Select(party => (Party: party, Item: item)))
            .GroupBy(pair => pair.Party, pair => pair.Item)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key)
            .Take(LanesOfParties)
            .ToList();
        foreach (IGrouping<ActorId, TimelineItem> lane in lanes)
        {
            yield return (names.Link(lane.Key).Text, [.. lane]);
        }

        var shown = lanes.SelectMany(lane => lane).ToHashSet();
        var others = items.Where(item => !shown.Contains(item)).ToList();
        if (others.Count > 0)
        {
            yield return ("Others, or not named", others);
        }

        ActorId Party(ActorId id) => names.Actor(id) is { Country: { } country, Kind: not ActorKind.Outlet } && states.TryGetValue(country, out ActorId state) ? state : id;
    }

    private static List<AxisMark> Axis(DayScale scale)
    {
        var marks = new List<AxisMark>();
        double lastMonth = double.NegativeInfinity;
        bool low = false;
        foreach (DayStretch stretch in scale.Stretches)
        {
            for (LocalDate day = stretch.From; day <= stretch.To; day = day.PlusDays(1))
            {
                double x = scale.X(day);
                if (day == stretch.From || day.Day == 1)
                {
                    // Months that begin close together take turns in two lines.
                    low = !low && x - lastMonth < 66;
                    lastMonth = x;
                    marks.Add(new AxisMark(TimeWords.Month(day), x, IsMonth: true, low));
                }

                if (scale.DayWidth >= 22 || day.Day is 1 or 8 or 15 or 22 or 29)
                {
                    marks.Add(new AxisMark(day.Day.ToString(System.Globalization.CultureInfo.InvariantCulture), x, IsMonth: false, Low: false));
                }
            }
        }

        return marks;
    }
}
