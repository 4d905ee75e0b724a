using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Read;
using Rapporteur.Tests.Support;

namespace Rapporteur.Tests.Clean.Html;

/// <summary>Holds the floor of what is read out of web pages: body F1 by runs of four words, each page weighing the same.</summary>
public sealed partial class PagesTest
{
    private const double Floor = 0.955;

    [SharedFact]
    public void Clean_BenchmarkPages_KeepTheFloor()
    {
        using JsonDocument gold = JsonDocument.Parse(File.ReadAllText(SharedFolder.File("data", "pages", "scrapinghub", "ground-truth.json")));
        var precision = new List<double>();
        var recall = new List<double>();
        foreach (JsonProperty page in gold.RootElement.EnumerateObject())
        {
            Dictionary<string, int> wanted = Runs(page.Value.GetProperty("articleBody").GetString()!);
            Dictionary<string, int> got = Runs(Body(page.Name));
            int shared = got.Sum(run => Math.Min(run.Value, wanted.GetValueOrDefault(run.Key)));
            if (got.Count > 0)
            {
                precision.Add((double)shared / got.Values.Sum());
            }

            recall.Add((double)shared / wanted.Values.Sum());
        }

        double p = precision.Average();
        double r = recall.Average();
        Assert.InRange(2 * p * r / (p + r), Floor, 1);
    }

    private static string Body(string page)
    {
        using var packed = new GZipStream(File.OpenRead(SharedFolder.File("data", "pages", "scrapinghub", "html", page + ".html.gz")), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        packed.CopyTo(bytes);
        string content = HtmlBytes.Decode(bytes.ToArray());
        return ReportCleaner.Clean(new RawReport(page, ReportFormat.Html, content, GivenFields.None)).Report?.Text ?? "";
    }

    private static Dictionary<string, int> Runs(string text)
    {
        string[] words = Word().Matches(text).Select(match => match.Value).ToArray();
        var runs = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < (words.Length == 0 ? 0 : Math.Max(1, words.Length - 3)); i++)
        {
            string run = string.Join(' ', words[i..Math.Min(words.Length, i + 4)]);
            runs[run] = runs.GetValueOrDefault(run) + 1;
        }

        return runs;
    }

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();
}
