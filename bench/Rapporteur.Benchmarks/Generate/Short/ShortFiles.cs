using System.Text.Encodings.Web;
using System.Text.Json;

namespace Rapporteur.Benchmarks.Generate.Short;

/// <summary>Short reports as JSON Lines, and the key beside them: what is true of each, by its id.</summary>
internal static class ShortFiles
{
    private static readonly JsonSerializerOptions Lines = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Where the key of some reports is.</summary>
    public static string KeyOf(string reports) => reports + ".key";

    /// <summary>Writes reports and key, in files of no more than so many reports.</summary>
    /// <returns>The files of reports, in order; each has its key beside it.</returns>
    public static List<string> Write(IEnumerable<ShortReport> reports, string path, int most = int.MaxValue)
    {
        var files = new List<string>();
        StreamWriter? report = null;
        StreamWriter? key = null;
        int written = 0;
        try
        {
            foreach (ShortReport one in reports)
            {
                if (written++ % most == 0)
                {
                    report?.Dispose();
                    key?.Dispose();
                    files.Add(files.Count == 0 ? path : $"{path}.{files.Count}.jsonl");
                    report = File.CreateText(files[^1]);
                    key = File.CreateText(KeyOf(files[^1]));
                }

                report!.Write(JsonSerializer.Serialize(one.Report, Lines));
                report.Write('\n');
                key!.Write(JsonSerializer.Serialize(one.Truth, Lines));
                key.Write('\n');
            }
        }
        finally
        {
            report?.Dispose();
            key?.Dispose();
        }

        return files;
    }

    /// <summary>Reads a key.</summary>
    public static IEnumerable<ShortTruth> ReadKey(string file)
    {
        foreach (string line in File.ReadLines(file))
        {
            yield return JsonSerializer.Deserialize<ShortTruth>(line, Lines) ?? throw new JsonException("A line of the key is null.");
        }
    }
}
