using System.Text.Json;

namespace Rapporteur.Training.Evaluate;

/// <summary>The record's reports, found by the gold's report keys, as word lists.</summary>
internal sealed class RecordReports
{
    private readonly Dictionary<string, string[]> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonElement> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _keyById = new(StringComparer.Ordinal);

    public RecordReports(JsonElement gold, JsonElement record)
    {
        foreach (JsonProperty report in gold.GetProperty("reports").EnumerateObject())
        {
            foreach (JsonElement candidate in record.Items("reports"))
            {
                if (IsOf(report.Name, candidate))
                {
                    _byKey[report.Name] = candidate;
                    _keyById[candidate.Text("id") ?? ""] = report.Name;
                }
            }
        }

        foreach ((string key, JsonElement report) in _byKey)
        {
            _texts[key] = report.Text("text") ?? "";
            _words[key] = RecordWords.Of(_texts[key]);
        }
    }

    /// <summary>The report of a gold key, or null where the record lacks it.</summary>
    public JsonElement? Find(string key) => _byKey.TryGetValue(key, out JsonElement report) ? report : null;

    /// <summary>The gold key of a report's id, or null for a report that the gold does not have.</summary>
    public string? KeyOf(string? id) => id is not null && _keyById.TryGetValue(id, out string? key) ? key : null;

    /// <summary>The gold's passages.</summary>
    public List<RecordSpan> GoldSpans(JsonElement fact)
    {
        var spans = new List<RecordSpan>();
        foreach (JsonElement passage in fact.Items("evidence"))
        {
            string key = passage.Text("report") ?? "";
            if (_words.TryGetValue(key, out string[]? words))
            {
                string[] exact = RecordWords.Of(passage.Text("exact") ?? "");
                spans.Add(new RecordSpan(key, RecordWords.Locate(words, exact), exact));
            }
        }

        return spans;
    }

    /// <summary>The record's passages, placed by their offsets.</summary>
    public List<RecordSpan> RecordSpans(JsonElement fact)
    {
        var spans = new List<RecordSpan>();
        foreach (JsonElement passage in fact.Items("evidence"))
        {
            if (KeyOf(passage.Text("report")) is { } key)
            {
                string text = _texts[key];
                int start = Math.Min(passage.Get("start")?.GetInt32() ?? 0, text.Length);
                spans.Add(new RecordSpan(
                    key, RecordWords.Of(text[..start]).Length, RecordWords.Of(passage.Text("exact") ?? "")));
            }
        }

        return spans;
    }

    /// <summary>0 where no passage of the gold overlaps one of the record enough, else how well the best pair agrees, to 1.</summary>
    /// <param name="gold">The gold's passages.</param>
    /// <param name="record">The record's passages.</param>
    /// <param name="share">The share of the shorter passage that both must have, 0 to 1.</param>
    public static double Overlap(List<RecordSpan> gold, List<RecordSpan> record, double share)
    {
        double best = 0;
        foreach (RecordSpan a in gold)
        {
            foreach (RecordSpan b in record)
            {
                int left = a.Words.Length;
                int right = b.Words.Length;
                // A passage, not a page: one much longer than the gold's tells nothing.
                if (!string.Equals(a.Report, b.Report, StringComparison.Ordinal) || left == 0 || right == 0
                    || right > Math.Max(80, 3 * left))
                {
                    continue;
                }

                int common = a.First >= 0
                    ? Math.Min(a.First + left, b.First + right) - Math.Max(a.First, b.First)
                    : a.Words.Distinct(StringComparer.Ordinal).Intersect(b.Words, StringComparer.Ordinal).Count() - 2;
                if (common >= Math.Max(share * Math.Min(left, right), Math.Min(3, Math.Min(left, right))))
                {
                    best = Math.Max(best, (double)common / Math.Max(left, right));
                }
            }
        }

        return best;
    }

    private static bool IsOf(string key, JsonElement report)
    {
        string source = report.Text("source") ?? "";
        string name = source[(source.LastIndexOfAny(['/', '\\']) + 1)..];
        return string.Equals(name, key, StringComparison.Ordinal)
            || name.StartsWith(key + ".", StringComparison.Ordinal)
            || name.StartsWith(key + "_", StringComparison.Ordinal)
            || string.Equals(report.Text("id"), key, StringComparison.Ordinal);
    }
}
