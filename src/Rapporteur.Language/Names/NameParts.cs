using Rapporteur.Language.Weights;
using Rapporteur.Language.Words;

namespace Rapporteur.Language.Names;

/// <summary>What the network of names sees of a word besides its <see cref="WordParts"/>: the lists that it stands in, with a capital and without.</summary>
internal static class NameParts
{
    /// <summary>How many keys a word has.</summary>
    public const int Count = 2;

    private const uint Written = 30;
    private const uint Small = 31;

    /// <summary>Writes the keys of a sentence's words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="gazetteer">The lists.</param>
    /// <param name="keys">Takes <see cref="Count"/> keys for each word.</param>
    public static void Write(ReadOnlySpan<NameWord> words, Gazetteer gazetteer, Span<uint> keys)
    {
        Span<uint> lower = stackalloc uint[Gazetteer.LongestPhrase];
        for (int i = 0, length; i < words.Length; i += length)
        {
            int most = Math.Min(lower.Length, words.Length - i);
            for (int k = 0; k < most; k++)
            {
                lower[k] = words[i + k].Lower;
            }

            length = gazetteer.Longest(lower[..most], out ushort lists);
            bool capital = words[i].Capital;
            for (int k = 0; k < length; k++)
            {
                uint place = length == 1 ? 0u : k == 0 ? 1u : k == length - 1 ? 3u : 2u;
                Span<uint> pair = keys.Slice((i + k) * Count, Count);
                pair[0] = Hash.Key(Written, capital ? lists : 0u, capital ? place : 0u);
                pair[1] = Hash.Key(Small, capital ? 0u : lists, capital ? 0u : place);
            }
        }
    }
}

/// <summary>What looking a word up in the lists needs.</summary>
/// <param name="Lower">As <see cref="WordAtoms.Lower"/>.</param>
/// <param name="Capital">Whether it begins with a capital.</param>
internal readonly record struct NameWord(uint Lower, bool Capital);
