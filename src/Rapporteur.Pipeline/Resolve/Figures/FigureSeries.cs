using System.Globalization;
using Rapporteur.Domain.Facts;
using Rapporteur.Pipeline.Lexicon;
using Rapporteur.Pipeline.Resolve.Making;

namespace Rapporteur.Pipeline.Resolve.Figures;

/// <summary>Figures that several reports of one story give of one thing: side by side, and said to be a development where they grow from day to day.</summary>
internal sealed class FigureSeries(FactContext context, UnionFind stories)
{
    /// <summary>How far a round figure may be from a closer one.</summary>
    private const double About = 0.1;

    private readonly SortedDictionary<string, List<FigureValue>> _things = new(StringComparer.Ordinal);

    /// <summary>Takes a figure with its tellings.</summary>
    public void See(Figure figure, List<FigurePart> parts)
    {
        // "12" of nothing is of no one thing.
        if (ThingOf(figure) is not { } what)
        {
            return;
        }

        string key = PartShuffle.Key(stories.Find(parts[0].Report)) + "\n" + what;
        if (!_things.TryGetValue(key, out List<FigureValue>? values))
        {
            _things.Add(key, values = []);
        }

        values.Add(new FigureValue(
            figure.Id.Value, figure.Value, figure.Approximate, PartShuffle.ReportsOf(parts), Days.FirstOf(figure.Time), Days.LastOf(figure.Time)));
    }

    /// <summary>Notes what differs, once all figures have gone by.</summary>
    public void Note(Disagreements disagreements)
    {
        foreach (List<FigureValue> values in _things.Values)
        {
            if (values.Count < 2 || OneReportGivesTwo(values))
            {
                continue;
            }

            List<FigureValue> different = values.FindAll(one => values.Exists(other => Differ(one, other)));
            if (different.Count > 0)
            {
                different.Sort((a, b) => Day(a) != Day(b) ? Day(a).CompareTo(Day(b)) : a.Value != b.Value ? a.Value.CompareTo(b.Value) : string.CompareOrdinal(a.Id, b.Id));
                disagreements.Add(
                    new FactId(different[0].Id), "value", different.ConvertAll(value => (Show(value), value.Reports)), Grows(different));
            }
        }
    }

    private static string? ThingOf(Figure figure) =>
        figure.Of is null && figure.Unit is null ? null : NameFolding.Fold(figure.Unit ?? "") + "\n" + NameFolding.Fold(figure.Of ?? "");

    // Two counts in one report are of two things that bear one name.
    private static bool OneReportGivesTwo(List<FigureValue> values)
    {
        var seen = new HashSet<int>();
        foreach (FigureValue value in values)
        {
            foreach (int report in value.Reports)
            {
                if (!seen.Add(report))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Differ(FigureValue a, FigureValue b)
    {
        bool otherTime = a.From != Days.None && b.From != Days.None && (a.From > b.To || b.From > a.To);
        if (otherTime || a.Value == b.Value || ReferenceEquals(a, b))
        {
            return false;
        }

        (FigureValue less, FigureValue more) = a.Value < b.Value ? (a, b) : (b, a);
        bool round = (a.Approximate == Approximation.About || b.Approximate == Approximation.About) && more.Value - less.Value <= About * more.Value;
        bool atLeast = less.Approximate == Approximation.AtLeast && more.Approximate is Approximation.Exact or Approximation.About;
        bool atMost = more.Approximate == Approximation.AtMost && less.Approximate is Approximation.Exact or Approximation.About;
        return !round && !atLeast && !atMost;
    }

    /// <summary>Whether each is of a later day than the one before, and no less.</summary>
    private bool Grows(List<FigureValue> ordered)
    {
        for (int i = 0; i < ordered.Count; i++)
        {
            if (Day(ordered[i]) == Days.None || (i > 0 && (Day(ordered[i]) <= LastDay(ordered[i - 1]) || ordered[i].Value < ordered[i - 1].Value)))
            {
                return false;
            }
        }

        return true;
    }

    private int Day(FigureValue value)
    {
        int first = int.MaxValue;
        foreach (int report in value.Reports)
        {
            first = Math.Min(first, context.Reports.DayOf(report));
        }

        return first;
    }

    private int LastDay(FigureValue value)
    {
        int last = int.MinValue;
        foreach (int report in value.Reports)
        {
            last = Math.Max(last, context.Reports.DayOf(report));
        }

        return last;
    }

    private string Show(FigureValue value)
    {
        string number = value.Value.ToString("R", CultureInfo.InvariantCulture);
        string text = value.Approximate switch
        {
            Approximation.AtLeast => "at least " + number,
            Approximation.AtMost => "at most " + number,
            Approximation.About => "about " + number,
            _ => number,
        };
        return Day(value) is var day && day == Days.None ? text : $"{text} ({Days.DateOf(day).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)})";
    }
}

/// <summary>One figure beside the others of its thing.</summary>
internal sealed record FigureValue(string Id, double Value, Approximation Approximate, List<int> Reports, int From, int To);
