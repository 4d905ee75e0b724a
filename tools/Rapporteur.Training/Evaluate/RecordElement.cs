using System.Text.Json;

namespace Rapporteur.Training.Evaluate;

/// <summary>Reading JSON whose keys may be missing or null: both read as nothing.</summary>
internal static class RecordElement
{
    /// <summary>The member's value, or null where it is missing, null, or the element is no object.</summary>
    public static JsonElement? Get(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value)
            && value.ValueKind != JsonValueKind.Null
            ? value
            : null;

    /// <summary>The member's text; null where it is missing or no text.</summary>
    public static string? Text(this JsonElement element, string name) =>
        element.Get(name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    /// <summary>The items of a list; none where it is missing.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) =>
        element.Get(name) is { ValueKind: JsonValueKind.Array } value ? value.EnumerateArray() : [];

    /// <summary>Whether the member is there and true.</summary>
    public static bool IsTrue(this JsonElement element, string name) =>
        element.Get(name) is { ValueKind: JsonValueKind.True };

    /// <summary>Whether the member, one text or a list of them, holds a value. Null is held only by a list with null in it.</summary>
    public static bool Allows(this JsonElement element, string name, string? value)
    {
        if (element.Get(name) is not { } allowed)
        {
            return value is null;
        }

        if (allowed.ValueKind == JsonValueKind.String)
        {
            return string.Equals(allowed.GetString(), value, StringComparison.Ordinal);
        }

        foreach (JsonElement item in allowed.EnumerateArray())
        {
            string? text = item.ValueKind == JsonValueKind.String ? item.GetString() : null;
            if (string.Equals(text, value, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
