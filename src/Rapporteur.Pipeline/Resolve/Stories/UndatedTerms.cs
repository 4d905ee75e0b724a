using System.Runtime.InteropServices;

namespace Rapporteur.Pipeline.Resolve.Stories;

/// <summary>The undated reports by each two of their weightiest words. Which reports share enough of them with an undated one goes by these two alone, whatever else the record holds.</summary>
internal sealed class UndatedTerms
{
    /// <summary>Of twelve weightiest words reports share so many at least where they are alike enough to tell of one happening without a day that says so.</summary>
    private const int Shared = 3;

    private readonly Dictionary<ulong, List<int>> _under = [];
    private readonly Dictionary<int, int> _met = [];

    /// <summary>The undated reports that share enough words with one, each once.</summary>
    /// <param name="terms">Its weightiest words.</param>
    /// <param name="near">Gets them.</param>
    public void Near(ReadOnlySpan<uint> terms, List<int> near)
    {
        if (_under.Count == 0)
        {
            return;
        }

        _met.Clear();
        for (int i = 0; i < terms.Length; i++)
        {
            for (int j = i + 1; j < terms.Length; j++)
            {
                foreach (int other in CollectionsMarshal.AsSpan(_under.GetValueOrDefault(TermWindows.KeyOf(terms[i], terms[j]))))
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(_met, other, out _)++;
                }
            }
        }

        foreach ((int other, int pairs) in _met)
        {
            if (pairs >= Shared * (Shared - 1) / 2)
            {
                near.Add(other);
            }
        }
    }

    /// <summary>Takes an undated report.</summary>
    public void Add(int report, ReadOnlySpan<uint> terms)
    {
        for (int i = 0; i < terms.Length; i++)
        {
            for (int j = i + 1; j < terms.Length; j++)
            {
                ref List<int>? under = ref CollectionsMarshal.GetValueRefOrAddDefault(_under, TermWindows.KeyOf(terms[i], terms[j]), out _);
                (under ??= []).Add(report);
            }
        }
    }
}
