using System.Text.Json;

namespace Rapporteur.Training.Evaluate;

/// <summary>Measures the reports themselves (title, date, what stayed and what went) and whether every passage is letter for letter.</summary>
/// <param name="gold">The gold record.</param>
/// <param name="reports">The record's reports.</param>
internal sealed class RecordReportsScorer(JsonElement gold, RecordReports reports)
{
    public RecordTally Score()
    {
        var tally = new RecordTally();
        foreach (JsonProperty want in gold.GetProperty("reports").EnumerateObject())
        {
            if (reports.Find(want.Name) is { } report)
            {
                tally.Found++;
                Note(tally, want.Value, report);
            }
            else
            {
                tally.Missed++;
            }
        }

        return tally;
    }

    /// <summary>Passages found letter for letter where they say they are, and passages that are not.</summary>
    public static RecordTally ScoreEvidence(JsonElement record)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (JsonElement report in record.Items("reports"))
        {
            texts.TryAdd(report.Text("id") ?? "", report.Text("text") ?? "");
        }

        var tally = new RecordTally();
        Walk(record, texts, tally);
        return tally;
    }

    private static void Note(RecordTally tally, JsonElement want, JsonElement report)
    {
        if (want.Text("title") is { Length: > 0 } title)
        {
            tally.Note("title", RecordWords.Of(report.Text("title") ?? "").AsSpan().SequenceEqual(RecordWords.Of(title)));
        }

        string date = report.Get("published")?.Text("from") ?? "";
        tally.Note("date", string.Equals(
            date[..Math.Min(10, date.Length)], want.Text("published") ?? "", StringComparison.Ordinal));
        string text = RecordWords.Joined(report.Text("text") ?? "");
        foreach (JsonElement phrase in want.Items("in_text"))
        {
            tally.Note("kept", text.Contains(RecordWords.Joined(phrase.GetString() ?? ""), StringComparison.Ordinal));
        }

        foreach (JsonElement phrase in want.Items("not_in_text"))
        {
            tally.Note("stripped", !text.Contains(RecordWords.Joined(phrase.GetString() ?? ""), StringComparison.Ordinal));
        }
    }

    private static void Walk(JsonElement element, Dictionary<string, string> texts, RecordTally tally)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
            {
                Walk(item, texts, tally);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("report", out JsonElement report) && element.TryGetProperty("start", out JsonElement start)
                && element.TryGetProperty("end", out JsonElement end) && element.TryGetProperty("exact", out JsonElement exact))
            {
                string text = texts.GetValueOrDefault(report.GetString() ?? "", "");
                int from = Math.Min(start.GetInt32(), text.Length);
                int to = Math.Clamp(end.GetInt32(), from, text.Length);
                bool right = text.AsSpan(from, to - from).SequenceEqual(exact.GetString());
                tally.Found += right ? 1 : 0;
                tally.Extra += right ? 0 : 1;
            }

            foreach (JsonProperty member in element.EnumerateObject())
            {
                Walk(member.Value, texts, tally);
            }
        }
    }
}
