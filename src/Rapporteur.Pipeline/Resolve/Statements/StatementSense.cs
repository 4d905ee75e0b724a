namespace Rapporteur.Pipeline.Resolve.Statements;

/// <summary>What a statement says, word order aside: the stems of its words that carry sense, words of one sense being one, its numbers, and whether it denies.</summary>
internal sealed partial class StatementSense
{
    /// <summary>Stems by which statements are brought together; the longest words are the rarest.</summary>
    private const int Keys = 6;

    private const int FewestShared = 4;

    /// <summary>"un" of "unchanged".</summary>
    private const int DenyingLetters = 2;

    /// <summary>So few are enough where the shorter says nothing else, and the longer is not many times as long.</summary>
    private const int FewestOfShort = 3;
    private const int MostTimesLonger = 3;
    private const int MostTimesLongerOpen = 2;

    /// <summary>The same of those that share a run of words besides.</summary>
    private const int FewestWithin = 2;

    /// <summary>So few are enough where neither says anything else.</summary>
    private const int FewestOfEqual = 2;

    private const double MostOfShorter = 0.75;
    private const double MostOfUnnamed = 0.9;

    private readonly uint[] _stems;

    /// <summary>Stems of the words with a capital, and what the spellings of these share ("Haftar", "Hifter").</summary>
    private readonly uint[] _names;
    private readonly uint[] _frames;
    private readonly uint[] _numbers;
    private readonly uint[] _countries;
    private readonly bool _denies;

    private StatementSense(uint[] stems, uint[] names, uint[] frames, uint[] numbers, uint[] countries, bool denies)
    {
        _countries = countries;
        _names = names;
        _frames = frames;
        _stems = stems;
        _numbers = numbers;
        _denies = denies;
    }

    /// <summary>The sense of some words, and the stems to find its like by.</summary>
    public static StatementSense Of(string text, WordScan scan, List<string> keys)
    {
        var stems = new SortedSet<uint>();
        var numbers = new SortedSet<uint>();
        var names = new SortedSet<uint>();
        var frames = new SortedSet<uint>();
        var longest = new SortedSet<(int Length, string Stem)>();
        var countries = new SortedSet<uint>();
        bool denies = false;
        int denied = -1;
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
                countries.Add(Hash(country.Iso3.ToLowerInvariant()));
                continue;
            }

            if (NumberAt(text, scan.Words[i..], out length) is { } number)
            {
                past = i + length;
                numbers.Add(number);
                continue;
            }

            string lower = Plain(text[word.Start..word.End]);
            denies = IsDenied(text, scan.Words, i, denies, ref lower, ref denied);
            if (char.IsAsciiDigit(lower[0]) || Weekdays.Contains(lower))
            {
                numbers.Add(word.Hash);
            }
            else if (TellingStem(lower) is { } stem)
            {
                if (stems.Add(Hash(stem)))
                {
                    longest.Add((-lower.Length, stem));
                }

                if (IsName(scan.Words, i) && FrameOf(lower) is { } frame)
                {
                    names.Add(Hash(stem));
                    frames.Add(Hash(frame));
                }
            }
        }

        stems.UnionWith(denies ? [.. countries, Hash(Denial)] : countries);
        TakeKeys(longest, keys);
        return new StatementSense([.. stems], [.. names], [.. frames], [.. numbers], [.. countries], denies);
    }

    // Whether what is said up to a word denies; of a word that denies another only the other is left.
    private static bool IsDenied(string text, ReadOnlySpan<Word> words, int at, bool denies, ref string word, ref int denied)
    {
        if (Opposites.Contains(word))
        {
            word = word[DenyingLetters..];
            return !denies;
        }

        if (!Denials.Contains(word) || IsSuperlative(text, words[at..]) || IsBound(text, words[at..]))
        {
            return denies || (word is "against" && IsWarnedAgainst(text, words, at));
        }

        int behind = at - denied;
        denied = at;
        return !(denies && IsUndone(word, behind));
    }

    private static void TakeKeys(SortedSet<(int Length, string Stem)> longest, List<string> keys)
    {
        foreach ((_, string stem) in longest)
        {
            if (keys.Count < Keys)
            {
                keys.Add(stem);
            }
        }
    }

    /// <summary>Whether two say the same, as far as their words tell: most of the shorter is in the longer, and neither numbers nor a denial tell them apart.</summary>
    /// <param name="other">The other.</param>
    /// <param name="oneSpeaker">Whether both are known to be one speaker's.</param>
    /// <param name="openSpeaker">Whether one report leaves the speaker open, and both give the same day.</param>
    /// <param name="atLength">Whether a few words are too little to go by.</param>
    public bool IsLike(StatementSense other, bool oneSpeaker, bool openSpeaker = false, bool atLength = false)
    {
        if (_denies != other._denies || !AreWithin(_numbers, other._numbers) || AreOfOthers(other))
        {
            return false;
        }

        // A number that both have tells as much as a word; one that is left out tells nothing.
        int numbers = Shared(_numbers, other._numbers);
        int shared = SharedWith(other) + numbers;
        (int least, int most) = (Math.Min(_stems.Length, other._stems.Length) + numbers, Math.Max(_stems.Length, other._stems.Length) + numbers);
        if (shared >= FewestShared && shared >= (oneSpeaker ? MostOfShorter : MostOfUnnamed) * least)
        {
            return true;
        }

        bool whole = shared >= FewestOfShort && shared == least && most <= (oneSpeaker ? MostTimesLonger * least : openSpeaker ? MostTimesLongerOpen * least : least);
        bool equal = oneSpeaker && shared >= FewestOfEqual && shared == most;
        bool nearly = oneSpeaker && shared >= FewestOfShort && shared >= MostOfShorter * least && most <= least + 1;
        return !atLength && (whole || equal || nearly);
    }

    /// <summary>Whether all that the shorter says is in the longer, which says little more.</summary>
    public bool IsWithin(StatementSense other) =>
        _denies == other._denies && AreWithin(_numbers, other._numbers) && SharedWith(other) == Math.Min(_stems.Length, other._stems.Length)
        && Math.Min(_stems.Length, other._stems.Length) >= FewestWithin && Math.Max(_stems.Length, other._stems.Length) <= MostTimesLonger * Math.Min(_stems.Length, other._stems.Length);

    /// <summary>Whether both do by saying what the same word says: thank, congratulate, condemn.</summary>
    public bool IsOneAct(StatementSense other)
    {
        foreach (uint act in Acts)
        {
            if (Array.BinarySearch(_stems, act) >= 0 && Array.BinarySearch(other._stems, act) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one denies and the other does not.</summary>
    public bool Contradicts(StatementSense other) => _denies != other._denies;

    /// <summary>Whether both have a number that is the same.</summary>
    public bool SharesNumber(StatementSense other) => Shared(_numbers, other._numbers) > 0;

    /// <summary>Whether half of what the shorter says is in the longer.</summary>
    public bool IsHalf(StatementSense other) =>
        AreWithin(_numbers, other._numbers) && 2 * SharedWith(other) >= Math.Min(_stems.Length, other._stems.Length);

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
        int shared = SharedWith(other);
        return shared < fewest || _denies != other._denies ? 0 : (double)shared / Math.Min(_stems.Length, other._stems.Length);
    }

    /// <summary>Whether no number of the one is another in the other.</summary>
    public bool NumbersAgree(StatementSense other) => AreWithin(_numbers, other._numbers);

    // What is said of Kenya is not said of Norway.
    private bool AreOfOthers(StatementSense other) => _countries.Length > 0 && other._countries.Length > 0 && Shared(_countries, other._countries) == 0;

    // Of two numbers one may be left out, but not changed.
    private static bool AreWithin(uint[] a, uint[] b) => Shared(a, b) == Math.Min(a.Length, b.Length);

    // Stems, and names in two spellings.
    private int SharedWith(StatementSense other) =>
        Shared(_stems, other._stems) + Math.Max(0, Shared(_frames, other._frames) - Shared(_names, other._names));

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
