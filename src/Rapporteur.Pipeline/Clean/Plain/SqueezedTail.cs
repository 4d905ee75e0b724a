using System.Text.RegularExpressions;

namespace Rapporteur.Pipeline.Clean.Plain;

/// <summary>Finds where, in a page flattened into one line, the report ends and the page goes on.</summary>
internal static partial class SqueezedTail
{
    /// <summary>A tail of at most so many words goes on the word of its opening alone.</summary>
    private const int ShortTail = 25;

    /// <summary>A longer tail must be dense with the page's own words: one in so many.</summary>
    private const int WordsPerSign = 12;

    private const int FewestSigns = 4;

    /// <summary>The longest phrase of the page's own words that is looked up.</summary>
    private const int LongestPhrase = 4;

    /// <summary>Where the report ends; the end of the text when nothing follows it.</summary>
    public static int Start(string text, int from)
    {
        Match match = Opening().Match(text, from);
        while (match.Success)
        {
            int start = match.Groups["mark"].Index;
            if (IsTail(text[start..]))
            {
                return start;
            }

            match = match.NextMatch();
        }

        Match code = Code().Match(text, from);
        return code.Success ? code.Index : text.Length;
    }

    /// <summary>The credit that a tail opens with ("Source …"), as a line, or null.</summary>
    public static string? Credit(string tail)
    {
        Match source = Source().Match(tail);
        return source.Success ? $"Source: {source.Groups["names"].Value}" : null;
    }

    private static bool IsTail(string tail)
    {
        string[] words = tail.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length <= ShortTail)
        {
            return true;
        }

        int signs = 0;
        for (int i = 0; i < words.Length; i++)
        {
            int length = Phrase(words, i);
            signs += length > 0 ? 1 : 0;
            i += Math.Max(0, length - 1);
        }

        return signs >= FewestSigns && words.Length <= signs * WordsPerSign;
    }

    /// <summary>The length in words of the page's phrase that begins here with a capital, or 0.</summary>
    private static int Phrase(string[] words, int at)
    {
        if (!char.IsUpper(words[at][0]))
        {
            return words[at] is "|" or "©" ? 1 : 0;
        }

        for (int length = Math.Min(LongestPhrase, words.Length - at); length > 0; length--)
        {
            string key = FurnitureWords.Key(string.Join(' ', words, at, length));
            if (key.Length > 0 && (FurnitureWords.IsLine(key) || FurnitureWords.IsOpener(key)))
            {
                return length;
            }
        }

        return 0;
    }

    [GeneratedRegex(@"(?<=[.!?…""”’)\]]\s+)(?<mark>(?:Source\s*:?\s+\p{Lu}|(?:READ|Read)\s+(?:ALSO|Also|MORE|More|NEXT|Next)\b|(?:ALSO|Also)\s+(?:READ|Read)\b|(?:SEE|See)\s+(?:ALSO|Also)\b|(?:RELATED|Related)\s*(?::|\p{Lu})|(?:MORE|More)\s+(?:News|NEWS|Stories|STORIES|from|From)\b|(?:Most|MOST)\s+(?:Read|READ|Popular|POPULAR|Viewed|VIEWED)\b|(?:Last\s+)?[Uu]pdated?\s*:|Last\s+(?:[Uu]pdated?|[Mm]odified)\b|Published\s*:|Posted\s+(?:in|by|on)\b|Tags?\s*:|Filed\s+under\b|(?:Follow|FOLLOW|Like|Find|Join)\s+us\b|Share\s+[Tt]his\b|Share\s+on\b|(?:You\s+)?(?:may|might)\s+also\s+like|You\s+(?:may|might)\s+also\b|Recommended\s+\p{Lu}|Trending\s+\p{Lu}|Subscribe\b|Sign\s+up\b|Click\s+here\b|Copyright\b|©|Comments?\s*(?:\(|\d|:|$)|(?:Leave|Post|Add)\s+a\s+[Cc]omment|News\s+ID\b|Story\s+[Cc]ode\b|Short\s+[Ll]ink\b|Print\s+(?:Email|Share)|Share\s+(?:Tweet|Facebook|Print|Email)))", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?<=[.!?”""]\s+)\p{Lu}{1,4}\s*[-–/|]\s*(?:\d{1,3}|\p{Lu}{1,4})(?:\s*[-–/|]\s*\w{1,4})?\s*$", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Code();

    [GeneratedRegex(@"^Source\s*:?\s+(?<names>\p{Lu}[\w.&-]*(?:\s+\p{Lu}[\w.&-]*){0,2}?(?:(?:,|/|\s+and|\s+&)\s*(?:\p{Lu}[\w.&-]*(?:\s+\p{Lu}[\w.&-]*)?|agencies))*)(?=\s+(?:Related|RELATED|Read|More|Share|Follow|Tags?|Last|Copyright|Comments?|\p{Lu}\w+\s+News)\b|\W*$)", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Source();
}
