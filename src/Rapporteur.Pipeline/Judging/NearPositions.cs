using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;

namespace Rapporteur.Pipeline.Judging;

/// <summary>Positions of one holder in one story that are alike in stance and in words, on issues that are called otherwise.</summary>
internal static class NearPositions
{
    private const int Reach = 24;

    public static IEnumerable<NearPair> In(NearContext context)
    {
        var blocks = new NearBlocks<Worded<Position>>(Reach);
        foreach (Position position in context.Record.All<Position>())
        {
            blocks.Add(new Worded<Position>(position, position.Proposition), context.StoriesOf(position).Select(story => $"{story} {position.Holder} {position.Stance}"));
        }

        foreach ((Worded<Position> one, Worded<Position> other) in blocks.Pairs())
        {
            (Position a, Position b) = (one.Entry, other.Entry);
            double likeness = one.Sense.Likeness(other.Sense, WordShare.FewestShared);
            if (likeness >= WordShare.Half && one.Sense.NumbersAgree(other.Sense) && a.Time.MayBe(b.Time) && !NearPassages.Overlap(a, b))
            {
                bool most = likeness >= WordShare.Most;
                yield return new NearPair(
                    a, b, most ? Likelihood.Possible : Likelihood.Remote, $"One story, one holder, one stance, and {WordShare.Of(likeness)} words of the one are in the other.");
            }
        }
    }
}
