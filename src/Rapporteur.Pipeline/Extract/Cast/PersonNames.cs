using System.Globalization;
using System.Text;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Cast;

/// <summary>Compares names of persons as they are spelt in one report.</summary>
internal static class PersonNames
{
    /// <summary>Lower case, marks and the Arabic article taken off: "Al-Assad" → "assad", "Erdoğan" → "erdogan".</summary>
    public static string Normalize(string part)
    {
        string decomposed = part.Normalize(NormalizationForm.FormD);
        var plain = new StringBuilder(decomposed.Length);
        foreach (char c in decomposed)
        {
            if (char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && c is not ('’' or '\'' or '.'))
            {
                plain.Append(c is 'ı' ? 'i' : char.ToLowerInvariant(c));
            }
        }

        string lower = plain.ToString();
        return lower.StartsWith("al-", StringComparison.Ordinal) || lower.StartsWith("el-", StringComparison.Ordinal)
            ? lower[3..]
            : lower;
    }

    /// <summary>The normalised last part, "Jr." and the like left out.</summary>
    public static string Surname(string name)
    {
        string[] parts = name.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        int last = parts.Length - 1;
        while (last > 0 && Normalize(parts[last]) is "jr" or "sr" or "ii" or "iii")
        {
            last--;
        }

        return Normalize(parts[Math.Max(last, 0)]);
    }

    /// <summary>Whether a name of two words is a family's, its article before it: "Al Nahyan", "El Baradei".</summary>
    public static bool IsFamilyAlone(string name) =>
        name.IndexOf(' ', StringComparison.Ordinal) is 2 && name.LastIndexOf(' ') == 2 && name.AsSpan(0, 2) is "Al" or "El" or "al" or "el";

    /// <summary>Whether two normalised surnames are one: "assad" and, with a lost apostrophe, "assads".</summary>
    public static bool SameSurname(string a, string b)
    {
        (string shorter, string longer) = a.Length <= b.Length ? (a, b) : (b, a);
        return string.Equals(shorter, longer, StringComparison.Ordinal)
            || (longer.Length == shorter.Length + 1 && longer[^1] == 's' && longer.StartsWith(shorter, StringComparison.Ordinal));
    }

    /// <summary>Whether any part of the name by which its bearer may be called is this one: not "Ghani" of "Abdul Ghani Baradar".</summary>
    public static bool HasPart(string name, string normalized)
    {
        string before = "";
        foreach (string part in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string own = Normalize(part);
            if ((string.Equals(own, normalized, StringComparison.Ordinal) || HasHalf(own, normalized)) && before is not ("abdul" or "abdel" or "abd" or "abdal"))
            {
                return true;
            }

            before = own;
        }

        return false;
    }

    // "Baqeri" of "Baqeri-Kani".
    private static bool HasHalf(string part, string normalized) =>
        part.Length > normalized.Length + 1 && normalized.Length > 3
        && ((part[normalized.Length] == '-' && part.StartsWith(normalized, StringComparison.Ordinal))
            || (part[^(normalized.Length + 1)] == '-' && part.EndsWith(normalized, StringComparison.Ordinal)));

    /// <summary>
    /// Whether two full names may be one person's: equal surnames, and given names that are one in two spellings, or, where one of them is
    /// no given name that is known, begin with the same letter. "Bashar" and "Basil" are two brothers, "Basher" is a slip.
    /// </summary>
    public static bool MayBeSame(string a, string b)
    {
        if (!a.Contains(' ', StringComparison.Ordinal) || !b.Contains(' ', StringComparison.Ordinal) || !SameSurname(Surname(a), Surname(b)))
        {
            return false;
        }

        PersonName one = PersonName.Parse(a, null);
        PersonName other = PersonName.Parse(b, null);
        bool known = GenderOf(a) is not Gender.Unknown && GenderOf(b) is not Gender.Unknown;
        return (one with { Family = other.Family }).MayBe(other)
            || (!known && Normalize(a)[0] == Normalize(b)[0] && !Contradict(one, other));
    }

    /// <summary>What the first name tells of its bearer.</summary>
    public static Gender GenderOf(string name)
    {
        int end = name.IndexOf(' ', StringComparison.Ordinal);
        return end < 0 ? Gender.Unknown : GivenNames.GenderOf(name[..end]);
    }

    // "George W." and "George H. W.", "Maher" and "Manaf": the same first name with other seconds, or first names far apart.
    private static bool Contradict(PersonName one, PersonName other)
    {
        if (one.IsBare || other.IsBare)
        {
            return false;
        }

        string first = one.Given[0];
        string second = other.Given[0];
        int common = Math.Min(first.Length, second.Length);
        int alike = first.AsSpan().CommonPrefixLength(second);
        return string.Equals(first, second, StringComparison.Ordinal) || (common > 2 && alike < 3);
    }
}
