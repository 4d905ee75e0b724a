using NodaTime;
using Rapporteur.Domain;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Time;
using Rapporteur.Web.Hosting;

namespace Rapporteur.Web.Views;

/// <summary>What lists, filters and searches of the whole record need of each entry. Small, so that it is kept between requests; entries that a page shows are read for it.</summary>
internal static class KeptRows
{
    /// <summary>Actors, those named most first.</summary>
    public static IReadOnlyList<ActorNames> Actors(SiteRecord record) => record.Kept(static all => (ActorNames[])
    [
        .. all.All<Actor>().Select(static one => new ActorNames(one.Id, one.Name, one.Aliases, one.Kind, one.Mentions)).OrderByDescending(static one => one.Mentions),
    ]);

    /// <summary>Encounters in the order of their ids.</summary>
    public static IReadOnlyList<EncounterRow> Encounters(SiteRecord record) => record.Kept(static all => (EncounterRow[])
    [
        .. all.All<Encounter>().Select(static one => new EncounterRow(
            one.Id.Value, one.Time, one.Kind, one.Status, one.Background, one.Participants, one.Place?.Name, one.Topics)),
    ]);

    /// <summary>Statements in the order of their ids.</summary>
    public static IReadOnlyList<StatementRow> Statements(SiteRecord record) => record.Kept(static all => (StatementRow[])
    [
        .. all.All<Statement>().Select(static one => new StatementRow(one.Id.Value, one.Time, one.Speakers, one.Addressee)),
    ]);

    /// <summary>What was said, in the order of ids, for a search through all of it.</summary>
    public static IReadOnlyList<StatementWords> StatementWords(SiteRecord record) => record.Kept(static all => (StatementWords[])
    [
        .. all.All<Statement>().Select(static one => new StatementWords(one.Id.Value, one.Text, one.Speaker, one.SpeakerText)),
    ]);

    /// <summary>The ids of a kind of entry by time; undated ones last.</summary>
    public static IReadOnlyList<string> ByTime<T>(SiteRecord record, Func<T, LocalDate?> day)
        where T : class, IRecordEntry => record.Kept(all =>
        {
            List<(LocalDate Day, string Key)> rows = [.. all.All<T>().Select(one => (day(one) ?? LocalDate.MaxIsoValue, one.Key))];
            rows.Sort(static (a, b) => a.Day != b.Day ? a.Day.CompareTo(b.Day) : string.CompareOrdinal(a.Key, b.Key));
            return new OrderOf<T>(rows.ConvertAll(static row => row.Key));
        }).Keys;

    /// <summary>A page of some ids as entries. One that an ingest took away since is left out.</summary>
    public static IEnumerable<T> Read<T>(SiteRecord record, IEnumerable<string> keys)
        where T : class, IRecordEntry => keys.Select(record.Find<T>).OfType<T>();

    private sealed record OrderOf<T>(IReadOnlyList<string> Keys);
}

/// <summary>What an actor is called, and how often.</summary>
internal sealed record ActorNames(ActorId Id, string Name, IReadOnlyList<string> Aliases, ActorKind Kind, int Mentions);

/// <summary>An encounter as filters see it.</summary>
internal sealed record EncounterRow(
    string Key,
    FactTime Time,
    EncounterKind Kind,
    EncounterStatus Status,
    bool Background,
    IReadOnlyList<ActorId> Participants,
    string? Place,
    IReadOnlyList<string> Topics);

/// <summary>A statement as filters see it.</summary>
internal sealed record StatementRow(string Key, FactTime Time, IReadOnlyList<ActorId> Speakers, ActorId? Addressee);

/// <summary>What was said, and by whom.</summary>
internal sealed record StatementWords(string Key, string Text, ActorId? Speaker, string? SpeakerText);
