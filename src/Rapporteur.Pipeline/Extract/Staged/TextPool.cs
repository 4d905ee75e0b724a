using System.Text;

namespace Rapporteur.Pipeline.Extract.Staged;

/// <summary>Texts lately read: one that comes again is the same object, so that nothing is made for it and nothing kept twice.</summary>
/// <remarks>As many texts as there are places, each where its hash says; names and countries come again, sentences do not.</remarks>
internal sealed class TextPool
{
    private const int Places = 1 << 13;

    /// <summary>Longer texts are hardly names.</summary>
    private const int Longest = 64;

    private readonly string?[] _texts = new string?[Places];

    /// <summary>The text of some bytes.</summary>
    public string Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > Longest)
        {
            return Encoding.UTF8.GetString(bytes);
        }

        Span<char> letters = stackalloc char[Longest];
        ReadOnlySpan<char> text = letters[..Encoding.UTF8.GetChars(bytes, letters)];
        ref string? place = ref _texts[PlaceOf(bytes)];
        if (place is null || !text.SequenceEqual(place))
        {
            place = text.ToString();
        }

        return place;
    }

    private static int PlaceOf(ReadOnlySpan<byte> bytes)
    {
        uint hash = 2166136261;
        foreach (byte one in bytes)
        {
            hash = unchecked((hash ^ one) * 16777619);
        }

        return (int)((hash ^ (hash >> 16)) & (Places - 1));
    }
}
