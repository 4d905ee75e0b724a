using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Resolve.Making;

namespace Rapporteur.Pipeline.Resolve.Positions;

/// <summary>Tellings of one stance of one holder to one matter, with no other stance between them in time.</summary>
internal sealed class PositionRun
{
    private PositionRun(Stance stance, bool earlier)
    {
        Stance = stance;
        Earlier = earlier;
    }

    public Stance Stance { get; }

    /// <summary>Whether it is only told as held before.</summary>
    public bool Earlier { get; }

    /// <summary>The tellings, at least one, in the order of report and number.</summary>
    public List<PositionPart> Parts { get; } = [];

    public bool IsDated => From != Days.None;

    public string? ShiftWords => Parts.Find(part => part.Mention.ShiftWords is not null)?.Mention.ShiftWords;

    private int From { get; set; } = Days.None;

    private int To { get; set; } = Days.None;

    /// <summary>The runs among the tellings of one matter: those told as earlier, the dated ones in their order, the undated.</summary>
    /// <param name="parts">The tellings.</param>
    /// <param name="judged">Which of them people made one or keep apart; null where nobody did.</param>
    public static List<PositionRun> In(List<PositionPart> parts, UnionFind? judged)
    {
        Dictionary<int, List<PositionPart>>? one = judged is null ? null : MadeOne(parts, judged);
        parts = one is null ? parts : [.. one.Values.Select(MainOf)];
        var dated = parts.FindAll(part => IsDatedNow(part));
        dated.Sort((a, b) => Days.FirstOf(a.Mention.Time) is var one && Days.FirstOf(b.Mention.Time) is var other && one != other ? one.CompareTo(other)
            : a.Report != b.Report ? a.Report.CompareTo(b.Report) : a.Number.CompareTo(b.Number));
        var runs = new List<PositionRun>();
        var last = new Dictionary<Stance, PositionRun>();
        foreach (PositionPart part in dated)
        {
            int first = Days.FirstOf(part.Mention.Time);
            if (!last.TryGetValue(part.Mention.Stance, out PositionRun? run) || IsBroken(run, first, last) || !run.MayHold(part, judged))
            {
                run = new PositionRun(part.Mention.Stance, earlier: false);
                runs.Add(run);
                last[part.Mention.Stance] = run;
            }

            run.Take(part);
        }

        var before = new List<PositionRun>();
        var undated = new List<PositionRun>();
        foreach (PositionPart part in parts)
        {
            if (!IsDatedNow(part))
            {
                Place(part, runs, before, undated, judged);
            }
        }

        runs.InsertRange(0, before);
        runs.AddRange(undated);
        runs.ForEach(run => run.TakeFollowers(one, judged));
        runs.ForEach(run => run.Parts.Sort((a, b) => a.Report != b.Report ? a.Report.CompareTo(b.Report) : a.Number.CompareTo(b.Number)));
        return runs;
    }

    /// <summary>Whether this is surely held before another: told as earlier, or dated before it.</summary>
    public bool IsBefore(PositionRun other) => (Earlier && !other.Earlier && other.ShiftWords is not null) || (IsDated && other.IsDated && To < other.From);

    /// <summary>The telling that says most.</summary>
    public PositionPart Main() => MainOf(Parts);

    /// <summary>When it was held: from the first day told to the last.</summary>
    public FactTime Time()
    {
        FactTime closest = FactContext.Closest(Parts.ConvertAll(part => part.Mention.Time));
        return !IsDated || (Days.FirstOf(closest) <= From && Days.LastOf(closest) >= To) ? closest
            : FactTime.Between(Days.DateOf(From), Days.DateOf(To), TimePrecision.Range);
    }

    private static bool IsDatedNow(PositionPart part) => part.Mention.Time.IsKnown && !part.Mention.Earlier;

    // Another stance was taken after this one was last told, and before this day.
    private static bool IsBroken(PositionRun run, int day, Dictionary<Stance, PositionRun> last)
    {
        foreach (PositionRun other in last.Values)
        {
            if (other != run && other.To > run.To && other.To < day)
            {
                return true;
            }
        }

        return false;
    }

    // What is not dated goes with what has the same stance; what is told as earlier with its like, before everything.
    private static void Place(PositionPart part, List<PositionRun> dated, List<PositionRun> before, List<PositionRun> undated, UnionFind? judged)
    {
        bool earlier = part.Mention.Earlier;
        PositionRun? run = (earlier ? before : dated).Find(run => run.Stance == part.Mention.Stance && run.MayHold(part, judged))
            ?? (earlier ? null : undated.Find(run => run.Stance == part.Mention.Stance && run.MayHold(part, judged)));
        if (run is null)
        {
            run = new PositionRun(part.Mention.Stance, earlier);
            (earlier ? before : undated).Add(run);
        }

        run.Take(part);
    }

    /// <summary>The tellings, those that people made one together; in the order of the first of each.</summary>
    private static Dictionary<int, List<PositionPart>> MadeOne(List<PositionPart> parts, UnionFind judged)
    {
        var sets = new Dictionary<int, List<PositionPart>>();
        foreach (PositionPart part in parts)
        {
            int set = judged.Find(part.Number);
            if (!sets.TryGetValue(set, out List<PositionPart>? together))
            {
                sets.Add(set, together = []);
            }

            together.Add(part);
        }

        return sets;
    }

    private static PositionPart MainOf(List<PositionPart> parts)
    {
        PositionPart best = parts[0];
        foreach (PositionPart part in parts)
        {
            best = part.Mention.Proposition.Length > best.Mention.Proposition.Length ? part : best;
        }

        return best;
    }

    /// <summary>Whether nobody keeps a telling apart from those of this run.</summary>
    private bool MayHold(PositionPart part, UnionFind? judged) => judged is null || Parts.TrueForAll(other => !judged.Apart(other.Number, part.Number));

    /// <summary>Takes what people made one with a telling of this run.</summary>
    private void TakeFollowers(Dictionary<int, List<PositionPart>>? one, UnionFind? judged)
    {
        int leads = one is null ? 0 : Parts.Count;
        for (int i = 0; i < leads; i++)
        {
            PositionPart lead = Parts[i];
            foreach (PositionPart part in one![judged!.Find(lead.Number)])
            {
                if (part.Number != lead.Number)
                {
                    Take(part);
                }
            }
        }
    }

    private void Take(PositionPart part)
    {
        Parts.Add(part);
        if (part.Mention.Time.IsKnown)
        {
            int first = Days.FirstOf(part.Mention.Time);
            int end = Days.LastOf(part.Mention.Time);
            From = IsDated ? Math.Min(From, first) : first;
            To = Math.Max(To, end);
        }
    }
}
