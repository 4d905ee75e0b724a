namespace Rapporteur.Language.Names;

/// <summary>What a name names.</summary>
public enum NameKind : byte
{
    /// <summary>A person.</summary>
    Per,

    /// <summary>An organisation.</summary>
    Org,

    /// <summary>A country, city, region or facility.</summary>
    Loc,

    /// <summary>A nationality, or a religious or political group.</summary>
    Norp,

    /// <summary>Any other name.</summary>
    Misc,
}
