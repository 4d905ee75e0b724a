using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Rapporteur.Exchange.Schema;

/// <summary>A compiled schema: the rules of one place of the document.</summary>
internal sealed class SchemaNode
{
    private readonly List<Rule> _rules = [];
    private readonly Dictionary<string, SchemaNode> _properties = new(StringComparer.Ordinal);
    private SchemaNode? _items;

    /// <summary>Adds what is wrong with the value at a pointer to the problems.</summary>
    private delegate void Rule(JsonElement value, string pointer, List<SchemaProblem> problems);

    /// <summary>Compiles a whole schema document.</summary>
    public static SchemaNode Compile(JsonElement root) =>
        Compile(root, root, new Dictionary<string, SchemaNode>(StringComparer.Ordinal));

    /// <summary>The rules for the items of a list that stands under a key; null for a key that the contract leaves to us.</summary>
    public SchemaNode? ItemsOf(string property) => _properties.TryGetValue(property, out SchemaNode? node) ? node._items : null;

    public void Check(JsonElement value, string pointer, List<SchemaProblem> problems)
    {
        foreach (Rule rule in _rules)
        {
            rule(value, pointer, problems);
        }

        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty property in value.EnumerateObject())
            {
                if (_properties.TryGetValue(property.Name, out SchemaNode? node))
                {
                    node.Check(property.Value, $"{pointer}/{Escape(property.Name)}", problems);
                }
            }
        }
        else if (value.ValueKind == JsonValueKind.Array && _items is not null)
        {
            int index = 0;
            foreach (JsonElement item in value.EnumerateArray())
            {
                _items.Check(item, string.Create(CultureInfo.InvariantCulture, $"{pointer}/{index++}"), problems);
            }
        }
    }

    private static SchemaNode Compile(JsonElement schema, JsonElement root, Dictionary<string, SchemaNode> references)
    {
        var node = new SchemaNode();
        foreach (JsonProperty keyword in schema.EnumerateObject())
        {
            node.Add(keyword, root, references);
        }

        return node;
    }

    private void Add(JsonProperty keyword, JsonElement root, Dictionary<string, SchemaNode> references)
    {
        JsonElement argument = keyword.Value.Clone();
        switch (keyword.Name)
        {
            case "$schema" or "$defs" or "title" or "description":
                break;
            case "$ref":
                SchemaNode target = Resolve(argument.GetString()!, root, references);
                _rules.Add(target.Check);
                break;
            case "properties":
                foreach (JsonProperty property in argument.EnumerateObject())
                {
                    _properties.Add(property.Name, Compile(property.Value, root, references));
                }

                break;
            case "items":
                _items = Compile(argument, root, references);
                break;
            case "allOf":
                _rules.AddRange(argument.EnumerateArray().Select(part => (Rule)Compile(part, root, references).Check));
                break;
            case "anyOf":
                _rules.Add(AnyOf([.. argument.EnumerateArray().Select(part => Compile(part, root, references))]));
                break;
            default:
                _rules.Add(Simple(keyword.Name, argument));
                break;
        }
    }

    private static SchemaNode Resolve(string reference, JsonElement root, Dictionary<string, SchemaNode> references)
    {
        if (!references.TryGetValue(reference, out SchemaNode? node))
        {
            JsonElement place = root;
            foreach (string part in reference.Split('/').Skip(1))
            {
                place = place.GetProperty(part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
            }

            node = Compile(place, root, references);
            references.Add(reference, node);
        }

        return node;
    }

    private static Rule AnyOf(SchemaNode[] choices) => (value, pointer, problems) =>
    {
        List<SchemaProblem>? nearest = null;
        foreach (SchemaNode choice in choices)
        {
            var found = new List<SchemaProblem>();
            choice.Check(value, pointer, found);
            if (found.Count == 0)
            {
                return;
            }

            // The choice that fails deepest is the one that was meant.
            if (nearest is null || found.Max(problem => problem.At.Length) > nearest.Max(problem => problem.At.Length))
            {
                nearest = found;
            }
        }

        problems.AddRange(nearest ?? []);
    };

    private static Rule Simple(string name, JsonElement argument) => name switch
    {
        "type" => Type(argument.ValueKind == JsonValueKind.Array
            ? [.. argument.EnumerateArray().Select(type => type.GetString()!)]
            : [argument.GetString()!]),
        "const" => When(_ => true, value => JsonElement.DeepEquals(value, argument), $"is not {argument.GetRawText()}"),
        "enum" => When(_ => true, value => argument.EnumerateArray().Any(one => JsonElement.DeepEquals(value, one)),
            $"is none of {string.Join(", ", argument.EnumerateArray().Select(one => one.GetRawText()))}"),
        "required" => Required([.. argument.EnumerateArray().Select(one => one.GetString()!)]),
        "minItems" => When(Is(JsonValueKind.Array), value => value.GetArrayLength() >= argument.GetInt32(),
            $"has fewer than {argument.GetRawText()} items"),
        "minLength" => When(Is(JsonValueKind.String), value => value.GetString()!.EnumerateRunes().Count() >= argument.GetInt32(),
            $"is shorter than {argument.GetRawText()}"),
        "minimum" => When(Is(JsonValueKind.Number), value => value.GetDouble() >= argument.GetDouble(), $"is under {argument.GetRawText()}"),
        "maximum" => When(Is(JsonValueKind.Number), value => value.GetDouble() <= argument.GetDouble(), $"is over {argument.GetRawText()}"),
        "pattern" => Pattern(argument.GetString()!),
        _ => throw new NotSupportedException($"The schema keyword '{name}' is not known here."),
    };

    private static Rule Pattern(string pattern)
    {
        var regex = new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        return When(Is(JsonValueKind.String), value => regex.IsMatch(value.GetString()!), $"does not match {pattern}");
    }

    private static Rule Required(string[] names) => (value, pointer, problems) =>
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            problems.AddRange(names.Where(name => !value.TryGetProperty(name, out _))
                .Select(name => new SchemaProblem(pointer, $"lacks '{name}'")));
        }
    };

    private static Rule Type(string[] names) => (value, pointer, problems) =>
    {
        if (!names.Any(name => IsOf(value, name)))
        {
            problems.Add(new SchemaProblem(pointer, $"is not {string.Join(" or ", names)}"));
        }
    };

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "null" => value.ValueKind == JsonValueKind.Null,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && double.IsInteger(value.GetDouble()),
        "array" => value.ValueKind == JsonValueKind.Array,
        "object" => value.ValueKind == JsonValueKind.Object,
        _ => throw new NotSupportedException($"The schema type '{type}' is not known here."),
    };

    private static Func<JsonElement, bool> Is(JsonValueKind kind) => value => value.ValueKind == kind;

    private static Rule When(Func<JsonElement, bool> concerns, Func<JsonElement, bool> holds, string problem) =>
        (value, pointer, problems) =>
        {
            if (concerns(value) && !holds(value))
            {
                problems.Add(new SchemaProblem(pointer, problem));
            }
        };

    private static string Escape(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
