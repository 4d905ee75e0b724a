using System.Collections.Frozen;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>Words beside the name of an agreement that say what it is about, from <c>agreement-matters.tsv</c>.</summary>
internal static class AgreementMatters
{
    private static readonly FrozenDictionary<string, string> Classes = LexiconFile.ReadPairs("agreement-matters.tsv").ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What the word says that an agreement is about; words of one matter give the same. Null for any other word.</summary>
    public static string? ClassOf(string word) => Classes.GetValueOrDefault(word);
}
