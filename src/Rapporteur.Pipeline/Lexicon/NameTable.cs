using System.Collections.Frozen;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>Names and what each stands for. Look-ups are ordinal, pass over a leading "the", and take ’ for '.</summary>
internal sealed class NameTable<T>
    where T : class
{
    private const char SharedMark = '~';
    private const char TypographicApostrophe = '\u2019';
    private const int LongestName = 128;

    private readonly FrozenDictionary<string, T> _entries;
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private NameTable(Dictionary<string, T> entries)
    {
        _entries = entries.ToFrozenDictionary(StringComparer.Ordinal);
        _lookup = _entries.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How many names.</summary>
    internal int Count => _entries.Count;

    /// <summary>The entry of a name, or null.</summary>
    internal T? Find(ReadOnlySpan<char> name)
    {
        if (name.Length > LongestName)
        {
            return null;
        }

        Span<char> plain = stackalloc char[name.Length];
        name.Replace(plain, TypographicApostrophe, '\'');
        bool article = plain.StartsWith("the ", StringComparison.Ordinal) || plain.StartsWith("The ", StringComparison.Ordinal);
        if (article)
        {
            // Names that are nothing without their article ("The Times") stand with a capital.
            plain[0] = 'T';
        }

        if (_lookup.TryGetValue(plain, out T? found))
        {
            return found;
        }

        return article && _lookup.TryGetValue(plain[4..], out found) ? found : null;
    }

    /// <summary>Collects names row by row; a shared form (~) yields to the row that has it outright.</summary>
    internal sealed class Builder
    {
        private readonly Dictionary<string, T> _own = new(StringComparer.Ordinal);
        private readonly Dictionary<string, T> _shared = new(StringComparer.Ordinal);

        /// <summary>Adds a form.</summary>
        /// <exception cref="InvalidOperationException">Another row has the form outright.</exception>
        internal void Add(LexiconRow row, string form, T entry)
        {
            if (form[0] == SharedMark)
            {
                _shared.TryAdd(form[1..], entry);
            }
            else if (!_own.TryAdd(form, entry) && !ReferenceEquals(_own[form], entry))
            {
                throw row.Error($"'{form}' already stands in another row");
            }
        }

        /// <summary>Adds forms.</summary>
        internal void AddAll(LexiconRow row, IEnumerable<string> forms, T entry)
        {
            foreach (string form in forms)
            {
                Add(row, form, entry);
            }
        }

        /// <summary>The finished table.</summary>
        internal NameTable<T> Build()
        {
            foreach ((string form, T entry) in _shared)
            {
                _own.TryAdd(form, entry);
            }

            return new NameTable<T>(_own);
        }
    }
}

/// <summary>Helpers on forms that may bear the mark of a shared form.</summary>
internal static class SharedForms
{
    /// <summary>The forms without their marks.</summary>
    internal static string[] Plain(string[] forms) => Array.ConvertAll(forms, form => form.TrimStart('~'));
}
