namespace Rapporteur.Pipeline.Lexicon;

/// <summary>A person's name in parts that compare: the family name's key and the given names' keys, an initial being one letter.</summary>
/// <param name="Family">Key of the family name; never empty.</param>
/// <param name="Given">Keys of the given names in order; none for a bare family name.</param>
internal sealed record PersonName(string Family, string[] Given)
{
    /// <summary>Whether only the family name is told.</summary>
    public bool IsBare => Given.Length == 0;

    /// <summary>Whether a given name is told in full.</summary>
    public bool HasFullGiven => Array.Exists(Given, name => name.Length > 1);

    /// <summary>Equal for spellings of one name.</summary>
    public string Key => Given.Length == 0 ? Family : Family + ", " + string.Join(' ', Given);

    /// <summary>Reads a name as reports write it: "Sergei V. Lavrov", "Lavrov, Sergei", "Bashar al-Assad", "Joseph R. Biden, Jr.".</summary>
    public static PersonName Parse(string name, string? country)
    {
        int comma = name.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0)
        {
            string after = name[(comma + 1)..].Trim();
            name = IsSuffix(NameFolding.Fold(after)) ? name[..comma] : after + " " + name[..comma];
        }

        var words = new List<string>();
        bool hyphenatedLater = false;
        foreach (string written in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            hyphenatedLater |= words.Count > 0 && IsEastAsianHyphen(written);
            AddWords(words, written);
        }

        if (words.Count == 0)
        {
            return new PersonName(NameFolding.Fold(name) is { Length: > 0 } folded ? folded : name, []);
        }

        bool familyFirst = words.Count > 1 && EastAsianNames.IsFamilyFirst(words, NameFolding.Fold(SecondWord(name)), hyphenatedLater, country);
        int family = familyFirst ? 0 : words.Count - 1;
        var given = new List<string>(words.Count - 1);
        for (int i = 0; i < words.Count; i++)
        {
            if (i != family && !IsParticle(words[i]))
            {
                given.Add(familyFirst ? words[i] : NameSpellings.KeyOfGiven(words[i]));
            }
        }

        return new PersonName(NameSpellings.KeyOfFamily(words[family]), [.. given]);
    }

    /// <summary>Whether the two are surely spellings of one full name that letters tell apart: family names with one vowel between them, and the same given names.</summary>
    public bool IsSpelling(PersonName other) => HasFullGiven && other.HasFullGiven && LooseSpelling.AreOne(Family, other.Family) && AgreeLoosely(Given, other.Given);

    /// <summary>Equal for the family names that <see cref="IsSpelling"/> may bring together.</summary>
    public string Frame => LooseSpelling.FrameOf(Family);

    /// <summary>Whether the two may name one person: same family name, and given names that do not contradict.</summary>
    public bool MayBe(PersonName other)
    {
        if (!string.Equals(Family, other.Family, StringComparison.Ordinal))
        {
            return false;
        }

        if (IsBare || other.IsBare)
        {
            return true;
        }

        return Agree(Given, other.Given);
    }

    /// <summary>Given names agree when they line up in order from some start, every pair lined up agreeing.</summary>
    private static bool Agree(string[] a, string[] b)
    {
        if (Same(a[0], b[0]))
        {
            int common = Math.Min(a.Length, b.Length);
            for (int i = 1; i < common; i++)
            {
                // "George W." against "George H. W.": second names that contradict are two people,
                // unless one stands later in the longer name.
                if (!Same(a[i], b[i]))
                {
                    return a[i].Length > 1 && b[i].Length > 1 && (Holds(a, b[i], i) || Holds(b, a[i], i));
                }
            }

            return true;
        }

        // "Tayyip Erdogan" is "Recep Tayyip Erdogan": a full second name used as the first.
        return (a.Length > b.Length && b[0].Length > 1 && Holds(a, b[0], 1))
            || (b.Length > a.Length && a[0].Length > 1 && Holds(b, a[0], 1));
    }

    // All of the shorter's, in their order, from the first on; one of them at least is no initial.
    private static bool AgreeLoosely(string[] a, string[] b)
    {
        bool full = false;
        for (int i = 0; i < Math.Min(a.Length, b.Length); i++)
        {
            if (!Same(a[i], b[i]) && !LooseSpelling.AreOne(a[i], b[i]))
            {
                return false;
            }

            full |= a[i].Length > 1 && b[i].Length > 1;
        }

        return full;
    }

    private static bool Holds(string[] names, string one, int from)
    {
        for (int i = from; i < names.Length; i++)
        {
            if (Same(names[i], one))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Same(string a, string b)
    {
        if (a.Length == 1 || b.Length == 1)
        {
            return a[0] == b[0];
        }

        return string.Equals(a, b, StringComparison.Ordinal) || (a[0] == b[0] && OneLetterApart(a, b));
    }

    /// <summary>Long given names that one letter parts are spellings of one ("Mikheil", "Mikhail"); short ones are not ("Ivan", "Iman").</summary>
    private static bool OneLetterApart(string a, string b)
    {
        const int Shortest = 6;
        if (Math.Min(a.Length, b.Length) < Shortest || Math.Abs(a.Length - b.Length) > 1)
        {
            return false;
        }

        int start = a.AsSpan().CommonPrefixLength(b);
        ReadOnlySpan<char> restA = a.AsSpan(start);
        ReadOnlySpan<char> restB = b.AsSpan(start);
        // A last vowel tells a man's name from a woman's.
        if (restA.Length <= 1 && restB.Length <= 1)
        {
            return false;
        }

        return a.Length == b.Length
            ? restA[1..].SequenceEqual(restB[1..])
            : restA.Length > restB.Length ? restA[1..].SequenceEqual(restB) : restB[1..].SequenceEqual(restA);
    }

    private static void AddWords(List<string> words, string written)
    {
        bool hyphenated = written.Contains('-', StringComparison.Ordinal) || written.Contains('‑', StringComparison.Ordinal);
        foreach (string part in NameFolding.Fold(written).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            // "al-Assad", "bashar al assad"; but a first "Al" alone is a given name.
            if (IsSuffix(part) || (IsArticle(part) && (hyphenated || words.Count > 0)))
            {
                continue;
            }

            if (IsParticle(part) && words.Count == 0)
            {
                continue;
            }

            // "Yi" is no initial, though its letters are one.
            string skeleton = NameFolding.Skeleton(part);
            words.Add(skeleton.Length == 1 ? part : skeleton);
        }
    }

    private static string SecondWord(string name)
    {
        string[] written = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return written.Length > 1 ? written[1] : "";
    }

    private static bool IsEastAsianHyphen(string written)
    {
        int hyphen = written.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && hyphen + 1 < written.Length && char.IsLower(written[hyphen + 1]) && !IsArticle(NameFolding.Fold(written[..hyphen]));
    }

    private static bool IsArticle(string word) =>
        word is "al" or "el" or "ul" or "ad" or "an" or "ar" or "as" or "ash" or "at" or "az";

    private static bool IsParticle(string word) =>
        word is "van" or "von" or "de" or "di" or "da" or "del" or "der" or "den" or "la" or "le" or "du" or "dos" or "bin" or "ibn" or "ben";

    private static bool IsSuffix(string word) => word is "jr" or "sr" or "ii" or "iii" or "iv";
}
