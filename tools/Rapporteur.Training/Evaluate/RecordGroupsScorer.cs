using System.Text.Json;

namespace Rapporteur.Training.Evaluate;

/// <summary>Measures what groups reports: pairs that share text, and stories.</summary>
/// <param name="gold">The gold record.</param>
/// <param name="record">The record measured.</param>
/// <param name="reports">Its reports.</param>
internal sealed class RecordGroupsScorer(JsonElement gold, JsonElement record, RecordReports reports)
{
    public RecordTally ScoreLineages()
    {
        var pairs = new Dictionary<(string, string), JsonElement>();
        foreach (JsonElement pair in record.Items("lineages").SelectMany(static lineage => lineage.Items("pairs")))
        {
            if (reports.KeyOf(pair.Text("a")) is { } a && reports.KeyOf(pair.Text("b")) is { } b)
            {
                pairs[InOrder(a, b)] = pair;
            }
        }

        var tally = new RecordTally();
        var known = new HashSet<(string, string)>();
        foreach (JsonElement want in gold.Items("lineages"))
        {
            string[] keys = [.. want.Items("reports").Select(static key => key.GetString() ?? "")];
            known.Add(InOrder(keys[0], keys[1]));
            bool required = !want.IsTrue("optional");
            if (pairs.TryGetValue(InOrder(keys[0], keys[1]), out JsonElement pair))
            {
                tally.Found += required ? 1 : 0;
                tally.Note("kind", want.Allows("kind", pair.Text("kind")));
            }
            else
            {
                tally.Missed += required ? 1 : 0;
            }
        }

        tally.Extra = pairs.Keys.Count(pair => !known.Contains(pair));
        return tally;
    }

    /// <summary>B-cubed over reports: how much of each report's story is right. Null where the gold has no stories.</summary>
    public RecordRow? ScoreStories()
    {
        var told = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (JsonElement story in record.Items("stories"))
        {
            foreach (JsonElement report in story.Items("reports"))
            {
                if (reports.KeyOf(report.GetString()) is { } key)
                {
                    told[key] = story.Text("id") ?? "";
                }
            }
        }

        Dictionary<string, int> wanted = Wanted();
        if (wanted.Count == 0)
        {
            return null;
        }

        double precision = 0;
        double recall = 0;
        foreach ((string key, int story) in wanted)
        {
            if (!told.TryGetValue(key, out string? id))
            {
                continue;
            }

            string[] with = [.. told.Where(other => string.Equals(other.Value, id, StringComparison.Ordinal)).Select(other => other.Key)];
            string[] asked = [.. wanted.Where(other => other.Value == story).Select(other => other.Key)];
            int both = with.Intersect(asked, StringComparer.Ordinal).Count();
            precision += (double)both / with.Length;
            recall += (double)both / asked.Length;
        }

        precision /= wanted.Count;
        recall /= wanted.Count;
        return new RecordRow(
            "stories (B-cubed)", precision, recall, RecordTally.HarmonicMean(precision, recall), null, []);
    }

    private Dictionary<string, int> Wanted()
    {
        var wanted = new Dictionary<string, int>(StringComparer.Ordinal);
        int number = 0;
        foreach (JsonElement story in gold.Items("stories"))
        {
            foreach (JsonElement key in story.EnumerateArray())
            {
                wanted[key.GetString() ?? ""] = number;
            }

            number++;
        }

        return wanted;
    }

    private static (string First, string Second) InOrder(string a, string b) =>
        string.CompareOrdinal(a, b) <= 0 ? (a, b) : (b, a);
}
