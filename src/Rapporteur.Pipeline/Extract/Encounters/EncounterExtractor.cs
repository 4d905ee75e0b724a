using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Places;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Times;

namespace Rapporteur.Pipeline.Extract.Encounters;

/// <summary>Brings the places of a report that tell of one encounter together.</summary>
internal sealed class EncounterExtractor(ReportCast cast, EventTimes times)
{
    private readonly List<Group> _groups = [];

    public List<EncounterMention> Extract()
    {
        foreach (EncounterCandidate candidate in new EncounterFinder(cast, times).Find())
        {
            Group? group = FindGroup(candidate);
            if (group is not null)
            {
                group.Add(candidate);
            }
            else if (candidate.Participants.Count > 0 || (candidate.Kind == EncounterKind.Conference && !candidate.PointsBack))
            {
                _groups.Add(new Group(candidate));
            }
        }

        var mentions = new List<EncounterMention>(_groups.Count);
        foreach (Group group in _groups)
        {
            if (group.Participants.Count > 0)
            {
                mentions.Add(group.ToMention());
            }
        }

        return mentions;
    }

    /// <summary>The group that tells of the same encounter: nearest first, for "the talks" means those told last.</summary>
    private Group? FindGroup(EncounterCandidate candidate)
    {
        for (int i = _groups.Count - 1; i >= 0; i--)
        {
            if (_groups[i].IsSame(candidate, cast))
            {
                return _groups[i];
            }
        }

        return null;
    }

    private sealed class Group
    {
        private readonly List<TextRange> _passages = [];
        private readonly List<string> _topics = [];
        private readonly bool _isOther;
        private EncounterKind _kind;
        private EncounterStatus _status;
        private FactTime _time;
        private Place? _place;
        private bool _background;

        public Group(EncounterCandidate first)
        {
            _kind = first.Kind;
            _status = first.Status;
            _time = first.Time;
            _place = first.Place;
            _background = first.Background;
            _isOther = first.IsOther;
            Participants = [.. first.Participants];
            _passages.Add(first.Passage);
            AddTopics(first);
        }

        public SortedSet<int> Participants { get; }

        public bool IsSame(EncounterCandidate candidate, ReportCast cast)
        {
            if (!KindsFit(_kind, candidate.Kind) || !_time.MayBe(candidate.Time) || !PlacesFit(_place, candidate.Place)
                || candidate.IsOther || (_isOther && !candidate.PointsBack && !candidate.Participants.SetEquals(Participants)))
            {
                return false;
            }

            if (candidate.Participants.Count == 0)
            {
                return candidate.PointsBack;
            }

            int shared = 0;
            foreach (int member in candidate.Participants)
            {
                shared += Participants.Contains(member) || StandsFor(member, cast) ? 1 : 0;
            }

            int fewer = Math.Min(candidate.Participants.Count, Participants.Count);
            return candidate.PointsBack ? shared == fewer && fewer > 0
                : fewer >= 2 && shared >= fewer && (shared >= 2)
                    || (fewer == 1 && shared == 1 && candidate.Participants.Count == Participants.Count && SameStage(candidate));
        }

        public void Add(EncounterCandidate candidate)
        {
            Participants.UnionWith(candidate.Participants);
            _passages.Add(candidate.Passage);
            AddTopics(candidate);
            _background &= candidate.Background;
            _place ??= candidate.Place;
            if (!_time.IsKnown || (candidate.Time.IsKnown && Days(candidate.Time) < Days(_time)))
            {
                _time = candidate.Time.IsKnown || _time.Text is null ? candidate.Time : _time;
            }

            if (!candidate.PointsBack && Rank(candidate.Status) > Rank(_status))
            {
                _status = candidate.Status;
            }

            _kind = Narrower(_kind, candidate.Kind);
        }

        public EncounterMention ToMention() =>
            new(_kind, [.. Participants], _place, _time, _status, _background, _topics, Distinct());

        private List<TextRange> Distinct()
        {
            var distinct = new List<TextRange>(_passages.Count);
            foreach (TextRange passage in _passages)
            {
                if (!distinct.Contains(passage))
                {
                    distinct.Add(passage);
                }
            }

            return distinct;
        }

        private bool SameStage(EncounterCandidate candidate) => candidate.Status == _status || candidate.Time.IsKnown == _time.IsKnown;

        // A state stands for its minister where the other side of the pair is the same.
        private bool StandsFor(int member, ReportCast cast)
        {
            CastMember one = cast.Members[member];
            foreach (int other in Participants)
            {
                CastMember two = cast.Members[other];
                if (one.Country is not null && string.Equals(one.Country, two.Country, StringComparison.Ordinal) && one.IsPerson != two.IsPerson)
                {
                    return true;
                }
            }

            return false;
        }

        private void AddTopics(EncounterCandidate candidate)
        {
            foreach (string topic in candidate.Topics)
            {
                if (!_topics.Contains(topic, StringComparer.Ordinal))
                {
                    _topics.Add(topic);
                }
            }
        }

        private static int Days(FactTime time) => NodaTime.Period.DaysBetween(time.From!.Value, time.To!.Value);

        private static int Rank(EncounterStatus status) => status switch
        {
            EncounterStatus.Proposed => 0,
            EncounterStatus.Planned => 1,
            EncounterStatus.Underway => 2,
            EncounterStatus.Held => 3,
            _ => 4,
        };

        private static bool KindsFit(EncounterKind a, EncounterKind b) =>
            a == b || (a != EncounterKind.Call && b != EncounterKind.Call && a != EncounterKind.Visit && b != EncounterKind.Visit)
            || (a == EncounterKind.Call ? b : a) is EncounterKind.Talks or EncounterKind.Meeting && (a == EncounterKind.Call || b == EncounterKind.Call);

        private static EncounterKind Narrower(EncounterKind a, EncounterKind b) =>
            a == EncounterKind.Call || b == EncounterKind.Call ? EncounterKind.Call : a == EncounterKind.Talks ? b : a;

        private static bool PlacesFit(Place? a, Place? b) =>
            a is null || b is null || string.Equals(a.Name, b.Name, StringComparison.Ordinal)
            || (a.Country is not null && string.Equals(a.Country, b.Country, StringComparison.Ordinal) && (a.Lat is null || b.Lat is null));
    }
}
