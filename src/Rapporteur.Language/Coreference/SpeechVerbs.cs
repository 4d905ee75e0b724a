namespace Rapporteur.Language.Coreference;

/// <summary>
/// Verbs whose subject is the speaker of a quotation beside them. Fewer than the record's table of speech verbs, which lies above
/// this layer: here a verb that seldom quotes would mislead.
/// </summary>
internal static class SpeechVerbs
{
    public static bool Contains(string lemma) => lemma is "say" or "tell" or "add" or "ask" or "reply" or "answer" or "state"
        or "explain" or "announce" or "note" or "declare" or "warn" or "stress" or "insist" or "claim" or "argue" or "comment"
        or "write" or "remark" or "continue" or "conclude" or "admit" or "recall" or "suggest" or "respond" or "observe"
        or "tweet" or "joke" or "cry" or "shout" or "whisper" or "think" or "believe" or "predict" or "urge" or "emphasize"
        or "emphasise" or "report" or "describe" or "call" or "quote" or "complain" or "confirm" or "exclaim" or "point";
}
