using System.Collections.Frozen;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>Verbs by their irregular forms, from <c>verb-forms.tsv</c>.</summary>
internal static class VerbForms
{
    private static readonly FrozenDictionary<string, string> Verbs = LexiconFile.ReadPairs("verb-forms.tsv");

    /// <summary>The verb that a word is an irregular form of; null where the table has none.</summary>
    public static string? VerbOf(string form) => Verbs.GetValueOrDefault(form);
}
