using System.Text.Encodings.Web;
using System.Text.Json;
using Rapporteur.Domain.Serialization;
using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Cli.Rendering;

/// <summary>Writes the coded events of a text as one line of JSON. Offsets are UTF-16 code units, end exclusive.</summary>
internal sealed class EventJson(bool all) : IDisposable
{
    private readonly MemoryStream _line = new();
    private Utf8JsonWriter? _json;

    /// <summary>Writes one text, and the line's end.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="id">What the text is called.</param>
    /// <param name="events">Its events.</param>
    public void Write(Stream output, string id, IReadOnlyList<CodedEventMention> events)
    {
        _line.SetLength(0);
        Utf8JsonWriter json = _json ??= new Utf8JsonWriter(_line, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.Reset();
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteStartArray("events");
        bool main = false;
        foreach (CodedEventMention one in events)
        {
            main |= !one.Aside;
        }

        foreach (CodedEventMention one in events)
        {
            if (all || !main || !one.Aside)
            {
                Write(json, one);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        _line.WriteByte((byte)'\n');
        _line.WriteTo(output);
    }

    public void Dispose()
    {
        _json?.Dispose();
        _line.Dispose();
    }

    private static void Write(Utf8JsonWriter json, CodedEventMention one)
    {
        json.WriteStartObject();
        json.WritePropertyName("plover");
        JsonSerializer.Serialize(json, one.Plover, RecordJson.Options);
        json.WriteString("cameo", one.Cameo);
        Write(json, "source", one.Source);
        Write(json, "target", one.Target);
        json.WriteBoolean("reciprocal", one.Reciprocal);
        json.WritePropertyName("factuality");
        JsonSerializer.Serialize(json, one.Factuality, RecordJson.Options);
        json.WriteBoolean("background", one.Background);
        json.WriteBoolean("aside", one.Aside);
        json.WriteNumber("start", one.Evidence[0].Start);
        json.WriteNumber("end", one.Evidence[0].End);
        json.WriteStartArray("trigger");
        json.WriteNumberValue(one.Trigger.Start);
        json.WriteNumberValue(one.Trigger.End);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string key, IReadOnlyList<EventPartyMention> parties)
    {
        json.WriteStartArray(key);
        foreach (EventPartyMention party in parties)
        {
            json.WriteStartObject();
            json.WriteString("name", party.Name);
            json.WriteString("country", party.Country);
            json.WriteString("sector", party.Sector);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
