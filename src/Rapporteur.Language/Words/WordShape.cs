using Rapporteur.Language.Weights;

namespace Rapporteur.Language.Words;

/// <summary>Turns a word into its <see cref="WordAtoms"/>.</summary>
internal static class WordShape
{
    /// <summary>Stands for what lies beyond the sentence's ends.</summary>
    public static WordAtoms Outside { get; } = new()
    {
        Place = -1,
        Lower = 1,
        Form = 1,
        Suffix2 = 1,
        Suffix3 = 1,
        Shape = 1,
        Tag = byte.MaxValue,
        Pos = byte.MaxValue,
        Coarse = byte.MaxValue,
        Cluster = ushort.MaxValue,
    };

    /// <summary>Stands for the place after the last word, which is the parser's root as well.</summary>
    public static WordAtoms End { get; } = new()
    {
        Place = -1,
        Lower = 2,
        Form = 2,
        Suffix2 = 2,
        Suffix3 = 2,
        Shape = 2,
        Tag = byte.MaxValue - 1,
        Pos = byte.MaxValue - 1,
        Coarse = byte.MaxValue - 1,
        Cluster = ushort.MaxValue - 1,
    };

    /// <summary>One spelling for the several signs of a quote or dash.</summary>
    public static char Fold(char c) => c switch
    {
        '\u2019' or '\u2018' or '`' or '\u02BC' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' => '"',
        '\u2010' or '\u2011' => '-',
        '\u2013' or '\u2014' or '\u2015' => '\u2013',
        '\u00A0' or '\u202F' => ' ',
        < '\u0080' => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c,
        _ => char.ToLowerInvariant(c),
    };

    /// <summary>The key of a word in <see cref="WordTable"/>.</summary>
    public static uint LowerKey(ReadOnlySpan<char> word)
    {
        uint hash = Hash.Seed;
        foreach (char c in word)
        {
            hash = Hash.Add(hash, Fold(c));
        }

        return Hash.End(hash);
    }

    public static WordAtoms Of(ReadOnlySpan<char> word, WordTable table)
    {
        var atoms = default(WordAtoms);
        uint lower = Hash.Seed;
        uint exact = Hash.Seed;
        uint vector = Hash.Seed;
        uint shape = Hash.Seed;
        int last = -1;
        int runs = 0;
        bool capitals = true;
        WordFlags flags = WordFlags.None;
        foreach (char c in word)
        {
            char folded = Fold(c);
            int kind = Kind(c);
            vector = Hash.Add(vector, folded);
            lower = Hash.Add(lower, kind == 2 ? '0' : folded);
            exact = Hash.Add(exact, kind == 2 ? '0' : c);
            capitals &= kind != 1;
            flags |= kind == 2 ? WordFlags.Digit : c is '-' ? WordFlags.Hyphen : c is '.' ? WordFlags.Stop : WordFlags.None;
            if (kind != last && runs < 6)
            {
                shape = Hash.Add(shape, kind < 3 ? (uint)kind : folded);
                last = kind;
                runs++;
            }
        }

        if (word.Length > 0 && Kind(word[0]) == 0)
        {
            flags |= WordFlags.Capital | (capitals && word.Length > 1 ? WordFlags.AllCapitals : WordFlags.None);
        }

        atoms.Lower = Hash.End(lower);
        atoms.Form = Hash.End(exact);
        atoms.Shape = Hash.End(Hash.Add(shape, (uint)Math.Min(word.Length, 4)));
        atoms.Flags = flags;
        atoms.Place = table.Find(Hash.End(vector));
        atoms.Cluster = table.ClusterAt(atoms.Place, out atoms.Coarse);
        AddEnds(word, ref atoms);
        return atoms;
    }

    /// <summary>What a letter of a shape stands for: 0 a capital, 1 a small letter, 2 a digit, 3 another sign.</summary>
    public static int Kind(char c)
    {
        if (c < '\u0080')
        {
            return c switch
            {
                >= 'A' and <= 'Z' => 0,
                >= 'a' and <= 'z' => 1,
                >= '0' and <= '9' => 2,
                _ => 3,
            };
        }

        return char.IsUpper(c) ? 0 : char.IsLetter(c) ? 1 : char.IsDigit(c) ? 2 : 3;
    }

    private static void AddEnds(ReadOnlySpan<char> word, ref WordAtoms atoms)
    {
        uint prefix = Hash.Seed;
        uint suffix = Hash.Seed;
        for (int i = 0; i < 4; i++)
        {
            if (i < word.Length)
            {
                prefix = Hash.Add(prefix, Fold(word[i]));
                suffix = Hash.Add(suffix, Fold(word[word.Length - 1 - i]));
            }
            else
            {
                suffix = Hash.Add(suffix, 0xFFFF);
            }

            switch (i)
            {
                case 0:
                    break;
                case 1:
                    atoms.Prefix2 = Hash.End(prefix);
                    atoms.Suffix2 = Hash.End(suffix);
                    break;
                case 2:
                    atoms.Prefix3 = Hash.End(prefix);
                    atoms.Suffix3 = Hash.End(suffix);
                    break;
                default:
                    atoms.Suffix4 = Hash.End(suffix);
                    break;
            }
        }
    }
}
