namespace Rapporteur.Pipeline;

/// <summary>How to import.</summary>
/// <param name="Threads">Reports worked on at once, from 1. The record is the same for any number.</param>
public sealed record IngestOptions(int Threads = 1);
