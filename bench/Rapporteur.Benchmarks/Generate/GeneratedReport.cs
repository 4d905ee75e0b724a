namespace Rapporteur.Benchmarks.Generate;

/// <summary>A made-up report for measuring, never for reading.</summary>
/// <param name="Id">Its number, as a name.</param>
/// <param name="Outlet">Its outlet.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Date">Its day, ISO.</param>
/// <param name="Text">Its body.</param>
internal sealed record GeneratedReport(string Id, string Outlet, string Title, string Date, string Text);
