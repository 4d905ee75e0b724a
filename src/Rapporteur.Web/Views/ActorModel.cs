using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Web.Hosting;

namespace Rapporteur.Web.Views;

/// <summary>What the record knows of an actor.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Roles">Its offices with their passages.</param>
/// <param name="Encounters">Its encounters by time, those without a date last; at most <see cref="Shown"/>.</param>
/// <param name="EncounterTotal">How many there are.</param>
/// <param name="Statements">Its statements by time, those without a date last; at most <see cref="Shown"/>.</param>
/// <param name="StatementTotal">How many there are.</param>
/// <param name="Judgements">What people judged of it.</param>
public sealed record ActorModel(
    Actor Actor,
    IReadOnlyList<ActorRole> Roles,
    IReadOnlyList<TimelineItem> Encounters,
    int EncounterTotal,
    IReadOnlyList<TimelineItem> Statements,
    int StatementTotal,
    IReadOnlyList<JudgementRow> Judgements)
{
    /// <summary>At most this many of a list; the timeline has the rest.</summary>
    public const int Shown = 100;

    /// <summary>Its encounters and statements on the timeline.</summary>
    public string TimelineHref => new TimelineQuery { Actor = Actor.Id, Show = TimelineShow.Both }.Href();

    internal static ActorModel? Load(SiteRecord record, string id)
    {
        if (record.Find<Actor>(id) is not { } actor)
        {
            return null;
        }

        var names = new NameBook(record);
        var met = KeptRows.Encounters(record).Where(one => one.Participants.Contains(actor.Id)).ToList();
        var said = KeptRows.Statements(record).Where(one => one.Speakers.Contains(actor.Id)).ToList();
        return new ActorModel(
            actor,
            [.. actor.Roles.Select(role => new ActorRole(ActorRow.RoleText(role), Span(role), Paths.Passage(role.Evidence[0]), role.Evidence[0].Exact))],
            [.. KeptRows.Read<Encounter>(record, met.OrderBy(one => one.Time.From ?? NodaTime.LocalDate.MaxIsoValue).Take(Shown).Select(one => one.Key)).Select(one => TimelineItem.Of(one, names))],
            met.Count,
            [.. KeptRows.Read<Statement>(record, said.OrderBy(one => one.Time.From ?? NodaTime.LocalDate.MaxIsoValue).Take(Shown).Select(one => one.Key)).Select(one => TimelineItem.Of(one, names))],
            said.Count,
            JudgementRow.Of(actor, names, record));
    }

    private static string? Span(Role role) => (Day(role.From), Day(role.To)) switch
    {
        (null, null) => null,
        ({ } from, null) => $"from {from}",
        (null, { } to) => $"until {to}",
        ({ } from, { } to) => $"{from} to {to}",
    };

    private static string? Day(string? iso) =>
        iso is not null && NodaTime.Text.LocalDatePattern.Iso.Parse(iso) is { Success: true } day ? TimeWords.Day(day.Value) : iso;
}

/// <summary>An office.</summary>
/// <param name="Text">The title and of what.</param>
/// <param name="Span">From when to when, where told.</param>
/// <param name="Href">The passage that says so.</param>
/// <param name="Exact">Its words.</param>
public sealed record ActorRole(string Text, string? Span, string Href, string Exact);
