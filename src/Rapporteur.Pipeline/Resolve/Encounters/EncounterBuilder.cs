using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Places;
using Rapporteur.Domain.Provenance;
using Rapporteur.Pipeline.Lexicon;
using Rapporteur.Pipeline.Resolve.Actors;
using Rapporteur.Pipeline.Resolve.Making;

namespace Rapporteur.Pipeline.Resolve.Encounters;

/// <summary>Makes one encounter of all that the reports tell of it, and notes where they disagree.</summary>
internal sealed class EncounterBuilder(FactContext context, Disagreements disagreements)
{
    public Encounter Build(List<EncounterPart> parts)
    {
        Passages passages = PartShuffle.PassagesOf(parts);
        List<int> reports = PartShuffle.ReportsOf(parts);
        ActorId[] participants = Participants(parts);
        EncounterKind kind = KindOf(parts);
        Domain.Time.FactTime time = FactContext.Closest(parts.ConvertAll(part => part.Mention.Time));
        Place? place = PlaceOf(parts);
        FactId id = context.NewId(
            "e",
            passages,
            kind == EncounterKind.Call ? "call" : "meeting",
            string.Join(',', Array.ConvertAll(participants, actor => actor.Value)),
            FactContext.Show(time),
            place is null ? null : NameFolding.FoldBody(place.Name));
        NoteDisagreements(id, parts);
        return new Encounter(
            id,
            kind,
            participants,
            place,
            time,
            StatusOf(parts),
            TopicsOf(parts),
            parts.TrueForAll(part => part.Mention.Background),
            context.IdsOf(reports),
            context.CountSources(PartShuffle.RangesOf(parts)),
            passages)
        {
            History = EncounterHistory.Of(context.Reports, parts),
            Sidelines = parts.Find(part => part.Mention.Sidelines is not null)?.Mention.Sidelines,
        };
    }

    /// <summary>Everyone told; a bare state is left out where someone who acts for it takes part, an unnamed one where another stands for the same.</summary>
    private ActorId[] Participants(List<EncounterPart> parts)
    {
        var all = new SortedSet<int>();
        foreach (EncounterPart part in parts)
        {
            all.UnionWith(part.Actors);
        }

        // Two unnamed officials that one report tells side by side stay side by side.
        var told = new HashSet<(int, int)>();
        foreach (EncounterPart part in parts)
        {
            foreach (int a in part.Actors)
            {
                foreach (int b in part.Actors)
                {
                    told.Add((a, b));
                }
            }
        }

        var kept = new List<int>();
        foreach (int actor in all)
        {
            bool stoodFor = false;
            foreach (int other in all)
            {
                stoodFor |= other != actor && (context.Sides.IsState(actor) || !told.Contains((actor, other))) && StandsFor(other, actor);
            }

            if (!stoodFor)
            {
                kept.Add(actor);
            }
        }

        ActorId[] ids = [.. kept.ConvertAll(context.IdOf)];
        Array.Sort(ids);
        return ids;
    }

    private bool StandsFor(int other, int actor)
    {
        ActorSides sides = context.Sides;
        if (sides.SameUnnamed(actor, other))
        {
            return other < actor;
        }

        return sides.Half(actor, other)
            && ((sides.IsState(actor) && !sides.IsState(other))
                || (!sides.IsNamed(actor) && sides.IsNamed(other) && !sides.IsState(other)));
    }

    private static EncounterKind KindOf(List<EncounterPart> parts)
    {
        var kinds = new Tally<EncounterKind>();
        foreach (EncounterPart part in parts)
        {
            kinds.Add(part.Mention.Kind);
        }

        return kinds.Holds(EncounterKind.Call) ? EncounterKind.Call : kinds.Commonest();
    }

    /// <summary>The commonest of the closest places told: a city before its country.</summary>
    private Place? PlaceOf(List<EncounterPart> parts)
    {
        var close = new Tally<string>();
        var wide = new Tally<string>();
        var byName = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (EncounterPart part in parts)
        {
            if (part.Mention.Place is { } place)
            {
                string key = NameFolding.FoldBody(place.Name) + "\n" + place.Country;
                (context.Places.IsCountry(context.Places.NumberOf(place)) ? wide : close).Add(key);
                byName.TryAdd(key, place);
            }
        }

        string? best = (close.Distinct > 0 ? close : wide).Commonest();
        return best is null ? null : byName[best];
    }

    /// <summary>As the latest dated report has it; a plan told before, or in a copy, never takes back that it was held.</summary>
    private EncounterStatus StatusOf(List<EncounterPart> parts)
    {
        int latest = Days.None;
        foreach (EncounterPart part in parts)
        {
            latest = Math.Max(latest, context.Reports.DayOf(part.Report));
        }

        var told = new Tally<EncounterStatus>();
        foreach (EncounterPart part in parts)
        {
            if (context.Reports.DayOf(part.Report) == latest)
            {
                told.Add(part.Mention.Status);
            }
        }

        EncounterStatus furthest = Furthest(told);
        if (furthest is EncounterStatus.Held or EncounterStatus.Cancelled or EncounterStatus.Postponed or EncounterStatus.Denied)
        {
            return furthest;
        }

        bool heldBefore = parts.Exists(part => part.Mention.Status == EncounterStatus.Held
            && context.Reports.DayOf(part.Report) != Days.None);
        return heldBefore ? EncounterStatus.Held : furthest;
    }

    /// <summary>Furthest along; called off, put off or denied only when at least as many say so.</summary>
    private static EncounterStatus Furthest(Tally<EncounterStatus> told)
    {
        EncounterStatus best = EncounterStatus.Proposed;
        EncounterStatus? off = null;
        int offCount = 0;
        int onCount = 0;
        for (int i = 0; i < told.Distinct; i++)
        {
            (EncounterStatus status, int count) = told[i];
            if (status > EncounterStatus.Held)
            {
                offCount += count;
                off = off is null || status < off ? status : off;
            }
            else
            {
                onCount += count;
                best = status > best ? status : best;
            }
        }

        return off is { } isOff && offCount >= onCount ? isOff : best;
    }

    private static string[] TopicsOf(List<EncounterPart> parts)
    {
        var topics = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (EncounterPart part in parts)
        {
            foreach (string topic in part.Mention.Topics)
            {
                topics.TryAdd(NameFolding.Fold(topic), topic);
            }
        }

        return [.. topics.Values];
    }

    private void NoteDisagreements(FactId id, List<EncounterPart> parts)
    {
        disagreements.Note(id, "place", parts, part => part.Mention.Place?.Name, (a, b) =>
            ArePlacesApart(context.Places.NumberOf(a.Mention.Place), context.Places.NumberOf(b.Mention.Place)), Became);
        disagreements.Note(id, "time", parts, part => FactContext.Show(part.Mention.Time), (a, b) => !a.Mention.Time.MayBe(b.Mention.Time), Became);
        disagreements.Note(id, "status", parts, part => ShowStatus(part.Mention.Status), (a, b) =>
            IsOff(a.Mention.Status) != IsOff(b.Mention.Status)
            && (IsOn(a.Mention.Status) || IsOn(b.Mention.Status)));
        disagreements.Note(id, "participants", parts, ShowParticipants, (a, b) =>
            !IsGathering(a, b) && HasAnother(a.Actors, b.Actors) && HasAnother(b.Actors, a.Actors), Became);
    }

    // A palace that no gazetteer has may be in the city that the other tells.
    private bool ArePlacesApart(int one, int other) => context.Places.Contradict(one, other) && context.Places.IsUnknown(one) == context.Places.IsUnknown(other);

    // Of a conference's guests each report names some.
    private static bool IsGathering(EncounterPart a, EncounterPart b) => a.Mention.Kind == EncounterKind.Conference && b.Mention.Kind == EncounterKind.Conference;

    // A plan that came out otherwise.
    private static bool Became(EncounterPart earlier, EncounterPart later) =>
        earlier.Mention.Status is EncounterStatus.Planned or EncounterStatus.Proposed && later.Mention.Status is not (EncounterStatus.Planned or EncounterStatus.Proposed);

    /// <summary>Named ones alone: "officials" beside a minister contradict nobody.</summary>
    private string? ShowParticipants(EncounterPart part)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (int actor in part.Actors)
        {
            if (context.Sides.IsNamed(actor))
            {
                names.Add(context.Actors[actor].Name);
            }
        }

        return names.Count == 0 ? null : string.Join(", ", names);
    }

    /// <summary>Whether the one tells of someone named whom nobody in the other may be.</summary>
    private bool HasAnother(int[] one, int[] other)
    {
        foreach (int actor in one)
        {
            if (context.Sides.IsNamed(actor) && !Array.Exists(other, theirs => theirs == actor || context.Sides.Half(actor, theirs) || context.Sides.Holds(actor, theirs)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOff(EncounterStatus status) => status > EncounterStatus.Held;

    private static bool IsOn(EncounterStatus status) => status is EncounterStatus.Held or EncounterStatus.Underway;

    private static string ShowStatus(EncounterStatus status) =>
        System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(status.ToString());
}
