using System.Globalization;
using System.Text.Json;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Provenance;
using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Pipeline.Resolve.Making;

/// <summary>What one report tells of one entry, on its way through the shuffle to the others'. Numbers are the resolver's.</summary>
internal abstract record Part
{
    /// <summary>Number of the report.</summary>
    public required int Report { get; init; }

    /// <summary>Number among all of its kind.</summary>
    public required int Number { get; init; }

    /// <summary>The passages, cut out.</summary>
    public required Evidence[] Evidence { get; init; }
}

internal sealed record ActorPart : Part
{
    public string? Title { get; init; }

    public string? TitleOf { get; init; }

    public required string[] Forms { get; init; }

    public KnownActor? Known { get; init; }
}

internal sealed record EncounterPart : Part
{
    public required EncounterMention Mention { get; init; }

    public required int[] Actors { get; init; }
}

internal sealed record StatementPart : Part
{
    public required StatementMention Mention { get; init; }

    public int? Speaker { get; init; }

    public int? Addressee { get; init; }

    public int[] CoSpeakers { get; init; } = [];

    /// <summary>Whether a position is read from it.</summary>
    public bool IsCited { get; init; }

    public HopPart[] Via { get; init; } = [];
}

internal sealed record HopPart(int? Source, string SourceText, Evidence Evidence);

internal sealed record PositionPart : Part
{
    public required PositionMention Mention { get; init; }

    public required int Holder { get; init; }

    public int[] About { get; init; } = [];

    /// <summary>Numbers of the statements it is read from, among all.</summary>
    public int[] Statements { get; init; } = [];
}

internal sealed record FigurePart : Part
{
    public required FigureMention Mention { get; init; }

    public int? Claimant { get; init; }
}

/// <summary>Parts of one kind under their entry's key, through a shuffle.</summary>
internal static class PartShuffle
{
    public static void Put<T>(this IShuffle shuffle, string bucket, string key, T part)
        where T : Part => shuffle.Put(bucket, key, JsonSerializer.SerializeToUtf8Bytes(part, ExtractionCodec.Options));

    /// <summary>The parts of each entry, in the order of report and number.</summary>
    public static IEnumerable<(string Key, List<T> Parts)> Parts<T>(this IShuffle shuffle, string bucket)
        where T : Part
    {
        foreach (ShuffleGroup group in shuffle.Groups(bucket))
        {
            var parts = new List<T>(group.Payloads.Count);
            foreach (byte[] payload in group.Payloads)
            {
                parts.Add(JsonSerializer.Deserialize<T>(payload, ExtractionCodec.Options)
                    ?? throw new JsonException($"A {typeof(T).Name} is null."));
            }

            parts.Sort((a, b) => a.Report != b.Report ? a.Report.CompareTo(b.Report) : a.Number.CompareTo(b.Number));
            yield return (group.Key, parts);
        }
    }

    /// <summary>A number as a key that sorts like it.</summary>
    public static string Key(int number) => number.ToString("D10", CultureInfo.InvariantCulture);

    /// <summary>All passages of all parts.</summary>
    public static Passages PassagesOf<T>(List<T> parts)
        where T : Part
    {
        var all = new List<Evidence>();
        foreach (T part in parts)
        {
            all.AddRange(part.Evidence);
        }

        return new Passages(all);
    }

    /// <summary>Report and place of every passage.</summary>
    public static List<(int Report, TextRange Range)> RangesOf<T>(List<T> parts)
        where T : Part
    {
        var all = new List<(int, TextRange)>();
        foreach (T part in parts)
        {
            foreach (Evidence evidence in part.Evidence)
            {
                all.Add((part.Report, evidence.Range));
            }
        }

        return all;
    }

    /// <summary>The numbers of the reports that the parts are from, ascending, each once.</summary>
    public static List<int> ReportsOf<T>(List<T> parts)
        where T : Part
    {
        var reports = new List<int>();
        foreach (T part in parts)
        {
            if (reports.Count == 0 || reports[^1] != part.Report)
            {
                reports.Add(part.Report);
            }
        }

        return reports;
    }
}
