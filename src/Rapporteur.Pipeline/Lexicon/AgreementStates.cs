using System.Collections.Frozen;
using Rapporteur.Domain.Facts;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>Words that say how an agreement stands, from <c>agreement-states.tsv</c> and <c>agreement-modifiers.tsv</c>.</summary>
internal static class AgreementStates
{
    /// <summary>What stands for all words by which a report sets one before that which it is about.</summary>
    public const string Earlier = "earlier";

    private static readonly FrozenDictionary<(string Lemma, AgreementSide Side), AgreementStatus> States = Load();
    private static readonly FrozenDictionary<string, (bool Apart, AgreementStatus? Status)> Modifiers = LoadModifiers();

    /// <summary>How an agreement stands of which the word is told, where the agreement is this to the word; null where the word says nothing of it.</summary>
    public static AgreementStatus? Of(string lemma, AgreementSide side) => States.TryGetValue((lemma, side), out AgreementStatus status) ? status : null;

    /// <summary>How it stands by a word beside its name; null where the word says nothing of it.</summary>
    public static AgreementStatus? OfModifier(string word) => Modifiers.GetValueOrDefault(word).Status;

    /// <summary>Whether the word beside its name tells an agreement from those told without it.</summary>
    public static bool TellsApart(string word) => Modifiers.GetValueOrDefault(word).Apart;

    /// <summary>Whether the word tells it only from what the report itself tells or knows of: the report of the next day drops it.</summary>
    public static bool IsRelative(string word) => word is Earlier or "additional" or "another" or "fresh" or "further" or "new" or "renewed" or "second";

    private static FrozenDictionary<(string, AgreementSide), AgreementStatus> Load()
    {
        var states = new Dictionary<(string, AgreementSide), AgreementStatus>();
        foreach (LexiconRow row in LexiconFile.Read("agreement-states.tsv", 3))
        {
            if (!states.TryAdd((row.Fields[0], row.Choice<AgreementSide>(1)), row.Choice<AgreementStatus>(2)))
            {
                throw row.Error("the word stands twice with that side");
            }
        }

        return states.ToFrozenDictionary();
    }

    private static FrozenDictionary<string, (bool, AgreementStatus?)> LoadModifiers()
    {
        var modifiers = new Dictionary<string, (bool, AgreementStatus?)>(StringComparer.Ordinal);
        foreach (LexiconRow row in LexiconFile.Read("agreement-modifiers.tsv", 3))
        {
            AgreementStatus? status = row.Fields[2].Length == 0 ? null : row.Choice<AgreementStatus>(2);
            if (row.Fields[1] is not ("" or "apart") || !modifiers.TryAdd(row.Fields[0], (row.Fields[1].Length > 0, status)))
            {
                throw row.Error("the word stands twice, or its second field is neither empty nor 'apart'");
            }
        }

        return modifiers.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

/// <summary>What an agreement is to a word that says how it stands.</summary>
internal enum AgreementSide
{
    /// <summary>The object of a verb.</summary>
    Object,

    /// <summary>The object of a verb whose subject is a party.</summary>
    Party,

    /// <summary>The subject of a verb.</summary>
    Subject,

    /// <summary>What hangs on a noun.</summary>
    Noun,
}
