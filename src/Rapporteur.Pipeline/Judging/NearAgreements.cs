using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Judging;

/// <summary>Agreements of one kind whose parties and times do not speak against it: of one name, of like names in one story or on one day, of the same parties in one story.</summary>
internal static class NearAgreements
{
    private const int Reach = 16;

    /// <summary>Share of the shorter name's telling words that the longer one has.</summary>
    private const double Most = 0.6;

    public static IEnumerable<NearPair> In(NearContext context)
    {
        var blocks = new NearBlocks<(Worded<Agreement> Made, List<string> Stories)>(Reach);
        foreach (Agreement agreement in context.Record.All<Agreement>())
        {
            if (!agreement.Unattached)
            {
                List<string> told = context.StoriesOf(agreement);
                blocks.Add((new Worded<Agreement>(agreement, agreement.Name), told), KeysOf(agreement, told));
            }
        }

        foreach (((Worded<Agreement> a, List<string> toldA), (Worded<Agreement> b, List<string> toldB)) in blocks.Pairs())
        {
            if (Fit(a.Entry, b.Entry) && Compare(a, b, toldA.Exists(toldB.Contains)) is { } pair)
            {
                yield return pair;
            }
        }
    }

    private static IEnumerable<string> KeysOf(Agreement agreement, List<string> stories)
    {
        foreach (string story in stories)
        {
            yield return $"{agreement.Kind} in {story}";
        }

        yield return $"{agreement.Kind} called {NameFolding.FoldBody(agreement.Name)}";
        if (agreement.Time is { From: { } from, To: { } to })
        {
            yield return $"{agreement.Kind} on {from:uuuu-MM-dd}/{to:uuuu-MM-dd}";
        }
    }

    /// <summary>No party of the one is missing in the other but where only one knows more of them, and the times may be one.</summary>
    private static bool Fit(Agreement a, Agreement b) =>
        a.Time.MayBe(b.Time) && (a.Parties.All(b.Parties.Contains) || b.Parties.All(a.Parties.Contains));

    private static NearPair? Compare(Worded<Agreement> one, Worded<Agreement> other, bool oneStory)
    {
        (Agreement a, Agreement b) = (one.Entry, other.Entry);
        bool parties = a.Parties.Count > 0 && b.Parties.Count > 0;
        bool oneTime = a.Time.IsKnown && b.Time.IsKnown;
        if (string.Equals(NameFolding.FoldBody(a.Name), NameFolding.FoldBody(b.Name), StringComparison.Ordinal))
        {
            // "The ceasefire" is what many are called.
            return oneStory || parties || (oneTime && one.Sense.Likeness(other.Sense, 2) > 0)
                ? new NearPair(a, b, parties ? Likelihood.Likely : Likelihood.Possible, $"They are called the same{(oneStory ? ", in one story" : "")}.")
                : null;
        }

        return one.Sense.Likeness(other.Sense, 2) >= Most && (oneStory || oneTime)
                ? new NearPair(a, b, Likelihood.Possible, $"Most words of the one name are in the other, {(oneStory ? "in one story" : "and they are of one time")}.")
            : oneStory && parties && a.Parties.Count > 1 && a.Parties.SequenceEqual(b.Parties)
                ? new NearPair(a, b, Likelihood.Remote, "One story, one kind, and the same parties.")
            : null;
    }
}
