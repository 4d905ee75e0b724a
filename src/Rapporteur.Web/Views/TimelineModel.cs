using Rapporteur.Domain;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Time;

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

    internal static TimelineModel Load(IRecordReader record, TimelineQuery query)
    {
        var names = new NameBook(record);
        (List<(FactTime Time, IFact Fact)> dated, List<(FactTime Time, IFact Fact)> undated) = Sorted(record, query);
        var paging = Paging.Of(query.Page, PageSize, dated.Count);
        var items = dated.Skip(paging.Skip).Take(PageSize).Select(one => Item(one.Fact, names)).ToList();
        return new TimelineModel(
            query,
            paging,
            items,
            [.. undated.Take(UndatedShown).Select(one => Item(one.Fact, names))],
            undated.Count,
            Choices(record, query, names),
            TimelineDrawing.Of(items, query.Lanes, names));
    }

    /// <summary>All that matches, dated by time and then undated by id.</summary>
    internal static List<IFact> Facts(IRecordReader record, TimelineQuery query)
    {
        (List<(FactTime Time, IFact Fact)> dated, List<(FactTime Time, IFact Fact)> undated) = Sorted(record, query);
        return [.. dated.Concat(undated).Select(one => one.Fact)];
    }

    private static (List<(FactTime Time, IFact Fact)> Dated, List<(FactTime Time, IFact Fact)> Undated) Sorted(IRecordReader record, TimelineQuery query)
    {
        ILookup<bool, (FactTime Time, IFact Fact)> facts = Gather(record, query).ToLookup(one => one.Time.IsKnown);
        List<(FactTime Time, IFact Fact)> dated = [.. facts[true]];
        dated.Sort(static (a, b) => Compare(a.Time, b.Time) is not 0 and int order ? order : string.CompareOrdinal(a.Fact.Key, b.Fact.Key));
        return (dated, [.. facts[false]]);
    }

    private static List<(FactTime Time, IFact Fact)> Gather(IRecordReader record, TimelineQuery query)
    {
        var facts = new List<(FactTime, IFact)>();
        if (query.Show is not TimelineShow.Statements)
        {
            foreach (Encounter encounter in record.All<Encounter>())
            {
                if (Keeps(query, encounter))
                {
                    facts.Add((encounter.Time, encounter));
                }
            }
        }

        if (query.Show is not TimelineShow.Encounters && query.Background is not TimelineBackground.Only)
        {
            foreach (Statement statement in record.All<Statement>())
            {
                if ((query.Actor is not { } actor || statement.Speakers.Contains(actor) || statement.Addressee == actor) && Lies(query, statement.Time))
                {
                    facts.Add((statement.Time, statement));
                }
            }
        }

        return facts;
    }

    private static bool Keeps(TimelineQuery query, Encounter encounter) =>
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

    private static TimelineItem Item(IFact fact, NameBook names) => fact switch
    {
        Encounter encounter => TimelineItem.Of(encounter, names),
        Statement statement => TimelineItem.Of(statement, names),
        _ => throw new ArgumentException($"A {fact.GetType().Name} is not on the timeline.", nameof(fact)),
    };

    private static List<ActorChoice> Choices(IRecordReader record, TimelineQuery query, NameBook names)
    {
        var choices = record.All<Actor>()
            .OrderByDescending(actor => actor.Mentions)
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
