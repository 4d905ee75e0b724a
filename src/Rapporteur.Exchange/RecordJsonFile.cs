using System.Text.Encodings.Web;
using System.Text.Json;
using Rapporteur.Domain;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Serialization;

namespace Rapporteur.Exchange;

/// <summary>The whole record as one JSON document in the shape of the contract (<c>docs/record.md</c>, <c>record.schema.json</c>).</summary>
/// <remarks>
/// UTF-8 without byte-order mark, indented by one space, lines end in LF, the last one too. The same record gives the same bytes.
/// Written entry by entry: memory holds one entry, however large the record is.
/// </remarks>
public static class RecordJsonFile
{
    /// <summary>The name and number of the contract, the first value of the document.</summary>
    public const string Schema = "rapporteur.record/1";

    /// <summary>Bytes gathered before they go to the stream.</summary>
    private const int FlushAt = 64 * 1024;

    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        IndentCharacter = ' ',
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the document; the stream is left open.</summary>
    /// <param name="record">What to write.</param>
    /// <param name="output">Where to.</param>
    /// <param name="cancellation">Looked at between entries; the document is then incomplete.</param>
    public static void Write(IRecordReader record, Stream output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, Layout);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        foreach (RecordPart part in RecordPart.All)
        {
            WriteAll(json, part, record, cancellation);
        }

        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    private static void WriteAll(Utf8JsonWriter json, RecordPart part, IRecordReader record, CancellationToken cancellation)
    {
        json.WriteStartArray(part.Name);
        foreach (IRecordEntry entry in part.Entries(record))
        {
            cancellation.ThrowIfCancellationRequested();
            JsonSerializer.Serialize(json, entry, entry.GetType(), RecordJson.Options);
            if (json.BytesPending > FlushAt)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
    }
}
