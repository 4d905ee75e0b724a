namespace Rapporteur.Pipeline.Resolve.Making;

/// <summary>What a cell makes. Those before <see cref="Judged"/> make what several stories tell, each a little; they come first, and in this order.</summary>
internal enum CellKind
{
    /// <summary>One encounter.</summary>
    Encounter,

    /// <summary>Statements, and the positions read from them.</summary>
    Speech,

    /// <summary>One agreement.</summary>
    Agreement,

    /// <summary>One commitment.</summary>
    Commitment,

    /// <summary>One figure.</summary>
    Figure,

    /// <summary>One group of reports that share text.</summary>
    Lineage,

    /// <summary>The stories that people judged, and what others tell of the same: several cells at once.</summary>
    Judged,

    /// <summary>A story: its reports, and all that no other story tells.</summary>
    Story,
}
