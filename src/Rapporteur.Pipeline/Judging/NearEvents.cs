using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;

namespace Rapporteur.Pipeline.Judging;

/// <summary>Coded events of one story, done by the same to the same, whose codes are of one class: a finer code, another place, a time that only one tells.</summary>
internal static class NearEvents
{
    private const int Reach = 16;

    /// <summary>Digits of a CAMEO code that tell the class.</summary>
    private const int Class = 2;

    public static IEnumerable<NearPair> In(NearContext context)
    {
        var blocks = new NearBlocks<CodedEvent>(Reach);
        foreach (CodedEvent coded in context.Record.All<CodedEvent>())
        {
            if (coded.Source.Count > 0 && coded.Target.Count > 0 && !coded.Background)
            {
                string key = $"{coded.Cameo[..Math.Min(Class, coded.Cameo.Length)]} {coded.Factuality} {Names(coded.Source)} > {Names(coded.Target)}";
                blocks.Add(coded, context.StoriesOf(coded).Select(story => $"{story} {key}"));
            }
        }

        foreach ((CodedEvent a, CodedEvent b) in blocks.Pairs())
        {
            if (a.Time.MayBe(b.Time) && !NearPassages.Overlap(a, b))
            {
                bool oneDay = a.Time.IsKnown && b.Time.IsKnown;
                bool oneCode = string.Equals(a.Cameo, b.Cameo, StringComparison.Ordinal);
                yield return new NearPair(
                    a, b, oneDay && oneCode ? Likelihood.Possible : Likelihood.Remote,
                    $"One story, the same two, and {(oneCode ? "one code" : "codes of one class")}{(oneDay ? "" : "; at least one has no day")}.");
            }
        }
    }

    private static string Names(IReadOnlyList<ActorId> actors) => string.Join(' ', actors.Order());
}
