using System.Collections.Frozen;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>Verbs that report speech, from <c>speech-verbs.tsv</c>.</summary>
internal static class SpeechVerbs
{
    private static readonly FrozenDictionary<string, string> Frames = LexiconFile.ReadPairs("speech-verbs.tsv");

    /// <summary>How the verb takes what was said; null for a verb that reports no speech.</summary>
    public static SpeechFrame? FrameOf(string lemma) => Frames.GetValueOrDefault(lemma) switch
    {
        null => null,
        "clause" => SpeechFrame.Clause,
        "act" => SpeechFrame.Act,
        "both" => SpeechFrame.Both,
        string other => throw new InvalidOperationException($"speech-verbs.tsv: no frame {other}."),
    };
}

/// <summary>How a verb of speech takes what was said.</summary>
internal enum SpeechFrame
{
    /// <summary>As a clause or a quotation.</summary>
    Clause,

    /// <summary>The saying is the act: with an object or an infinitive.</summary>
    Act,

    /// <summary>Either.</summary>
    Both,
}
