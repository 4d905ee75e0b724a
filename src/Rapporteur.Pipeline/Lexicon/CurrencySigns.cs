using System.Collections.Frozen;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>Signs and codes of money beside a number, from <c>currency-signs.tsv</c>.</summary>
internal static class CurrencySigns
{
    private static readonly FrozenDictionary<string, string> Units = LexiconFile.ReadPairs("currency-signs.tsv");

    /// <summary>The unit that a sign stands for ("$", "US$", "KSh"); null for any other word.</summary>
    public static string? UnitOf(string lower) => Units.GetValueOrDefault(lower);
}
