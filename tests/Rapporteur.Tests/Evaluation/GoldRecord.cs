using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Rapporteur.Tests.Evaluation;

/// <summary>A record made from a gold record, right in everything or spoiled here and there, to try the scorer on.</summary>
internal sealed partial class GoldRecord
{
    private readonly JsonElement _gold;
    private readonly Random? _spoiler;
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _actorIds = new(StringComparer.Ordinal);
    private readonly JsonArray _actors = [];

    private GoldRecord(JsonElement gold, Random? spoiler)
    {
        _gold = gold;
        _spoiler = spoiler;
    }

    /// <summary>The record that the gold itself is, or with a seed one with facts dropped, moved, doubled and misattributed.</summary>
    /// <param name="goldFolder">The folder with gold.json and the reports.</param>
    /// <param name="seed">Null for no faults.</param>
    public static JsonObject Make(string goldFolder, int? seed = null)
    {
        using JsonDocument gold = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(goldFolder, "gold.json")));
        var maker = new GoldRecord(gold.RootElement, seed is { } value ? new Random(value) : null);
        foreach ((string key, string text) in Texts(goldFolder))
        {
            maker._texts[key] = text;
        }

        return maker.Make();
    }

    /// <summary>The raw text of every report under a folder, by its key.</summary>
    public static IEnumerable<(string Key, string Text)> Texts(string goldFolder)
    {
        foreach (string file in Directory.EnumerateFiles(goldFolder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string key = Path.GetFileName(file).Split('.', '_')[0];
            switch (Path.GetExtension(file))
            {
                case ".txt":
                    yield return (key, File.ReadAllText(file));
                    break;
                case ".html":
                    yield return (key, WebUtility.HtmlDecode(Tags().Replace(File.ReadAllText(file), "")));
                    break;
                case ".jsonl":
                    foreach (string line in File.ReadLines(file))
                    {
                        JsonNode report = JsonNode.Parse(line)!;
                        yield return ((string)report["id"]!, (string)report["text"]!);
                    }

                    break;
            }
        }
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tags();

    private JsonObject Make()
    {
        var record = new JsonObject { ["schema"] = "rapporteur.record/1", ["reports"] = Reports() };
        foreach (string kind in (string[])["encounters", "statements", "positions", "agreements", "commitments", "figures"])
        {
            record[kind] = Facts(kind);
        }

        record["actors"] = _actors;
        record["lineages"] = Lineages();
        record["stories"] = Stories();
        return record;
    }

    private JsonArray Reports()
    {
        var reports = new JsonArray();
        foreach (JsonProperty report in _gold.GetProperty("reports").EnumerateObject())
        {
            if (Strikes(10))
            {
                _texts.Remove(report.Name);
                continue;
            }

            string text = report.Value.GetProperty("not_in_text").EnumerateArray()
                .Aggregate(_texts[report.Name], static (kept, furniture) => kept.Replace(furniture.GetString()!, "", StringComparison.OrdinalIgnoreCase));
            _texts[report.Name] = text;
            reports.Add(new JsonObject
            {
                ["id"] = "r-" + report.Name,
                ["source"] = $"somewhere/{report.Name}.txt",
                ["title"] = Strikes(10) ? "Another title" : report.Value.GetProperty("title").GetString(),
                ["published"] = Time(Strikes(10) ? "1999-01-01" : report.Value.GetProperty("published").GetString()),
                ["text"] = text,
            });
        }

        return reports;
    }

    private JsonArray Facts(string kind)
    {
        var facts = new JsonArray();
        int number = 0;
        foreach (JsonElement gold in _gold.GetProperty(kind).EnumerateArray())
        {
            int copies = Strikes(6) ? 0 : Strikes(10) ? 2 : 1;
            for (int i = 0; i < copies; i++)
            {
                facts.Add(Fact(kind, gold, $"{kind}-{number++}"));
            }
        }

        return facts;
    }

    private JsonObject Fact(string kind, JsonElement gold, string id)
    {
        var fact = new JsonObject { ["id"] = id, ["evidence"] = Evidence(gold) };
        foreach (JsonProperty member in gold.EnumerateObject())
        {
            switch (member.Name)
            {
                case "participants" or "parties" when Strikes(8):
                    break;
                case "participants" or "parties":
                    fact[member.Name] = new JsonArray([.. member.Value.EnumerateArray().Select(name => JsonValue.Create(Actor(name)))]);
                    break;
                case "speaker" or "holder" or "obligor":
                    fact[member.Name] = Strikes(8) ? Actor(default) : Strikes(8) ? ActorId("Somebody Else") : Actor(member.Value);
                    break;
                case "status" or "mode" or "stance" or "approximate":
                    fact[member.Name] = Strikes(8) ? "other" : First(member.Value);
                    break;
                case "time":
                    fact["time"] = Time(Strikes(8) ? "1999" : member.Value.GetString());
                    break;
                case "place":
                    fact["place"] = First(member.Value) is { } place && !Strikes(8) ? new JsonObject { ["name"] = place } : null;
                    break;
                case "background":
                    fact["background"] = member.Value.GetBoolean() != Strikes(8);
                    break;
                case "value":
                    fact["value"] = member.Value.GetDouble() + (Strikes(8) ? 1 : 0);
                    break;
                case "one_from":
                    fact["reports"] = new JsonArray([.. member.Value.EnumerateArray()
                        .Where(_ => !Strikes(4)).Select(static key => JsonValue.Create("r-" + key.GetString()))]);
                    break;
                case "claims":
                    fact["claims"] = new JsonArray(new JsonObject { ["claim"] = Strikes(4) ? "other" : First(member.Value) });
                    break;
                case "provisions":
                    fact["provisions"] = new JsonArray([.. member.Value.EnumerateArray()
                        .Select(name => new JsonObject { ["kind"] = Strikes(8) ? "other" : name.GetString() })]);
                    break;
                case "conditions":
                    fact["conditions"] = new JsonArray([.. member.Value.EnumerateArray()
                        .Select(words => new JsonObject { ["condition"] = Strikes(3) ? "nothing" : words.GetString() })]);
                    break;
            }
        }

        return fact;
    }

    private JsonArray Evidence(JsonElement gold)
    {
        var evidence = new JsonArray();
        foreach (JsonElement passage in gold.GetProperty("evidence").EnumerateArray())
        {
            string key = passage.GetProperty("report").GetString()!;
            string exact = passage.GetProperty("exact").GetString()!;
            int start = _texts.TryGetValue(key, out string? text) ? text.IndexOf(exact, StringComparison.Ordinal) : -1;
            if (text is null || start < 0)
            {
                continue;
            }

            int end = start + exact.Length;
            if (Strikes(5))
            {
                start = Math.Clamp(start + _spoiler!.Next(-60, 60), 0, text.Length);
                end = Math.Clamp(end + _spoiler.Next(-60, 200), start, text.Length);
            }

            evidence.Add(new JsonObject
            {
                ["report"] = "r-" + key,
                ["start"] = start,
                ["end"] = end,
                ["exact"] = Strikes(30) ? "words that are not there" : text[start..end],
            });
        }

        return evidence;
    }

    private JsonArray Lineages()
    {
        var lineages = new JsonArray();
        foreach (JsonElement gold in _gold.GetProperty("lineages").EnumerateArray())
        {
            JsonElement reports = gold.GetProperty("reports");
            lineages.Add(new JsonObject
            {
                ["pairs"] = new JsonArray(new JsonObject
                {
                    ["a"] = "r-" + reports[0].GetString(),
                    ["b"] = "r-" + (Strikes(4) ? _texts.Keys.Order(StringComparer.Ordinal).First() : reports[1].GetString()),
                    ["kind"] = Strikes(4) ? "other" : First(gold.GetProperty("kind")),
                }),
            });
        }

        return lineages;
    }

    private JsonArray Stories()
    {
        var stories = new JsonArray();
        int number = 0;
        foreach (JsonElement gold in _gold.GetProperty("stories").EnumerateArray())
        {
            int into = Strikes(4) ? 0 : number++;
            stories.Add(new JsonObject
            {
                ["id"] = string.Create(CultureInfo.InvariantCulture, $"s{into}"),
                ["reports"] = new JsonArray([.. gold.EnumerateArray()
                    .Where(_ => !Strikes(10)).Select(static key => JsonValue.Create("r-" + key.GetString()))]),
            });
        }

        return stories;
    }

    /// <summary>An actor's id for the first of the names that are right; null for nobody.</summary>
    private string? Actor(JsonElement name) => First(name) is { } known ? ActorId(known) : null;

    private string ActorId(string name)
    {
        if (!_actorIds.TryGetValue(name, out string? id))
        {
            id = string.Create(CultureInfo.InvariantCulture, $"a{_actorIds.Count}");
            _actorIds[name] = id;
            _actors.Add(new JsonObject
            {
                ["id"] = id,
                ["name"] = Strikes(8) ? "Minister of Something " + name : name,
                ["aliases"] = new JsonArray(Strikes(4) ? "Prime Minister " + name : "U.N.’s envoy İsmail"),
            });
        }

        return id;
    }

    private static string? First(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Array => First(value.EnumerateArray().FirstOrDefault()),
        _ => null,
    };

    private static JsonObject? Time(string? gold)
    {
        string? day = gold?.TrimStart('?');
        if (string.IsNullOrEmpty(day))
        {
            return null;
        }

        string[] ends = day.Split('/');
        return new JsonObject { ["from"] = ends[0] + Rest(ends[0], "-01-01"), ["to"] = ends[^1] + Rest(ends[^1], "-12-28") };
    }

    private static string Rest(string day, string rest) => day.Length switch { 4 => rest, 7 => rest[3..], _ => "" };

    /// <summary>True once in so many times; never in a record without faults.</summary>
    private bool Strikes(int once) => _spoiler?.Next(once) == 0;
}
