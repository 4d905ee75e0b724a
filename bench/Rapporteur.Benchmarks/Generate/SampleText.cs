using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Rapporteur.Benchmarks.Generate;

/// <summary>The headlines and sentences of the sample reports, out of which the generator makes others.</summary>
/// <param name="Titles">Headlines.</param>
/// <param name="Openings">First sentences with their datelines.</param>
/// <param name="Sentences">All other sentences.</param>
internal sealed partial record SampleText(
    IReadOnlyList<string> Titles, IReadOnlyList<string> Openings, IReadOnlyList<string> Sentences)
{
    /// <summary>Reads the samples with a plain header and the JSON Lines; pages with furniture are left out.</summary>
    /// <param name="folder">The folder samples/reports.</param>
    public static SampleText Read(string folder)
    {
        var titles = new List<string>();
        var openings = new List<string>();
        var sentences = new List<string>();
        foreach (string body in Bodies(folder, titles))
        {
            string[] split = [.. body.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .SelectMany(static paragraph => SentenceEnds().Split(paragraph))];
            openings.Add(split[0]);
            sentences.AddRange(split.Skip(1));
        }

        return new SampleText(titles, openings, sentences);
    }

    private static IEnumerable<string> Bodies(string folder, List<string> titles)
    {
        foreach (string file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            if (file.EndsWith(".jsonl", StringComparison.Ordinal))
            {
                foreach (string line in File.ReadLines(file))
                {
                    JsonNode report = JsonNode.Parse(line)!;
                    titles.Add((string)report["title"]!);
                    yield return (string)report["text"]!;
                }
            }
            else if (file.EndsWith(".txt", StringComparison.Ordinal))
            {
                string[] parts = File.ReadAllText(file).Split("\n\n", 2);
                string[] header = parts[0].Split('\n');
                // Title, outlet and day, then the body: the other files are saved pages and bare bodies.
                if (header.Length == 3)
                {
                    titles.Add(header[0]);
                    yield return parts[1];
                }
            }
        }
    }

    // Not after "U.N." and its like: a small letter, a digit or a quotation mark must stand before the stop.
    [GeneratedRegex("""(?<=[\p{Ll}\d”"][.!?]["”]?|[,.!?]["”])\s+(?=[\p{Lu}“"])""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SentenceEnds();
}
