using System.Text.Encodings.Web;
using System.Text.Json;

namespace Rapporteur.Benchmarks.Generate;

/// <summary>Writes generated reports where the program can read them.</summary>
internal static class ReportFolder
{
    private const int FilesInFolder = 1000;

    private static readonly JsonSerializerOptions Lines = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>One text file each, a thousand to a folder, with the header lines of plain reports.</summary>
    /// <returns>The words written, headers aside.</returns>
    public static long WriteFiles(IEnumerable<GeneratedReport> reports, string folder)
    {
        long words = 0;
        int written = 0;
        string into = folder;
        foreach (GeneratedReport report in reports)
        {
            if (written++ % FilesInFolder == 0)
            {
                into = Path.Combine(folder, report.Id);
                Directory.CreateDirectory(into);
            }

            File.WriteAllText(
                Path.Combine(into, report.Id + ".txt"),
                $"{report.Title}\n{report.Outlet}\n{report.Date}\n\n{report.Text}\n");
            words += CountWords(report.Text);
        }

        return words;
    }

    /// <summary>One file of JSON Lines.</summary>
    /// <returns>The words written, headers aside.</returns>
    public static long WriteLines(IEnumerable<GeneratedReport> reports, string file)
    {
        long words = 0;
        using StreamWriter writer = File.CreateText(file);
        foreach (GeneratedReport report in reports)
        {
            writer.Write(JsonSerializer.Serialize(report, Lines));
            writer.Write('\n');
            words += CountWords(report.Text);
        }

        return words;
    }

    private static int CountWords(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
