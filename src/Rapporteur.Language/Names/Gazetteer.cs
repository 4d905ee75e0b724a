using Rapporteur.Language.Weights;
using Rapporteur.Language.Words;

namespace Rapporteur.Language.Names;

/// <summary>Known phrases of up to four words, each with the lists that it stands in, one bit a list.</summary>
internal sealed class Gazetteer
{
    public const int LongestPhrase = 4;

    public const byte Country = 1;

    /// <summary>The bit of words for people of a place or creed: "Russian", "Kurds".</summary>
    public const byte Demonym = 4;

    public const byte FirstName = 8;

    /// <summary>The bit of offices and forms of address.</summary>
    public const byte Title = 16;

    /// <summary>The bit of organisations and of the words that their names end in.</summary>
    public const byte Body = 32;

    private readonly KeyIndex _keys;
    private readonly byte[] _lists;

    public Gazetteer(uint[] keys, byte[] lists)
    {
        _keys = new KeyIndex(keys);
        _lists = lists;
    }

    public static Gazetteer Read(WeightReader reader) => new(reader.ReadArray<uint>(), reader.ReadArray<byte>());

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

    /// <summary>Marks each word with the lists of the longest phrase that starts with a capital and covers it.</summary>
    public void Mark(ReadOnlySpan<WordAtoms> words, Span<byte> lists)
    {
        lists.Clear();
        int i = 2;
        while (i < words.Length - 2)
        {
            int taken = 1;
            if ((words[i].Flags & WordFlags.Capital) != WordFlags.None)
            {
                for (int length = Math.Min(LongestPhrase, words.Length - 2 - i); length > 0; length--)
                {
                    int found = _keys.Find(Key(words.Slice(i, length)));
                    if (found >= 0)
                    {
                        lists.Slice(i, length).Fill(_lists[found]);
                        taken = length;
                        break;
                    }
                }
            }

            i += taken;
        }
    }
}
