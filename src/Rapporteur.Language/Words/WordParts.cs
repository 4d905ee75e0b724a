using Rapporteur.Language.Weights;

namespace Rapporteur.Language.Words;

/// <summary>What the network sees of a word: keys of the word, its ends and its shape.</summary>
internal static class WordParts
{
    /// <summary>How many keys a word has.</summary>
    public const int Count = 10;

    /// <summary>Writes the keys of a word; a part that the word is too short for has the key of the whole word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="first">Whether it begins its sentence.</param>
    /// <param name="keys">Takes <see cref="Count"/> keys.</param>
    /// <returns>The word in lower case, as <see cref="WordAtoms.Lower"/>.</returns>
    public static uint Write(ReadOnlySpan<char> word, bool first, Span<uint> keys)
    {
        uint lower = Hash.Seed;
        uint exact = Hash.Seed;
        uint shape = Hash.Seed;
        int last = -1;
        int runs = 0;
        foreach (char c in word)
        {
            char folded = WordShape.Fold(c);
            int kind = WordShape.Kind(c);
            lower = Hash.Add(lower, kind == 2 ? '0' : folded);
            exact = Hash.Add(exact, kind == 2 ? '0' : c);
            if (kind != last && runs < 8)
            {
                shape = Hash.Add(shape, kind < 3 ? (uint)kind : folded);
                last = kind;
                runs++;
            }
        }

        keys[0] = Hash.Key(0, lower);
        keys[1] = Hash.Key(1, exact);
        keys[2] = Hash.Key(2, Hash.Add(shape, (uint)Math.Min(word.Length, 5)), first ? 1u : 0u);
        uint prefix = Hash.Seed;
        uint suffix = Hash.Seed;
        for (int i = 0; i < 5; i++)
        {
            prefix = Hash.Add(prefix, i < word.Length ? WordShape.Fold(word[i]) : 0xFFFFu);
            suffix = Hash.Add(suffix, i < word.Length ? WordShape.Fold(word[^(i + 1)]) : 0xFFFFu);
            if (i is > 0 and < 4)
            {
                keys[2 + i] = Hash.Key(2 + (uint)i, prefix);
            }

            if (i > 0)
            {
                keys[5 + i] = Hash.Key(5 + (uint)i, suffix);
            }
        }

        return Hash.End(lower);
    }
}
