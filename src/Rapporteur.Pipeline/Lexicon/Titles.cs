namespace Rapporteur.Pipeline.Lexicon;

/// <summary>Titles in running text: "Foreign Minister", "the interim prime minister", "Lt. Gen.", "foreign ministers".
/// Matching takes any case but for titles that are common words ("General", "Major"), which need a capital. Safe for any thread.</summary>
public static class Titles
{
    private const int Columns = 7;
    private const int MostModifiers = 4;

    private static readonly Lazy<Tables> Data = new(Load);

    private static readonly string[] Patterns =
    [
        "{0} Minister", "Minister of {0}", "Minister for {0}", "Minister of the {0}", "Minister for the {0}",
        "{0} Secretary", "Secretary of {0}", "Secretary for {0}", "Secretary of the {0}",
        "Secretary of State for {0}", "Minister of State for {0}",
    ];

    private static readonly (string Pattern, TitleLevel Level, Gender Gender)[] MinistryPatterns =
    [
        ("{0} Ministry Spokesman", TitleLevel.Spokesperson, Gender.Male),
        ("{0} Ministry Spokeswoman", TitleLevel.Spokesperson, Gender.Female),
        ("{0} Ministry Spokesperson", TitleLevel.Spokesperson, Gender.Unknown),
        ("{0} Ministry Official", TitleLevel.Official, Gender.Unknown),
    ];

    /// <summary>Every title the data file states outright, in its order.</summary>
    public static IReadOnlyList<Title> All => Data.Value.All;

    /// <summary>The longest title that starts at a word, with the modifiers before it.</summary>
    /// <param name="words">Words as they stand in the text, not lemmas: capitals count.</param>
    /// <param name="at">Index into <paramref name="words"/>, within it.</param>
    /// <param name="title">The title, null where there is none.</param>
    /// <returns>Words taken up, 0 where no title starts there; modifiers alone are no title.</returns>
    public static int MatchLength(ReadOnlySpan<string> words, int at, out Title? title)
    {
        TitleMatch? match = LongestAt(words, at);
        title = match?.Title;
        return match?.Length ?? 0;
    }

    /// <summary>The longest title that starts at a word, with what its modifiers tell; null where there is none.</summary>
    /// <inheritdoc cref="MatchLength(ReadOnlySpan{string}, int, out Title?)" path="/param"/>
    public static TitleMatch? LongestAt(ReadOnlySpan<string> words, int at)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(at);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(at, words.Length);
        Tables data = Data.Value;
        TitleMatch? best = Bare(data, words, at);
        TitleModifiers modifiers = TitleModifiers.None;
        int start = at;
        for (int count = 0; count < MostModifiers; count++)
        {
            (int taken, _, Modifier? modifier) = data.Modifiers.Longest(words, start);
            if (modifier is null || start + taken >= words.Length)
            {
                break;
            }

            modifiers |= modifier.Flag;
            start += taken;
            if (words[start] is "-" && start + 1 < words.Length)
            {
                start++;
            }

            if (Bare(data, words, start) is { } bare && start - at + bare.Length > (best?.Length ?? 0))
            {
                best = bare with { Length = start - at + bare.Length, Modifiers = bare.Modifiers | modifiers };
            }
        }

        return best ?? Joined(data, words[at..]);
    }

    /// <summary>Whether a word alone is a modifier of titles ("former", "interim"), and what it tells: for a demonym
    /// between modifier and title, as in "former Russian Foreign Minister".</summary>
    public static bool IsModifier(string word, out TitleModifiers modifiers)
    {
        ArgumentNullException.ThrowIfNull(word);
        (int taken, _, Modifier? modifier) = Data.Value.Modifiers.Longest(new ReadOnlySpan<string>(in word), 0);
        modifiers = modifier?.Flag ?? TitleModifiers.None;
        return taken > 0;
    }

    private static TitleMatch? Bare(Tables data, ReadOnlySpan<string> words, int at)
    {
        (int length, bool plural, TitleEntry? entry) = data.Titles.Longest(words, at);
        if (entry is null || (entry.NeedsCapital && !char.IsUpper(words[at][0])))
        {
            return null;
        }

        return new TitleMatch(entry.Title, length, plural ? TitleModifiers.Plural : TitleModifiers.None);
    }

    // "ex-president", "ex-foreign minister": a modifier hangs on the title's first word.
    private static TitleMatch? Joined(Tables data, ReadOnlySpan<string> words)
    {
        int hyphen = words[0].IndexOf('-', StringComparison.Ordinal);
        if (hyphen <= 0 || hyphen == words[0].Length - 1)
        {
            return null;
        }

        string[] apart = words.ToArray();
        apart[0] = words[0][(hyphen + 1)..];
        string[] prefix = [words[0][..hyphen]];
        return data.Modifiers.Longest(prefix, 0) is (1, _, { } modifier) && Bare(data, apart, 0) is { } bare
            ? bare with { Modifiers = bare.Modifiers | modifier.Flag }
            : null;
    }

    private static Tables Load()
    {
        List<Title> all = [];
        List<(LexiconRow Row, Title Title)> portfolios = [];
        WordTrie<TitleEntry> titles = new();
        WordTrie<Modifier> modifiers = new();
        foreach (LexiconRow row in LexiconFile.Read("titles.tsv", Columns))
        {
            switch (row.Fields[1])
            {
                case "title":
                    Title title = Parse(row);
                    all.Add(title);
                    AddOrThrow(titles, row, new TitleEntry(title, NeedsCapital(row)));
                    break;
                case "portfolio":
                    portfolios.Add((row, Parse(row)));
                    break;
                case "modifier":
                    AddOrThrow(modifiers, row, new Modifier(row.Choice<TitleModifiers>(2)));
                    break;
                default:
                    throw row.Error($"'{row.Fields[1]}' is no kind of title");
            }
        }

        foreach ((_, Title portfolio) in portfolios)
        {
            AddPortfolio(titles, portfolio);
        }

        return new Tables(all, titles, modifiers);
    }

    private static void AddOrThrow<T>(WordTrie<T> trie, LexiconRow row, T value)
        where T : class
    {
        if (!trie.TryAdd(row.Fields[0], value))
        {
            throw row.Error($"'{row.Fields[0]}' already stands in another row");
        }
    }

    private static void AddPortfolio(WordTrie<TitleEntry> titles, Title portfolio)
    {
        foreach (string pattern in Patterns)
        {
            string name = pattern.Replace("{0}", portfolio.Name, StringComparison.Ordinal);
            titles.TryAdd(name, new TitleEntry(portfolio with { Name = name }, NeedsCapital: false));
        }

        foreach ((string pattern, TitleLevel level, Gender gender) in MinistryPatterns)
        {
            string name = pattern.Replace("{0}", portfolio.Name, StringComparison.Ordinal);
            Title title = portfolio with { Name = name, Level = level, Gender = gender };
            titles.TryAdd(name, new TitleEntry(title, NeedsCapital: false));
        }
    }

    private static Title Parse(LexiconRow row) => new(
        row.Fields[0],
        row.Choice<TitleLevel>(2),
        row.Fields[3].Length == 0 ? null : row.Fields[3],
        row.Fields[4].Length == 0 ? null : row.Fields[4],
        row.Choice<Gender>(5, Gender.Unknown));

    private static bool NeedsCapital(LexiconRow row) => row.Fields[6] switch
    {
        "any" => false,
        "capital" => true,
        string other => throw row.Error($"'{other}' is neither any nor capital"),
    };

    private sealed record TitleEntry(Title Title, bool NeedsCapital);

    private sealed record Modifier(TitleModifiers Flag);

    private sealed record Tables(
        IReadOnlyList<Title> All, WordTrie<TitleEntry> Titles, WordTrie<Modifier> Modifiers);
}
