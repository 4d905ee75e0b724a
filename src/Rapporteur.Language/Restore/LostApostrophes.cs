using System.Collections.Frozen;
using Rapporteur.Language.Words;

namespace Rapporteur.Language.Restore;

/// <summary>Finds where the apostrophes of a text stood that has lost them: "Syrias rebels", "the citys east", "it doesnt".</summary>
internal sealed class LostApostrophes
{
    /// <summary>A name in s is another word's possessive where the other is so many times as common: "Johnsons", not "Kurds".</summary>
    private const int Commoner = 10;

    /// <summary>No word that common is a possessive: "Nations", "Brussels", "Ministers".</summary>
    private const int CommonPlural = 10_000;

    private const int LongestContraction = 8;
    private const int ShortestName = 4;

    // Where the apostrophe stands.
    private static readonly FrozenDictionary<string, int> Contractions = new[]
    {
        "aren't", "can't", "couldn't", "didn't", "doesn't", "don't", "hadn't", "hasn't", "haven't", "i'm", "i've", "isn't", "shouldn't",
        "that's", "there's", "they'll", "they're", "they've", "wasn't", "we've", "weren't", "what's", "who's", "won't", "wouldn't",
        "you'll", "you're", "you've",
    }.ToFrozenDictionary(
        word => word.Replace("'", string.Empty, StringComparison.Ordinal),
        word => word.IndexOf('\'', StringComparison.Ordinal),
        StringComparer.OrdinalIgnoreCase);

    // No plural of these is common in reports, or none ends in s.
    private static readonly FrozenSet<string> Owners = new[]
    {
        "childrens", "fridays", "mens", "mondays", "saturdays", "sundays", "thursdays", "todays", "tomorrows", "tuesdays", "wednesdays",
        "womens", "yesterdays",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // What no possessive stands before.
    private static readonly FrozenSet<string> NeverOwned = new[]
    {
        "a", "after", "all", "also", "although", "amid", "among", "an", "and", "are", "around", "as", "at", "be", "because", "been", "before",
        "began", "but", "by", "came", "can", "could", "did", "do", "during", "for", "from", "had", "has", "have", "he", "her", "him", "his",
        "if", "in", "into", "is", "it", "its", "made", "may", "might", "must", "near", "nor", "not", "of", "on", "or", "our", "over", "said",
        "say", "says", "shall", "she", "should", "since", "so", "than", "that", "the", "their", "them", "then", "there", "these", "they", "this",
        "those", "through", "to", "told", "took", "under", "until", "was", "we", "went", "were", "when", "where", "which", "while", "who",
        "whom", "whose", "will", "with", "would", "you",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // What "its" stands before where it is "it is" or "it has".
    private static readonly FrozenSet<string> AfterItIs = new[] { "a", "an", "been", "not", "only", "the", "very" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly string _text;
    private readonly WordTable _table;
    private readonly List<(int Start, int End)> _words = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private LostApostrophes(string text, WordTable table)
    {
        _text = text;
        _table = table;
        for (int at = 0; at < text.Length; at++)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                continue;
            }

            int start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at]))
            {
                at++;
            }

            _words.Add((start, at));
            if (char.IsUpper(text[start]))
            {
                _names.Add(text[start..at]);
            }
        }
    }

    /// <summary>Adds the places, in order, each with its apostrophe.</summary>
    public static void Find(string text, WordTable table, List<(int Place, char Mark)> marks)
    {
        var finder = new LostApostrophes(text, table);
        for (int i = 0; i < finder._words.Count; i++)
        {
            if (finder.Place(i) is > 0 and int place)
            {
                marks.Add((finder._words[i].Start + place, '\''));
            }
        }
    }

    /// <summary>Where in a word its apostrophe stood; 0 for a word that had none.</summary>
    private int Place(int i)
    {
        string word = Word(i);
        if (word.Length <= LongestContraction && Contractions.TryGetValue(word, out int place))
        {
            return place;
        }

        if (word.Length < 3 || word[^1] != 's' || Behind(i) is not { } next)
        {
            return 0;
        }

        if (word.Equals("its", StringComparison.OrdinalIgnoreCase))
        {
            return AfterItIs.Contains(next) ? 2 : 0;
        }

        return !NeverOwned.Contains(next) && (IsOwner(i, word) || (char.IsUpper(word[0]) && IsName(i, word, next))) ? word.Length - 1 : 0;
    }

    private string Word(int i) => _text[_words[i].Start.._words[i].End];

    /// <summary>The word that follows after a blank; null where there is another mark or nothing.</summary>
    private string? Behind(int i)
    {
        int end = _words[i].End;
        bool follows = i + 1 < _words.Count && _words[i + 1].Start == end + 1 && _text[end] == ' ' && char.IsLetter(_text[end + 1]);
        return follows ? Word(i + 1) : null;
    }

    private int RankOf(ReadOnlySpan<char> word) => _table.Find(WordShape.LowerKey(word));

    // "today's talks", "the country's army" (a plural is "countries"), "the world's largest".
    private bool IsOwner(int i, string word) =>
        Owners.Contains(word)
        || (word.Length > 4 && word[^2] == 'y' && !"aeiou".Contains(word[^3], StringComparison.Ordinal) && RankOf(word) < 0 && RankOf(word.AsSpan(..^1)) >= 0)
        || (word is "worlds" && i > 0 && Word(i - 1) is "the");

    private bool IsName(int i, string word, string next)
    {
        int rank = RankOf(word);
        int own = RankOf(word.AsSpan(..^1));
        bool told = _names.Contains(word[..^1]);
        bool article = i > 0 && Word(i - 1) is "the" or "The" or "all" or "many" or "some" or "several" or "two" or "three";
        if (i > 0 && char.IsDigit(_text[_words[i - 1].Start]) && _words[i - 1].End + 1 == _words[i].Start)
        {
            return false;
        }

        if (rank >= 0)
        {
            return rank > CommonPlural && own >= 0 && rank > Commoner * own && told && !article && !Opens(i);
        }

        // "the Houthis fled": of a people's name there is a plural.
        bool people = article && (word[^2] is 'i' or 'n' || (char.IsUpper(word[^2]) && !told));
        bool known = own >= 0 && word.Length > ShortestName && !char.IsUpper(next[0]) && !Opens(i);
        return !people && (told || known || (own >= 0 && own < CommonPlural));
    }

    /// <summary>Whether a word opens its sentence, so that its capital says nothing.</summary>
    private bool Opens(int i)
    {
        int before = _words[i].Start - 1;
        while (before >= 0 && char.IsWhiteSpace(_text[before]))
        {
            before--;
        }

        return before < 0 || _text[before] is '.' or '!' or '?' or '"' or '\u201C' or ':';
    }
}
