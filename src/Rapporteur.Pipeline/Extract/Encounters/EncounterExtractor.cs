using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Times;

namespace Rapporteur.Pipeline.Extract.Encounters;

/// <summary>Brings the places of a report that tell of one encounter together.</summary>
internal sealed class EncounterExtractor(ReportCast cast, EventTimes times, Func<int, int> speakerAt)
{
    private readonly List<EncounterGroup> _groups = [];

    public List<EncounterMention> Extract()
    {
        foreach (EncounterCandidate candidate in new EncounterFinder(cast, times, speakerAt).Find())
        {
            Place(candidate);
        }

        TranscriptMeeting.Complete(cast, _groups);
        var mentions = new List<EncounterMention>(_groups.Count);
        foreach (EncounterGroup group in _groups)
        {
            if (group.Participants.Count > 0)
            {
                mentions.Add(group.ToMention());
            }
        }

        return mentions;
    }

    private void Place(EncounterCandidate candidate)
    {
        // "was to meet him on Friday, but the meeting was called off": the Friday is told of the one that was to be.
        if (candidate is { PointsBack: true, Status: EncounterStatus.Cancelled or EncounterStatus.Postponed } && _groups.Count > 0 && _groups[^1].IsToBe(candidate.Sentence))
        {
            candidate = candidate with { Time = FactTime.Unknown };
        }

        if (FindGroup(candidate) is { } group)
        {
            group.Add(candidate);
        }
        else if ((candidate.Participants.Count > 0 && !IsAppeal(candidate)) || (candidate.Kind == EncounterKind.Conference && !candidate.PointsBack))
        {
            _groups.Add(new EncounterGroup(candidate));
        }
        else if (candidate.FollowsUp && Before(candidate.Kind) is { } before)
        {
            // "A second meeting is planned": of the same people as the one before.
            _groups.Add(new EncounterGroup(candidate with { Participants = [.. before.Participants] }));
        }
        else if (candidate.Sides is { } sides)
        {
            candidate = candidate with { Participants = [.. sides] };
            if (FindGroup(candidate) is { } same)
            {
                same.Add(candidate);
            }
            else
            {
                _groups.Add(new EncounterGroup(candidate));
            }
        }
    }

    // "made the call in a speech": no call was told before, and nobody was called.
    private static bool IsAppeal(EncounterCandidate candidate) => candidate is { Kind: EncounterKind.Call, PointsBack: true, Participants.Count: 1 };

    /// <summary>The group that tells of the same encounter: the one that agrees best, of equals the nearest; for a bare "the talks", the one the report tells most of.</summary>
    private EncounterGroup? FindGroup(EncounterCandidate candidate)
    {
        EncounterGroup? best = null;
        int most = -1;
        for (int i = _groups.Count - 1; i >= 0; i--)
        {
            if (_groups[i].IsSame(candidate, cast))
            {
                int score = candidate.Participants.Count > 0 ? _groups[i].Agreement(candidate) : _groups[i].Weight;
                if (score > most)
                {
                    most = score;
                    best = _groups[i];
                }
            }
        }

        return best;
    }

    // A next round follows rounds of talks, where there were any.
    private EncounterGroup? Before(EncounterKind kind)
    {
        EncounterGroup? last = null;
        for (int i = _groups.Count - 1; i >= 0; i--)
        {
            // Calls have no rounds.
            if (_groups[i].Participants.Count >= 2 && !(kind is EncounterKind.Talks && _groups[i].Kind is EncounterKind.Call))
            {
                last ??= _groups[i];
                if (kind is not EncounterKind.Talks || _groups[i].Kind == kind)
                {
                    return _groups[i];
                }
            }
        }

        return last;
    }
}
