using System.Globalization;
using System.Text;
using System.Text.Json;
using Rapporteur.Domain.Failures;

namespace Rapporteur.Pipeline.Read;

/// <summary>Reads a <c>.json</c> file: one report, or an array of them, an entry at a time.</summary>
internal static class JsonFile
{
    private static readonly JsonSerializerOptions Entries = new() { MaxDepth = 32 };

    public static IEnumerable<ReadResult> Read(FoundFile file, ReadLimits limits, CancellationToken cancellation)
    {
        Refusal? refusal = FileBytes.Open(file, out FileStream? stream);
        if (refusal is null && stream!.CanSeek && stream.Length > limits.MaxJsonBytes)
        {
            refusal = Refusals.TooLarge(file.Source, limits.MaxJsonBytes);
        }

        using (stream)
        {
            if (refusal is not null)
            {
                return [ReadResult.Of(refusal)];
            }

            int? first = FirstByte(stream!);
            if (first is null)
            {
                return [ReadResult.Of(Refusals.InvalidMarked(file.Source))];
            }

            if (first < 0)
            {
                return [ReadResult.Of(Refusals.Empty(file.Source))];
            }

            if (first != '[')
            {
                return [ReadOne(file, limits)];
            }
        }

        return ReadArray(file, limits, cancellation);
    }

    private static ReadResult ReadOne(FoundFile file, ReadLimits limits)
    {
        if (FileBytes.Read(file, limits.MaxReportBytes, out byte[] bytes) is { } refusal)
        {
            return ReadResult.Of(refusal);
        }

        if (TextBytes.WhyBinary(bytes) is { } what)
        {
            return ReadResult.Of(Refusals.Binary(file.Source, what));
        }

        if (TextBytes.Decode(bytes, out int offset) is not { } text)
        {
            return ReadResult.Of(Refusals.Invalid(file.Source, bytes, offset));
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(text, JsonReport.Options);
            return JsonReport.Of(document.RootElement, file.Source, file.Given);
        }
        catch (JsonException error)
        {
            string line = string.Create(CultureInfo.InvariantCulture, $"{file.Source}#{(error.LineNumber ?? 0) + 1}");
            return ReadResult.Of(JsonReport.Malformed(line, error));
        }
        catch (InvalidOperationException)
        {
            return ReadResult.Of(Refusals.Malformed(file.Source, "an escape in it is no character.", "Mend it, or leave the file out."));
        }
    }

    private static IEnumerable<ReadResult> ReadArray(FoundFile file, ReadLimits limits, CancellationToken cancellation)
    {
        if (FileBytes.Open(file, out FileStream? stream) is { } refusal)
        {
            yield return ReadResult.Of(refusal);
            yield break;
        }

        using (stream)
        {
            using Stream text = Open(stream!);
            using IEnumerator<JsonElement> entries = JsonSerializer
                .DeserializeAsyncEnumerable<JsonElement>(text, Entries, cancellation)
                .ToBlockingEnumerable(cancellation)
                .GetEnumerator();
            int number = 0;
            while (Next(entries, file, limits, ++number, out bool goesOn) is { } result)
            {
                yield return result;
                if (!goesOn)
                {
                    yield break;
                }
            }

            if (number == 1)
            {
                yield return ReadResult.Of(Refusals.Empty(file.Source));
            }
        }
    }

    /// <summary>The next entry; null at the end. After broken JSON nothing goes on: where the next entry begins cannot be told.</summary>
    private static ReadResult? Next(IEnumerator<JsonElement> entries, FoundFile file, ReadLimits limits, int number, out bool goesOn)
    {
        goesOn = true;
        string place = string.Create(CultureInfo.InvariantCulture, $"{file.Source}#{number}");
        try
        {
            if (!entries.MoveNext())
            {
                return null;
            }

            return entries.Current.GetRawText().Length > limits.MaxReportBytes
                ? ReadResult.Of(Refusals.TooLarge(place, limits.MaxReportBytes))
                : JsonReport.Of(entries.Current, place, file.Given);
        }
        catch (JsonException error)
        {
            goesOn = false;
            return ReadResult.Of(JsonReport.Malformed(place, error));
        }
        catch (InvalidOperationException)
        {
            return ReadResult.Of(Refusals.Malformed(place, "an escape in it is no character.", "Mend the entry, or leave it out."));
        }
        catch (DecoderFallbackException)
        {
            goesOn = false;
            return ReadResult.Of(Refusals.InvalidMarked(file.Source));
        }
        catch (IOException error)
        {
            goesOn = false;
            return ReadResult.Of(Refusals.NoAccess(file.Source, error.Message));
        }
    }

    /// <summary>The first byte that is no white space; -1 where there is none, null where the bytes are not what their mark says.</summary>
    private static int? FirstByte(FileStream stream)
    {
        using Stream text = Open(stream);
        try
        {
            int next;
            do
            {
                next = text.ReadByte();
            }
            while (next is ' ' or '\t' or '\r' or '\n');
            return next;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>The file as UTF-8 without any mark.</summary>
    private static Stream Open(FileStream stream)
    {
        Stream text = MarkedText.AsUtf8(stream);
        Span<byte> head = stackalloc byte[3];
        if (ReferenceEquals(text, stream) && !head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)].SequenceEqual(TextBytes.Mark))
        {
            stream.Position = 0;
        }

        return text;
    }
}
