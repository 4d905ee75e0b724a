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
            }
            else
            {
                _groups.Add(new AgreementGroup(candidate, candidate.IsDemonstrative));
            }
        }

        var mentions = new List<AgreementMention>(_groups.Count);
        foreach (AgreementGroup group in _groups)
        {
            mentions.Add(group.ToMention(times.Published, Of(group, told)));
        }

        return mentions;
    }

    // The nearest of those that fit.
    private AgreementGroup? FindGroup(AgreementCandidate candidate)
    {
        AgreementGroup? nearest = null;
        for (int i = _groups.Count - 1; i >= Math.Max(0, _groups.Count - Window); i--)
        {
            AgreementGroup group = _groups[i];
            if (group.IsSame(candidate, cast) && (nearest is null || group.Candidates[^1].Trigger > nearest.Candidates[^1].Trigger))
            {
                nearest = group;
            }
        }

        return nearest;
    }

    private static List<ComplianceMention> Of(AgreementGroup group, IReadOnlyList<ComplianceTold> told)
    {
        var claims = new List<ComplianceMention>();
        foreach (ComplianceTold claim in told)
        {
            foreach (AgreementCandidate candidate in group.Candidates)
            {
                if (candidate.Trigger == claim.Object)
                {
                    claims.Add(claim.Mention);
                    break;
                }
            }
        }

        return claims;
    }
}
