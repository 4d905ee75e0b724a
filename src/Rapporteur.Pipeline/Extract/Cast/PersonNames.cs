using System.Globalization;
using System.Text;

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

    /// <summary>Whether two normalised surnames are one: "assad" and, with a lost apostrophe, "assads".</summary>
    public static bool SameSurname(string a, string b)
    {
        (string shorter, string longer) = a.Length <= b.Length ? (a, b) : (b, a);
        return string.Equals(shorter, longer, StringComparison.Ordinal)
            || (longer.Length == shorter.Length + 1 && longer[^1] == 's' && longer.StartsWith(shorter, StringComparison.Ordinal));
    }

    /// <summary>Whether any part of the name is this one.</summary>
    public static bool HasPart(string name, string normalized)
    {
        foreach (string part in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (string.Equals(Normalize(part), normalized, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two full names may be one person's: equal surnames, and given names that begin with the same letter.</summary>
    public static bool MayBeSame(string a, string b)
    {
        if (!a.Contains(' ', StringComparison.Ordinal) || !b.Contains(' ', StringComparison.Ordinal) || !SameSurname(Surname(a), Surname(b)))
        {
            return false;
        }

        return Normalize(a)[0] == Normalize(b)[0];
    }
}
