namespace Rapporteur.Domain.Judgements;

/// <summary>What a person decided.</summary>
public enum JudgementAct
{
    /// <summary>Two or more actors, or facts of a kind, are one.</summary>
    Merge,

    /// <summary>What stands as one is two: the first target is another than the second.</summary>
    Split,

    /// <summary>Two that are alike are not one, and are not to become one.</summary>
    KeepApart,

    /// <summary>It is called otherwise.</summary>
    Rename,

    /// <summary>It was at another time.</summary>
    Date,

    /// <summary>It got otherwise far: an encounter, an agreement, a commitment; or it was not done as an event was read to be.</summary>
    Status,

    /// <summary>The passages tell of no such thing; of an actor: its names are nobody's.</summary>
    Reject,

    /// <summary>It was at another place, or nobody knows where.</summary>
    Place,

    /// <summary>Somebody took part, or is a party, whom the reports were not read to name.</summary>
    Add,

    /// <summary>Somebody took no part, or is no party.</summary>
    Remove,

    /// <summary>Somebody else said it, or nobody whom the reports name.</summary>
    Speaker,

    /// <summary>It is somebody else's position, or another is bound.</summary>
    Holder,

    /// <summary>A position is for, against, on a condition or open otherwise than it was read.</summary>
    Stance,

    /// <summary>A position is on another issue.</summary>
    Issue,

    /// <summary>An actor is of another kind.</summary>
    Kind,

    /// <summary>An actor belongs to another country, or to none.</summary>
    Country,

    /// <summary>An earlier judgement no longer holds. Undoing an undoing brings it back.</summary>
    Undo,
}
