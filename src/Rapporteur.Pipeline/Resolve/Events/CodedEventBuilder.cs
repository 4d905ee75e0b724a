using System.Text;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Places;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Lexicon;
using Rapporteur.Pipeline.Resolve.Actors;
using Rapporteur.Pipeline.Resolve.Making;

namespace Rapporteur.Pipeline.Resolve.Events;

/// <summary>Makes one coded event of all passages that tell it: in one report, and in reports of one story.</summary>
internal sealed class CodedEventBuilder(FactContext context, UnionFind stories)
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

    /// <summary>The events among parts of one key.</summary>
    public IEnumerable<CodedEvent> Build(List<CodedEventPart> parts)
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

            List<CodedEventPart>? same = null;
            for (int i = told.Count - 1; i >= 0 && i >= told.Count - Reach && same is null; i--)
            {
                same = MayBeOne(told[i], part) ? told[i] : null;
            }

            if (same is null)
            {
                told.Add(same = []);
                events.Add(same);
            }

            same.Add(part);
        }

        foreach (List<CodedEventPart> one in events)
        {
            yield return Make(one);
        }
    }

    private static bool MayBeOne(List<CodedEventPart> told, CodedEventPart part)
    {
        foreach (CodedEventPart other in told)
        {
            if (!other.Mention.Time.MayBe(part.Mention.Time)
                || (other.Mention.Place is { } one && part.Mention.Place is { } two && !string.Equals(one.Name, two.Name, StringComparison.Ordinal)))
            {
                return false;
            }
        }

        return true;
    }

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
