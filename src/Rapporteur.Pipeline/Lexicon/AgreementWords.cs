using System.Collections.Frozen;
using Rapporteur.Domain.Facts;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>Nouns that name an agreement, from <c>agreement-words.tsv</c>.</summary>
internal static class AgreementWords
{
    private static readonly FrozenDictionary<string, AgreementWord> Nouns = Load();

    /// <summary>What sort of agreement the noun names, and when; null for any other noun.</summary>
    public static AgreementWord? Noun(string lemma) => Nouns.GetValueOrDefault(lemma);

    private static FrozenDictionary<string, AgreementWord> Load()
    {
        var nouns = new Dictionary<string, AgreementWord>(StringComparer.Ordinal);
        foreach (LexiconRow row in LexiconFile.Read("agreement-words.tsv", 4))
        {
            var word = new AgreementWord(row.Choice<AgreementKind>(1), row.Choice<AgreementWordUse>(2), row.List(3).ToFrozenSet(StringComparer.Ordinal));
            if (!nouns.TryAdd(row.Fields[0], word))
            {
                throw row.Error("the noun stands twice");
            }
        }

        return nouns.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

/// <summary>A noun that names an agreement.</summary>
/// <param name="Kind">What sort.</param>
/// <param name="Use">Where it names one.</param>
/// <param name="Companions">Words beside it that make it name one.</param>
internal sealed record AgreementWord(AgreementKind Kind, AgreementWordUse Use, FrozenSet<string> Companions);

/// <summary>Where a noun names an agreement.</summary>
internal enum AgreementWordUse
{
    /// <summary>Wherever it stands.</summary>
    Sure,

    /// <summary>Beside a companion, or held by a word that makes or breaks agreements.</summary>
    Told,

    /// <summary>Within a name, or where two sign it.</summary>
    Name,

    /// <summary>Only where two sign it.</summary>
    Signed,
}
