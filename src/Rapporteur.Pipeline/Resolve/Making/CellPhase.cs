namespace Rapporteur.Pipeline.Resolve.Making;

/// <summary>When a cell is made: what comes before may show in what comes after.</summary>
internal enum CellPhase
{
    /// <summary>What several stories tell, none of them judged.</summary>
    Shared,

    /// <summary>What people judged.</summary>
    Judged,

    /// <summary>The other stories, which name what several tell.</summary>
    Stories,
}
