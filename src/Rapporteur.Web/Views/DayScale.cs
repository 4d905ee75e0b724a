using NodaTime;

namespace Rapporteur.Web.Views;

/// <summary>Days along a line. Days that hold something are drawn to scale; a long stretch of nothing becomes a short, marked break.</summary>
/// <remarks>Lengths are SVG user units, one to a CSS pixel.</remarks>
public sealed class DayScale
{
    /// <summary>The width of a break.</summary>
    public const double BreakWidth = 36;

    /// <summary>A stretch longer than this is drawn by its two ends: a year is not 365 busy days.</summary>
    private const int LongDays = 45;

    /// <summary>A gap of more days than this is broken.</summary>
    private const int LongGap = 14;

    private const double AimedWidth = 900;
    private const double NarrowestDay = 14;
    private const double WidestDay = 44;

    private DayScale(IReadOnlyList<DayStretch> stretches, double dayWidth)
    {
        Stretches = stretches;
        DayWidth = dayWidth;
        Width = stretches.Count == 0 ? 0 : stretches[^1].X + (stretches[^1].Days * dayWidth);
    }

    /// <summary>The drawn stretches in the order of days, with a break between each two.</summary>
    public IReadOnlyList<DayStretch> Stretches { get; }

    /// <summary>The width of a day.</summary>
    public double DayWidth { get; }

    /// <summary>The width of all.</summary>
    public double Width { get; }

    /// <summary>A scale that holds these times, each from its first to its last day.</summary>
    public static DayScale Over(IEnumerable<(LocalDate From, LocalDate To)> times)
    {
        var busy = new List<(LocalDate From, LocalDate To)>();
        foreach ((LocalDate from, LocalDate to) in times)
        {
            if (Period.DaysBetween(from, to) <= LongDays)
            {
                busy.Add((from.PlusDays(-1), to.PlusDays(1)));
            }
            else
            {
                busy.Add((from, from.PlusDays(2)));
                busy.Add((to.PlusDays(-2), to));
            }
        }

        busy.Sort((a, b) => a.From.CompareTo(b.From));
        var merged = new List<(LocalDate From, LocalDate To)>();
        foreach ((LocalDate from, LocalDate to) in busy)
        {
            if (merged.Count > 0 && Period.DaysBetween(merged[^1].To, from) <= LongGap)
            {
                merged[^1] = (merged[^1].From, LocalDate.Max(merged[^1].To, to));
            }
            else
            {
                merged.Add((from, to));
            }
        }

        int days = merged.Sum(one => Period.DaysBetween(one.From, one.To) + 1);
        double width = days == 0 ? WidestDay : Math.Clamp(AimedWidth / days, NarrowestDay, WidestDay);
        var stretches = new List<DayStretch>(merged.Count);
        double x = 0;
        foreach ((LocalDate from, LocalDate to) in merged)
        {
            stretches.Add(new DayStretch(from, to, x));
            x += ((Period.DaysBetween(from, to) + 1) * width) + BreakWidth;
        }

        return new DayScale(stretches, width);
    }

    /// <summary>Where a day begins. Days in a break lie in proportion within it.</summary>
    public double X(LocalDate day)
    {
        for (int i = Stretches.Count - 1; i >= 0; i--)
        {
            DayStretch stretch = Stretches[i];
            if (day < stretch.From)
            {
                continue;
            }

            int into = Period.DaysBetween(stretch.From, day);
            if (into <= stretch.Days || i == Stretches.Count - 1)
            {
                return stretch.X + (Math.Min(into, stretch.Days) * DayWidth);
            }

            int gap = Period.DaysBetween(stretch.To, Stretches[i + 1].From);
            return stretch.X + (stretch.Days * DayWidth) + (BreakWidth * (into - stretch.Days) / gap);
        }

        return 0;
    }
}

/// <summary>Days drawn without a break.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day, inclusive.</param>
/// <param name="X">Where the first day begins.</param>
public sealed record DayStretch(LocalDate From, LocalDate To, double X)
{
    /// <summary>How many days, at least 1.</summary>
    public int Days => Period.DaysBetween(From, To) + 1;
}
