using Rapporteur.Domain;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Time;
using Rapporteur.Web.Hosting;

namespace Rapporteur.Web.Views;

/// <summary>The timeline: a page of dated items, the drawing of them, and what has no date.</summary>
/// <param name="Query">What was asked for.</param>
/// <param name="Paging">Where the dated items on this page stand.</param>
/// <param name="Dated">The items on this page, by first day, last day and id.</param>
/// <param name="Undated">Items without a date, by id; at most <see cref="UndatedShown"/>.</param>
/// <param name="UndatedTotal">How many there are.</param>
/// <param name="Actors">Actors to choose from, those that occur most first.</param>
/// <param name="Drawing">The drawing.</param>
public sealed record TimelineModel(
    TimelineQuery Query,
    Paging Paging,
    IReadOnlyList<TimelineItem> Dated,
    IReadOnlyList<TimelineItem> Undated,
    int UndatedTotal,
    IReadOnlyList<ActorChoice> Actors,
    TimelineDrawing Drawing)
{
    /// <summary>Dated items on a page.</summary>
    public const int PageSize = 150;

    /// <summary>At most this many undated items stand beside the drawing.</summary>
    public const int UndatedShown = 60;

    private const int ActorsShown = 120;

    internal static TimelineModel Load(SiteRecord record, TimelineQuery query)
    {
        var names = new NameBook(record);
        (List<TimelineRow> dated, List<TimelineRow> undated) = Sorted(record, query);
        var paging = Paging.Of(query.Page, PageSize, dated.Count);
        List<TimelineItem> items = Items(dated.Skip(paging.Skip).Take(PageSize), record, names);
        return new TimelineModel(
            query,
            paging,
            items,
            Items(undated.Take(UndatedShown), record, names),
            undated.Count,
            Choices(record, query, names),
            TimelineDrawing.Of(items, query.Lanes, names));
    }

    /// <summary>All that matches, dated by time and then undated by id.</summary>
    internal static List<TimelineRow> Rows(SiteRecord record, TimelineQuery query)
    {
        (List<TimelineRow> dated, List<TimelineRow> undated) = Sorted(record, query);
        return [.. dated, .. undated];
    }

    private static (List<TimelineRow> Dated, List<TimelineRow> Undated) Sorted(SiteRecord record, TimelineQuery query)
    {
        var dated = new List<TimelineRow>();
        var undated = new List<TimelineRow>();
        foreach (TimelineRow row in Gather(record, query))
        {
            (row.Time.IsKnown ? dated : undated).Add(row);
        }

        dated.Sort(static (a, b) => Compare(a.Time, b.Time) is not 0 and int order ? order : string.CompareOrdinal(a.Key, b.Key));
        return (dated, undated);
    }

    private static IEnumerable<TimelineRow> Gather(SiteRecord record, TimelineQuery query)
    {
        if (query.Show is not TimelineShow.Statements)
        {
            foreach (EncounterRow encounter in KeptRows.Encounters(record))
            {
                if (Keeps(query, encounter))
                {
                    yield return new TimelineRow(encounter.Time, encounter.Key, IsEncounter: true);
                }
            }
        }

        if (query.Show is not TimelineShow.Encounters && query.Background is not TimelineBackground.Only)
        {
            foreach (StatementRow statement in KeptRows.Statements(record))
            {
                if ((query.Actor is not { } actor || statement.Speakers.Contains(actor) || statement.Addressee == actor) && Lies(query, statement.Time))
                {
                    yield return new TimelineRow(statement.Time, statement.Key, IsEncounter: false);
                }
            }
        }
    }

    private static bool Keeps(TimelineQuery query, EncounterRow encounter) =>
        (query.Actor is not { } actor || encounter.Participants.Contains(actor))
        && (query.Kind is not { } kind || encounter.Kind == kind)
        && (query.Status is not { } status || encounter.Status == status)
        && query.Background switch
        {
            TimelineBackground.Hidden => !encounter.Background,
            TimelineBackground.Only => encounter.Background,
            _ => true,
        }
        && Lies(query, encounter.Time);

    /// <summary>What has no date may lie anywhere, so the days asked for do not hide it: it stands beside.</summary>
    private static bool Lies(TimelineQuery query, FactTime time) =>
        !time.IsKnown || ((query.From is not { } from || time.To >= from) && (query.To is not { } to || time.From <= to));

    private static int Compare(FactTime a, FactTime b)
    {
        int byFirst = a.From!.Value.CompareTo(b.From!.Value);
        return byFirst != 0 ? byFirst : a.To!.Value.CompareTo(b.To!.Value);
    }

    private static List<TimelineItem> Items(IEnumerable<TimelineRow> rows, SiteRecord record, NameBook names)
    {
        var items = new List<TimelineItem>();
        foreach (TimelineRow row in rows)
        {
            switch (row.Read(record))
            {
                case Encounter encounter:
                    items.Add(TimelineItem.Of(encounter, names));
                    break;
                case Statement statement:
                    items.Add(TimelineItem.Of(statement, names));
                    break;
                default:
                    break;
            }
        }

        return items;
    }

    private static List<ActorChoice> Choices(SiteRecord record, TimelineQuery query, NameBook names)
    {
        var choices = KeptRows.Actors(record)
            .Take(ActorsShown)
            .Select(actor => new ActorChoice(actor.Id, actor.Name))
            .ToList();
        if (query.Actor is { } chosen && choices.TrueForAll(choice => choice.Id != chosen))
        {
            choices.Insert(0, new ActorChoice(chosen, names.Link(chosen).Text));
        }

        return choices;
    }
}

/// <summary>An actor to filter by.</summary>
/// <param name="Id">The actor.</param>
/// <param name="Name">Its name.</param>
public sealed record ActorChoice(ActorId Id, string Name);

/// <summary>A fact on the timeline before it is read.</summary>
/// <param name="Time">When.</param>
/// <param name="Key">Its id.</param>
/// <param name="IsEncounter">Whether it is an encounter; else a statement.</param>
internal readonly record struct TimelineRow(FactTime Time, string Key, bool IsEncounter)
{
    /// <summary>The fact; null where an ingest took it away since.</summary>
    public IFact? Read(SiteRecord record) => IsEncounter ? record.Find<Encounter>(Key) : record.Find<Statement>(Key);
}
