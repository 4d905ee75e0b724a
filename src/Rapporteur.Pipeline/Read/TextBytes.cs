using System.Buffers;
using System.Globalization;
using System.Text.Unicode;

namespace Rapporteur.Pipeline.Read;

/// <summary>Tells text from other bytes and decodes it strictly: as its mark says, else as UTF-8.</summary>
internal static class TextBytes
{
    /// <summary>More control characters than one in this many, and a file is no text.</summary>
    private const int BytesPerControl = 100;

    private const int FewestControls = 8;

    private static readonly (byte[] Magic, string Name)[] Magics =
    [
        ("%PDF-"u8.ToArray(), "a PDF"),
        ("PK\u0003\u0004"u8.ToArray(), "a zip archive or a word processor's document"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a PNG image"),
        ("GIF8"u8.ToArray(), "a GIF image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        ([0x1F, 0x8B], "a gzip archive"),
        ([0xD0, 0xCF, 0x11, 0xE0], "a word processor's document"),
        ("SQLite format 3\0"u8.ToArray(), "an SQLite database"),
        ("7z\u00BC"u8.ToArray(), "a 7-Zip archive"),
        ("Rar!"u8.ToArray(), "a RAR archive"),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], "a program"),
        ("{\\rtf"u8.ToArray(), "a rich-text document"),
    ];

    public static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>What the bytes are, when they are no text; null when they may be text.</summary>
    public static string? WhyBinary(ReadOnlySpan<byte> bytes)
    {
        foreach ((byte[] magic, string name) in Magics)
        {
            if (bytes.StartsWith(magic))
            {
                return $"it begins as {name} does";
            }
        }

        // UTF-16 is full of zero bytes, but has no character zero.
        if (MarkedText.IsMarked(bytes))
        {
            int none = MarkedText.ZeroAt(bytes);
            return none < 0 ? null : string.Create(CultureInfo.InvariantCulture, $"it begins as {MarkedText.NameOf(bytes)} does and has a zero character at offset {none}");
        }

        int zero = bytes.IndexOf((byte)0);
        if (zero >= 0)
        {
            return string.Create(CultureInfo.InvariantCulture, $"it has a zero byte at offset {zero}");
        }

        int controls = 0;
        foreach (byte b in bytes)
        {
            controls += b < 0x20 && b is not ((byte)'\n' or (byte)'\r' or (byte)'\t' or (byte)'\f' or 0x0B or 0x1B) ? 1 : 0;
        }

        return controls >= FewestControls && controls * (long)BytesPerControl > bytes.Length
            ? string.Create(CultureInfo.InvariantCulture, $"{controls} of its {bytes.Length} bytes are control characters")
            : null;
    }

    /// <summary>Whether the bytes open as an HTML page does, whatever the file is called.</summary>
    public static bool LooksLikeHtml(ReadOnlySpan<byte> bytes)
    {
        Span<char> head = stackalloc char[64];
        if (MarkedText.IsMarked(bytes))
        {
            return MarkedText.Decode(bytes, out _) is { } text && OpensAsHtml(text.AsSpan().TrimStart());
        }

        ReadOnlySpan<byte> start = bytes.StartsWith(Mark) ? bytes[3..] : bytes;
        start = start.TrimStart(" \t\r\n"u8);
        int length = Math.Min(head.Length, start.Length);
        for (int i = 0; i < length; i++)
        {
            head[i] = (char)start[i];
        }

        return OpensAsHtml(head[..length]);
    }

    /// <summary>The text without its byte-order mark, or null and the offset of the first bytes that are no character.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, out int offset)
    {
        if (MarkedText.IsMarked(bytes))
        {
            return MarkedText.Decode(bytes, out offset);
        }

        offset = 0;
        int mark = bytes.StartsWith(Mark) ? Mark.Length : 0;
        char[] chars = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            OperationStatus status = Utf8.ToUtf16(
                bytes[mark..], chars, out int read, out int written, replaceInvalidSequences: false);
            if (status == OperationStatus.Done)
            {
                return new string(chars, 0, written);
            }

            offset = mark + read;
            return null;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(chars);
        }
    }

    private static bool OpensAsHtml(ReadOnlySpan<char> text) =>
        text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
}
