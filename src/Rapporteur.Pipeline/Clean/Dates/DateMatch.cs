using Rapporteur.Domain.Time;

namespace Rapporteur.Pipeline.Clean.Dates;

/// <summary>A date found in a line.</summary>
/// <param name="Start">Where it begins in the line, UTF-16.</param>
/// <param name="End">Where it ends, exclusive; the time of day counts to it.</param>
/// <param name="Time">The date: a moment where hour and offset are told, else a day or a month.</param>
internal readonly record struct DateMatch(int Start, int End, FactTime Time);
