using System.Text.Json;
using System.Text.Json.Serialization;
using Rapporteur.Domain.Failures;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Serialization;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Extract.Staged;

namespace Rapporteur.Pipeline.Extract;

/// <summary>Clean reports and extractions as bytes for the stage table and back.</summary>
/// <remarks>Value after value, as <c>Staged/</c> writes them: JSON took two thirds of the time that resolving reads for (docs/decisions/0029).</remarks>
public static class ExtractionCodec
{
    /// <summary>What the bytes begin with; what earlier versions staged is JSON and begins with a brace.</summary>
    private const int Form = 1;

    /// <summary>The record's own JSON, ranges as pairs of numbers and nulls left out.</summary>
    internal static JsonSerializerOptions Options { get; } = Make();

    /// <summary>A clean report as bytes.</summary>
    public static byte[] Encode(CleanReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var writer = new ByteWriter();
        writer.Int(Form);
        CleanBytes.Write(writer, report);
        return writer.ToArray();
    }

    /// <summary>An extraction as bytes.</summary>
    public static byte[] Encode(Extraction extraction)
    {
        ArgumentNullException.ThrowIfNull(extraction);
        var writer = new ByteWriter();
        writer.Int(Form);
        writer.Text(extraction.Report.Value);
        writer.List(extraction.Actors, ActorBytes.Write);
        writer.List(extraction.Encounters, HappeningBytes.Write);
        writer.List(extraction.Statements, SpeechBytes.Write);
        writer.List(extraction.Figures, HappeningBytes.Write);
        writer.List(extraction.Citations, SpeechBytes.Write);
        writer.List(extraction.Agreements, DealBytes.Write);
        writer.List(extraction.Commitments, DealBytes.Write);
        writer.List(extraction.Positions, SpeechBytes.Write);
        writer.List(extraction.Events, HappeningBytes.Write);
        writer.List(extraction.PastDays, HappeningBytes.Write);
        return writer.ToArray();
    }

    /// <summary>A clean report from what <see cref="Encode(CleanReport)"/> made, in this version or an earlier one.</summary>
    /// <exception cref="StoreException">The bytes are not one.</exception>
    public static CleanReport DecodeClean(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > 0 && bytes[0] == '{')
        {
            return JsonSerializer.Deserialize<CleanReport>(bytes, Options) ?? throw new StoreException("A staged report is null.");
        }

        ByteReader reader = Open(bytes);
        CleanReport report = CleanBytes.Read(ref reader);
        reader.End();
        return report;
    }

    /// <summary>An extraction from what <see cref="Encode(Extraction)"/> made in this version: those of others are made again.</summary>
    /// <exception cref="StoreException">The bytes are not one.</exception>
    public static Extraction DecodeExtraction(ReadOnlySpan<byte> bytes)
    {
        ByteReader reader = Open(bytes);
        var extraction = new Extraction(
            new ReportId(reader.Text()),
            reader.List(ActorBytes.Read),
            reader.List(HappeningBytes.Encounter),
            reader.List(SpeechBytes.Statement),
            reader.List(HappeningBytes.Figure),
            reader.List(SpeechBytes.Citation))
        {
            Agreements = reader.List(DealBytes.Agreement),
            Commitments = reader.List(DealBytes.Commitment),
            Positions = reader.List(SpeechBytes.Position),
            Events = reader.List(HappeningBytes.Event),
            PastDays = reader.List(HappeningBytes.Day),
        };
        reader.End();
        return extraction;
    }

    private static ByteReader Open(ReadOnlySpan<byte> bytes)
    {
        var reader = new ByteReader(bytes);
        return reader.Int() == Form ? reader
            : throw new StoreException("What is staged of a report was made by another version. Ingest once with this one to bring the record up to date.");
    }

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
