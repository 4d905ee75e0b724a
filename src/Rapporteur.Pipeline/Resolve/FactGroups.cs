namespace Rapporteur.Pipeline.Resolve;

/// <summary>Which tellings are one, each by its number among all of its kind.</summary>
internal sealed record FactGroups(
    UnionFind Stories, UnionFind Encounters, UnionFind Statements, UnionFind Positions, UnionFind Agreements, UnionFind Commitments, UnionFind Figures);
