using System.Globalization;
using Rapporteur.Domain;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Time;

namespace Rapporteur.Pipeline.Judging;

/// <summary>What an entry is called in a judgement, for whoever reads it later.</summary>
internal static class Labels
{
    private const int Most = 100;

    public static string Of(IRecordEntry entry, IRecordReader record) => Of(entry, id => record.Find<Actor>(id.Value));

    /// <summary>The same with actors that are known already.</summary>
    public static string Of(IRecordEntry entry, Func<ActorId, Actor?> find) => Short(entry switch
    {
        Actor actor => actor.Name,
        Encounter encounter => $"{Names(encounter.Participants, find)}: {Word(encounter.Kind)}, {Word(encounter.Status)}{When(encounter.Time)}",
        Statement statement => $"{NameOf(statement.Speaker, find) ?? statement.SpeakerText ?? "not named"}: {statement.Text}",
        Position position => $"{NameOf(position.Holder, find)}: {Word(position.Stance)}, {position.Issue}",
        Agreement agreement => $"{agreement.Name}: {Word(agreement.Status)}{When(agreement.Time)}",
        Commitment commitment => $"{NameOf(commitment.Obligor, find)}: {commitment.Text}",
        CodedEvent coded => $"{Names(coded.Source, find)} {coded.Cameo} {Names(coded.Target, find)}{When(coded.Time)}",
        Figure figure => string.Create(CultureInfo.InvariantCulture, $"{figure.Value} {figure.Unit} {figure.Of}").TrimEnd(),
        _ => entry.Key,
    });

    private static string Names(IReadOnlyList<ActorId> ids, Func<ActorId, Actor?> find) =>
        ids.Count == 0 ? "nobody named" : string.Join(", ", ids.Select(id => NameOf(id, find)));

    private static string? NameOf(ActorId? id, Func<ActorId, Actor?> find) => id is { } known ? find(known)?.Name ?? known.Value : null;

    private static string When(FactTime time) => (time.From, time.To) switch
    {
        ({ } from, { } to) when from == to => string.Create(CultureInfo.InvariantCulture, $", {from:uuuu-MM-dd}"),
        ({ } from, { } to) => string.Create(CultureInfo.InvariantCulture, $", {from:uuuu-MM-dd}/{to:uuuu-MM-dd}"),
        _ => ", undated",
    };

    private static string Word<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static string Short(string label)
    {
        string line = string.Join(' ', label.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= Most)
        {
            return line;
        }

        int end = char.IsHighSurrogate(line[Most - 2]) ? Most - 2 : Most - 1;
        return line[..end] + "…";
    }
}
