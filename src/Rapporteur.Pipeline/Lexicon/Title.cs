namespace Rapporteur.Pipeline.Lexicon;

/// <summary>An office, a calling or an honorific.</summary>
/// <param name="Name">The title as the lexicon writes it: "Foreign Minister".</param>
/// <param name="Level">What it makes its bearer.</param>
/// <param name="Sector">PLOVER's sector, null where the title does not tell it.</param>
/// <param name="Country">Alpha-3 of the country whose office it is when no other country is named beside it, or null.</param>
/// <param name="Gender">The bearer's gender, where the title tells it.</param>
public sealed record Title(string Name, TitleLevel Level, string? Sector, string? Country, Gender Gender);

/// <summary>What a title makes its bearer.</summary>
public enum TitleLevel
{
    /// <summary>President, king, emir.</summary>
    HeadOfState,

    /// <summary>Prime minister, chancellor.</summary>
    HeadOfGovernment,

    /// <summary>Vice president, deputy prime minister.</summary>
    DeputyHead,

    /// <summary>A member of a ruling house.</summary>
    Royal,

    /// <summary>A minister or a secretary of that rank.</summary>
    Minister,

    /// <summary>A deputy or assistant minister.</summary>
    DeputyMinister,

    /// <summary>A special envoy or representative.</summary>
    Envoy,

    /// <summary>One who negotiates or mediates.</summary>
    Negotiator,

    /// <summary>An ambassador or other diplomat.</summary>
    Ambassador,

    /// <summary>One who speaks for another.</summary>
    Spokesperson,

    /// <summary>The head of an organisation, or one of its commissioners.</summary>
    OrganisationHead,

    /// <summary>An adviser, aide or chief of staff.</summary>
    Adviser,

    /// <summary>Any other office.</summary>
    Official,

    /// <summary>A member of a parliament.</summary>
    Legislator,

    /// <summary>A soldier of a state.</summary>
    Military,

    /// <summary>A fighter of no state.</summary>
    Rebel,

    /// <summary>A police officer.</summary>
    Police,

    /// <summary>A judge, prosecutor or lawyer.</summary>
    Judge,

    /// <summary>A cleric.</summary>
    Religious,

    /// <summary>An officer or candidate of a party.</summary>
    Party,

    /// <summary>A calling that is no office: analyst, journalist, activist.</summary>
    Other,

    /// <summary>A form of address: Mr, Dr, Sheikh.</summary>
    Honorific,
}

/// <summary>What the words before or within a title change.</summary>
[Flags]
public enum TitleModifiers
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>No longer in office: former, ex-, outgoing, late.</summary>
    Former = 1,

    /// <summary>In office for the time being: acting, interim.</summary>
    Acting = 2,

    /// <summary>Deputy, vice, assistant.</summary>
    Deputy = 4,

    /// <summary>Not yet in office: incoming, designated.</summary>
    Elect = 8,

    /// <summary>Says only how much the bearer counts, or of what kind: senior, top, military.</summary>
    Senior = 16,

    /// <summary>The title is in the plural: "foreign ministers".</summary>
    Plural = 32,
}

/// <summary>A title found in a sequence of words.</summary>
/// <param name="Title">The title, without its modifiers.</param>
/// <param name="Length">Words it takes up, modifiers among them.</param>
/// <param name="Modifiers">What its modifiers and its number tell.</param>
public readonly record struct TitleMatch(Title Title, int Length, TitleModifiers Modifiers);
