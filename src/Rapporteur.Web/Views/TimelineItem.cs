using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Time;

namespace Rapporteur.Web.Views;

/// <summary>An encounter or a statement on the timeline.</summary>
/// <param name="Id">The fact.</param>
/// <param name="Href">Its page.</param>
/// <param name="Kind">The kind of encounter; null for a statement.</param>
/// <param name="Status">How far the encounter got; null for a statement.</param>
/// <param name="Time">When.</param>
/// <param name="Who">Participants, or the speaker.</param>
/// <param name="Speaker">The words that name the speaker where nobody is known by name; null otherwise.</param>
/// <param name="Parties">The actors by id, for the lanes.</param>
/// <param name="Place">Where, if told.</param>
/// <param name="About">Topics, or what was said.</param>
/// <param name="Background">Whether it is only recalled as past context.</param>
/// <param name="Reports">How many reports tell of it.</param>
/// <param name="Independent">How many of these are independent.</param>
public sealed record TimelineItem(
    FactId Id,
    string Href,
    EncounterKind? Kind,
    EncounterStatus? Status,
    FactTime Time,
    IReadOnlyList<Link> Who,
    string? Speaker,
    IReadOnlyList<ActorId> Parties,
    string? Place,
    string About,
    bool Background,
    int Reports,
    int Independent)
{
    /// <summary>What it is, in a word.</summary>
    public string KindWord => Kind is { } kind ? Words.Title(kind) : "Statement";

    /// <summary>Who, in plain words.</summary>
    public string WhoText => Who.Count > 0 ? string.Join(", ", Who.Select(one => one.Text)) : Speaker ?? "speaker not named";

    internal static TimelineItem Of(Encounter encounter, NameBook names) => new(
        encounter.Id, Paths.Encounter(encounter.Id), encounter.Kind, encounter.Status, encounter.Time, names.Links(encounter.Participants), null,
        encounter.Participants, encounter.Place?.Name, string.Join("; ", encounter.Topics), encounter.Background,
        encounter.Reports.Count, encounter.IndependentSources);

    internal static TimelineItem Of(Statement statement, NameBook names) => new(
        statement.Id, Paths.Statement(statement.Id), null, null, statement.Time,
        names.Links(statement.Speakers), statement.SpeakerText, statement.Speakers, null, statement.Text, false,
        statement.Reports.Count, statement.IndependentSources);
}
