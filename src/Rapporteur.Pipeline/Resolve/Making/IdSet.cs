using System.Buffers.Text;

namespace Rapporteur.Pipeline.Resolve.Making;

/// <summary>Ids that were given: made of content, as <see cref="Domain.Provenance.ContentId"/> makes them. Sixteen bytes each instead of a string.</summary>
internal sealed class IdSet
{
    private readonly HashSet<UInt128> _ids = [];

    /// <summary>Takes an id; false when it was given already.</summary>
    public bool Add(string id) => _ids.Add(NumberOf(id));

    /// <summary>An id in eight bytes.</summary>
    public static long ClaimOf(string id)
    {
        UInt128 number = NumberOf(id);
        return unchecked((long)((ulong)number ^ ((ulong)(number >> 64) * 0x9E3779B97F4A7C15)));
    }

    /// <summary>The bits of an id: those of its 15 characters of base 64, and its prefix above them. No two ids have the same.</summary>
    private static UInt128 NumberOf(string id)
    {
        int dash = id.IndexOf('-', StringComparison.Ordinal);
        UInt128 number = 0;
        foreach (char letter in id.AsSpan(0, dash))
        {
            number = (number << 8) | (byte)letter;
        }

        // Fifteen characters are 90 bits; a sixteenth makes them whole bytes.
        Span<char> characters = stackalloc char[16];
        characters.Fill('A');
        id.AsSpan(dash + 1).CopyTo(characters);
        Span<byte> bytes = stackalloc byte[12];
        Base64Url.DecodeFromChars(characters, bytes);
        foreach (byte one in bytes)
        {
            number = (number << 8) | one;
        }

        return number;
    }
}
