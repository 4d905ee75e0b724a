using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Rapporteur.Domain.Provenance;

/// <summary>Makes ids from content, so that the same reports give the same ids in any order and in any run.</summary>
public static class ContentId
{
    /// <summary>The bytes of a SHA-256 that an id keeps: 90 bits, so that a billion facts meet by chance once in 10⁹ tries.</summary>
    private const int Characters = 15;

    /// <summary>A short id over <paramref name="parts"/>: the prefix, a dash, and 15 characters of URL-safe base 64.</summary>
    /// <param name="prefix">One or two letters that tell the kind, such as <c>r</c> for a report.</param>
    /// <param name="parts">What makes the thing itself; the order counts, and parts never run together.</param>
    public static string From(string prefix, params ReadOnlySpan<string?> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[4];
        foreach (string? part in parts)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(part ?? "");
            BitConverter.TryWriteBytes(length, part is null ? -1 : bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return $"{prefix}-{Base64Url.EncodeToString(hash.GetHashAndReset())[..Characters]}";
    }
}
