using System.Globalization;
using Rapporteur.Language.Weights;
using Rapporteur.Language.Words;

namespace Rapporteur.Language.Lemmas;

/// <summary>
/// Lemmas by rule: the whole word with its tag first, then its longest known ending with its tag. A rule drops letters
/// from the end and adds others, on the word as written or in lower case.
/// </summary>
internal sealed class Lemmatizer
{
    public const int LongestEnding = 7;
    private const int PoolSize = 1 << 14;

    private readonly LemmaRule[] _rules;
    private readonly string[] _ruleTexts;
    private readonly uint[] _keys;
    private readonly ushort[] _values;
    private readonly string?[] _pool = new string?[PoolSize];

    public Lemmatizer(string[] rules, uint[] keys, ushort[] values)
    {
        _ruleTexts = rules;
        _rules = Array.ConvertAll(rules, LemmaRule.Parse);
        _keys = keys;
        _values = values;
    }

    public IReadOnlyList<string> Rules => _ruleTexts;

    public static Lemmatizer Read(WeightReader reader) =>
        new(reader.ReadStrings(), reader.ReadArray<uint>(), reader.ReadArray<ushort>());

    public static uint WordKey(ReadOnlySpan<char> form, int tag) => Hash.Key(300, Hash.Of(form), (uint)tag);

    /// <summary>The key of an ending of some letters; the word's first letter being a capital makes another key.</summary>
    public static uint EndingKey(ReadOnlySpan<char> form, int letters, int tag)
    {
        uint hash = Hash.Seed;
        for (int i = form.Length - letters; i < form.Length; i++)
        {
            hash = Hash.Add(hash, WordShape.Fold(form[i]));
        }

        bool capital = form.Length > 0 && char.IsUpper(form[0]);
        return Hash.Key(301 + (uint)letters, Hash.End(hash), (uint)tag, capital ? 1u : 0u);
    }

    /// <summary>The lemma of a word by its tag. Lemmas seen of late are kept, so most calls allocate nothing.</summary>
    public string Lemma(ReadOnlySpan<char> form, int tag)
    {
        LemmaRule rule = RuleOf(form, tag);
        int keep = Math.Max(0, form.Length - rule.Drop);
        int length = keep + rule.Add.Length;
        if (length is 0 or > 128)
        {
            return form.ToString();
        }

        Span<char> lemma = stackalloc char[128];
        lemma = lemma[..length];
        if (rule.LowerCase)
        {
            form[..keep].ToLowerInvariant(lemma);
        }
        else
        {
            form[..keep].CopyTo(lemma);
        }

        rule.Add.CopyTo(lemma[keep..]);
        return Pooled(lemma);
    }

    private LemmaRule RuleOf(ReadOnlySpan<char> form, int tag)
    {
        if (Find(WordKey(form, tag)) is >= 0 and var whole)
        {
            return _rules[whole];
        }

        for (int letters = Math.Min(form.Length, LongestEnding); letters >= 0; letters--)
        {
            if (Find(EndingKey(form, letters, tag)) is >= 0 and var ending)
            {
                return _rules[ending];
            }
        }

        return default;
    }

    private int Find(uint key)
    {
        int found = Array.BinarySearch(_keys, key);
        return found < 0 ? -1 : _values[found];
    }

    // Threads may race for a slot: each still returns a string with the right letters.
    private string Pooled(ReadOnlySpan<char> lemma)
    {
        ref string? slot = ref _pool[Hash.Of(lemma) % PoolSize];
        string? known = Volatile.Read(ref slot);
        if (known is not null && lemma.SequenceEqual(known))
        {
            return known;
        }

        string made = lemma.ToString();
        Volatile.Write(ref slot, made);
        return made;
    }
}

/// <summary>How a lemma is made from a form; as text <c>L2y</c>: in lower case, two letters off, "y" on; <c>K</c> keeps the case.</summary>
internal readonly record struct LemmaRule(bool LowerCase, int Drop, string? Ending)
{
    public string Add => Ending ?? string.Empty;

    public static LemmaRule Parse(string text)
    {
        int digits = 1;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        return new LemmaRule(
            text[0] == 'L', int.Parse(text.AsSpan(1, digits - 1), CultureInfo.InvariantCulture), text[digits..]);
    }
}
