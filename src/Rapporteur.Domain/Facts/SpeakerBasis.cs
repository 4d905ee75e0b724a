namespace Rapporteur.Domain.Facts;

/// <summary>What tells who the speaker of a statement is.</summary>
public enum SpeakerBasis
{
    /// <summary>Nothing: the speaker is open.</summary>
    None,

    /// <summary>The words that name the speaker are a name.</summary>
    Name,

    /// <summary>A description that fits one who is named elsewhere in the report, or that tells a group or an office from others: "the Russian minister".</summary>
    Description,

    /// <summary>A capital or a country that stands for its government: "Moscow".</summary>
    Metonym,

    /// <summary>A pronoun that points back.</summary>
    Pronoun,

    /// <summary>The quotation goes on from a statement whose speaker is told, or stands behind a clause that tells of one.</summary>
    Continuation,

    /// <summary>The whole text is the speaker's.</summary>
    Document,

    /// <summary>Somebody judged who it is.</summary>
    Judgement,
}
