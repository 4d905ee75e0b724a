namespace Rapporteur.Pipeline.Resolve.Stories;

/// <summary>In how many reports of a block of days each word stands: an open table of eight bytes an entry.</summary>
internal sealed class SlotCounts
{
    private const int FewestEntries = 64;

    private (int Word, int Reports)[] _entries = new (int, int)[FewestEntries];
    private int _used;

    /// <summary>Reports counted.</summary>
    public int Reports { get; private set; }

    /// <summary>In how many reports a word stands.</summary>
    public int this[int word] => _entries[Find(_entries, word)].Reports;

    /// <summary>Counts a report.</summary>
    /// <param name="words">Its words, each once.</param>
    public void Count(IEnumerable<int> words)
    {
        Reports++;
        foreach (int word in words)
        {
            int at = Find(_entries, word);
            if (_entries[at].Reports == 0)
            {
                if (++_used > _entries.Length / 4 * 3)
                {
                    Grow();
                    at = Find(_entries, word);
                }

                _entries[at].Word = word;
            }

            _entries[at].Reports++;
        }
    }

    private void Grow()
    {
        var larger = new (int Word, int Reports)[_entries.Length * 2];
        foreach ((int Word, int Reports) entry in _entries)
        {
            if (entry.Reports > 0)
            {
                larger[Find(larger, entry.Word)] = entry;
            }
        }

        _entries = larger;
    }

    /// <summary>The place of a word, or the empty one where it would stand.</summary>
    private static int Find((int Word, int Reports)[] entries, int word)
    {
        int at = unchecked((int)((uint)word * 2654435769u >> 8)) & (entries.Length - 1);
        while (entries[at].Reports > 0 && entries[at].Word != word)
        {
            at = (at + 1) & (entries.Length - 1);
        }

        return at;
    }
}
