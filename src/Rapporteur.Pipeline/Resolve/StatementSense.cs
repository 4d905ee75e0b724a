namespace Rapporteur.Pipeline.Resolve;

/// <summary>What a statement says, word order aside: the stems of its words that carry sense, its numbers, and whether it denies.</summary>
internal sealed class StatementSense
{
    /// <summary>Words of this many letters or fewer carry no sense of their own.</summary>
    private const int ShortWord = 3;

    private const int StemLength = 6;

    /// <summary>Stems by which statements are brought together; the longest words are the rarest.</summary>
    private const int Keys = 6;

    private const int FewestShared = 4;
    private const double MostOfShorter = 0.75;
    private const double MostOfUnnamed = 0.9;

    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
    {
        "about", "after", "again", "against", "also", "been", "before", "being", "between", "both", "could", "does", "during", "each", "from", "have", "having",
        "here", "into", "just", "many", "more", "most", "much", "must", "only", "other", "over", "same", "should", "some", "such", "than", "that", "their",
        "them", "then", "there", "these", "they", "this", "those", "through", "under", "until", "very", "were", "what", "when", "where", "which", "while",
        "will", "with", "would", "your",
    };

    private static readonly HashSet<string> Denials = new(StringComparer.Ordinal)
    {
        "cannot", "denied", "denies", "deny", "didnt", "doesnt", "dont", "isnt", "neither", "never", "no", "nobody", "none", "nor", "not", "nothing", "rejected",
        "rejects", "refused", "refuses", "wasnt", "without", "wont", "wouldnt",
    };

    private readonly uint[] _stems;
    private readonly uint[] _numbers;
    private readonly bool _denies;

    private StatementSense(uint[] stems, uint[] numbers, bool denies)
    {
        _stems = stems;
        _numbers = numbers;
        _denies = denies;
    }

    /// <summary>The sense of some words, and the stems to find its like by.</summary>
    public static StatementSense Of(string text, WordScan scan, List<string> keys)
    {
        var stems = new SortedSet<uint>();
        var numbers = new SortedSet<uint>();
        var longest = new SortedSet<(int Length, string Stem)>();
        bool denies = false;
        foreach (Word word in scan.Words)
        {
            string lower = text[word.Start..word.End].ToLowerInvariant().Replace("'", "", StringComparison.Ordinal).Replace("\u2019", "", StringComparison.Ordinal);
            denies ^= Denials.Contains(lower);
            if (char.IsAsciiDigit(lower[0]))
            {
                numbers.Add(word.Hash);
            }
            else if (lower.Length > ShortWord && !Empty.Contains(lower) && !Denials.Contains(lower))
            {
                string stem = Stem(lower);
                if (stems.Add(Hash(stem)))
                {
                    longest.Add((-lower.Length, stem));
                }
            }
        }

        foreach ((_, string stem) in longest)
        {
            if (keys.Count < Keys)
            {
                keys.Add(stem);
            }
        }

        return new StatementSense([.. stems], [.. numbers], denies);
    }

    /// <summary>Whether two say the same, as far as their words tell: most of the shorter is in the longer, and neither numbers nor a denial tell them apart.</summary>
    /// <param name="other">The other.</param>
    /// <param name="oneSpeaker">Whether both are known to be one speaker's.</param>
    public bool IsLike(StatementSense other, bool oneSpeaker)
    {
        if (_denies != other._denies || !AreWithin(_numbers, other._numbers))
        {
            return false;
        }

        int shared = Shared(_stems, other._stems);
        return shared >= FewestShared && shared >= (oneSpeaker ? MostOfShorter : MostOfUnnamed) * Math.Min(_stems.Length, other._stems.Length);
    }

    /// <summary>How much of the shorter is in the longer, from 0 to 1; 0 where they share less than <paramref name="fewest"/> stems, or one denies.</summary>
    public double Likeness(StatementSense other, int fewest)
    {
        int shared = Shared(_stems, other._stems);
        return shared < fewest || _denies != other._denies ? 0 : (double)shared / Math.Min(_stems.Length, other._stems.Length);
    }

    /// <summary>Whether no number of the one is another in the other.</summary>
    public bool NumbersAgree(StatementSense other) => AreWithin(_numbers, other._numbers);

    // Of two numbers one may be left out, but not changed.
    private static bool AreWithin(uint[] a, uint[] b) => Shared(a, b) == Math.Min(a.Length, b.Length);

    private static int Shared(uint[] a, uint[] b)
    {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < a.Length && j < b.Length)
        {
            shared += a[i] == b[j] ? 1 : 0;
            (i, j) = a[i] == b[j] ? (i + 1, j + 1) : a[i] < b[j] ? (i + 1, j) : (i, j + 1);
        }

        return shared;
    }

    // Endings tell tense and number, and a first part of six letters most families of words.
    private static string Stem(string word)
    {
        foreach (string ending in (ReadOnlySpan<string>)["ing", "ies", "ied", "ed", "es", "s"])
        {
            if (word.Length - ending.Length >= ShortWord && word.EndsWith(ending, StringComparison.Ordinal))
            {
                word = word[..^ending.Length];
                break;
            }
        }

        return word.Length > StemLength ? word[..StemLength] : word;
    }

    private static uint Hash(string stem)
    {
        uint hash = 2166136261;
        foreach (char c in stem)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return hash;
    }
}
