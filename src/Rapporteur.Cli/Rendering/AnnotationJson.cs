using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rapporteur.Domain.Provenance;
using Rapporteur.Language.Coreference;
using Rapporteur.Language.Names;
using Rapporteur.Language.Text;
using Rapporteur.Language.Times;
using Rapporteur.Pipeline.Annotate;
using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Cli.Rendering;

/// <summary>Writes the analysis of a text as one line of JSON. Offsets are UTF-16 code units, end exclusive.</summary>
internal sealed class AnnotationJson : IDisposable
{
    private readonly MemoryStream _line = new();
    private readonly Utf8JsonWriter _json;

    public AnnotationJson() => _json = new Utf8JsonWriter(_line, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Writes one text, and the line's end.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="id">What the text is called.</param>
    /// <param name="text">Its analysis.</param>
    /// <param name="date">The day that relative times count from; null when it is not known.</param>
    public void Write(Stream output, string id, AnnotatedText text, DateOnly? date)
    {
        _line.SetLength(0);
        _json.Reset();
        _json.WriteStartObject();
        _json.WriteString("id", id);
        WriteTokens(text);
        WriteNames(text);
        WriteTimes(text, date);
        WriteQuotes(text);
        WriteChains(text);
        WritePlaces(text);
        _json.WriteEndObject();
        _json.Flush();
        _line.WriteByte((byte)'\n');
        _line.WriteTo(output);
    }

    public void Dispose()
    {
        _json.Dispose();
        _line.Dispose();
    }

    private void WriteTokens(AnnotatedText text)
    {
        _json.WriteStartArray("tokens");
        for (int i = 0; i < text.TokenCount; i++)
        {
            Token token = text[i];
            _json.WriteStartObject();
            WriteSpan(token.Start, token.End);
            _json.WriteString("form", token.Form);
            _json.WriteString("lemma", token.Lemma);
            _json.WriteString("upos", Upos(token.Pos));
            _json.WriteString("xpos", token.Xpos);
            _json.WriteString("feats", token.Features);
            _json.WriteNumber("head", token.HeadIndex);
            _json.WriteString("deprel", token.Relation);
            _json.WriteNumber("sentence", token.SentenceIndex);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteNames(AnnotatedText text)
    {
        _json.WriteStartArray("names");
        foreach (NameMention name in text.Names)
        {
            _json.WriteStartObject();
            WriteSpan(text[name.FirstToken].Start, text[name.EndToken - 1].End);
            _json.WriteString("kind", name.Kind.ToString().ToUpperInvariant());
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteTimes(AnnotatedText text, DateOnly? date)
    {
        _json.WriteStartArray("times");
        IReadOnlyList<TimePhrase> phrases = TimeRecognizer.Find(text.Text);

        // TIMEX3 has a time for each end of a range.
        foreach (TimeExpression time in TimeResolver.ResolveAll(phrases, date, null, AnchorChoice.Of(phrases, date), RangeMode.Ends))
        {
            _json.WriteStartObject();
            WriteSpan(time.Span.Start, time.Span.End);
            _json.WriteString("type", time.Type.ToString().ToUpperInvariant());
            _json.WriteString("value", time.Value);
            _json.WriteString("from", Day(time.From));
            _json.WriteString("to", Day(time.To));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteQuotes(AnnotatedText text)
    {
        _json.WriteStartArray("quotes");
        foreach (AttributionMention attribution in AttributionReader.Read(text))
        {
            _json.WriteStartObject();
            WriteRanges("content", attribution.Content);
            WriteRanges("source", attribution.Source);
            WriteRanges("cue", attribution.Cue);
            _json.WriteString("mode", attribution.Mode.ToString().ToLowerInvariant());
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteRanges(string name, IReadOnlyList<TextRange> ranges)
    {
        _json.WriteStartArray(name);
        foreach (TextRange range in ranges)
        {
            _json.WriteStartArray();
            _json.WriteNumberValue(range.Start);
            _json.WriteNumberValue(range.End);
            _json.WriteEndArray();
        }

        _json.WriteEndArray();
    }

    private void WriteChains(AnnotatedText text)
    {
        _json.WriteStartArray("chains");
        foreach (Chain chain in text.Chains)
        {
            _json.WriteStartArray();
            for (int i = 0; i < chain.Count; i++)
            {
                _json.WriteStartArray();
                _json.WriteNumberValue(text[chain[i].FirstToken].Start);
                _json.WriteNumberValue(text[chain[i].EndToken - 1].End);
                _json.WriteEndArray();
            }

            _json.WriteEndArray();
        }

        _json.WriteEndArray();
    }

    private void WritePlaces(AnnotatedText text)
    {
        _json.WriteStartArray("places");
        foreach (PlaceMention place in PlaceFinder.Find(text))
        {
            _json.WriteStartObject();
            WriteSpan(place.Span.Start, place.Span.End);
            _json.WriteString("name", place.Place.Name);
            _json.WriteString("country", place.Place.Country);
            WriteDegrees("lat", place.Place.Lat);
            WriteDegrees("lon", place.Place.Lon);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteDegrees(string name, double? degrees)
    {
        if (degrees is { } known)
        {
            _json.WriteNumber(name, known);
        }
        else
        {
            _json.WriteNull(name);
        }
    }

    private void WriteSpan(int start, int end)
    {
        _json.WriteNumber("start", start);
        _json.WriteNumber("end", end);
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Upos(UniversalPos pos) => pos.ToString().ToUpperInvariant();
}
