using System.Text;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>Spellings of one name that differ in what transliterations differ in: one vowel inside ("Dagalo", "Daglo"; "Anastasiades", "Anastasiadis"), or c, k, q and gh ("Bagheri", "Baqeri").</summary>
internal static class LooseSpelling
{
    /// <summary>In shorter names a vowel tells people apart ("Hasan", "Husni").</summary>
    private const int Shortest = 5;

    /// <summary>The consonants of a name: what all its spellings share.</summary>
    public static string FrameOf(string skeleton)
    {
        var frame = new StringBuilder(skeleton.Length);
        foreach (char c in Plain(skeleton))
        {
            if (!IsVowel(c))
            {
                frame.Append(c);
            }
        }

        return frame.ToString();
    }

    /// <summary>Whether at most one vowel, neither the first letter nor the last, parts the two.</summary>
    public static bool AreOne(string a, string b)
    {
        string one = Plain(a);
        string other = Plain(b);
        if (string.Equals(one, other, StringComparison.Ordinal))
        {
            return true;
        }

        if (Math.Min(one.Length, other.Length) < Shortest || Math.Abs(one.Length - other.Length) > 1)
        {
            return false;
        }

        (string shorter, string longer) = one.Length <= other.Length ? (one, other) : (other, one);
        int at = shorter.AsSpan().CommonPrefixLength(longer);
        bool inside = at > 0 && at < longer.Length - 1 && IsVowel(longer[at]);
        return inside && (shorter.Length == longer.Length
            ? IsVowel(shorter[at]) && shorter.AsSpan(at + 1).SequenceEqual(longer.AsSpan(at + 1))
            : shorter.AsSpan(at).SequenceEqual(longer.AsSpan(at + 1)));
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    // "gh" and a c that is no "ch", "ce" or "ci" are k, as q is already.
    private static string Plain(string skeleton)
    {
        var plain = new StringBuilder(skeleton.Length);
        for (int i = 0; i < skeleton.Length; i++)
        {
            char next = i + 1 < skeleton.Length ? skeleton[i + 1] : ' ';
            if (skeleton[i] == 'g' && next == 'h')
            {
                plain.Append('k');
                i++;
            }
            else
            {
                plain.Append(skeleton[i] == 'c' && next is not ('h' or 'e' or 'i') ? 'k' : skeleton[i]);
            }
        }

        return plain.ToString();
    }
}
