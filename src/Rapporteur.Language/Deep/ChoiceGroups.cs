using Rapporteur.Language.Neural;

namespace Rapporteur.Language.Deep;

/// <summary>
/// Chooses first a group, by the sum of the shares of all in it, and then the best in the group: "nmod" may win by its
/// subtypes together where none of them would alone.
/// </summary>
internal sealed class ChoiceGroups
{
    private readonly int[] _groups;
    private readonly int _count;

    /// <summary>Groups of choices.</summary>
    /// <param name="names">For each choice the name of its group.</param>
    public ChoiceGroups(string[] names)
    {
        string[] distinct = [.. names.Distinct(StringComparer.Ordinal)];
        _groups = Array.ConvertAll(names, name => Array.IndexOf(distinct, name));
        _count = distinct.Length;
    }

    /// <summary>The best choice.</summary>
    /// <param name="scores">The scores; changed to shares.</param>
    public int Best(Span<float> scores)
    {
        Span<float> sums = stackalloc float[_count];
        sums.Clear();
        Activations.Softmax(scores);
        for (int i = 0; i < scores.Length; i++)
        {
            sums[_groups[i]] += scores[i];
        }

        int group = 0;
        for (int i = 1; i < sums.Length; i++)
        {
            group = sums[i] > sums[group] ? i : group;
        }

        int best = -1;
        for (int i = 0; i < scores.Length; i++)
        {
            if (_groups[i] == group && (best < 0 || scores[i] > scores[best]))
            {
                best = i;
            }
        }

        return best;
    }
}
