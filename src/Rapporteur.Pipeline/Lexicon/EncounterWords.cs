using System.Collections.Frozen;
using Rapporteur.Domain.Facts;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>Words that tell of an encounter, from <c>encounter-words.tsv</c>.</summary>
internal static class EncounterWords
{
    private static readonly FrozenDictionary<string, EncounterKind> NounKinds = Load("noun");
    private static readonly FrozenDictionary<string, EncounterKind> VerbKinds = Load("verb");
    private static readonly FrozenDictionary<string, EncounterKind> PhraseKinds = Load("phrase");
    private static readonly FrozenSet<string> Holders = LoadVerbs("holds", "arranges", "refuses");
    private static readonly FrozenSet<string> Arrangers = LoadVerbs("arranges", "refuses");
    private static readonly FrozenSet<string> Refusers = LoadVerbs("refuses");

    /// <summary>The kind of encounter that a noun names; null for any other noun.</summary>
    public static EncounterKind? NounKind(string lemma) =>
        NounKinds.TryGetValue(lemma, out EncounterKind kind) ? kind : null;

    /// <summary>The kind of encounter that a verb tells; null for any other verb.</summary>
    public static EncounterKind? VerbKind(string lemma) =>
        VerbKinds.TryGetValue(lemma, out EncounterKind kind) ? kind : null;

    /// <summary>The kind of encounter that a verb tells with certain other words only, "ran into her", "warned him by phone"; null for any other verb.</summary>
    public static EncounterKind? PhraseKind(string lemma) =>
        PhraseKinds.TryGetValue(lemma, out EncounterKind kind) ? kind : null;

    /// <summary>The kind of encounter that an inflected verb tells, where its lemma is not known: "telephoned".</summary>
    public static EncounterKind? VerbKindOfForm(string form) =>
        form.EndsWith("ed", StringComparison.Ordinal) ? VerbKind(form[..^1]) ?? VerbKind(form[..^2])
        : form.EndsWith('s') ? VerbKind(form[..^1])
        : null;

    /// <summary>Whether the verb takes an encounter noun and adds who, when and how far: "held talks".</summary>
    public static bool Holds(string lemma) => Holders.Contains(lemma);

    /// <summary>The same of an inflected verb, where its lemma is not known or wrong: "convened".</summary>
    public static bool HoldsForm(string form) => form.EndsWith("ed", StringComparison.Ordinal) && (Holders.Contains(form[..^1]) || Holders.Contains(form[..^2]));

    /// <summary>Whether the verb sets an encounter up or calls it off, so that its subject need not take part: "Turkey will schedule talks between …".</summary>
    public static bool Arranges(string lemma) => Arrangers.Contains(lemma);

    /// <summary>Whether the verb says that the encounter will not be, or was not: "boycotted a meeting with …".</summary>
    public static bool Refuses(string lemma) => Refusers.Contains(lemma);

    private static FrozenDictionary<string, EncounterKind> Load(string part)
    {
        var kinds = new Dictionary<string, EncounterKind>(StringComparer.Ordinal);
        foreach (LexiconRow row in LexiconFile.Read("encounter-words.tsv", 3))
        {
            if (string.Equals(row.Fields[1], part, StringComparison.Ordinal) && row.Fields[2] is not ("holds" or "arranges" or "refuses"))
            {
                kinds.Add(row.Fields[0], Enum.Parse<EncounterKind>(row.Fields[2], ignoreCase: true));
            }
        }

        return kinds.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenSet<string> LoadVerbs(params string[] roles)
    {
        var verbs = new List<string>();
        foreach (LexiconRow row in LexiconFile.Read("encounter-words.tsv", 3))
        {
            if (roles.Contains(row.Fields[2], StringComparer.Ordinal))
            {
                verbs.Add(row.Fields[0]);
            }
        }

        return verbs.ToFrozenSet(StringComparer.Ordinal);
    }
}
