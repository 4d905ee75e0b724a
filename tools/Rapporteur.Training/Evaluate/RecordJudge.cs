using System.Text.Json;

namespace Rapporteur.Training.Evaluate;

/// <summary>Whether a name, a time or a place of the record is the gold's.</summary>
internal sealed class RecordJudge
{
    private readonly Dictionary<string, string[][]> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[][]> _actors = new(StringComparer.Ordinal);
    private readonly JsonElement _gold;

    public RecordJudge(JsonElement gold, JsonElement record)
    {
        _gold = gold;
        foreach (JsonElement actor in record.Items("actors"))
        {
            _actors[actor.Text("id") ?? ""] =
            [
                RecordWords.Of(actor.Text("name") ?? ""),
                .. actor.Items("aliases").Select(alias => RecordWords.Of(alias.GetString() ?? "")),
            ];
        }
    }

    /// <summary>The names of the actor that a member names by id, as words; null where there is none.</summary>
    public string[][]? Actor(JsonElement fact, string member) => Actor(fact.Text(member));

    /// <summary>The names of the actors in a list of ids; null for an id that the record does not have.</summary>
    public List<string[][]?> Actors(JsonElement fact, string member) =>
        [.. fact.Items(member).Select(id => Actor(id.ValueKind == JsonValueKind.String ? id.GetString() : null))];

    /// <summary>Whether an actor is the gold's: a name, null for nobody, or a list of either.</summary>
    public bool IsSame(JsonElement? name, string[][]? actor)
    {
        if (name is { ValueKind: JsonValueKind.Array } list)
        {
            return list.EnumerateArray().Any(item => IsSame(item, actor));
        }

        if (name is not { ValueKind: JsonValueKind.String } text)
        {
            return actor is null;
        }

        return actor is not null && IsNamed(NamesOf(text.GetString()!), actor);
    }

    /// <summary>How many of the gold's names are among the actors.</summary>
    public int CountAmong(IEnumerable<JsonElement> names, List<string[][]?> actors) =>
        names.Count(name => actors.Exists(actor => IsSame(name, actor)));

    /// <summary>Whether a time is the gold's: a day, month, year or range, with "?" where unknown is right too.</summary>
    public static bool IsTime(string? want, JsonElement? got)
    {
        if (want is null or "?")
        {
            return true;
        }

        string from = Day(got?.Text("from"));
        string to = Day(got?.Text("to") is { Length: > 0 } end ? end : got?.Text("from"));
        bool mayBeUnknown = want[0] == '?';
        if (want.Contains('/', StringComparison.Ordinal))
        {
            string[] ends = want.TrimStart('?').Split('/');
            return (mayBeUnknown && from.Length == 0)
                || (from.Length > 0 && string.CompareOrdinal(ends[0], from) <= 0
                    && string.CompareOrdinal(to, ends[1] + "~") <= 0);
        }

        if (from.Length == 0)
        {
            return mayBeUnknown;
        }

        string day = mayBeUnknown ? want[1..] : want;
        return from.StartsWith(day, StringComparison.Ordinal) && to.StartsWith(day, StringComparison.Ordinal);
    }

    /// <summary>Whether a place is the gold's: one name holds the other.</summary>
    public static bool IsPlace(JsonElement want, JsonElement? got)
    {
        string name = RecordWords.Joined(got?.Text("name") ?? "");
        IEnumerable<JsonElement> names = want.ValueKind == JsonValueKind.Array ? want.EnumerateArray() : [want];
        return name.Length > 0 && names.Select(one => RecordWords.Joined(one.GetString() ?? "")).Any(one =>
            name.Contains(one, StringComparison.Ordinal) || one.Contains(name, StringComparison.Ordinal));
    }

    private static bool IsNamed(string[][] names, string[][] actor)
    {
        foreach (string[] have in actor)
        {
            foreach (string[] name in names)
            {
                // "Foreign Minister Lavrov" is Lavrov: at most two words may stand before a name.
                bool same = have.AsSpan().SequenceEqual(name);
                if (same || (name.Length > 0 && have.Length > name.Length && have.Length - name.Length <= 2
                    && have.AsSpan(have.Length - name.Length).SequenceEqual(name)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static string Day(string? time) => time is null ? "" : time[..Math.Min(10, time.Length)];

    private string[][]? Actor(string? id) =>
        id is not null && _actors.TryGetValue(id, out string[][]? names) ? names : null;

    private string[][] NamesOf(string name)
    {
        if (!_names.TryGetValue(name, out string[][]? names))
        {
            IEnumerable<JsonElement> aliases = _gold.Get("aliases")?.Items(name) ?? [];
            names = [RecordWords.Of(name), .. aliases.Select(alias => RecordWords.Of(alias.GetString() ?? ""))];
            _names[name] = names;
        }

        return names;
    }
}
