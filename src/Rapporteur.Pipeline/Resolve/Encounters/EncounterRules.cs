using Rapporteur.Domain.Facts;
using Rapporteur.Pipeline.Resolve.Actors;
using Rapporteur.Pipeline.Resolve.Sources;
using Rapporteur.Pipeline.Resolve.Stories;

namespace Rapporteur.Pipeline.Resolve.Encounters;

/// <summary>Whether two tellings are of one encounter, and how surely.</summary>
/// <remarks>The stories are null while they are not known yet; likeness stands in for them.</remarks>
internal sealed class EncounterRules(
    ReportTable reports, CastRules casts, PlaceTable places, Lineages lineages, StoryLinks links, StoryScenes scenes, UnionFind? stories = null)
{
    /// <summary>Reports this alike tell of related things.</summary>
    private const double AlikeEnough = 0.3;

    /// <summary>The same where one is undated.</summary>
    private const double AlikeEnoughUndated = 0.4;

    /// <summary>An undated telling is of about the day that its report came out.</summary>
    private const int NearDays = 3;

    /// <summary>The same of what is recalled or still to come.</summary>
    private const int NearDaysAside = 7;

    /// <summary>What is told as news without a day was at most so many days ago.</summary>
    private const int JustAfterDays = 2;

    /// <summary>News is told on its day or the next.</summary>
    private const int OneDay = 1;

    /// <summary>A journey that reports still speak of lies at most so many days back.</summary>
    private const int DaysOfRecall = 92;

    /// <summary>A summit that reports call upcoming lies at most so many days ahead.</summary>
    private const int DaysAhead = 45;

    /// <summary>How far participants agree where the one telling names two of the other's four, or each names others of one gathering.</summary>
    private const double HalfOfCast = 0.5;

    private UndatedNeighbours? _near;

    /// <summary>How surely the two are one; 0 for not.</summary>
    public double Score(EncounterTold a, EncounterTold b)
    {
        if (!KindsAgree(a.Kind, b.Kind))
        {
            return 0;
        }

        if (a.Report == b.Report)
        {
            return InOneReport(a, b) ? 4 : 0;
        }

        if (a.HasSideOf(b.Actors) || b.HasSideOf(a.Actors))
        {
            return 0;
        }

        double people = Participants(a.Actors, b.Actors);
        people = people <= 0 && IsOneGathering(a, b) ? HalfOfCast : people;
        if (!DaysApart(a, b) && lineages.OnePassage(a.Report, a.First, b.Report, b.First) && (people > 0 || a.Actors.Length + b.Actors.Length == 0 || IsMisprint(a, b)))
        {
            return 10 + people;
        }

        if (people <= 0 || (places.Contradict(a.Place, b.Place) && !WholeAgrees(a, b, people) && !MayHold(a, b, people)))
        {
            return 0;
        }

        bool related = Related(a.Report, b.Report);
        double time = Times(a, b, people, related);
        if (time <= 0)
        {
            return 0;
        }

        return (2 * people) + time + (PlaceTable.Same(a.Place, b.Place) ? 1 : 0) + (a.Kind == b.Kind ? 0.3 : 0)
            + (related ? 1 : 0) + (a.Background == b.Background ? 0.2 : 0);
    }

    // In one passage of two copies, one name that differs is a misprint of the other's.
    private static bool IsMisprint(EncounterTold a, EncounterTold b)
    {
        if (a.Kind != b.Kind || a.Actors.Length != b.Actors.Length || a.Actors.Length < 2)
        {
            return false;
        }

        int same = 0;
        foreach (int actor in a.Actors)
        {
            same += Array.BinarySearch(b.Actors, actor) >= 0 ? 1 : 0;
        }

        return same == a.Actors.Length - 1;
    }

    /// <summary>Whether the reports share text or are of one story.</summary>
    public bool Related(int a, int b) => lineages.Between(a, b) is not null || (stories?.Same(a, b) ?? Alike(a, b));

    /// <summary>How alike two reports read, 0 where they were not compared; a report is like itself.</summary>
    public float Likeness(int a, int b) => a == b ? 1 : (float)links.Between(a, b);

    /// <summary>The reports that may be related to an undated one.</summary>
    public IEnumerable<int> Near(int undated) => (_near ??= new UndatedNeighbours(reports, lineages, links, stories)).Of(undated);

    /// <summary>Whether nothing but the participants speaks for the two being one: no day, and reports that have nothing to do with one another.</summary>
    public bool Unsupported(EncounterTold a, EncounterTold b) =>
        (!a.IsDated || !b.IsDated) && !AreOneJourney(a, b)
        && (Weekdays.Between(a.Weekday, b.Weekday) > 0
            || (reports.DaysBetween(a.Report, b.Report) is null or > StoryRules.LongestStory && !Related(a.Report, b.Report) && !IsNear(a, b)));

    /// <summary>A call is a call; the ways to meet in a place are one, and talks may be either.</summary>
    public static bool KindsAgree(EncounterKind a, EncounterKind b) =>
        a == b || (a == EncounterKind.Call ? b == EncounterKind.Talks : b != EncounterKind.Call || a == EncounterKind.Talks);

    /// <summary>A conference in one city: of its many guests each report names some. Two who met two others are two.</summary>
    public bool IsOneGathering(EncounterTold a, EncounterTold b) =>
        a.Kind == EncounterKind.Conference && b.Kind == EncounterKind.Conference && PlaceTable.Same(a.Place, b.Place) && !places.IsCountry(a.Place)
        && !a.Background && !b.Background && (a.Actors.Length != 2 || b.Actors.Length != 2) && Related(a.Report, b.Report);

    /// <summary>How far the participants agree, 0 to 1.</summary>
    public double Participants(int[] a, int[] b) => casts.Agree(a, b);

    /// <summary>The extractor told them apart; only where one lacks what the other has are they still one.</summary>
    private bool InOneReport(EncounterTold a, EncounterTold b)
    {
        bool sameDay = a.IsDay && b.IsDay && a.From == b.From;

        // "met today and agreed to meet again in Oslo": what is to come is another.
        bool oneDated = a.IsDated != b.IsDated && a.IsNews == b.IsNews;
        bool placeFits = !places.Contradict(a.Place, b.Place)
            && (sameDay || PlaceTable.Same(a.Place, b.Place) || a.Place == PlaceTable.None != (b.Place == PlaceTable.None));
        return a.Background == b.Background && (sameDay || oneDated) && placeFits && a.Actors.Length > 0
            && a.Actors.AsSpan().SequenceEqual(b.Actors);
    }

    /// <summary>Same people, same day, reports that have to do with one another: then one of the places is wrong, and that is worth telling.</summary>
    private bool WholeAgrees(EncounterTold a, EncounterTold b, double people) =>
        people >= 1 && a.Actors.Length >= 2 && a.IsDay && b.IsDay && a.From == b.From
        && !a.Background && !b.Background && Related(a.Report, b.Report);

    /// <summary>Same people, same day: a palace or village that no gazetteer has may be in the city that the other tells.</summary>
    private bool MayHold(EncounterTold a, EncounterTold b, double people) =>
        people >= 1 && a.Actors.Length >= 2 && a.IsDay && b.IsDay && a.From == b.From && places.IsUnknown(a.Place) != places.IsUnknown(b.Place);

    private double Times(EncounterTold a, EncounterTold b, double people, bool related)
    {
        if (Unsupported(a, b))
        {
            return 0;
        }

        int? apart = reports.DaysBetween(a.Report, b.Report);
        if (a.IsDated && b.IsDated)
        {
            bool overlap = a.From <= b.To && b.From <= a.To;
            if (a.IsDay && b.IsDay)
            {
                return overlap ? 2
                    : OneDayOff(a, b) && people >= 1 && related && PlaceTable.Same(a.Place, b.Place) ? 0.3
                    : 0;
            }

            return overlap && (related || (people >= HalfOfCast && PlaceTable.Same(a.Place, b.Place))) ? 1 : 0;
        }

        if (a.IsDated != b.IsDated && people >= 1 && (a.IsDated ? IsJustAfter(b, a) : IsJustAfter(a, b)))
        {
            return 0.8;
        }

        if (people >= 1 && AreOneJourney(a, b))
        {
            return 0.6;
        }

        if (a.Background != b.Background)
        {
            return people >= 1 && related && (a.Background ? IsRecalled(a, b) : IsRecalled(b, a)) ? 0.5 : 0;
        }

        if (!a.IsDated && !b.IsDated)
        {
            return (related && apart is null or <= StoryRules.LongestStory) || (people >= 1 && AreToldTogether(a, b)) ? 0.6 : 0;
        }

        if (people >= 1 && (a.IsDated ? IsNextSummit(a, b) : IsNextSummit(b, a)))
        {
            return 0.6;
        }

        bool nearDay = reports.DayOf((a.IsDated ? b : a).Report) == Days.None || IsNear(a, b);
        return nearDay && people >= HalfOfCast && (related || (apart <= NearDays && HasTwo(a, b))) ? 0.8 : 0;
    }

    // A state that met somebody unnamed does so every day, in reports that have nothing to do with one another.
    private bool HasTwo(EncounterTold a, EncounterTold b) =>
        a.Actors.Length > 1 || b.Actors.Length > 1 || a.Kind is EncounterKind.Visit || b.Kind is EncounterKind.Visit || casts.IsOneBody(a.Actors);

    /// <summary>Whether the day that one tells lies near the day on which the other, undated, came out.</summary>
    private bool IsNear(EncounterTold a, EncounterTold b)
    {
        (EncounterTold dated, EncounterTold undated) = a.IsDated ? (a, b) : (b, a);
        int day = reports.DayOf(undated.Report);
        return dated.IsDated && !undated.IsDated && day != Days.None && dated.From - NearDaysAside <= day && day <= dated.To + (undated.IsNews ? NearDays : NearDaysAside);
    }

    // The same two spoke by telephone the day before the report that gives no day, as a later report recalls: a second such call would be told with one.
    private bool IsJustAfter(EncounterTold undated, EncounterTold dated) =>
        !undated.Background && dated.IsDay && AreOneWay(undated, dated) && undated.Actors.Length >= 2 && dated.Actors.Length == undated.Actors.Length
        && reports.DayOf(undated.Report) is var told && told != Days.None && told - dated.To is >= 0 and <= JustAfterDays;

    // "announced during the president's trip to Peru", after "his mid-July trip to Peru": the last journey there is meant.
    private bool AreOneJourney(EncounterTold a, EncounterTold b) => a.IsDated != b.IsDated && (a.IsDated ? IsOneJourney(a, b) : IsOneJourney(b, a));

    private bool IsOneJourney(EncounterTold dated, EncounterTold undated) =>
        dated.Kind is EncounterKind.Visit && undated.Kind is EncounterKind.Visit && !dated.IsDay && PlaceTable.Same(dated.Place, undated.Place)
        && reports.DayOf(undated.Report) is var told && told != Days.None && told - dated.To is >= 0 and <= DaysOfRecall
        && reports.DayOf(dated.Report) is var first && first != Days.None && first >= dated.To;

    // "The upcoming summit of the alliance", and "next month's": a body has one ahead of it at a time.
    private bool IsNextSummit(EncounterTold dated, EncounterTold undated) =>
        dated.Kind is EncounterKind.Conference && undated.Kind is EncounterKind.Conference && casts.IsOneBody(dated.Actors) && !undated.IsNews
        && reports.DayOf(undated.Report) is var told && told != Days.None && dated.To >= told && dated.From - told <= DaysAhead;

    // "He met her", in two reports of one day or the next: the same two meet once a day.
    private bool AreToldTogether(EncounterTold a, EncounterTold b) =>
        a.IsNews && b.IsNews && AreOneWay(a, b) && a.Actors.Length >= 2 && a.Actors.Length == b.Actors.Length && reports.DaysBetween(a.Report, b.Report) is <= OneDay;

    // Talks may be either, but whether they were on the telephone only the other report tells.
    private static bool AreOneWay(EncounterTold a, EncounterTold b) =>
        a.Kind == b.Kind || (a.Kind is not EncounterKind.Call && b.Kind is not EncounterKind.Call && KindsAgree(a.Kind, b.Kind));

    // "In Geneva, where he had met her": in the same story, recalled with its place some days after it was news; "briefed him on his call with her", a day or two after; "earlier, he met her", on the day itself.
    private bool IsRecalled(EncounterTold recalled, EncounterTold news) =>
        !recalled.IsDated && news.IsDay && news.IsNews && recalled.Actors.Length >= 2
        && reports.DayOf(recalled.Report) is var told && told != Days.None && told - news.To is >= 0 and var days
        && days <= (recalled.Place != PlaceTable.None && news.Place != PlaceTable.None ? NearDays : recalled.Kind == EncounterKind.Call && news.Kind == EncounterKind.Call ? JustAfterDays : 0);

    /// <summary>"Spoke today with" in the same words on two days is two calls; a copy may be printed the next day.</summary>
    private bool DaysApart(EncounterTold a, EncounterTold b)
    {
        // "Will meet next in May" and "will meet next in June", in the same words.
        int slack = a.IsDay || b.IsDay ? NearDays : 0;
        if (a.IsDated && b.IsDated && (a.From > b.To + slack || b.From > a.To + slack))
        {
            return true;
        }

        int one = DayOf(a);
        int other = DayOf(b);
        return one != Days.None && other != Days.None && Math.Abs(one - other) > (a.IsDay && b.IsDay ? 1 : NearDays);
    }

    // News without a day is of about its report's.
    private int DayOf(EncounterTold told) => told.IsDay ? told.From : told.IsNews && !told.IsDated ? reports.DayOf(told.Report) : Days.None;

    private bool Alike(int a, int b) =>
        links.Between(a, b) >= (reports.DaysBetween(a, b) is null ? AlikeEnoughUndated : AlikeEnough) && !scenes.OtherWeekday(a, b) && !scenes.Contradict(a, b);

    private static bool OneDayOff(EncounterTold a, EncounterTold b) =>
        !a.Background && !b.Background && Math.Abs(a.From - b.From) == 1 && a.From == a.To && b.From == b.To;
}
