using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Rapporteur.Language;
using Rapporteur.Language.Names;
using Rapporteur.Language.Text;

namespace Rapporteur.Training.Evaluate;

/// <summary>Names in documents whose names are marked: the same start, end and kind counts, nothing else.</summary>
internal static class NameEvaluation
{
    private static readonly string[] Sets = ["uner-ewt-dev", "worldwide-dev"];

    private static readonly NameKind[] Kinds = [NameKind.Per, NameKind.Org, NameKind.Loc];

    public static Command CreateCommand()
    {
        var data = new Option<string>("--data") { Description = "The folder of corpora", Required = true };
        var command = new Command("names", "Names on the dev parts of UNER-EWT and Worldwide, strict F1.") { data, ModelOption.Models, ModelOption.Mode };
        command.SetAction(result =>
        {
            TextAnalyzer analyzer = ModelOption.Analyzer(result);
            foreach (string set in Sets)
            {
                string file = Path.Combine(result.GetRequiredValue(data), "names", set + ".jsonl");
                Console.WriteLine($"{set}: {Measure(file, analyzer)}");
            }

            return 0;
        });
        return command;
    }

    public static NameScores Measure(string file, TextAnalyzer analyzer)
    {
        var scores = new NameScores();
        foreach (string line in File.ReadLines(file))
        {
            using JsonDocument json = JsonDocument.Parse(line);
            HashSet<(int, int, NameKind)> gold = [.. json.RootElement.GetProperty("names").EnumerateArray()
                .Where(name => Kind(name) is not null)
                .Select(name => (name.GetProperty("start").GetInt32(), name.GetProperty("end").GetInt32(), Kind(name)!.Value))];
            AnnotatedText text = analyzer.Annotate(json.RootElement.GetProperty("text").GetString()!);
            HashSet<(int, int, NameKind)> found = [.. text.Names.ToArray()
                .Where(name => Kinds.Contains(name.Kind))
                .Select(name => (text[name.FirstToken].Start, text[name.EndToken - 1].End, name.Kind))];
            foreach (NameKind kind in Kinds)
            {
                scores.Add(
                    kind, gold.Count(name => name.Item3 == kind), found.Count(name => name.Item3 == kind),
                    found.Count(name => name.Item3 == kind && gold.Contains(name)));
            }
        }

        return scores;
    }

    private static NameKind? Kind(JsonElement name) =>
        Enum.TryParse(name.GetProperty("kind").GetString(), ignoreCase: true, out NameKind kind) && Kinds.Contains(kind) ? kind : null;
}

/// <summary>How many names there are, were found and were right.</summary>
internal sealed class NameScores
{
    private readonly Dictionary<NameKind, (int Gold, int Found, int Right)> _counts = [];

    /// <summary>F1 over people, organisations and places together.</summary>
    public double F1 => Score(_counts.Values.Aggregate((a, b) => (a.Gold + b.Gold, a.Found + b.Found, a.Right + b.Right)));

    public double Of(NameKind kind) => Score(_counts[kind]);

    public void Add(NameKind kind, int gold, int found, int right)
    {
        (int Gold, int Found, int Right) before = _counts.GetValueOrDefault(kind);
        _counts[kind] = (before.Gold + gold, before.Found + found, before.Right + right);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"F1 {F1:P1} PER {Of(NameKind.Per):P1} ORG {Of(NameKind.Org):P1} LOC {Of(NameKind.Loc):P1}");

    private static double Score((int Gold, int Found, int Right) counts) =>
        counts.Right == 0 ? 0 : 2.0 * counts.Right / (counts.Gold + counts.Found);
}
