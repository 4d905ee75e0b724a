using System.Collections.Frozen;
using Rapporteur.Domain.Facts;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>Words that say what became of an agreement or a promise, from <c>compliance-words.tsv</c>.</summary>
internal static class ComplianceWords
{
    private static readonly FrozenDictionary<(string Lemma, string Part), ComplianceClaim> Words = Load();

    /// <summary>What the verb says of its object, affirmed; null for any other verb.</summary>
    public static ComplianceClaim? OfVerb(string lemma) => Words.TryGetValue((lemma, "verb"), out ComplianceClaim claim) ? claim : null;

    /// <summary>What the noun says of what hangs on it; null for any other noun.</summary>
    public static ComplianceClaim? OfNoun(string lemma) => Words.TryGetValue((lemma, "noun"), out ComplianceClaim claim) ? claim : null;

    private static FrozenDictionary<(string, string), ComplianceClaim> Load()
    {
        var words = new Dictionary<(string, string), ComplianceClaim>();
        foreach (LexiconRow row in LexiconFile.Read("compliance-words.tsv", 3))
        {
            if (row.Fields[1] is not ("verb" or "noun") || !words.TryAdd((row.Fields[0], row.Fields[1]), row.Choice<ComplianceClaim>(2)))
            {
                throw row.Error("no such part of speech, or the word stands twice");
            }
        }

        return words.ToFrozenDictionary();
    }
}
