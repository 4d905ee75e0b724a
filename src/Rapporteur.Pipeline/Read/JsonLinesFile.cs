using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Rapporteur.Pipeline.Read;

/// <summary>Reads JSON Lines, a line at a time: a bad line is refused by its number and the rest goes on.</summary>
internal static class JsonLinesFile
{
    public static IEnumerable<ReadResult> Read(FoundFile file, ReadLimits limits, CancellationToken cancellation)
    {
        if (FileBytes.Open(file, out FileStream? stream) is { } refusal)
        {
            yield return ReadResult.Of(refusal);
            yield break;
        }

        using (stream)
        {
            using Stream text = MarkedText.AsUtf8(stream!);
            var lines = new LineReader(text, limits.MaxReportBytes);
            int found = 0;
            while (Next(lines, file, limits, out ReadResult? result))
            {
                cancellation.ThrowIfCancellationRequested();
                if (result is not null)
                {
                    found++;
                    yield return result;
                }
            }

            if (found == 0)
            {
                yield return ReadResult.Of(Refusals.Empty(file.Source));
            }
        }
    }

    /// <summary>Reads the next line; null as result for an empty line, false at the end.</summary>
    private static bool Next(LineReader lines, FoundFile file, ReadLimits limits, out ReadResult? result)
    {
        result = null;
        LineState state;
        try
        {
            state = lines.Next();
        }
        catch (IOException error)
        {
            result = lines.HasFailed ? null : ReadResult.Of(Refusals.NoAccess(file.Source, error.Message));
            lines.HasFailed = true;
            return result is not null;
        }

        catch (DecoderFallbackException)
        {
            result = lines.HasFailed ? null : ReadResult.Of(Refusals.InvalidMarked(file.Source));
            lines.HasFailed = true;
            return result is not null;
        }

        string place = string.Create(CultureInfo.InvariantCulture, $"{file.Source}#{lines.Number}");
        result = state switch
        {
            LineState.TooLong => ReadResult.Of(Refusals.TooLarge(place, limits.MaxReportBytes)),
            LineState.Line when !lines.Current.IsEmpty => Parse(lines, place, file.Given),
            _ => null,
        };
        return state != LineState.End;
    }

    private static ReadResult Parse(LineReader lines, string place, GivenFields given)
    {
        if (lines.Current.Span.IndexOf((byte)0) is >= 0 and int zero)
        {
            return ReadResult.Of(Refusals.Binary(place, string.Create(CultureInfo.InvariantCulture, $"it has a zero byte at offset {lines.Offset + zero}")));
        }

        if (TextBytes.Decode(lines.Current.Span, out int offset) is null)
        {
            return ReadResult.Of(Refusals.InvalidUtf8(place, lines.Offset + offset));
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(lines.Current, JsonReport.Options);
            return JsonReport.Of(document.RootElement, place, given);
        }
        catch (JsonException error)
        {
            return ReadResult.Of(JsonReport.Malformed(place, error));
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, written as an escape, has no text.
            return ReadResult.Of(Refusals.Malformed(place, "an escape in it is no character.", "Mend the line, or leave it out."));
        }
    }
}
