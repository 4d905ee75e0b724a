using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Reports;

namespace Rapporteur.Domain.Serialization;

/// <summary>The record's entries as JSON, in the keys and shapes of the contract (<c>docs/record.md</c>). Stores and exports use the same.</summary>
public static class RecordJson
{
    /// <summary>Options that write and read every entry of the record.</summary>
    public static JsonSerializerOptions Options { get; } = Make();

    /// <summary>One entry as UTF-8 JSON on one line.</summary>
    public static byte[] ToUtf8<T>(T entry)
        where T : class => JsonSerializer.SerializeToUtf8Bytes(entry, Options);

    /// <summary>An entry from what <see cref="ToUtf8"/> wrote.</summary>
    /// <exception cref="JsonException">The bytes are not such an entry.</exception>
    public static T FromUtf8<T>(ReadOnlySpan<byte> json)
        where T : class =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException($"A {typeof(T).Name} was expected, not null.");

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            // Quotation marks and Cyrillic stay readable; nothing here is ever put into a page unescaped.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            RespectRequiredConstructorParameters = false,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        };
        options.Converters.Add(new IdConverter<ReportId>(id => id.Value, text => new ReportId(text)));
        options.Converters.Add(new IdConverter<ActorId>(id => id.Value, text => new ActorId(text)));
        options.Converters.Add(new IdConverter<FactId>(id => id.Value, text => new FactId(text)));
        options.Converters.Add(new IdConverter<JudgementId>(id => id.Value, text => new JudgementId(text)));
        options.Converters.Add(new InstantConverter());
        options.Converters.Add(new FactTimeConverter());
        options.Converters.Add(new PublicationConverter());
        options.Converters.Add(new PassagesConverter());
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.MakeReadOnly();
        return options;
    }
}
