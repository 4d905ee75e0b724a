using System.Text.Json;

namespace Rapporteur.Domain.Serialization;

/// <summary>The values of an enum as they are written: camel case, made once.</summary>
internal static class EnumNames<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();

    private static readonly JsonEncodedText[] Names = Array.ConvertAll(
        Values, value => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(value.ToString())));

    public static JsonEncodedText Of(T value) => Names[Array.IndexOf(Values, value)];

    /// <summary>The value that the reader stands on.</summary>
    /// <exception cref="JsonException">None of that name.</exception>
    public static T Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            for (int i = 0; i < Names.Length; i++)
            {
                if (reader.ValueTextEquals(Names[i].EncodedUtf8Bytes))
                {
                    return Values[i];
                }
            }
        }

        throw new JsonException($"No {typeof(T).Name} of that name.");
    }
}
