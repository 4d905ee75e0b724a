using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Rapporteur.Training.Evaluate;

/// <summary>The pinned floors: for each gold set what every figure must at least be, and the hashes of the set they hold for.</summary>
/// <remarks>A floor is the figure rounded down to three decimals. A gold set that changed must be pinned anew: old floors say nothing of it.</remarks>
internal sealed class RecordFloors
{
    private const string GoldFile = "gold.json";

    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly string _path;
    private readonly JsonObject _sets;

    private RecordFloors(string path, JsonObject sets)
    {
        _path = path;
        _sets = sets;
    }

    /// <summary>The floors in a file; none yet where it does not exist.</summary>
    public static RecordFloors Load(string path) =>
        new(path, File.Exists(path) && JsonNode.Parse(File.ReadAllText(path)) is JsonObject sets ? sets : []);

    /// <summary>What keeps a measurement from passing; empty when it passes.</summary>
    /// <param name="goldFolder">The folder with gold.json; its name is the set's.</param>
    /// <param name="score">What was measured.</param>
    public IReadOnlyList<string> Check(string goldFolder, RecordScore score)
    {
        string set = NameOf(goldFolder);
        if (_sets[set] is not JsonObject pinned)
        {
            return [$"{set}: no floors are pinned (run with --update)"];
        }

        var failures = new List<string>();
        if (!IsPinnedFor(pinned, goldFolder))
        {
            failures.Add($"{set}: gold.json or the reports are not those the floors were pinned for (read the change, then --update)");
        }

        Dictionary<(string, string), double> measured = ByName(score);
        foreach ((string row, string measure, double floor) in Floors(pinned))
        {
            if (!measured.TryGetValue((row, measure), out double value))
            {
                failures.Add($"{set}: {row} {measure} is no longer measured, its floor is {floor:0.000}");
            }
            else if (RoundDown(value) < floor)
            {
                failures.Add($"{set}: {row} {measure} is {value:0.000}, below its floor {floor:0.000}");
            }
        }

        return failures;
    }

    /// <summary>Pins what was measured, and saves.</summary>
    /// <returns>The floors that would fall; when there are any and lowering is not allowed, nothing is changed.</returns>
    public IReadOnlyList<string> Update(string goldFolder, RecordScore score, bool allowLower)
    {
        string set = NameOf(goldFolder);
        List<string> lowered = [];
        // Floors of another gold are no promise about this one.
        if (_sets[set] is JsonObject pinned && IsPinnedFor(pinned, goldFolder))
        {
            Dictionary<(string, string), double> measured = ByName(score);
            lowered.AddRange(Floors(pinned)
                .Where(floor => !measured.TryGetValue((floor.Row, floor.Measure), out double value) || RoundDown(value) < floor.Value)
                .Select(floor => $"{set}: {floor.Row} {floor.Measure} would fall below its floor {floor.Value:0.000}"));
        }

        if (lowered.Count == 0 || allowLower)
        {
            var floors = new JsonObject();
            foreach ((string row, string measure, double value) in score.Measures())
            {
                JsonObject measures = floors[row] as JsonObject ?? [];
                measures[measure] = RoundDown(value);
                floors[row] = measures;
            }

            _sets[set] = new JsonObject
            {
                ["gold"] = HashOf([Path.Combine(goldFolder, GoldFile)], goldFolder),
                ["reports"] = HashOf(ReportsOf(goldFolder), goldFolder),
                ["floors"] = floors,
            };
            Save();
        }

        return lowered;
    }

    private void Save()
    {
        // Sets by name: the file changes only where a figure did.
        var sorted = new JsonObject();
        foreach ((string set, JsonNode? pinned) in _sets.OrderBy(static set => set.Key, StringComparer.Ordinal))
        {
            sorted[set] = pinned?.DeepClone();
        }

        File.WriteAllText(_path, sorted.ToJsonString(Layout) + "\n");
    }

    private static string NameOf(string goldFolder) => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(goldFolder)));

    private static bool IsPinnedFor(JsonObject pinned, string goldFolder) =>
        string.Equals((string?)pinned["gold"], HashOf([Path.Combine(goldFolder, GoldFile)], goldFolder), StringComparison.Ordinal)
        && string.Equals((string?)pinned["reports"], HashOf(ReportsOf(goldFolder), goldFolder), StringComparison.Ordinal);

    private static IEnumerable<string> ReportsOf(string goldFolder) =>
        Directory.EnumerateFiles(goldFolder, "*", SearchOption.AllDirectories)
            .Where(static file => Path.GetFileName(file) is not GoldFile && Path.GetExtension(file) is not ".md");

    private static string HashOf(IEnumerable<string> files, string folder)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach ((string name, string file) in files
            .Select(file => (Name: Path.GetRelativePath(folder, file).Replace('\\', '/'), File: file))
            .OrderBy(static file => file.Name, StringComparer.Ordinal))
        {
            byte[] content = File.ReadAllBytes(file);
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            hash.AppendData(BitConverter.GetBytes(content.LongLength));
            hash.AppendData(content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static Dictionary<(string, string), double> ByName(RecordScore score) =>
        score.Measures().ToDictionary(static measure => (measure.Row, measure.Measure), static measure => measure.Value);

    private static IEnumerable<(string Row, string Measure, double Value)> Floors(JsonObject pinned)
    {
        foreach ((string row, JsonNode? measures) in pinned["floors"] as JsonObject ?? [])
        {
            foreach ((string measure, JsonNode? value) in measures as JsonObject ?? [])
            {
                yield return (row, measure, (double?)value ?? 0);
            }
        }
    }

    private static double RoundDown(double value) => Math.Floor((value * 1000) + 1e-9) / 1000;
}
