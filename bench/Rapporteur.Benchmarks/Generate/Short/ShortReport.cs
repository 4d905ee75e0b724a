namespace Rapporteur.Benchmarks.Generate.Short;

/// <summary>A made-up short report, and what is true of it.</summary>
/// <param name="Report">The report.</param>
/// <param name="Truth">What it tells and whom it copies.</param>
internal sealed record ShortReport(GeneratedReport Report, ShortTruth Truth);

/// <summary>A line of the key.</summary>
/// <param name="Id">The report.</param>
/// <param name="Happening">What it tells of.</param>
/// <param name="Encounter">The encounter it tells of, or null.</param>
/// <param name="CopyOf">The report whose words it has, or null.</param>
/// <param name="How"><c>copy</c>, <c>rewrite</c>, <c>partial</c>, <c>quotation</c> (which makes no copy), or null.</param>
internal sealed record ShortTruth(string Id, int Happening, int? Encounter, string? CopyOf, string? How);
