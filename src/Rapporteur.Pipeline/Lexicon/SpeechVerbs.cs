using System.Collections.Frozen;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>Verbs by which someone says, thinks or wants something, from <c>speech-verbs.tsv</c>.</summary>
internal static class SpeechVerbs
{
    private static readonly FrozenDictionary<string, CueWord> Words = CueTable.Read("speech-verbs.tsv");

    /// <summary>The verb, or null for a verb that tells of no speech or thought.</summary>
    /// <param name="lemma">Its lemma, with a particle where it has one: "point out".</param>
    public static CueWord? Of(string lemma) => Words.GetValueOrDefault(lemma);

    /// <summary>What a verb of speech takes; null for any other verb.</summary>
    public static CueFrames? FrameOf(string lemma) => Words.GetValueOrDefault(lemma) is { IsSaid: true } word ? word.Frames : null;
}
