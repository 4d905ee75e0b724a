using System.Text.Json;
using System.Text.Json.Serialization;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Serialization;
using Rapporteur.Pipeline.Clean;

namespace Rapporteur.Pipeline.Extract;

/// <summary>Clean reports and extractions as bytes for the stage table and back. A new list of mentions needs no change here.</summary>
public static class ExtractionCodec
{
    /// <summary>The record's own JSON, ranges as pairs of numbers and nulls left out.</summary>
    internal static JsonSerializerOptions Options { get; } = Make();

    /// <summary>A clean report as bytes.</summary>
    public static byte[] Encode(CleanReport report) => JsonSerializer.SerializeToUtf8Bytes(report, Options);

    /// <summary>An extraction as bytes.</summary>
    public static byte[] Encode(Extraction extraction) => JsonSerializer.SerializeToUtf8Bytes(extraction, Options);

    /// <summary>A clean report from what <see cref="Encode(CleanReport)"/> made.</summary>
    /// <exception cref="JsonException">The bytes are not one.</exception>
    public static CleanReport DecodeClean(ReadOnlySpan<byte> bytes) => Decode<CleanReport>(bytes);

    /// <summary>An extraction from what <see cref="Encode(Extraction)"/> made.</summary>
    /// <exception cref="JsonException">The bytes are not one.</exception>
    public static Extraction DecodeExtraction(ReadOnlySpan<byte> bytes) => Decode<Extraction>(bytes);

    /// <summary>Only the actors of an extraction: all else is skipped, which is much faster.</summary>
    /// <exception cref="JsonException">The bytes are not one.</exception>
    internal static Extraction DecodeActors(ReadOnlySpan<byte> bytes)
    {
        ActorsTold told = Decode<ActorsTold>(bytes);
        return new Extraction(told.Report, told.Actors, [], [], [], []);
    }

    private static T Decode<T>(ReadOnlySpan<byte> bytes) =>
        JsonSerializer.Deserialize<T>(bytes, Options) ?? throw new JsonException($"A staged {typeof(T).Name} is null.");

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions(RecordJson.Options)
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        };
        options.Converters.Add(new RangeConverter());
        options.MakeReadOnly();
        return options;
    }

    private sealed record ActorsTold(ReportId Report, IReadOnlyList<ActorMention> Actors);

    private sealed class RangeConverter : JsonConverter<TextRange>
    {
        public override TextRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            reader.Read();
            int start = reader.GetInt32();
            reader.Read();
            int end = reader.GetInt32();
            reader.Read();
            return new TextRange(start, end);
        }

        public override void Write(Utf8JsonWriter writer, TextRange value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(value.Start);
            writer.WriteNumberValue(value.End);
            writer.WriteEndArray();
        }
    }
}
