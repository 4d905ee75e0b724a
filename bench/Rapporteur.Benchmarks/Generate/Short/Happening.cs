using NodaTime;

namespace Rapporteur.Benchmarks.Generate.Short;

/// <summary>One thing that reports tell of.</summary>
internal sealed class Happening
{
    /// <summary>Its number, among all.</summary>
    public required int Number { get; init; }

    /// <summary>What it is.</summary>
    public required HappeningKind Kind { get; init; }

    /// <summary>Number of the encounter it is; null where it is none.</summary>
    public required int? Encounter { get; init; }

    /// <summary>Who acts.</summary>
    public required Person First { get; init; }

    /// <summary>With whom, or about whom.</summary>
    public required Person Second { get; init; }

    /// <summary>The town.</summary>
    public required string Place { get; init; }

    /// <summary>The day it is of.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>What it is about: each an adjective and a thing.</summary>
    public required string[] Matters { get; init; }

    /// <summary>People harmed, where people are.</summary>
    public required int Victims { get; init; }

    /// <summary>By what.</summary>
    public required string Calamity { get; init; }

    /// <summary>The reports of it that are made, for others to copy.</summary>
    public List<ShortReport> Told { get; } = [];
}
