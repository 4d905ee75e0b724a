using System.Text.Json;
using Rapporteur.Domain.Provenance;

namespace Rapporteur.Sqlite;

/// <summary>What the index tables hold of an entry; of a stored one it is told from its JSON, so that a row can be taken out of them again.</summary>
internal static class StoredEntry
{
    /// <summary>The reports that a fact has passages in, each once, in the order of its passages.</summary>
    public static List<string> ReportsOf(ReadOnlyMemory<byte> json)
    {
        var reports = new List<string>();
        using JsonDocument document = JsonDocument.Parse(json);
        if (document.RootElement.TryGetProperty("evidence", out JsonElement passages))
        {
            foreach (JsonElement passage in passages.EnumerateArray())
            {
                AddNew(reports, passage.GetProperty("report").GetString()!);
            }
        }

        return reports;
    }

    /// <summary>The same of a fact's passages.</summary>
    public static List<string> ReportsOf(Passages passages)
    {
        var reports = new List<string>();
        foreach (Evidence passage in passages)
        {
            AddNew(reports, passage.Report.Value);
        }

        return reports;
    }

    /// <summary>The headline and the text of a report.</summary>
    public static (string? Title, string? Text) WordsOf(ReadOnlyMemory<byte> json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return (TextOf(document.RootElement, "title"), TextOf(document.RootElement, "text"));
    }

    // Passages come in the order of reports, so one look back finds a report's second passage.
    private static void AddNew(List<string> reports, string report)
    {
        if (reports.Count == 0 || !string.Equals(reports[^1], report, StringComparison.Ordinal))
        {
            reports.Add(report);
        }
    }

    private static string? TextOf(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;
}
