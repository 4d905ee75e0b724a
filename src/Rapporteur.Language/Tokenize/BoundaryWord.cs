using Rapporteur.Language.Weights;

namespace Rapporteur.Language.Tokenize;

/// <summary>What the boundary model knows of a token.</summary>
internal readonly record struct BoundaryWord
{
    /// <summary>The class of finite verbs.</summary>
    public const int FiniteVerb = 15;

    private const int EndingLength = 3;
    private const int LongestHashed = 64;

    /// <summary>Stands for what lies beyond the paragraph.</summary>
    public static BoundaryWord Outside => new() { Lower = 1, Ending = 1 };

    /// <summary>Hash of the word in small letters, digits as one.</summary>
    public uint Lower { get; private init; }

    /// <summary>Hash of its last letters.</summary>
    public uint Ending { get; private init; }

    public BoundaryShape Shape { get; private init; }

    /// <summary>How it stands within sentences: 0 unknown, 1 always small to 5 always with a capital.</summary>
    public byte Habit { get; private init; }

    /// <summary>
    /// Its usual part of speech: 0 unknown, 13 a subordinating conjunction, 14 a verb, 15 a finite one, else as in
    /// <see cref="Text.UniversalPos"/>.
    /// </summary>
    public byte Class { get; private init; }

    /// <summary>Letters, up to 15.</summary>
    public byte Length { get; private init; }

    /// <summary>Whether white space goes before it.</summary>
    public bool Spaced { get; private init; }

    public bool IsCapital => Shape is BoundaryShape.Capital or BoundaryShape.Initial or BoundaryShape.Capitals;

    /// <summary>A full stop, a question or exclamation mark, or three dots.</summary>
    public bool IsStop => Shape is BoundaryShape.Stop or BoundaryShape.Question or BoundaryShape.Exclamation or BoundaryShape.Dots;

    public bool IsFiniteVerb => Class == FiniteVerb;

    public static BoundaryWord Of(ReadOnlySpan<char> token, bool spaced, BoundaryTable words)
    {
        uint lower = Hash.Seed;
        uint ending = Hash.Seed;
        int letters = Math.Min(token.Length, LongestHashed);
        int first = letters - EndingLength;
        for (int i = 0; i < letters; i++)
        {
            char folded = Fold(token[i]);
            lower = Hash.Add(lower, folded);
            ending = i >= first ? Hash.Add(ending, folded) : ending;
        }

        lower = Hash.End(lower);
        int known = words[BoundaryTable.KeyOf(lower)];
        return new BoundaryWord
        {
            Lower = lower,
            Ending = ending,
            Shape = BoundaryShapes.Of(token),
            Habit = (byte)(known >> 4),
            Class = (byte)(known & 15),
            Length = (byte)Math.Min(token.Length, 15),
            Spaced = spaced,
        };
    }

    /// <summary>The hash of a word as the model keeps it.</summary>
    public static uint LowerKey(ReadOnlySpan<char> word)
    {
        uint hash = Hash.Seed;
        foreach (char c in word[..Math.Min(word.Length, LongestHashed)])
        {
            hash = Hash.Add(hash, Fold(c));
        }

        return Hash.End(hash);
    }

    // The weights hang on this: change it and they must be trained anew.
    private static char Fold(char c) => c switch
    {
        >= '0' and <= '9' => '0',
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        < '\u0080' => c,
        '\u2018' or '\u2019' => '\'',
        '\u201C' or '\u201D' => '"',
        _ => char.ToLowerInvariant(c),
    };
}
