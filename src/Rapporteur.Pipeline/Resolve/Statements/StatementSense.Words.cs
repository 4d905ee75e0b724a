using System.Collections.Frozen;
using System.Globalization;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Resolve.Statements;

// What single words tell: stems, countries, names, denials.
internal sealed partial class StatementSense
{
    /// <summary>Consonants that tell a name whatever its vowels.</summary>
    private const int FewestConsonants = 4;

    /// <summary>How far behind "never" a word of degree may stand.</summary>
    private const int ReachOfNever = 3;

    /// <summary>How far before "against" whoever is warned may be named.</summary>
    private const int ReachOfWarning = 4;

    /// <summary>From ten on one report writes digits where another writes words.</summary>
    private const int LeastNumber = 10;
    private const int LeastOfTwoWords = 20;

    private const int StemLength = 6;

    /// <summary>Words of this many letters or fewer carry no sense of their own.</summary>
    private const int ShortWord = 3;

    /// <summary>Words in the name of a country.</summary>
    private const int LongestCountry = 3;

    /// <summary>A denial tells as much as a word: "no deal" is two.</summary>
    private const string Denial = "not";

    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
    {
        "about", "after", "again", "against", "also", "been", "before", "being", "between", "both", "came", "come", "comes", "could", "does", "during", "each", "even", "express", "expressed", "expresses", "expressing", "from", "going", "have", "having",
        "here", "into", "just", "made", "make", "makes", "many", "more", "most", "much", "must", "only", "other", "over", "said", "same", "should", "some", "still", "such", "take",
        "taken", "takes", "than", "that", "their", "them", "then", "there", "these", "they", "this", "those", "through", "took", "under", "until", "very", "voiced", "voices", "voicing", "well", "were", "what", "when", "where",
        "whether", "which", "while", "will", "with", "would", "your",
    };

    private static readonly HashSet<string> Denials = new(StringComparer.Ordinal)
    {
        "cannot", "denied", "denies", "deny", "didnt", "dismiss", "dismissed", "dismisses", "doesnt", "dont", "isnt", "neither", "never", "no", "nobody", "none", "nor", "not", "nothing", "refrain", "refuse", "refused",
        "refuses", "refute", "refuted", "refutes", "reject", "rejected", "rejects", "unable", "wasnt", "without", "wont", "wouldnt",
    };

    /// <summary>Those that another denial undoes.</summary>
    private static readonly HashSet<string> Refusals = new(StringComparer.Ordinal)
    {
        "denied", "denies", "deny", "dismiss", "dismissed", "dismisses", "refrain", "refuse", "refused", "refuses", "refute", "refuted", "refutes", "reject", "rejected", "rejects", "without",
    };

    /// <summary>Words whose first two letters deny the rest: "unchanged" is "not changed".</summary>
    private static readonly HashSet<string> Opposites = new(StringComparer.Ordinal)
    {
        "illegal", "illegitimate", "impossible", "inadequate", "inappropriate", "inconsistent", "insufficient", "irrelevant", "irresponsible", "unaware", "unchanged", "unclear", "unconstitutional", "unfair",
        "unhappy", "unharmed", "unjustified", "unlawful", "unlikely", "unnecessary", "unprepared", "unsafe", "untrue", "unwilling",
    };

    private static readonly HashSet<string> Weekdays = new(StringComparer.Ordinal)
    {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    };

    /// <summary>Days that another report calls by their names.</summary>
    private static readonly HashSet<string> DaysFromNow = new(StringComparer.Ordinal) { "today", "tomorrow", "tonight", "yesterday" };

    /// <summary>The stem that stands for each stem of the table.</summary>
    private static readonly FrozenDictionary<string, string> Senses = OneStemEach();

    /// <summary>What is done by being said; whoever does it to the same in one story on one day does it once.</summary>
    private static readonly uint[] Acts = StemsOfActs();

    // A capital that opens a sentence makes a name only before another.
    private static bool IsName(ReadOnlySpan<Word> words, int at) =>
        !words[at].IsLower && ((at > 0 && words[at - 1].Sentence == words[at].Sentence)
        || (at + 1 < words.Length && words[at + 1].Sentence == words[at].Sentence && !words[at + 1].IsLower));

    private static string? FrameOf(string lower)
    {
        string frame = LooseSpelling.FrameOf(NameFolding.Skeleton(NameFolding.Fold(lower)));
        return frame.Length >= FewestConsonants ? frame : null;
    }

    // "Warned them against crossing" is "warned them not to cross".
    private static bool IsWarnedAgainst(string text, ReadOnlySpan<Word> words, int at)
    {
        for (int i = at - 1; i >= Math.Max(0, at - ReachOfWarning) && words[i].Sentence == words[at].Sentence; i--)
        {
            if (Plain(text[words[i].Start..words[i].End]) is "warn" or "warns" or "warned" or "warning" or "caution" or "cautions" or "cautioned" or "advise" or "advises" or "advised")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Fifty-four" is 54; numbers below ten are words like others, for "two" is said of everything.</summary>
    private static uint? NumberAt(string text, ReadOnlySpan<Word> words, out int length)
    {
        length = 1;
        double value = NumberWords.ValueOf(Plain(text[words[0].Start..words[0].End]), "small") ?? 0;
        if (value < LeastNumber)
        {
            return null;
        }

        if (value >= LeastOfTwoWords && words.Length > 1 && words[1].Start == words[0].End + 1
            && NumberWords.ValueOf(Plain(text[words[1].Start..words[1].End]), "small") is { } ones and < LeastNumber)
        {
            value += ones;
            length = 2;
        }

        return WordScan.HashOf(value.ToString(CultureInfo.InvariantCulture));
    }

    // "Did not refuse" denies nothing; of two clauses each may deny.
    private static bool IsUndone(string denial, int behind) => Refusals.Contains(denial) && behind <= ReachOfNever;

    // "Never been so close" is "the closest it has been".
    private static bool IsSuperlative(string text, ReadOnlySpan<Word> words)
    {
        if (!text.AsSpan(words[0].Start, words[0].End - words[0].Start).Equals("never", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        for (int i = 1; i <= ReachOfNever && i < words.Length; i++)
        {
            ReadOnlySpan<char> word = text.AsSpan(words[i].Start, words[i].End - words[i].Start);
            if (word is "so" or "as" or "more" or "such" or "better" or "worse" or "closer" or "nearer" or "stronger" or "greater" or "higher" or "lower")
            {
                return true;
            }
        }

        return false;
    }

    // "No later than", "no fewer than": a bound, and no denial.
    private static bool IsBound(string text, ReadOnlySpan<Word> words) =>
        words.Length > 2 && text.AsSpan(words[0].Start, words[0].End - words[0].Start) is "no" or "not" or "No" or "Not"
        && text.AsSpan(words[1].Start, words[1].End - words[1].Start) is "later" or "earlier" or "more" or "less" or "fewer" && text.AsSpan(words[2].Start, words[2].End - words[2].Start) is "than";

    // The last dot of "U.S."
    private static bool IsAbbreviation(string text, Word word) => word.End < text.Length && text[word.End] == '.' && word.End - word.Start > 1 && text[word.End - 2] == '.';

    private static string Plain(string word) =>
        word.ToLowerInvariant().Replace("'", "", StringComparison.Ordinal).Replace("\u2019", "", StringComparison.Ordinal);

    // A short word carries sense where the table has it: "war", "aid".
    private static string? TellingStem(string lower)
    {
        if (lower.Length < ShortWord || Empty.Contains(lower) || Denials.Contains(lower) || DaysFromNow.Contains(lower))
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
        word = word.Length > StemLength - 1 ? word.Replace("our", "or", StringComparison.Ordinal).Replace("iz", "is", StringComparison.Ordinal) : word;
        return word.Length > StemLength ? word[..StemLength] : word;
    }

    private static uint[] StemsOfActs()
    {
        string[] acts = ["apologise", "applaud", "condemn", "condole", "congratulate", "hail", "invite", "mourn", "praise", "regret", "thank", "welcome"];
        return Array.ConvertAll(acts, act => Hash(TellingStem(act)!));
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

    // "Britain", "London" and "the United Kingdom" are one.
    private static Country? CountryAt(string text, ReadOnlySpan<Word> words, out int length)
    {
        for (length = char.IsUpper(text[words[0].Start]) ? Math.Min(LongestCountry, words.Length) : 0; length > 0; length--)
        {
            ReadOnlySpan<char> name = text.AsSpan(words[0].Start, words[length - 1].End - words[0].Start);
            name = IsAbbreviation(text, words[length - 1]) ? text.AsSpan(words[0].Start, words[length - 1].End + 1 - words[0].Start) : name;
            name = name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("\u2019s", StringComparison.Ordinal) ? name[..^2] : name;
            if ((Countries.ByName(name) ?? Countries.ByDemonym(name) ?? Countries.ByCapital(name)) is { } country)
            {
                return country;
            }
        }

        return null;
    }
}
