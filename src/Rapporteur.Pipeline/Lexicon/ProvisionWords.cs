using System.Collections.Frozen;
using Rapporteur.Domain.Facts;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>Words that tell what an agreement provides, from <c>provision-words.tsv</c>.</summary>
internal static class ProvisionWords
{
    private static readonly FrozenDictionary<string, List<(ProvisionKind Kind, FrozenSet<string> Companions)>> Words = Load();

    /// <summary>The kinds of provision that a stretch of words tells.</summary>
    /// <param name="lemmas">The lemmas of the stretch, in lower case.</param>
    public static SortedSet<ProvisionKind> KindsOf(HashSet<string> lemmas)
    {
        var kinds = new SortedSet<ProvisionKind>();
        foreach (string lemma in lemmas)
        {
            if (Words.TryGetValue(lemma, out List<(ProvisionKind Kind, FrozenSet<string> Companions)>? rows))
            {
                foreach ((ProvisionKind kind, FrozenSet<string> companions) in rows)
                {
                    if (companions.Count == 0 || companions.Overlaps(lemmas))
                    {
                        kinds.Add(kind);
                    }
                }
            }
        }

        // Chemical and nuclear arms are given up; they are not pulled back.
        if (kinds.Contains(ProvisionKind.Disarmament) || lemmas.Contains("chemical") || lemmas.Contains("nuclear"))
        {
            kinds.Remove(ProvisionKind.WeaponsWithdrawal);
        }

        return kinds;
    }

    private static FrozenDictionary<string, List<(ProvisionKind, FrozenSet<string>)>> Load()
    {
        var words = new Dictionary<string, List<(ProvisionKind, FrozenSet<string>)>>(StringComparer.Ordinal);
        foreach (LexiconRow row in LexiconFile.Read("provision-words.tsv", 3))
        {
            if (!words.TryGetValue(row.Fields[0], out List<(ProvisionKind, FrozenSet<string>)>? rows))
            {
                rows = [];
                words.Add(row.Fields[0], rows);
            }

            rows.Add((row.Choice<ProvisionKind>(1), row.List(2).ToFrozenSet(StringComparer.Ordinal)));
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
