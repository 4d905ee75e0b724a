using System.Text;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Places;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Lexicon;
using Rapporteur.Pipeline.Resolve.Actors;
using Rapporteur.Pipeline.Resolve.Judged;
using Rapporteur.Pipeline.Resolve.Making;

namespace Rapporteur.Pipeline.Resolve.Events;

/// <summary>Makes one coded event of all passages that tell it: in one report, and in reports of one story.</summary>
internal sealed class CodedEventBuilder(FactContext context, UnionFind stories, JudgedEntries judged)
{
    /// <summary>How many events of one key and one story a passage is compared with; the latest ones.</summary>
    private const int Reach = 32;

    /// <summary>What two tellings must have in common to be of one event: code, factuality, and country and sector of either side.</summary>
    public static string KeyOf(CodedEventMention mention)
    {
        var key = new StringBuilder();
        key.Append(mention.Cameo, 0, Math.Min(3, mention.Cameo.Length)).Append('\n').Append((int)mention.Factuality);
        Append(key, mention.Source);
        Append(key, mention.Target);
        return key.ToString();
    }

    private static void Append(StringBuilder key, IReadOnlyList<EventPartyMention> parties)
    {
        var sides = new SortedSet<string>(StringComparer.Ordinal);
        foreach (EventPartyMention party in parties)
        {
            sides.Add(party.Country is null ? NameFolding.Fold(party.Name) : party.Country + ":" + party.Sector);
        }

        key.Append('\n').AppendJoin('|', sides);
    }

    /// <summary>The events among parts, which come key by key.</summary>
    public IEnumerable<CodedEvent> Build(IEnumerable<List<CodedEventPart>> byKey)
    {
        UnionFind? sets = judged.Mentions.Events.Sets;
        var made = new Dictionary<int, List<CodedEventPart>>();
        var waiting = new List<List<CodedEventPart>>();
        foreach (List<CodedEventPart> parts in byKey)
        {
            List<List<CodedEventPart>> events = Gather(parts, sets, made);
            if (sets is not null)
            {
                // What people made one may have several keys.
                waiting.AddRange(events);
                continue;
            }

            foreach (List<CodedEventPart> one in events)
            {
                yield return Make(one);
            }
        }

        foreach (List<CodedEventPart> one in waiting)
        {
            one.Sort(static (a, b) => a.Report != b.Report ? a.Report.CompareTo(b.Report) : a.Number.CompareTo(b.Number));
            CodedEvent coded = Make(one);
            judged.See(coded, one, judged.Mentions.Events);
            yield return coded;
        }
    }

    /// <summary>The events that parts of one key begin; those that another key began take what people made one with them.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="sets">Which tellings people made one or keep apart; null where nobody did.</param>
    /// <param name="made">By set, the event that has its tellings.</param>
    private List<List<CodedEventPart>> Gather(List<CodedEventPart> parts, UnionFind? sets, Dictionary<int, List<CodedEventPart>> made)
    {
        var byStory = new Dictionary<int, List<List<CodedEventPart>>>();
        var events = new List<List<CodedEventPart>>();
        foreach (CodedEventPart part in parts)
        {
            int story = stories.Find(part.Report);
            if (!byStory.TryGetValue(story, out List<List<CodedEventPart>>? told))
            {
                byStory.Add(story, told = []);
            }

            List<CodedEventPart>? same = sets is null ? null : made.GetValueOrDefault(sets.Find(part.Number));
            if (same is not null && !told.Contains(same))
            {
                told.Add(same);
            }

            for (int i = told.Count - 1; i >= 0 && i >= told.Count - Reach && same is null; i--)
            {
                same = MayBeOne(told[i], part, sets) ? told[i] : null;
            }

            if (same is null)
            {
                told.Add(same = []);
                events.Add(same);
            }

            same.Add(part);
            if (sets is not null)
            {
                made.TryAdd(sets.Find(part.Number), same);
            }
        }

        return events;
    }

    private static bool MayBeOne(List<CodedEventPart> told, CodedEventPart part, UnionFind? sets)
    {
        bool agrees = true;
        foreach (CodedEventPart other in told)
        {
            if (sets is not null && sets.Apart(other.Number, part.Number))
            {
                return false;
            }

            agrees &= Agree(other, part);
        }

        // What agrees with one telling of what people made one goes with it, though another speaks against it.
        return agrees || (sets is not null && told.Exists(other => Agree(other, part) && told.Exists(twin => twin != other && sets.Same(twin.Number, other.Number))));
    }

    private static bool Agree(CodedEventPart a, CodedEventPart b) => a.Mention.Time.MayBe(b.Mention.Time)
        && (a.Mention.Place is not { } one || b.Mention.Place is not { } two || string.Equals(one.Name, two.Name, StringComparison.Ordinal));

    private CodedEvent Make(List<CodedEventPart> parts)
    {
        Passages passages = PartShuffle.PassagesOf(parts);
        var codes = new Tally<string>();
        var contexts = new SortedSet<string>(StringComparer.Ordinal);
        bool background = true;
        Place? place = null;
        CodedEventPart fullest = parts[0];
        foreach (CodedEventPart part in parts)
        {
            codes.Add(part.Mention.Cameo);
            contexts.UnionWith(part.Mention.Plover.Context);
            background &= part.Mention.Background;
            place ??= part.Mention.Place;
            fullest = part.Source.Length + part.Target.Length > fullest.Source.Length + fullest.Target.Length ? part : fullest;
        }

        string cameo = codes.Commonest()!;
        ActorId[] source = IdsOf(fullest.Source);
        ActorId[] target = IdsOf(fullest.Target);
        FactTime time = FactContext.Closest(parts.ConvertAll(part => part.Mention.Time));
        Factuality factuality = parts[0].Mention.Factuality;
        List<int> reports = PartShuffle.ReportsOf(parts);
        return new CodedEvent(
            context.NewId(
                "v", passages, cameo, string.Join(' ', source), string.Join(' ', target), FactContext.Show(time), factuality.ToString(), NameFolding.Fold(passages[0].Exact)),
            PloverCodes.Of(cameo, [.. contexts]),
            cameo,
            source,
            target,
            time,
            place,
            factuality,
            background,
            context.IdsOf(reports),
            context.CountSources(PartShuffle.RangesOf(parts)),
            passages)
        {
            Reciprocal = fullest.Mention.Reciprocal,
            Claimant = context.IdOf(parts.Find(part => part.Claimant is not null)?.Claimant),
        };
    }

    private ActorId[] IdsOf(int[] actors) => Array.ConvertAll(actors, context.IdOf);
}
