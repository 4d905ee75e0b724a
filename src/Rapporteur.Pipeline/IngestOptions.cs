namespace Rapporteur.Pipeline;

/// <summary>How to import.</summary>
/// <param name="Threads">Reports worked on at once, from 1. The record is the same for any number.</param>
/// <param name="Defer">Whether reports are only taken in, and the record left as it is until the next import or <see cref="ReportPipeline.Rebuild"/>. What this costs does not grow with the record.</param>
public sealed record IngestOptions(int Threads = 1, bool Defer = false);
