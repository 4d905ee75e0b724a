using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;
using Rapporteur.Pipeline.Lexicon;
using Rapporteur.Pipeline.Resolve.Making;
using Rapporteur.Pipeline.Resolve.Sources;

namespace Rapporteur.Pipeline.Resolve.Statements;

/// <summary>Makes one statement of all reports that carry it.</summary>
internal sealed class StatementBuilder(FactContext context, Disagreements disagreements)
{
    public Statement Build(List<StatementPart> parts)
    {
        CopiedTellings.AddTo(parts, context);
        Passages passages = PartShuffle.PassagesOf(parts);
        StatementPart main = Main(parts);
        int? speaker = SpeakerOf(parts);
        Domain.Time.FactTime time = FactContext.Closest(parts.ConvertAll(part => part.Mention.Time));
        FactId id = context.NewId("s", passages, context.IdOf(speaker)?.Value, NameFolding.Fold(main.Mention.Content), FactContext.Show(time));
        disagreements.Note(id, "time", parts, part => FactContext.Show(part.Mention.Time), (a, b) => !a.Mention.Time.MayBe(b.Mention.Time));
        disagreements.Note(id, "speaker", parts, NamedSpeaker, (a, b) =>
            a.Speaker != b.Speaker && !context.Sides.Half(a.Speaker!.Value, b.Speaker!.Value) && !context.Sides.Holds(a.Speaker.Value, b.Speaker.Value));
        return new Statement(
            id,
            context.IdOf(speaker),
            parts.Find(part => part.Mention.SpeakerText is not null)?.Mention.SpeakerText,
            context.IdOf(parts.Find(part => part.Addressee is not null)?.Addressee),
            main.Mention.Mode,
            main.Mention.Content,
            time,
            parts.Find(part => part.Mention.Venue is not null)?.Mention.Venue,
            [],
            context.IdsOf(PartShuffle.ReportsOf(parts)),
            context.CountSources(PartShuffle.RangesOf(parts)),
            passages)
        {
            SpeakerBasis = speaker is null ? SpeakerBasis.None : parts.Find(part => part.Speaker == speaker)!.Mention.SpeakerBasis,
            CoSpeakers = CoSpeakersOf(parts, speaker),
            Via = ViaOf(parts),
        };
    }

    /// <summary>Everyone whom a report gives beside the speaker.</summary>
    private List<ActorId> CoSpeakersOf(List<StatementPart> parts, int? speaker)
    {
        var others = new SortedSet<int>();
        foreach (StatementPart part in parts)
        {
            others.UnionWith(part.CoSpeakers);
        }

        if (speaker is { } one)
        {
            others.Remove(one);
        }

        var ids = new List<ActorId>(others.Count);
        foreach (int other in others)
        {
            ids.Add(context.IdOf(other));
        }

        ids.Sort(static (a, b) => string.CompareOrdinal(a.Value, b.Value));
        return ids;
    }

    private string? NamedSpeaker(StatementPart part) =>
        part.Speaker is { } speaker && context.Sides.IsNamed(speaker) ? context.Actors[speaker].Name : null;

    /// <summary>The shortest way told: a report that has it from the speaker outweighs one that has it from another.</summary>
    private List<Hop> ViaOf(List<StatementPart> parts)
    {
        HopPart[] shortest = parts[0].Via;
        foreach (StatementPart part in parts)
        {
            shortest = part.Via.Length < shortest.Length ? part.Via : shortest;
        }

        return [.. shortest.Select(hop => new Hop(context.IdOf(hop.Source), hop.SourceText, new Passages([hop.Evidence])))];
    }

    /// <summary>The words as given most closely: direct before mixed before retold, then the longest, then the first.</summary>
    private static StatementPart Main(List<StatementPart> parts)
    {
        StatementPart best = parts[0];
        foreach (StatementPart part in parts)
        {
            int closer = Closeness(part.Mention.Mode) - Closeness(best.Mention.Mode);
            if (closer > 0 || (closer == 0 && part.Mention.Content.Length > best.Mention.Content.Length))
            {
                best = part;
            }
        }

        return best;
    }

    private static int Closeness(StatementMode mode) => mode switch
    {
        StatementMode.Direct => 2,
        StatementMode.Mixed => 1,
        _ => 0,
    };

    /// <summary>A named speaker before an unnamed one; the one most reports give; of equals the first told.</summary>
    private int? SpeakerOf(List<StatementPart> parts)
    {
        var counts = new Dictionary<int, int>();
        int? best = null;
        foreach (StatementPart part in parts)
        {
            if (part.Speaker is { } speaker)
            {
                int count = counts[speaker] = counts.GetValueOrDefault(speaker) + 1;
                bool named = context.Sides.IsNamed(speaker);
                bool bestNamed = best is { } held && context.Sides.IsNamed(held);
                if (best is null || (named && !bestNamed) || (named == bestNamed && count > counts[best.Value]))
                {
                    best = speaker;
                }
            }
        }

        return best;
    }
}
