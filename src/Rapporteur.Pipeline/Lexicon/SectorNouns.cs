using System.Collections.Frozen;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>PLOVER's sectors of common nouns for those who act, from <c>sector-nouns.tsv</c>.</summary>
internal static class SectorNouns
{
    private static readonly FrozenDictionary<string, string> Words = LexiconFile.ReadPairs("sector-nouns.tsv");

    /// <summary>The sector that a noun tells: "police" COP, "rebel" REB; null for any other noun.</summary>
    public static string? Of(string lemma) => Words.GetValueOrDefault(lemma);
}
