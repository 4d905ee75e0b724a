using Rapporteur.Language;

namespace Rapporteur.Benchmarks.Run;

/// <summary>How a run is set.</summary>
/// <param name="Folder">Where reports and record go; they stay there.</param>
/// <param name="Add">Reports added to the whole record, measured by themselves.</param>
/// <param name="Mode">How English is read.</param>
/// <param name="Threads">Threads allowed.</param>
/// <param name="Seed">Where the reports come from.</param>
internal sealed record ScaleSetting(string Folder, int Add, AnalysisMode Mode, int Threads, int Seed);
