using Rapporteur.Language.Deep;
using Rapporteur.Language.Weights;
using Rapporteur.Language.Words;

namespace Rapporteur.Language.Names;

/// <summary>What the network of names sees of a word: its parts, and the lists that it stands in as written and in small letters.</summary>
internal static class NameParts
{
    /// <summary>How many keys a word has.</summary>
    public const int Count = WordParts.Count + 2;

    private const uint Written = 30;
    private const uint Small = 31;

    /// <summary>Writes the keys of a sentence's words, <see cref="Count"/> for each.</summary>
    /// <param name="words">The words, not padded.</param>
    /// <param name="gazetteer">The lists.</param>
    /// <param name="keys">Takes the keys.</param>
    public static void WriteLists(ReadOnlySpan<NameWord> words, Gazetteer gazetteer, Span<uint> keys)
    {
        Span<uint> lower = stackalloc uint[Gazetteer.LongestPhrase];
        int covered = 0;
        for (int i = 0; i < words.Length; i++)
        {
            if (i < covered)
            {
                continue;
            }

            int most = Math.Min(lower.Length, words.Length - i);
            for (int k = 0; k < most; k++)
            {
                lower[k] = words[i + k].Lower;
            }

            int length = gazetteer.Longest(lower[..most], out ushort lists);
            bool capital = words[i].Capital;
            for (int k = 0; k < length; k++)
            {
                uint place = length == 1 ? 0u : k == 0 ? 1u : k == length - 1 ? 3u : 2u;
                Span<uint> pair = keys.Slice(((i + k) * Count) + WordParts.Count, 2);
                pair[0] = Hash.Key(Written, capital ? lists : 0u, capital ? place : 0u);
                pair[1] = Hash.Key(Small, capital ? 0u : lists, capital ? 0u : place);
            }

            covered = i + length;
        }
    }

    /// <summary>Writes the keys of one word that it has by itself.</summary>
    public static NameWord Write(ReadOnlySpan<char> word, bool first, Span<uint> keys)
    {
        WordParts.Write(word, first, keys[..WordParts.Count]);
        uint lower = Hash.Seed;
        foreach (char c in word)
        {
            lower = Hash.Add(lower, char.IsDigit(c) ? '0' : WordShape.Fold(c));
        }

        return new NameWord(Hash.End(lower), word.Length > 0 && char.IsUpper(word[0]));
    }
}

/// <summary>What looking a word up in the lists needs.</summary>
/// <param name="Lower">As <see cref="WordAtoms.Lower"/>.</param>
/// <param name="Capital">Whether it begins with a capital.</param>
internal readonly record struct NameWord(uint Lower, bool Capital);
