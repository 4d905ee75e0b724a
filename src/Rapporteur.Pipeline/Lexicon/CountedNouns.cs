using System.Collections.Frozen;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>Nouns whose counts are figures of record, from <c>counted-nouns.tsv</c>.</summary>
internal static class CountedNouns
{
    private static readonly FrozenDictionary<string, string> Classes = LexiconFile.ReadPairs("counted-nouns.tsv");

    /// <summary>Whether a count of the noun is a figure, however small.</summary>
    public static bool IsCounted(string lemma) => Classes.TryGetValue(lemma, out string? kind) && !string.Equals(kind, "none", StringComparison.Ordinal);

    /// <summary>Whether no count of the noun is a figure: a unit of time or measure, a turn of play.</summary>
    public static bool IsNever(string lemma) => Is(lemma, "none");

    /// <summary>Whether the noun counts people.</summary>
    public static bool IsPeople(string lemma) => Is(lemma, "people");

    /// <summary>Whether the noun counts what fights, or what it fights with.</summary>
    public static bool IsForce(string lemma) => Is(lemma, "force");

    /// <summary>Whether the noun is a unit of money.</summary>
    public static bool IsMoney(string lemma) => Is(lemma, "money");

    /// <summary>Whether the noun is a state or who leads one: two of them are the sides of a sentence, not a figure.</summary>
    public static bool IsState(string lemma) => Is(lemma, "state");

    private static bool Is(string lemma, string kind) => string.Equals(Classes.GetValueOrDefault(lemma), kind, StringComparison.Ordinal);
}
