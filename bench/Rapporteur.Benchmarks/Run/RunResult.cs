namespace Rapporteur.Benchmarks.Run;

/// <summary>What one run in a process of its own measured.</summary>
/// <param name="Reports">Reports in the record.</param>
/// <param name="Refused">Reports refused.</param>
/// <param name="Threads">Threads allowed.</param>
/// <param name="Seconds">From the first file to the last byte of the export.</param>
/// <param name="PeakWorkingSet">Bytes of memory held at most, as the system counts.</param>
/// <param name="PeakHeap">Bytes of managed memory at most, looked at ten times a second.</param>
/// <param name="Allocated">Bytes of managed memory ever asked for.</param>
/// <param name="Stages">Seconds in each stage, over all threads.</param>
internal sealed record RunResult(
    int Reports,
    int Refused,
    int Threads,
    double Seconds,
    long PeakWorkingSet,
    long PeakHeap,
    long Allocated,
    IReadOnlyDictionary<string, double> Stages);
