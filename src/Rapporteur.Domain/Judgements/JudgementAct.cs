namespace Rapporteur.Domain.Judgements;

/// <summary>What a person decided.</summary>
public enum JudgementAct
{
    /// <summary>Two or more actors, or encounters, are one.</summary>
    Merge,

    /// <summary>What stands as one is two: the first target is another than the second.</summary>
    Split,

    /// <summary>Two that are alike are not one, and are not to become one.</summary>
    KeepApart,

    /// <summary>It is called otherwise.</summary>
    Rename,

    /// <summary>It was at another time.</summary>
    Date,

    /// <summary>It got otherwise far.</summary>
    Status,

    /// <summary>The passages tell of no such thing.</summary>
    Reject,

    /// <summary>An earlier judgement no longer holds. Undoing an undoing brings it back.</summary>
    Undo,
}
