using Rapporteur.Domain.Facts;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Compliance;
using Rapporteur.Pipeline.Extract.Times;

namespace Rapporteur.Pipeline.Extract.Agreements;

/// <summary>Brings the places of a report that tell of one agreement together, with what anyone says became of it.</summary>
internal sealed class AgreementExtractor(ReportCast cast, EventTimes times, Func<int, int> speakerAt)
{
    /// <summary>How many agreements back one is compared with.</summary>
    private const int Window = 64;

    private readonly List<AgreementGroup> _groups = [];

    public List<AgreementMention> Extract(IReadOnlyList<ComplianceTold> told)
    {
        foreach (AgreementCandidate candidate in new AgreementFinder(cast, times, speakerAt).Find())
        {
            if (FindGroup(candidate) is { } group)
            {
                group.Add(candidate);
                if (AnnouncedBy(candidate) is { } announced && announced != group)
                {
                    announced.MoveTo(group);
                    _groups.Remove(announced);
                }
            }
            else
            {
                _groups.Add(new AgreementGroup(candidate, candidate.IsDemonstrative));
            }
        }

        Dictionary<int, List<ComplianceMention>> claims = ComplianceTold.ByObject(told, Before);
        var mentions = new List<AgreementMention>(_groups.Count);
        foreach (AgreementGroup group in _groups)
        {
            mentions.Add(group.ToMention(times.Published, Of(group, claims), cast));
        }

        return mentions;
    }

    private AgreementGroup? FindGroup(AgreementCandidate candidate)
    {
        AgreementGroup? nearest = null;
        int most = -1;
        for (int i = _groups.Count - 1; i >= Math.Max(0, _groups.Count - Window); i--)
        {
            AgreementGroup group = _groups[i];
            if (!group.IsSame(candidate, cast))
            {
                continue;
            }

            // "that deal" is the nearest deal, rather than a truce between; "the deal" the one whose words agree best, of equals the nearest.
            int score = candidate.IsDemonstrative ? group.IsSameWord(candidate, cast.View) ? 1 : 0 : group.Agreement(candidate, cast.View);
            if (nearest is null || score > most || (score == most && group.Candidates[^1].Trigger > nearest.Candidates[^1].Trigger))
            {
                nearest = group;
                most = score;
            }
        }

        return nearest is null && candidate.IsDemonstrative ? Only(candidate with { IsDemonstrative = false }) : nearest;
    }

    // "Another deal in Oslo. A deal had been reached": what a heading announces is what the words behind it tell.
    private AgreementGroup? AnnouncedBy(AgreementCandidate candidate) =>
        candidate is { IsMade: true, IsTold: true, IsNew: true } ? _groups.Find(group => group.IsAnnouncing(candidate)) : null;

    // "This agreement", far behind: the only one that it can be, or the one that the report is about.
    private AgreementGroup? Only(AgreementCandidate candidate)
    {
        const int often = 3;
        List<AgreementGroup> fit = _groups.FindAll(group => group.IsSame(candidate, cast));
        if (fit.Count <= 1)
        {
            return fit.FirstOrDefault();
        }

        fit.Sort((one, other) => other.Candidates.Count.CompareTo(one.Candidates.Count));
        return fit[0].Candidates.Count >= often && fit[0].Candidates.Count > fit[1].Candidates.Count ? fit[0] : null;
    }

    // "Under a pact both promised … and accused each other of breaching it": the one told right before.
    private int Before(ComplianceTold claim)
    {
        int nearest = -1;
        foreach (AgreementGroup group in claim.Mention.Claim is ComplianceClaim.Violated ? _groups : [])
        {
            foreach (AgreementCandidate candidate in group.Candidates)
            {
                bool before = claim.Sentence - candidate.Sentence is 0 or 1 && candidate.Passage.Start < claim.Mention.Words.Start;
                nearest = before && candidate.Trigger > nearest ? candidate.Trigger : nearest;
            }
        }

        return nearest;
    }

    private static List<ComplianceMention> Of(AgreementGroup group, Dictionary<int, List<ComplianceMention>> claims)
    {
        var own = new List<ComplianceMention>();
        foreach (AgreementCandidate candidate in group.Candidates)
        {
            if (claims.TryGetValue(candidate.Trigger, out List<ComplianceMention>? of))
            {
                own.AddRange(of);
            }
        }

        return own;
    }
}
