using System.Globalization;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;

namespace Rapporteur.Pipeline.Judging;

/// <summary>Figures of one story that give one number for what is called otherwise, in much the same words: "300 killed", "300 dead".</summary>
internal static class NearFigures
{
    private const int Reach = 16;

    /// <summary>Below it a number is in much.</summary>
    private const double Small = 10;

    public static IEnumerable<NearPair> In(NearContext context)
    {
        var blocks = new NearBlocks<Worded<Figure>>(Reach);
        foreach (Figure figure in context.Record.All<Figure>())
        {
            if (figure.Value >= Small)
            {
                string value = figure.Value.ToString("R", CultureInfo.InvariantCulture);
                blocks.Add(new Worded<Figure>(figure, figure.Evidence[0].Exact), context.StoriesOf(figure).Select(story => $"{story} {value}"));
            }
        }

        foreach ((Worded<Figure> one, Worded<Figure> other) in blocks.Pairs())
        {
            (Figure a, Figure b) = (one.Entry, other.Entry);
            double likeness = one.Sense.Likeness(other.Sense, WordShare.FewestShared);
            bool claimants = a.Claimant is null || b.Claimant is null || a.Claimant == b.Claimant;
            if (likeness >= WordShare.Half && claimants && a.Time.MayBe(b.Time) && !NearPassages.Overlap(a, b))
            {
                bool most = likeness >= WordShare.Most;
                yield return new NearPair(
                    a, b, most ? Likelihood.Likely : Likelihood.Possible, $"One story, one number, and {WordShare.Of(likeness)} words of the one passage are in the other.");
            }
        }
    }
}
