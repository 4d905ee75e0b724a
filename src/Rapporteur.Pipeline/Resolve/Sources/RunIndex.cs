namespace Rapporteur.Pipeline.Resolve.Sources;

/// <summary>Where each run of a few words stands in a text. Made once a text, however many others it is compared with.</summary>
internal sealed class RunIndex
{
    /// <summary>Words in a run; shorter ones in common are everyone's words.</summary>
    public const int Length = 5;

    private readonly ulong[] _keys;
    private readonly int[] _next;
    private readonly Dictionary<ulong, int> _starts;

    public RunIndex(ReadOnlySpan<Word> words)
    {
        _keys = new ulong[Math.Max(0, words.Length - Length + 1)];
        _next = new int[_keys.Length];
        _starts = new Dictionary<ulong, int>(_keys.Length);
        for (int i = _keys.Length - 1; i >= 0; i--)
        {
            ulong key = WordScan.Shingle(words.Slice(i, Length));
            _keys[i] = key;
            _next[i] = _starts.TryGetValue(key, out int later) ? later : -1;
            _starts[key] = i;
        }
    }

    /// <summary>A number for the run at each word that has one.</summary>
    public ReadOnlySpan<ulong> Keys => _keys;

    /// <summary>The first word of the first run with this number, −1 for none.</summary>
    public int First(ulong key) => _starts.GetValueOrDefault(key, -1);

    /// <summary>The first word of the next run like the one at a word, −1 for none.</summary>
    public int Next(int word) => _next[word];
}
