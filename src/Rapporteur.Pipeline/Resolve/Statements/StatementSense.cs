using Rapporteur.Pipeline.Extract.Staged;

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

    /// <summary>Stems; of the words with a capital the stems, and what the spellings of these share ("Haftar", "Hifter"); numbers; countries: each ascending, in one row.</summary>
    private readonly uint[] _all;
    private readonly int _stems;
    private readonly int _names;
    private readonly int _frames;
    private readonly int _numbers;
    private readonly bool _denies;

    private StatementSense(uint[] all, int stems, int names, int frames, int numbers, bool denies)
    {
        _all = all;
        _stems = stems;
        _numbers = numbers;
        _names = names;
        _frames = frames;
        _denies = denies;
    }

    private ReadOnlySpan<uint> Stems => _all.AsSpan(0, _stems);

    private ReadOnlySpan<uint> Names => _all.AsSpan(_stems, _names);

    private ReadOnlySpan<uint> Frames => _all.AsSpan(_stems + _names, _frames);

    private ReadOnlySpan<uint> Numbers => _all.AsSpan(_stems + _names + _frames, _numbers);

    private ReadOnlySpan<uint> CountryHashes => _all.AsSpan(_stems + _names + _frames + _numbers);

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
        return new StatementSense([.. stems, .. names, .. frames, .. numbers, .. countries], stems.Count, names.Count, frames.Count, numbers.Count, denies);
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

    /// <summary>As bytes.</summary>
    public void Write(ByteWriter writer)
    {
        writer.Bool(_denies);
        writer.Int(_stems);
        writer.Int(_names);
        writer.Int(_frames);
        writer.Int(_numbers);
        writer.Hashes(_all);
    }

    /// <summary>From what <see cref="Write"/> wrote.</summary>
    public static StatementSense Read(ref ByteReader reader)
    {
        bool denies = reader.Bool();
        (int stems, int names, int frames, int numbers) = (reader.Int(), reader.Int(), reader.Int(), reader.Int());
        return new StatementSense(reader.Hashes(), stems, names, frames, numbers, denies);
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
        if (_denies != other._denies || !AreWithin(Numbers, other.Numbers) || AreOfOthers(other))
        {
            return false;
        }

        // A number that both have tells as much as a word; one that is left out tells nothing.
        int numbers = Shared(Numbers, other.Numbers);
        int shared = SharedWith(other) + numbers;
        (int least, int most) = (Math.Min(_stems, other._stems) + numbers, Math.Max(_stems, other._stems) + numbers);
        if (shared >= FewestShared && shared >= (oneSpeaker ? MostOfShorter : MostOfUnnamed) * least)
        {
            return true;
        }

        bool whole = shared >= FewestOfShort && shared == least && most <= (oneSpeaker ? MostTimesLonger * least : openSpeaker ? MostTimesLongerOpen * least : least);
        bool equal = oneSpeaker && shared >= FewestOfEqual && shared == most;
        bool nearly = oneSpeaker && shared >= FewestOfShort && shared >= MostOfShorter * least && most <= least + 1;
        return !atLength && (whole || equal || nearly);
    }

    /// <summary>Whether they share enough for <see cref="IsLike"/> or <see cref="IsWithin"/>, whoever speaks.</summary>
    public bool MayBeLike(StatementSense other) =>
        _denies == other._denies && AreWithin(Numbers, other.Numbers)
        && SharedWith(other) + Shared(Numbers, other.Numbers) >= Math.Min(FewestOfEqual, FewestWithin);

    /// <summary>Whether all that the shorter says is in the longer, which says little more.</summary>
    public bool IsWithin(StatementSense other) =>
        _denies == other._denies && AreWithin(Numbers, other.Numbers) && SharedWith(other) == Math.Min(_stems, other._stems)
        && Math.Min(_stems, other._stems) >= FewestWithin && Math.Max(_stems, other._stems) <= MostTimesLonger * Math.Min(_stems, other._stems);

    /// <summary>Whether both do by saying what the same word says: thank, congratulate, condemn.</summary>
    public bool IsOneAct(StatementSense other)
    {
        foreach (uint act in Acts)
        {
            if (Stems.BinarySearch(act) >= 0 && other.Stems.BinarySearch(act) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one denies and the other does not.</summary>
    public bool Contradicts(StatementSense other) => _denies != other._denies;

    /// <summary>Whether both have a number that is the same.</summary>
    public bool SharesNumber(StatementSense other) => Shared(Numbers, other.Numbers) > 0;

    /// <summary>Whether half of what the shorter says is in the longer.</summary>
    public bool IsHalf(StatementSense other) =>
        AreWithin(Numbers, other.Numbers) && 2 * SharedWith(other) >= Math.Min(_stems, other._stems);

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
        return shared < fewest || _denies != other._denies ? 0 : (double)shared / Math.Min(_stems, other._stems);
    }

    /// <summary>Whether no number of the one is another in the other.</summary>
    public bool NumbersAgree(StatementSense other) => AreWithin(Numbers, other.Numbers);

    // What is said of Kenya is not said of Norway.
    private bool AreOfOthers(StatementSense other) => !CountryHashes.IsEmpty && !other.CountryHashes.IsEmpty && Shared(CountryHashes, other.CountryHashes) == 0;

    // Of two numbers one may be left out, but not changed.
    private static bool AreWithin(ReadOnlySpan<uint> a, ReadOnlySpan<uint> b) => Shared(a, b) == Math.Min(a.Length, b.Length);

    // Stems, and names in two spellings.
    private int SharedWith(StatementSense other) =>
        Shared(Stems, other.Stems) + (_frames == 0 || other._frames == 0 ? 0 : Math.Max(0, Shared(Frames, other.Frames) - Shared(Names, other.Names)));

    private static int Shared(ReadOnlySpan<uint> a, ReadOnlySpan<uint> b)
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
