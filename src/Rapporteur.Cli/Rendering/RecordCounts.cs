using System.Globalization;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Stories;

namespace Rapporteur.Cli.Rendering;

/// <summary>How many entries of each kind that a judgement may change a record holds.</summary>
internal sealed record RecordCounts(IReadOnlyList<(string Kind, int Count)> Kinds)
{
    public static RecordCounts Of(IRecordReader record) => new(
    [
        ("actors", record.Count<Actor>()),
        ("encounters", record.Count<Encounter>()),
        ("statements", record.Count<Statement>()),
        ("positions", record.Count<Position>()),
        ("agreements", record.Count<Agreement>()),
        ("commitments", record.Count<Commitment>()),
        ("events", record.Count<CodedEvent>()),
        ("figures", record.Count<Figure>()),
        ("stories", record.Count<Story>()),
    ]);
    /// <summary>All of them in a line: "123 actors, 1 encounter, …".</summary>
    public override string ToString() => string.Join(", ", Kinds.Select(one =>
        string.Create(CultureInfo.InvariantCulture, $"{one.Count:N0} {(one.Count == 1 ? One(one.Kind) : one.Kind)}")));

    private static string One(string kind) => kind.EndsWith("ies", StringComparison.Ordinal) ? kind[..^3] + "y" : kind[..^1];
}
