using System.Collections.Frozen;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>Nouns by which someone says, thinks or wants something, from <c>speech-nouns.tsv</c>.</summary>
internal static class SpeechNouns
{
    private static readonly FrozenDictionary<string, CueWord> Words = CueTable.Read("speech-nouns.tsv");

    /// <summary>The noun, or null for any other noun.</summary>
    public static CueWord? Of(string lemma) => Words.GetValueOrDefault(lemma);
}
