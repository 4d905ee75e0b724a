using System.Reflection;

namespace Rapporteur.Pipeline.Clean;

/// <summary>The words of page furniture, from <c>Lexicon/Clean/furniture.tsv</c>.</summary>
internal static class FurnitureWords
{
    private const string Resource = "furniture.tsv";
    private const int LongestStart = 14;

    private static readonly Dictionary<string, HashSet<string>> ByKind = Load();
    private static readonly HashSet<string> Lines = ByKind["line"];
    private static readonly HashSet<string> Sections = ByKind["section"];
    private static readonly HashSet<string> Openers = ByKind["after"];
    private static readonly HashSet<string> Ends = ByKind["end"];
    private static readonly HashSet<string> Agencies = ByKind["agency"];
    private static readonly ILookup<string, string> StartsByFirstWord = ByKind["start"]
        .Order(StringComparer.Ordinal)
        .ToLookup(start => start.Split(' ', ':')[0], StringComparer.Ordinal);

    /// <summary>Whether the line is furniture by its words alone. <paramref name="key"/> is <see cref="Key"/> of it.</summary>
    public static bool IsLine(string key) => Lines.Contains(key) || Lines.Contains(WithoutCount(key));

    /// <summary>Whether the line begins as furniture does. It must not be a sentence: the caller knows.</summary>
    public static bool IsStart(string key, int words)
    {
        if (words > LongestStart)
        {
            return false;
        }

        int first = key.AsSpan().IndexOfAny(' ', ':');
        foreach (string start in StartsByFirstWord[first < 0 ? key : key[..first]])
        {
            if (key.StartsWith(start, StringComparison.Ordinal)
                && (key.Length == start.Length || start[^1] == ':' || key[start.Length] is ' ' or ':' or '(' or '|' or '/'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the line is a section label.</summary>
    public static bool IsSection(string key) => Sections.Contains(key);

    /// <summary>Whether the line opens a list of other things.</summary>
    public static bool IsOpener(string key) => Openers.Contains(key) || Openers.Contains(WithoutCount(key));

    /// <summary>Whether the line ends a report.</summary>
    public static bool IsEnd(string key) => Ends.Contains(key) || Ends.Contains(WithoutCount(key));

    /// <summary>Whether the name is one that credits are made of.</summary>
    public static bool IsAgency(string name) => Agencies.Contains(name.ToLowerInvariant());

    /// <summary>The line in lower case with straight apostrophes and single spaces, without marks at its ends.</summary>
    public static string Key(string line)
    {
        Span<char> buffer = line.Length <= 256 ? stackalloc char[line.Length] : new char[line.Length];
        int length = 0;
        foreach (char c in line)
        {
            char lower = c is '’' or '‘' ? '\'' : char.ToLowerInvariant(c);
            if (lower == ' ' && (length == 0 || buffer[length - 1] == ' '))
            {
                continue;
            }

            buffer[length++] = lower;
        }

        ReadOnlySpan<char> key = buffer[..length];
        int start = 0;
        int end = key.Length;
        while (start < end && !char.IsLetterOrDigit(key[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(key[end - 1]) && key[end - 1] != '+')
        {
            end--;
        }

        return new string(key[start..end]);
    }

    /// <summary>"comments (12" and "12 comments" without their numbers.</summary>
    private static string WithoutCount(string key)
    {
        ReadOnlySpan<char> rest = key.AsSpan().Trim("0123456789 ().,:[]|");
        return rest.Length == key.Length ? key : rest.ToString();
    }

    private static Dictionary<string, HashSet<string>> Load()
    {
        Assembly assembly = typeof(FurnitureWords).Assembly;
        string name = assembly.GetManifestResourceNames().Single(name => name.EndsWith(Resource, StringComparison.Ordinal));
        using Stream stream = assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        var kinds = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            string[] cells = line.Split('\t');
            if (!kinds.TryGetValue(cells[0], out HashSet<string>? words))
            {
                kinds.Add(cells[0], words = new HashSet<string>(StringComparer.Ordinal));
            }

            words.Add(cells[1]);
        }

        return kinds;
    }
}
