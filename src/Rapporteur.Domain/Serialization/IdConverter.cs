using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rapporteur.Domain.Serialization;

/// <summary>Writes an id as its text.</summary>
internal sealed class IdConverter<T>(Func<T, string> write, Func<string, T> read) : JsonConverter<T>
    where T : struct
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        read(reader.GetString() ?? throw new JsonException("An id was expected, not null."));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(write(value));
}
