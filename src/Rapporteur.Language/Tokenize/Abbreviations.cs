using System.Collections.Frozen;

namespace Rapporteur.Language.Tokenize;

/// <summary>Words that end in a stop which ends no sentence.</summary>
internal static class Abbreviations
{
    // Before a name or a number: no sentence ends here.
    private static readonly FrozenSet<string> Openers = new[]
    {
        "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Sen", "Rep", "Gov", "Lt", "Col", "Sgt", "Capt", "Cpl", "Maj", "Adm", "Cmdr", "Brig",
        "St", "Ste", "Rev", "Hon", "Pres", "Amb", "Messrs", "Fr", "Sr", "Mt", "Ft", "Supt", "Insp", "Atty", "Mme", "Mlle", "Pvt",
        "Reps", "Sens", "Gens", "Profs", "Lieut", "Attn",
        "Sept", "Jan", "Feb", "Mar", "Apr", "Aug", "Oct", "Nov", "Dec", "Jun", "Jul", "vs", "viz", "cf", "al", "approx", "ca",
    }.ToFrozenSet(StringComparer.Ordinal);

    // May end a sentence as well.
    private static readonly FrozenSet<string> Closers = new[]
    {
        "Inc", "Corp", "Co", "Ltd", "Bros", "Jr", "Sr", "Esq", "Ave", "Blvd", "Rd", "dept", "Dept", "Univ", "Assn",
        "Ph.D", "Calif", "Conn", "Penn", "Fla", "Ariz", "Colo", "Tenn", "Va", "Md", "Ala", "Ark", "Minn", "Wis",
        "Mich", "Okla", "Nev", "Neb", "Kan", "Pa", "Ga", "Ky", "Mo", "N.Y", "PLC", "Bldg",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Only before a number.
    private static readonly FrozenSet<string> BeforeNumbers =
        new[] { "No", "no", "Nos", "nos", "p", "pp", "Art", "art", "Sec", "Fig", "fig", "vol", "Vol", "para", "ch", "ext", "Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri" }
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OpenerSpans =
        Openers.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CloserSpans =
        Closers.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NumberSpans =
        BeforeNumbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the stop after this word is part of it.</summary>
    /// <param name="word">The word without its stop.</param>
    /// <param name="after">The text after the stop.</param>
    public static bool IsAbbreviation(ReadOnlySpan<char> word, ReadOnlySpan<char> after)
    {
        if (word.Length is 0 or > 8)
        {
            return false;
        }

        if (IsAcronym(word))
        {
            return true;
        }

        if (word.Length == 1)
        {
            return IsInitial(word[0], after);
        }

        if (word is "etc")
        {
            // At a sentence's end the stop is the sentence's.
            return after.Length > 0 && NextChar(after) is var next && !char.IsUpper(next) && !char.IsWhiteSpace(next) && !EndsLine(after);
        }

        if (OpenerSpans.Contains(word) || CloserSpans.Contains(word))
        {
            // "May" and "Mar" are words too; a stop at the end of the text is a full stop for all but company forms.
            return after.Length > 0 || CloserSpans.Contains(word);
        }

        return NumberSpans.Contains(word) && NextChar(after) is >= '0' and <= '9';
    }

    /// <summary>Whether an abbreviation (with its stop) goes before a name, so that a capital after it starts no sentence.</summary>
    public static bool IsOpener(ReadOnlySpan<char> token) =>
        token.Length > 1 && (OpenerSpans.Contains(token[..^1]) || NumberSpans.Contains(token[..^1])
            || (token.Length == 2 && char.IsUpper(token[0])));

    // "U.S", "a.m", "Ph.D", "J.-P"
    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || !word.Contains('.'))
        {
            return false;
        }

        int letters = 0;
        foreach (char c in word)
        {
            letters = c == '.' ? 0 : letters + 1;
            if (letters > 2 || (c != '.' && !char.IsLetter(c) && c != '-'))
            {
                return false;
            }
        }

        return true;
    }

    // "John F. Kennedy" but "Plan B. The"
    private static bool IsInitial(char letter, ReadOnlySpan<char> after)
    {
        if (!char.IsUpper(letter) || letter == 'I' || after.Length == 0)
        {
            return false;
        }

        char next = NextChar(after);
        return char.IsUpper(next) && !SentenceStarters.StartsWith(after.TrimStart());
    }

    private static bool EndsLine(ReadOnlySpan<char> after) => after[0] is '\n' or '\r' || after.StartsWith(" \n", StringComparison.Ordinal);

    private static char NextChar(ReadOnlySpan<char> after)
    {
        int at = 0;
        while (at < after.Length && at < 4 && CharClass.IsSpace(after[at]))
        {
            at++;
        }

        return at < after.Length ? after[at] : ' ';
    }
}
