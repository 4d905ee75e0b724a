using System.Collections.Frozen;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>Nouns whose counts are figures of record, from <c>counted-nouns.tsv</c>.</summary>
internal static class CountedNouns
{
    private static readonly FrozenDictionary<string, string> Classes = LexiconFile.ReadPairs("counted-nouns.tsv");

    /// <summary>Whether a count of the noun is a figure.</summary>
    public static bool IsCounted(string lemma) => Classes.ContainsKey(lemma);

    /// <summary>Whether the noun counts people.</summary>
    public static bool IsPeople(string lemma) => string.Equals(Classes.GetValueOrDefault(lemma), "people", StringComparison.Ordinal);
}
