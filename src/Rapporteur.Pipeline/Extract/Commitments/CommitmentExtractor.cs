using Rapporteur.Domain.Provenance;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Compliance;
using Rapporteur.Pipeline.Extract.Times;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Commitments;

/// <summary>Brings the places of a report that tell of one commitment together, with what anyone says became of it.</summary>
internal sealed class CommitmentExtractor(ReportCast cast, EventTimes times, Func<int, int> speakerAt)
{
    /// <summary>"Nothing of the kind has been done" points no farther back than this many sentences.</summary>
    private const int Reach = 2;

    /// <summary>How many commitments back one is compared with.</summary>
    private const int Window = 40;

    /// <summary>Of fewer words all must agree: "help Kenya rebuild" is not all that helps Kenya.</summary>
    private const int Few = 4;

    private readonly List<List<CommitmentCandidate>> _groups = [];

    public List<CommitmentMention> Extract(IReadOnlyList<ComplianceTold> told)
    {
        List<CommitmentCandidate> found = new CommitmentFinder(cast, times, speakerAt).Find();
        foreach (CommitmentCandidate candidate in found)
        {
            if (FindGroup(candidate) is { } group)
            {
                group.Add(candidate);
            }
            else
            {
                _groups.Add([candidate]);
            }
        }

        Dictionary<int, List<ComplianceMention>> claims = ComplianceTold.ByObject([.. told.Select(claim => Loosened(found, claim))], claim => Before(found, claim));
        var mentions = new List<CommitmentMention>(_groups.Count);
        foreach (List<CommitmentCandidate> group in _groups)
        {
            mentions.Add(Mention(group, claims));
        }

        return mentions;
    }

    private List<CommitmentCandidate>? FindGroup(CommitmentCandidate candidate)
    {
        for (int i = _groups.Count - 1; i >= Math.Max(0, _groups.Count - Window); i--)
        {
            foreach (CommitmentCandidate other in _groups[i])
            {
                if (IsSame(candidate, other))
                {
                    return _groups[i];
                }
            }
        }

        return null;
    }

    // The same side, and the same words; "their promise to separate the opposition" may be told shorter than it was.
    private bool IsSame(CommitmentCandidate one, CommitmentCandidate other)
    {
        if (!SameSide(one.Obligors.Min, other.Obligors.Min))
        {
            return false;
        }

        if (one.PointsBack && one.Content is null)
        {
            return true;
        }

        int shared = 0;
        foreach (string lemma in one.Lemmas)
        {
            shared += other.Lemmas.Contains(lemma) ? 1 : 0;
        }

        int fewer = Math.Min(one.Lemmas.Count, other.Lemmas.Count);
        return fewer > 0 && ((fewer < Few && !one.PointsBack && !other.PointsBack ? shared == fewer : shared * 2 > fewer) || (one.PointsBack && shared >= 2));
    }

    private bool SameSide(int one, int other) => one == other
        || (cast.Members[one].Country is { } country && string.Equals(country, cast.Members[other].Country, StringComparison.Ordinal));

    private CommitmentMention Mention(List<CommitmentCandidate> group, Dictionary<int, List<ComplianceMention>> claims)
    {
        CommitmentCandidate first = group.Find(candidate => candidate.Content is not null) ?? group[0];
        var passages = new List<TextRange>();
        var jointly = new SortedSet<int>();
        foreach (CommitmentCandidate candidate in group)
        {
            if (!passages.Contains(candidate.Passage))
            {
                passages.Add(candidate.Passage);
            }

            jointly.UnionWith(candidate.Obligors);
        }

        int obligor = first.Obligors.Min;
        jointly.RemoveWhere(member => member == obligor || SameSide(member, obligor));
        TextRange words = first.Content ?? first.Passage;
        return new CommitmentMention(
            obligor,
            first.Beneficiary < 0 ? null : first.Beneficiary,
            cast.View.TextOf(words).ReplaceLineEndings(" "),
            (group.Find(candidate => candidate.MadeAt.IsKnown) ?? first).MadeAt,
            (group.Find(candidate => candidate.Due.IsKnown) ?? first).Due,
            passages)
        {
            Jointly = [.. jointly],
            Claims = Claims(group, claims),
        };
    }

    private static List<ComplianceMention> Claims(List<CommitmentCandidate> group, Dictionary<int, List<ComplianceMention>> claims)
    {
        var own = new List<ComplianceMention>();
        foreach (CommitmentCandidate candidate in group)
        {
            if (claims.TryGetValue(candidate.Trigger, out List<ComplianceMention>? of))
            {
                own.AddRange(of);
            }
        }

        return own;
    }

    // "to break a promise made in public": the one told before, where the word by itself tells none.
    private ComplianceTold Loosened(List<CommitmentCandidate> found, ComplianceTold claim) =>
        claim.Object >= 0 && CommitmentWords.OfNoun(cast.View.Lemma(claim.Object)) is not (CommitmentFrames.None or CommitmentFrames.Aid) && !found.Exists(candidate => candidate.Trigger == claim.Object)
            ? claim with { Object = -1 }
            : claim;

    // The commitment told last before words that only point back; candidates stand in the order of the text.
    private static int Before(List<CommitmentCandidate> found, ComplianceTold claim)
    {
        int low = 0;
        int high = found.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (found[middle].Sentence < claim.Sentence)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 && claim.Sentence - found[low - 1].Sentence <= Reach ? found[low - 1].Trigger : -1;
    }
}
