using NodaTime;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Stories;
using Rapporteur.Pipeline.Lexicon;
using Rapporteur.Pipeline.Resolve;

namespace Rapporteur.Pipeline.Judging;

/// <summary>Encounters of the same people at nearly the same time: a day apart, in two places, or in one story without a day.</summary>
internal static class NearEncounters
{
    /// <summary>Days that reports may be wrong by, or that a night and a time zone make.</summary>
    private const int DaysApart = 2;

    /// <summary>Encounters of the same people that are compared with each, the nearest in time first.</summary>
    private const int Reach = 16;

    public static IEnumerable<NearPair> In(IRecordReader record)
    {
        Dictionary<string, List<string>> stories = Stories(record);
        var blocks = new SortedDictionary<string, List<Encounter>>(StringComparer.Ordinal);
        foreach (Encounter encounter in record.All<Encounter>())
        {
            foreach (string key in KeysOf(encounter))
            {
                if (!blocks.TryGetValue(key, out List<Encounter>? block))
                {
                    blocks.Add(key, block = []);
                }

                block.Add(encounter);
            }
        }

        foreach (List<Encounter> block in blocks.Values)
        {
            block.Sort((a, b) => (a.Time.From ?? LocalDate.MaxIsoValue).CompareTo(b.Time.From ?? LocalDate.MaxIsoValue) is not 0 and var byDay
                ? byDay
                : a.Id.CompareTo(b.Id));
            for (int i = 0; i < block.Count; i++)
            {
                for (int j = i + 1; j < Math.Min(block.Count, i + 1 + Reach); j++)
                {
                    if (Reason(block[i], block[j], stories) is { } reason)
                    {
                        yield return new NearPair(block[i], block[j], reason);
                    }
                }
            }
        }
    }

    /// <summary>Its people; those of a day also by each two of them, so that one telling may know of fewer.</summary>
    private static IEnumerable<string> KeysOf(Encounter encounter)
    {
        const int Most = 4;
        if (encounter.Participants.Count < 2)
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

    private static string? Reason(Encounter a, Encounter b, Dictionary<string, List<string>> stories)
    {
        if (!EncounterRules.KindsAgree(a.Kind, b.Kind) || IsOff(a) != IsOff(b))
        {
            return null;
        }

        bool same = a.Participants.SequenceEqual(b.Participants);
        if (!same && !(Holds(a, b) || Holds(b, a)))
        {
            return null;
        }

        if (a.Time is { From: { } fromA, To: { } toA } && b.Time is { From: { } fromB, To: { } toB })
        {
            // Somewhere else in the same summer is another meeting, and no doubt about one.
            bool elsewhere = PlaceOf(a) is { } placeA && PlaceOf(b) is { } placeB && !string.Equals(placeA, placeB, StringComparison.Ordinal);
            if (elsewhere && (Period.DaysBetween(fromA, toA) > DaysApart || Period.DaysBetween(fromB, toB) > DaysApart))
            {
                return null;
            }

            int apart = Math.Max(Period.DaysBetween(toA, fromB), Period.DaysBetween(toB, fromA));
            return !same ? "One day, and all whom the one names are in the other."
                : apart > DaysApart ? null
                : apart > 0 ? $"The same people, {apart} {(apart == 1 ? "day" : "days")} apart."
                : elsewhere ? "The same people at the same time, in two places."
                : "The same people at the same time.";
        }

        return same && SameStory(a, b, stories) ? "The same people in one story, and at least one has no day." : null;
    }

    private static bool IsOff(Encounter encounter) => encounter.Status > EncounterStatus.Held;

    private static string? PlaceOf(Encounter encounter) => encounter.Place is { } place ? NameFolding.FoldBody(place.Name) : null;

    private static bool Holds(Encounter large, Encounter small) => small.Participants.All(large.Participants.Contains);

    private static bool SameStory(Encounter a, Encounter b, Dictionary<string, List<string>> stories) =>
        stories.TryGetValue(a.Id.Value, out List<string>? first) && stories.TryGetValue(b.Id.Value, out List<string>? second)
        && first.Exists(second.Contains);

    private static Dictionary<string, List<string>> Stories(IRecordReader record)
    {
        var stories = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (Story story in record.All<Story>())
        {
            foreach (FactId id in story.Encounters)
            {
                if (!stories.TryGetValue(id.Value, out List<string>? own))
                {
                    stories.Add(id.Value, own = []);
                }

                own.Add(story.Id);
            }
        }

        return stories;
    }
}
