using System.Runtime.InteropServices;

namespace Rapporteur.Pipeline.Resolve.Stories;

/// <summary>For each two telling words, the last reports that had both. Dated reports come in the order of their days.</summary>
internal sealed class TermWindows(ReportTable reports)
{
    /// <summary>Reports under the same two words that are compared with each, the nearest in time.</summary>
    private const int Reach = 60;

    /// <summary>Below so many windows it is not worth looking for those of days long past.</summary>
    private const int FewestToPurge = 50_000;

    private readonly Dictionary<ulong, Window> _windows = [];
    private int _purgeAt = FewestToPurge;

    /// <summary>Takes the next report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="terms">Its weightiest words.</param>
    /// <param name="near">Gets those before it that share two of them and are near enough in time; some more than once.</param>
    public void Take(int report, ReadOnlySpan<uint> terms, List<int> near)
    {
        if (_windows.Count >= _purgeAt)
        {
            Purge(report);
        }

        for (int i = 0; i < terms.Length; i++)
        {
            for (int j = i + 1; j < terms.Length; j++)
            {
                ref Window? window = ref CollectionsMarshal.GetValueRefOrAddDefault(_windows, KeyOf(terms[i], terms[j]), out _);
                window ??= new Window();
                for (int back = 0; back < window.Count; back++)
                {
                    int other = window.FromLast(back);
                    if (StoryRules.InTime(reports.DaysBetween(other, report)))
                    {
                        near.Add(other);
                    }
                }

                window.Add(report);
            }
        }
    }

    /// <summary>Two words as one number, in either order.</summary>
    public static ulong KeyOf(uint one, uint other) => ((ulong)Math.Min(one, other) << 32) | Math.Max(one, other);

    /// <summary>Lets go of the windows that no later report can meet.</summary>
    private void Purge(int report)
    {
        foreach ((ulong key, Window window) in _windows)
        {
            if (!StoryRules.InTime(reports.DaysBetween(window.FromLast(0), report)))
            {
                _windows.Remove(key);
            }
        }

        _purgeAt = Math.Max(FewestToPurge, 2 * _windows.Count);
    }

    /// <summary>The last reports, in a ring that grows to its reach.</summary>
    private sealed class Window
    {
        private int[] _ring = new int[1];
        private int _next;

        public int Count { get; private set; }

        public int FromLast(int back) => _ring[(_next - 1 - back + (2 * _ring.Length)) % _ring.Length];

        public void Add(int report)
        {
            if (Count == _ring.Length && Count < Reach)
            {
                var larger = new int[Math.Min(Reach, Count * 2)];
                for (int i = 0; i < Count; i++)
                {
                    larger[i] = FromLast(Count - 1 - i);
                }

                _ring = larger;
                _next = Count;
            }

            _ring[_next % _ring.Length] = report;
            _next = (_next % _ring.Length) + 1;
            Count = Math.Min(Count + 1, _ring.Length);
        }
    }
}
