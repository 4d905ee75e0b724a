namespace Rapporteur.Language.Coreference;

/// <summary>By what sort of words a mention refers.</summary>
public enum MentionKind : byte
{
    /// <summary>A pronoun or a determiner that stands alone: "he", "their", "this".</summary>
    Pronoun,

    /// <summary>A description: "the Russian minister".</summary>
    Nominal,

    /// <summary>A name, with what hangs on it: "Russian Foreign Minister Sergei Lavrov".</summary>
    Name,
}
