using Rapporteur.Language.Weights;
using Rapporteur.Language.Words;

namespace Rapporteur.Language.Lemmas;

/// <summary>
/// Lemmas by rule: the whole word with its tag first, then its longest known ending with its tag. Where an ending's rule
/// makes no known word ("telephon"), the tag's commoner rules that make one ("telephone") go before it.
/// </summary>
internal sealed class Lemmatizer
{
    public const int LongestEnding = 7;
    private const int PoolSize = 1 << 14;
    private const int LongestLemma = 128;

    private readonly LemmaRule[] _rules;
    private readonly KeyIndex _keys;
    private readonly ushort[] _values;
    private readonly ushort[][] _usual;
    private readonly WordTable _words;
    private readonly string?[] _pool = new string?[PoolSize];

    /// <summary>Rules and where they go.</summary>
    /// <param name="rules">Rules as text.</param>
    /// <param name="keys">Keys of words and endings.</param>
    /// <param name="values">The rule of each key.</param>
    /// <param name="usual">For each tag the rules to try where an ending's makes no known word.</param>
    /// <param name="words">The words that are known.</param>
    public Lemmatizer(string[] rules, uint[] keys, ushort[] values, ushort[][] usual, WordTable words)
    {
        _rules = Array.ConvertAll(rules, LemmaRule.Parse);
        _keys = new KeyIndex(keys);
        _values = values;
        _usual = usual;
        _words = words;
    }

    public static Lemmatizer Read(WeightReader reader, WordTable words)
    {
        string[] rules = reader.ReadStrings();
        uint[] keys = reader.ReadArray<uint>();
        ushort[] values = reader.ReadArray<ushort>();
        var usual = new ushort[reader.Read<int>()][];
        for (int tag = 0; tag < usual.Length; tag++)
        {
            usual[tag] = reader.ReadArray<ushort>();
        }

        return new Lemmatizer(rules, keys, values, usual, words);
    }

    public static uint WordKey(ReadOnlySpan<char> form, int tag) => Hash.Key(300, Hash.Of(form), (uint)tag);

    /// <summary>The hash of an ending, letter by letter from the word's last one backwards.</summary>
    public static uint AddLetter(uint ending, char letter) => Hash.Add(ending, WordShape.Fold(letter));

    /// <summary>The key of an ending of some letters; the word's first letter being a capital makes another key.</summary>
    public static uint EndingKey(uint ending, int letters, int tag, bool capital) =>
        Hash.Key(301 + (uint)letters, Hash.End(ending), (uint)tag, capital ? 1u : 0u);

    /// <summary>The lemma of a word by its tag. Lemmas seen of late are kept, so most calls allocate nothing.</summary>
    public string Lemma(ReadOnlySpan<char> form, int tag)
    {
        Span<char> lemma = stackalloc char[LongestLemma];
        int length = Write(form, tag, lemma);
        return length == 0 ? form.ToString() : Pooled(lemma[..length]);
    }

    private int Write(ReadOnlySpan<char> form, int tag, Span<char> lemma)
    {
        if (_keys.Find(WordKey(form, tag)) is >= 0 and var whole)
        {
            return _rules[_values[whole]].Apply(form, lemma);
        }

        LemmaRule rule = ByEnding(form, tag);
        int length = rule.Apply(form, lemma);
        if (rule.Drop == 0 || tag >= _usual.Length || _usual[tag].Length == 0)
        {
            return length;
        }

        if (CutsConsonant(rule, form))
        {
            // "shelled" is of "shell" rather than "shel", "controlled" of "control": the commoner word.
            int doubled = form.Length - rule.Drop + 1;
            int single = IsDoubled(rule, form) ? Place(lemma[..length]) : -1;
            int longer = Place(form[..doubled]);
            if (longer >= 0 && (single < 0 || longer < single) && form[..doubled].ToLowerInvariant(lemma) == doubled)
            {
                return doubled;
            }

            if (single >= 0)
            {
                return length;
            }
        }
        else if (Place(lemma[..length]) >= 0)
        {
            return length;
        }

        return ByUsual(form, tag, lemma) is > 0 and int usual ? usual : length;
    }

    /// <summary>The commonest known word that the tag's commoner rules make; 0 for none.</summary>
    private int ByUsual(ReadOnlySpan<char> form, int tag, Span<char> lemma)
    {
        Span<char> other = stackalloc char[LongestLemma];
        int best = int.MaxValue;
        int length = 0;
        foreach (ushort usual in _usual[tag])
        {
            int count = IsOfAnother(_rules[usual], form) ? 0 : _rules[usual].Apply(form, other);
            if (count > 1 && Place(other[..count]) is >= 0 and int place && place < best
                && (!CutsConsonant(_rules[usual], form) || IsDoubled(_rules[usual], form)))
            {
                best = place;
                length = count;
                other[..count].CopyTo(lemma);
            }
        }

        return length;
    }

    // "-y" comes of "-ied" alone: "convened" is not of "convey", though that be the word that is known.
    private static bool IsOfAnother(LemmaRule rule, ReadOnlySpan<char> form) =>
        rule is { Drop: 3, Add: "y" } && form.EndsWith("ed", StringComparison.OrdinalIgnoreCase) && !form.EndsWith("ied", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a rule takes a letter away before "-ed" or "-ing".</summary>
    private static bool CutsConsonant(LemmaRule rule, ReadOnlySpan<char> form) =>
        rule.Add.Length == 0 && form.Length > rule.Drop
        && ((rule.Drop == 3 && form.EndsWith("ed", StringComparison.OrdinalIgnoreCase)) || (rule.Drop == 4 && form.EndsWith("ing", StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether the letter taken away stands there twice, as English doubles it ("stopped"), or is the k of "panicked".</summary>
    private static bool IsDoubled(LemmaRule rule, ReadOnlySpan<char> form)
    {
        char cut = WordShape.Fold(form[^rule.Drop]);
        char before = WordShape.Fold(form[^(rule.Drop + 1)]);
        return cut == before || (cut == 'k' && before == 'c');
    }

    private int Place(ReadOnlySpan<char> word) => _words.Find(WordShape.LowerKey(word));

    private LemmaRule ByEnding(ReadOnlySpan<char> form, int tag)
    {
        Span<uint> endings = stackalloc uint[LongestEnding + 1];
        int letters = Math.Min(form.Length, LongestEnding);
        endings[0] = Hash.Seed;
        for (int i = 1; i <= letters; i++)
        {
            endings[i] = AddLetter(endings[i - 1], form[^i]);
        }

        bool capital = form.Length > 0 && char.IsUpper(form[0]);
        for (; letters >= 0; letters--)
        {
            if (_keys.Find(EndingKey(endings[letters], letters, tag, capital)) is >= 0 and var ending)
            {
                return _rules[_values[ending]];
            }
        }

        return default;
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
