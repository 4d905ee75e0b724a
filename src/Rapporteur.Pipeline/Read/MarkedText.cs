using System.Text;

namespace Rapporteur.Pipeline.Read;

/// <summary>Text that a byte-order mark tells the encoding of: UTF-16 and UTF-32 of either byte order.</summary>
internal static class MarkedText
{
    /// <summary>The longest mark.</summary>
    private const int LongestMark = 4;

    /// <summary>Strict, so that broken bytes are refused and not guessed at.</summary>
    private static readonly (byte[] Mark, Encoding Encoding, string Name, int Unit)[] Marks =
    [
        // UTF-32 first: its little-endian mark begins as that of UTF-16 does.
        ([0xFF, 0xFE, 0, 0], new UTF32Encoding(false, true, true), "UTF-32", 4),
        ([0, 0, 0xFE, 0xFF], new UTF32Encoding(true, true, true), "UTF-32", 4),
        ([0xFF, 0xFE], new UnicodeEncoding(false, true, true), "UTF-16", 2),
        ([0xFE, 0xFF], new UnicodeEncoding(true, true, true), "UTF-16", 2),
    ];

    /// <summary>What the bytes are called by their mark; UTF-8 where they have none or its own.</summary>
    public static string NameOf(ReadOnlySpan<byte> bytes) => At(bytes) is >= 0 and int at ? Marks[at].Name : "UTF-8";

    /// <summary>Whether the mark of another encoding than UTF-8 stands first.</summary>
    public static bool IsMarked(ReadOnlySpan<byte> bytes) => At(bytes) >= 0;

    /// <summary>The text of marked bytes without the mark; null and the offset of the first bytes that are no character.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, out int offset)
    {
        (byte[] mark, Encoding encoding, _, _) = Marks[At(bytes)];
        offset = 0;
        try
        {
            return encoding.GetString(bytes[mark.Length..]);
        }
        catch (DecoderFallbackException failure)
        {
            offset = mark.Length + Math.Max(0, failure.Index);
            return null;
        }
    }

    /// <summary>The offset of the first character zero of marked bytes, which no text has; -1 for none.</summary>
    public static int ZeroAt(ReadOnlySpan<byte> bytes)
    {
        (byte[] mark, _, _, int unit) = Marks[At(bytes)];
        for (int at = mark.Length; at + unit <= bytes.Length; at += unit)
        {
            if (!bytes.Slice(at, unit).ContainsAnyExcept((byte)0))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The stream as UTF-8, from after the mark of another encoding; reading it throws <see cref="DecoderFallbackException"/> at what is no character of a marked encoding.</summary>
    public static Stream AsUtf8(FileStream stream)
    {
        Span<byte> head = stackalloc byte[LongestMark];
        head = head[..stream.ReadAtLeast(head, LongestMark, throwOnEndOfStream: false)];
        int at = At(head);
        stream.Position = at >= 0 ? Marks[at].Mark.Length : 0;
        return at < 0 ? stream : Encoding.CreateTranscodingStream(stream, Marks[at].Encoding, new UTF8Encoding(false));
    }

    private static int At(ReadOnlySpan<byte> bytes)
    {
        for (int i = 0; i < Marks.Length; i++)
        {
            if (bytes.StartsWith(Marks[i].Mark))
            {
                return i;
            }
        }

        return -1;
    }
}
