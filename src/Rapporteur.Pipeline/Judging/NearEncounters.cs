using NodaTime;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Pipeline.Lexicon;
using Rapporteur.Pipeline.Resolve.Encounters;

namespace Rapporteur.Pipeline.Judging;

/// <summary>Encounters of the same people at nearly the same time, or of the same sides in one story: a day apart, in two places, without a day, with somebody left out.</summary>
internal static class NearEncounters
{
    /// <summary>Days that reports may be wrong by, or that a night and a time zone make.</summary>
    private const int DaysApart = 2;

    /// <summary>Encounters that are compared with each, the nearest in time first.</summary>
    private const int Reach = 16;

    public static IEnumerable<NearPair> In(NearContext context)
    {
        var sides = new EncounterSides(context);
        var bySame = new NearBlocks<Encounter>(Reach);
        var byStory = new NearBlocks<Encounter>(Reach);
        List<Encounter> all = [.. context.Record.All<Encounter>()];
        all.Sort(static (a, b) => (a.Time.From ?? LocalDate.MaxIsoValue).CompareTo(b.Time.From ?? LocalDate.MaxIsoValue) is not 0 and var byDay
            ? byDay
            : a.Id.CompareTo(b.Id));
        foreach (Encounter encounter in all)
        {
            bySame.Add(encounter, KeysOf(encounter));
            byStory.Add(encounter, encounter.Participants.Count > 0 ? context.StoriesOf(encounter) : []);
        }

        foreach ((Encounter a, Encounter b) in bySame.Pairs())
        {
            if (MayBeOne(a, b) && OfOneTime(a, b) is { } pair)
            {
                yield return pair;
            }
        }

        foreach ((Encounter a, Encounter b) in byStory.Pairs())
        {
            if (MayBeOne(a, b) && OfOneStory(a, b, sides) is { } pair)
            {
                yield return pair;
            }
        }
    }

    private static bool MayBeOne(Encounter a, Encounter b) => EncounterRules.KindsAgree(a.Kind, b.Kind) && IsOff(a) == IsOff(b);

    /// <summary>Its people; those of a day also by each two of them, so that one telling may know of fewer.</summary>
    private static IEnumerable<string> KeysOf(Encounter encounter)
    {
        const int Most = 4;
        if (encounter.Participants.Count < 2 || !encounter.Time.IsKnown)
        {
            yield break;
        }

        yield return string.Join(' ', encounter.Participants);
        if (encounter.Time is not { From: { } day } time || day != time.To)
        {
            yield break;
        }

        for (int i = 0; i < Math.Min(Most, encounter.Participants.Count); i++)
        {
            for (int j = i + 1; j < Math.Min(Most, encounter.Participants.Count); j++)
            {
                yield return $"{encounter.Participants[i]} {encounter.Participants[j]} on {day:uuuu-MM-dd}";
            }
        }
    }

    private static NearPair? OfOneTime(Encounter a, Encounter b)
    {
        bool same = a.Participants.SequenceEqual(b.Participants);
        if (!same && !Holds(a, b) && !Holds(b, a))
        {
            return null;
        }

        (LocalDate fromA, LocalDate toA, LocalDate fromB, LocalDate toB) = (a.Time.From!.Value, a.Time.To!.Value, b.Time.From!.Value, b.Time.To!.Value);
        bool elsewhere = AreElsewhere(a, b);
        int apart = Math.Max(Period.DaysBetween(toA, fromB), Period.DaysBetween(toB, fromA));

        // Somewhere else in the same summer is another meeting, and no doubt about one.
        if (apart > DaysApart || (elsewhere && (Period.DaysBetween(fromA, toA) > DaysApart || Period.DaysBetween(fromB, toB) > DaysApart)))
        {
            return null;
        }

        return !same ? new NearPair(a, b, elsewhere ? Likelihood.Remote : Likelihood.Likely, "One day, and all whom the one names are in the other.")
            : apart > 0 ? new NearPair(
                a, b, elsewhere ? Likelihood.Remote : Likelihood.Possible, $"The same people, {apart} {(apart == 1 ? "day" : "days")} apart{(elsewhere ? ", in two places" : "")}.")
            : elsewhere ? new NearPair(a, b, Likelihood.Possible, "The same people at the same time, in two places.")
            : new NearPair(a, b, IsDay(a) && IsDay(b) ? Likelihood.Likely : Likelihood.Possible, "The same people at the same time.");
    }

    private static NearPair? OfOneStory(Encounter a, Encounter b, EncounterSides sides)
    {
        if (!a.Time.MayBe(b.Time) || AreElsewhere(a, b))
        {
            return null;
        }

        bool undated = !a.Time.IsKnown || !b.Time.IsKnown;
        string open = undated ? ", and at least one has no day" : "";
        if (a.Participants.SequenceEqual(b.Participants))
        {
            return undated ? new NearPair(a, b, Likelihood.Possible, $"The same people in one story{open}.") : null;
        }

        // One name alone is in much: of another kind it is another encounter.
        bool one = Math.Min(a.Participants.Count, b.Participants.Count) == 1;
        return (Holds(a, b) || Holds(b, a)) && (!one || a.Kind == b.Kind)
            ? new NearPair(
                a, b, one ? Likelihood.Remote : Likelihood.Possible,
                $"One story, and all whom the one names are in the other{open}.")
            : sides.Agree(a, b) ? new NearPair(a, b, Likelihood.Remote, $"One story, and the same sides by other names{open}.")
            : null;
    }

    private static bool IsDay(Encounter encounter) => encounter.Time.From == encounter.Time.To;

    private static bool IsOff(Encounter encounter) => encounter.Status > EncounterStatus.Held;

    private static bool AreElsewhere(Encounter a, Encounter b) =>
        a.Place is { } placeA && b.Place is { } placeB && !string.Equals(NameFolding.FoldBody(placeA.Name), NameFolding.FoldBody(placeB.Name), StringComparison.Ordinal);

    private static bool Holds(Encounter large, Encounter small) => small.Participants.All(large.Participants.Contains);
}
