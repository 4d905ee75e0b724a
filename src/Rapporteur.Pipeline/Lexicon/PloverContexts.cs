using System.Collections.Frozen;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>PLOVER's contexts by the words that tell them, from <c>plover-contexts.tsv</c>.</summary>
internal static class PloverContexts
{
    private static readonly FrozenDictionary<string, string> Words = LexiconFile.ReadPairs("plover-contexts.tsv");

    /// <summary>The context that a noun, verb or adjective tells; null for none.</summary>
    public static string? Of(string lemma) => Words.GetValueOrDefault(lemma);
}
