namespace Rapporteur.Pipeline.Lexicon;

/// <summary>What a name or title tells about which of "he" and "she" can point to its bearer.</summary>
public enum Gender
{
    /// <summary>Tells nothing.</summary>
    Unknown,

    /// <summary>"he".</summary>
    Male,

    /// <summary>"she".</summary>
    Female,
}
