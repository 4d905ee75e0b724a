using System.Collections.Frozen;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>Words by which a party binds itself, from <c>commitment-words.tsv</c>.</summary>
internal static class CommitmentWords
{
    private static readonly FrozenDictionary<string, CommitmentFrames> Verbs = Load("verb");
    private static readonly FrozenDictionary<string, CommitmentFrames> Nouns = Load("noun");

    /// <summary>What tells what was promised beside the verb; none for any other verb.</summary>
    public static CommitmentFrames OfVerb(string lemma) => Verbs.GetValueOrDefault(lemma);

    /// <summary>What tells what was promised beside the noun; none for any other noun.</summary>
    public static CommitmentFrames OfNoun(string lemma) => Nouns.GetValueOrDefault(lemma);

    private static FrozenDictionary<string, CommitmentFrames> Load(string part)
    {
        var words = new Dictionary<string, CommitmentFrames>(StringComparer.Ordinal);
        foreach (LexiconRow row in LexiconFile.Read("commitment-words.tsv", 3))
        {
            CommitmentFrames frames = CommitmentFrames.None;
            foreach (string frame in row.List(2))
            {
                frames |= frame switch
                {
                    "infinitive" => CommitmentFrames.Infinitive,
                    "clause" => CommitmentFrames.Clause,
                    "gerund" => CommitmentFrames.Gerund,
                    "object" => CommitmentFrames.Object,
                    "aid" => CommitmentFrames.Aid,
                    _ => throw row.Error($"no frame '{frame}'"),
                };
            }

            if (row.Fields[1] is not ("verb" or "noun"))
            {
                throw row.Error($"no part of speech '{row.Fields[1]}'");
            }

            if (string.Equals(row.Fields[1], part, StringComparison.Ordinal))
            {
                words.Add(row.Fields[0], frames);
            }
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

/// <summary>What tells what was promised.</summary>
[Flags]
internal enum CommitmentFrames
{
    /// <summary>Nothing: the word binds nobody.</summary>
    None = 0,

    /// <summary>"to let aid in".</summary>
    Infinitive = 1,

    /// <summary>"that it would".</summary>
    Clause = 2,

    /// <summary>"to letting aid in".</summary>
    Gerund = 4,

    /// <summary>"promised aid".</summary>
    Object = 8,

    /// <summary>"announced $5 million in aid": money or arms for somebody, and nothing else.</summary>
    Aid = 16,
}
