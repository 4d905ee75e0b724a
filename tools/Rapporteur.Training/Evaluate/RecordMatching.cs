using System.Text.Json;

namespace Rapporteur.Training.Evaluate;

/// <summary>Pairs the gold's facts of one kind with the record's.</summary>
/// <param name="gold">The gold record.</param>
/// <param name="record">The record measured.</param>
/// <param name="reports">Its reports.</param>
internal sealed class RecordMatching(JsonElement gold, JsonElement record, RecordReports reports)
{
    private const double Share = 0.5;

    /// <summary>Matches one kind: a pair needs overlapping passages and a key that is right.</summary>
    /// <param name="kind">The list in both documents.</param>
    /// <param name="keyRight">How right the key is, 0 to 1, for a gold fact and one of the record.</param>
    /// <param name="note">Notes the attributes of a found fact.</param>
    public RecordTally Match(
        string kind,
        Func<JsonElement, JsonElement, double> keyRight,
        Action<RecordTally, JsonElement, JsonElement> note)
    {
        JsonElement[] wanted = [.. gold.Items(kind)];
        List<RecordSpan>[] goldSpans = [.. wanted.Select(reports.GoldSpans)];
        var system = new List<JsonElement>();
        var systemSpans = new List<List<RecordSpan>>();
        foreach (JsonElement fact in record.Items(kind))
        {
            List<RecordSpan> spans = reports.RecordSpans(fact);
            // Facts of reports that the gold does not have are not its business; facts without any passage are wrong.
            if (spans.Count > 0 || !fact.Items("evidence").Any())
            {
                system.Add(fact);
                systemSpans.Add(spans);
            }
        }

        double[][] weights = new double[wanted.Length][];
        for (int g = 0; g < wanted.Length; g++)
        {
            weights[g] = new double[system.Count];
            for (int s = 0; s < system.Count; s++)
            {
                double key = keyRight(wanted[g], system[s]);
                weights[g][s] = key > 0 ? key * RecordReports.Overlap(goldSpans[g], systemSpans[s], Share) : 0;
            }
        }

        return Count(wanted, system, weights, note);
    }

    private static RecordTally Count(
        JsonElement[] wanted,
        List<JsonElement> system,
        double[][] weights,
        Action<RecordTally, JsonElement, JsonElement> note)
    {
        int[] required = [.. Enumerable.Range(0, wanted.Length).Where(g => !wanted[g].IsTrue("optional"))];
        int[] optional = [.. Enumerable.Range(0, wanted.Length).Where(g => wanted[g].IsTrue("optional"))];

        // What is owed first, what is forgiven from the leftovers.
        int[] taken = Assign(required, system.Count, weights);
        double[][] rest = [.. weights.Select(row => row.Select((weight, s) => taken[s] >= 0 ? 0 : weight).ToArray())];
        int[] forgiven = Assign(optional, system.Count, rest);

        var factOf = new Dictionary<int, int>();
        bool[] used = new bool[system.Count];
        for (int s = 0; s < system.Count; s++)
        {
            int g = taken[s] >= 0 ? taken[s] : forgiven[s];
            if (g >= 0)
            {
                factOf[g] = s;
                used[s] = true;
            }
        }

        var tally = new RecordTally();
        foreach (int g in required.Concat(optional))
        {
            bool isRequired = !wanted[g].IsTrue("optional");
            if (factOf.TryGetValue(g, out int s))
            {
                tally.Found += isRequired ? 1 : 0;
                note(tally, wanted[g], system[s]);
            }
            else if (isRequired)
            {
                tally.Missed++;
                tally.MissedFacts.Add(wanted[g]);
            }
        }

        for (int s = 0; s < system.Count; s++)
        {
            // An entry that stands for several facts forgives the others that overlap it.
            bool stoodFor = Enumerable.Range(0, wanted.Length).Any(g => wanted[g].IsTrue("several") && weights[g][s] > 0);
            if (!used[s] && !stoodFor)
            {
                tally.Extra++;
                tally.ExtraFacts.Add(system[s]);
            }
        }

        return tally;
    }

    /// <summary>A maximum matching (Kuhn): gold facts in their order, the best-agreeing facts tried first.</summary>
    /// <returns>For each fact of the record the gold fact it is taken for, or -1.</returns>
    private static int[] Assign(int[] wanted, int systemCount, double[][] weights)
    {
        int[] taken = new int[systemCount];
        Array.Fill(taken, -1);
        var options = new Dictionary<int, int[]>();
        foreach (int g in wanted)
        {
            // OrderBy is stable: facts that agree as well keep their order.
            options[g] = [.. Enumerable.Range(0, systemCount).Where(s => weights[g][s] > 0).OrderByDescending(s => weights[g][s])];
        }

        foreach (int g in wanted)
        {
            Place(g, options, taken, new bool[systemCount]);
        }

        return taken;
    }

    private static bool Place(int g, Dictionary<int, int[]> options, int[] taken, bool[] seen)
    {
        foreach (int s in options[g])
        {
            if (seen[s])
            {
                continue;
            }

            seen[s] = true;
            if (taken[s] < 0 || Place(taken[s], options, taken, seen))
            {
                taken[s] = g;
                return true;
            }
        }

        return false;
    }
}
