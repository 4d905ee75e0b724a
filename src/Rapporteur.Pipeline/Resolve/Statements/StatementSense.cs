using System.Collections.Frozen;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Resolve.Statements;

/// <summary>What a statement says, word order aside: the stems of its words that carry sense, words of one sense being one, its numbers, and whether it denies.</summary>
internal sealed class StatementSense
{
    /// <summary>Words of this many letters or fewer carry no sense of their own.</summary>
    private const int ShortWord = 3;

    private const int StemLength = 6;

    /// <summary>Stems by which statements are brought together; the longest words are the rarest.</summary>
    private const int Keys = 6;

    private const int FewestShared = 4;

    /// <summary>Words in the name of a country.</summary>
    private const int LongestCountry = 3;

    /// <summary>So few are enough where the shorter says nothing else, and the longer is not many times as long.</summary>
    private const int FewestOfShort = 3;
    private const int MostTimesLonger = 3;

    /// <summary>The same of those that share a run of words besides.</summary>
    private const int FewestWithin = 2;

    private const double MostOfShorter = 0.75;
    private const double MostOfUnnamed = 0.9;

    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
    {
        "about", "after", "again", "against", "also", "been", "before", "being", "between", "both", "could", "does", "during", "each", "even", "from", "have", "having",
        "here", "into", "just", "made", "make", "makes", "many", "more", "most", "much", "must", "only", "other", "over", "said", "same", "should", "some", "still", "such", "take",
        "takes", "than", "that", "their", "them", "then", "there", "these", "they", "this", "those", "through", "under", "until", "very", "well", "were", "what", "when", "where",
        "whether", "which", "while", "will", "with", "would", "your",
    };

    private static readonly HashSet<string> Denials = new(StringComparer.Ordinal)
    {
        "cannot", "denied", "denies", "deny", "didnt", "doesnt", "dont", "isnt", "neither", "never", "no", "nobody", "none", "nor", "not", "nothing", "rejected",
        "rejects", "refused", "refuses", "unable", "wasnt", "without", "wont", "wouldnt",
    };

    /// <summary>The stem that stands for each stem of the table.</summary>
    private static readonly FrozenDictionary<string, string> Senses = OneStemEach();

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
        int past = 0;
        for (int i = 0; i < scan.Words.Length; i++)
        {
            Word word = scan.Words[i];
            if (i < past)
            {
                continue;
            }

            if (CountryAt(text, scan.Words[i..], out int length) is { } country)
            {
                past = i + length;
                stems.Add(Hash(country.Iso3));
                continue;
            }

            string lower = Plain(text[word.Start..word.End]);
            denies ^= Denials.Contains(lower);
            if (char.IsAsciiDigit(lower[0]))
            {
                numbers.Add(word.Hash);
            }
            else if (TellingStem(lower) is { } stem)
            {
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
    /// <param name="atLength">Whether a few words are too little to go by.</param>
    public bool IsLike(StatementSense other, bool oneSpeaker, bool atLength = false)
    {
        if (_denies != other._denies || !AreWithin(_numbers, other._numbers))
        {
            return false;
        }

        int shared = Shared(_stems, other._stems);
        (int least, int most) = (Math.Min(_stems.Length, other._stems.Length), Math.Max(_stems.Length, other._stems.Length));
        return (shared >= FewestShared && shared >= (oneSpeaker ? MostOfShorter : MostOfUnnamed) * least)
            || (!atLength && shared == FewestOfShort && shared == least && most <= (oneSpeaker ? MostTimesLonger * least : least));
    }

    /// <summary>Whether all that the shorter says is in the longer, which says little more.</summary>
    public bool IsWithin(StatementSense other) =>
        _denies == other._denies && AreWithin(_numbers, other._numbers) && Shared(_stems, other._stems) == Math.Min(_stems.Length, other._stems.Length)
        && Math.Min(_stems.Length, other._stems.Length) >= FewestWithin && Math.Max(_stems.Length, other._stems.Length) <= MostTimesLonger * Math.Min(_stems.Length, other._stems.Length);

    /// <summary>Whether half of what the shorter says is in the longer.</summary>
    public bool IsHalf(StatementSense other) =>
        AreWithin(_numbers, other._numbers) && 2 * Shared(_stems, other._stems) >= Math.Min(_stems.Length, other._stems.Length);

    /// <summary>How many words of a text carry sense.</summary>
    public static int TellingWords(string text, ReadOnlySpan<Word> words)
    {
        int telling = 0;
        foreach (Word word in words)
        {
            telling += TellingStem(Plain(text[word.Start..word.End])) is null ? 0 : 1;
        }

        return telling;
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

    // "Britain", "London" and "the United Kingdom" are one.
    private static Country? CountryAt(string text, ReadOnlySpan<Word> words, out int length)
    {
        for (length = char.IsUpper(text[words[0].Start]) ? Math.Min(LongestCountry, words.Length) : 0; length > 0; length--)
        {
            ReadOnlySpan<char> name = text.AsSpan(words[0].Start, words[length - 1].End - words[0].Start);
            name = name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("\u2019s", StringComparison.Ordinal) ? name[..^2] : name;
            if ((Countries.ByName(name) ?? Countries.ByDemonym(name) ?? Countries.ByCapital(name)) is { } country)
            {
                return country;
            }
        }

        return null;
    }

    private static string Plain(string word) =>
        word.ToLowerInvariant().Replace("'", "", StringComparison.Ordinal).Replace("\u2019", "", StringComparison.Ordinal);

    // A short word carries sense where the table has it: "war", "aid".
    private static string? TellingStem(string lower)
    {
        if (lower.Length < ShortWord || Empty.Contains(lower) || Denials.Contains(lower))
        {
            return null;
        }

        string stem = Stem(lower);
        return Senses.TryGetValue(stem, out string? sense) ? sense : lower.Length > ShortWord ? stem : null;
    }

    // Endings tell tense and number, and a first part of six letters most families of words; "honour" is "honor".
    private static string Stem(string word)
    {
        foreach (string ending in (ReadOnlySpan<string>)["ing", "ies", "ied", "ern", "ed", "es", "s"])
        {
            if (word.Length - ending.Length >= ShortWord && word.EndsWith(ending, StringComparison.Ordinal))
            {
                word = word[..^ending.Length];
                break;
            }
        }

        word = word.Length > ShortWord && (word[^1] is 'e' || word[^1] == word[^2]) ? word[..^1] : word;
        word = word.Length > StemLength - 1 ? word.Replace("our", "or", StringComparison.Ordinal) : word;
        return word.Length > StemLength ? word[..StemLength] : word;
    }

    private static FrozenDictionary<string, string> OneStemEach()
    {
        var senses = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((string word, string sense) in SenseWords.All())
        {
            senses.TryAdd(Stem(word), Stem(sense));
        }

        return senses.ToFrozenDictionary(StringComparer.Ordinal);
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
