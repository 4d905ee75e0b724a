using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;

namespace Rapporteur.Pipeline.Judging;

/// <summary>Promises of one who is bound that are much the same in words, in one story or wherever they are told again, and due at times that may be one.</summary>
internal static class NearCommitments
{
    private const int Reach = 24;

    /// <summary>The same where two stories tell it: what everybody promises ("to continue the talks") is two promises.</summary>
    private const int FewestSharedElsewhere = 5;

    public static IEnumerable<NearPair> In(NearContext context)
    {
        var blocks = new NearBlocks<(Worded<Commitment> Made, List<string> Stories)>(Reach);
        foreach (Commitment commitment in context.Record.All<Commitment>())
        {
            var made = new Worded<Commitment>(commitment, commitment.Text);
            blocks.Add((made, context.StoriesOf(commitment)), made.Stems.Select(stem => $"{commitment.Obligor} {stem}"));
        }

        foreach (((Worded<Commitment> one, List<string> toldA), (Worded<Commitment> other, List<string> toldB)) in blocks.Pairs())
        {
            (Commitment a, Commitment b) = (one.Entry, other.Entry);
            bool oneStory = toldA.Exists(toldB.Contains);
            double likeness = one.Sense.Likeness(other.Sense, oneStory ? WordShare.FewestShared : FewestSharedElsewhere);
            if (likeness >= (oneStory ? WordShare.Half : WordShare.Most) && one.Sense.NumbersAgree(other.Sense) && a.Due.MayBe(b.Due) && !NearPassages.Overlap(a, b))
            {
                bool most = likeness >= WordShare.Most;
                yield return new NearPair(
                    a, b, oneStory && most ? Likelihood.Likely : oneStory || a.MadeAt.MayBe(b.MadeAt) ? Likelihood.Possible : Likelihood.Remote,
                    $"{(oneStory ? "One story, who" : "Who")} is bound is one, and {WordShare.Of(likeness)} words of the one are in the other.");
            }
        }
    }
}
