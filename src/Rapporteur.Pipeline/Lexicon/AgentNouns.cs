using System.Collections.Frozen;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>Common nouns for those who act or speak, from <c>agent-nouns.tsv</c>.</summary>
internal static class AgentNouns
{
    private static readonly FrozenDictionary<string, string> Numbers = LexiconFile.ReadPairs("agent-nouns.tsv");

    /// <summary>Whether the noun is a body that does not speak for its state: "the Norwegian company".</summary>
    public static bool IsPrivate(string lemma) => Numbers.GetValueOrDefault(lemma) is "private";

    /// <summary>Whether the noun is one person, many, or a body; null for any other noun.</summary>
    public static AgentNumber? NumberOf(string lemma) => Numbers.GetValueOrDefault(lemma) switch
    {
        null => null,
        "one" => AgentNumber.One,
        "many" => AgentNumber.Many,
        "body" or "private" => AgentNumber.Body,
        string other => throw new InvalidOperationException($"agent-nouns.tsv: no number {other}."),
    };
}

/// <summary>What an agent noun stands for.</summary>
internal enum AgentNumber
{
    /// <summary>A person.</summary>
    One,

    /// <summary>A group.</summary>
    Many,

    /// <summary>An organ that speaks as one.</summary>
    Body,
}
