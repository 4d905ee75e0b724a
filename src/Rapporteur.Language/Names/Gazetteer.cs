using Rapporteur.Language.Weights;
using Rapporteur.Language.Words;

namespace Rapporteur.Language.Names;

/// <summary>Known phrases of a few words, each with the lists that it stands in, one bit a list.</summary>
internal sealed class Gazetteer
{
    public const int LongestPhrase = 6;

    public const byte Country = 1;

    /// <summary>The bit of cities, regions, waters and buildings.</summary>
    public const byte Place = 2;

    /// <summary>The bit of words for people of a place or creed: "Russian", "Kurds".</summary>
    public const byte Demonym = 4;

    public const byte FirstName = 8;

    /// <summary>The bit of offices and forms of address.</summary>
    public const byte Title = 16;

    /// <summary>The bit of organisations and of the words that their names end in.</summary>
    public const byte Body = 32;

    public const byte FamilyName = 64;

    /// <summary>The bit of organisations with names of their own: companies, media, parties, clubs.</summary>
    public const byte Organisation = 128;

    /// <summary>The bit of events, agreements, laws, works and products.</summary>
    public const ushort Thing = 256;

    /// <summary>The bit of words that names of places and buildings end or begin with.</summary>
    public const ushort PlaceHead = 512;

    private readonly KeyIndex _keys;
    private readonly ushort[] _lists;

    public Gazetteer(uint[] keys, ushort[] lists)
    {
        _keys = new KeyIndex(keys);
        _lists = lists;
    }

    public static Gazetteer Read(WeightReader reader) => new(reader.ReadArray<uint>(), reader.ReadArray<ushort>());

    /// <summary>The key of a phrase: the <see cref="WordAtoms.Lower"/> of its words.</summary>
    public static uint Key(ReadOnlySpan<WordAtoms> words)
    {
        uint hash = Hash.Seed;
        foreach (ref readonly WordAtoms word in words)
        {
            hash = Hash.Add(hash, word.Lower);
        }

        return Hash.End(hash);
    }

    /// <summary>
    /// Marks each word with the lists of the longest phrase that starts with a capital and covers it; the lists of the
    /// first eight bits alone.
    /// </summary>
    public void Mark(ReadOnlySpan<WordAtoms> words, Span<byte> lists)
    {
        lists.Clear();
        Span<uint> lower = stackalloc uint[LongestPhrase];
        int i = 2;
        while (i < words.Length - 2)
        {
            int taken = 1;
            if ((words[i].Flags & WordFlags.Capital) != WordFlags.None)
            {
                int most = Math.Min(LongestPhrase, words.Length - 2 - i);
                for (int k = 0; k < most; k++)
                {
                    lower[k] = words[i + k].Lower;
                }

                taken = Longest(lower[..most], out ushort found);
                lists.Slice(i, taken).Fill(unchecked((byte)found));
            }

            i += taken;
        }
    }

    /// <summary>How many words the longest known phrase covers from the first word on, and its lists; one and none if there is no phrase.</summary>
    /// <param name="lower">The <see cref="WordAtoms.Lower"/> of the words from there on.</param>
    /// <param name="lists">Takes the phrase's lists.</param>
    public int Longest(ReadOnlySpan<uint> lower, out ushort lists)
    {
        lists = 0;
        int longest = 1;
        uint hash = Hash.Seed;
        for (int i = 0; i < lower.Length && i < LongestPhrase; i++)
        {
            hash = Hash.Add(hash, lower[i]);
            int found = _keys.Find(Hash.End(hash));
            if (found >= 0)
            {
                lists = _lists[found];
                longest = i + 1;
            }
        }

        return longest;
    }
}
