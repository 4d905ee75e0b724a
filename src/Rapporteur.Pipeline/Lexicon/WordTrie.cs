namespace Rapporteur.Pipeline.Lexicon;

/// <summary>Phrases by their words: any case, a full stop at a word's end passed over, a hyphen as good as a blank, plurals found.</summary>
internal sealed class WordTrie<T>
    where T : class
{
    private readonly Node _root = new();

    /// <summary>Adds a phrase unless it is there.</summary>
    /// <returns>False where the phrase already has a value.</returns>
    internal bool TryAdd(string phrase, T value)
    {
        Node node = _root;
        foreach (string word in phrase.Split(' ', '-'))
        {
            node = node.Grow(word.TrimEnd('.'));
        }

        if (node.Value is not null)
        {
            return false;
        }

        node.Value = value;
        return true;
    }

    /// <summary>The longest phrase at a position.</summary>
    /// <returns>Words taken, 0 for none; whether one of them was a plural; the phrase's value.</returns>
    internal (int Length, bool Plural, T? Value) Longest(ReadOnlySpan<string> words, int at)
    {
        (int Length, bool Plural, T? Value) best = default;
        Node node = _root;
        bool plural = false;
        for (int index = at; index < words.Length; index++)
        {
            if (words[index] is "-" or "\u2010" or "\u2011" && index > at)
            {
                continue;
            }

            if (Walk(node, words[index], ref plural) is not { } next)
            {
                break;
            }

            node = next;
            if (node.Value is { } value)
            {
                best = (index - at + 1, plural, value);
            }
        }

        return best;
    }

    private static Node? Walk(Node node, ReadOnlySpan<char> word, ref bool plural)
    {
        Node? next = node;
        bool moved = false;
        foreach (Range range in word.SplitAny('-', '\u2010', '\u2011'))
        {
            ReadOnlySpan<char> part = word[range].TrimEnd('.');
            if (part.IsEmpty)
            {
                continue;
            }

            next = next.Step(part, ref plural);
            if (next is null)
            {
                return null;
            }

            moved = true;
        }

        return moved ? next : null;
    }

    private sealed class Node
    {
        private const int LongestWord = 40;

        private readonly Dictionary<string, Node> _children = new(StringComparer.OrdinalIgnoreCase);

        internal T? Value { get; set; }

        internal Node Grow(string word)
        {
            if (!_children.TryGetValue(word, out Node? child))
            {
                child = new Node();
                _children.Add(word, child);
            }

            return child;
        }

        internal Node? Step(ReadOnlySpan<char> word, ref bool plural)
        {
            Dictionary<string, Node>.AlternateLookup<ReadOnlySpan<char>> children =
                _children.GetAlternateLookup<ReadOnlySpan<char>>();
            if (children.TryGetValue(word, out Node? child))
            {
                return child;
            }

            Span<char> buffer = stackalloc char[LongestWord];
            if (word.Length < LongestWord
                && Singular(word, buffer) is > 0 and int length
                && children.TryGetValue(buffer[..length], out child))
            {
                plural = true;
                return child;
            }

            return null;
        }

        private static int Singular(ReadOnlySpan<char> word, Span<char> singular)
        {
            const StringComparison AnyCase = StringComparison.OrdinalIgnoreCase;
            int length = 0;
            if (word.Length > 4 && word.EndsWith("ies", AnyCase))
            {
                length = word.Length - 2;
                word[..length].CopyTo(singular);
                singular[length - 1] = 'y';
            }
            else if (word.Length > 3 && word.EndsWith("men", AnyCase))
            {
                length = word.Length;
                word.CopyTo(singular);
                singular[length - 2] = 'a';
            }
            else if (word.Length > 3 && word.EndsWith("people", AnyCase))
            {
                length = word.Length;
                word.CopyTo(singular);
                "person".CopyTo(singular[(length - 6)..]);
            }
            else if (word.Length > 3 && word[^1] is 's' or 'S')
            {
                length = word.Length - 1;
                word[..length].CopyTo(singular);
            }

            return length;
        }
    }
}
