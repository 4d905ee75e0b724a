using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Places;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Extract.Cast;

namespace Rapporteur.Pipeline.Extract.Encounters;

/// <summary>The places of one report that tell of one encounter.</summary>
internal sealed partial class EncounterGroup
{
    /// <summary>"The talks on Tuesday" dates what was told no more sentences before than this.</summary>
    private const int NextSentence = 1;

    /// <summary>"The two governments" goes on telling of what stands no more sentences before than this.</summary>
    private const int Near = 3;

    private readonly List<TextRange> _passages = [];
    private readonly List<EncounterStatus?> _told = [];
    private readonly List<string> _topics = [];
    private readonly bool _isOther;
    private readonly bool _isFirst;
    private readonly int _series;
    private readonly SortedSet<int> _far;
    private readonly SortedSet<int> _triggers = [];
    private EncounterKind _kind;
    private FactTime _time;
    private Place? _place;
    private bool _background;
    private int _sentence;
    private string? _sidelines;
    private string? _name;
    private readonly bool _isBySpeech;

    public EncounterGroup(EncounterCandidate first)
    {
        _kind = first.Kind;
        Status = first.Status;
        _time = first.Time;
        _place = first.Place;
        _background = first.Background;
        _isOther = first.IsOther;
        _isFirst = first.IsFirst;
        _series = first.Series;
        _sentence = first.Sentence;
        _far = [.. first.Far];
        Participants = [.. first.Participants];
        AddPassage(first.Passage, first.Status);
        _sidelines = first.Sidelines;
        _name = first.Name;
        _isBySpeech = first.IsBySpeech;
        _triggers.Add(first.Trigger);
        AddTopics(first);
    }

    public EncounterKind Kind => _kind;

    /// <summary>Takes participants, and a place where none was told, from elsewhere in the report.</summary>
    public void Take(SortedSet<int> participants, Place? place)
    {
        Participants.UnionWith(participants);
        _place ??= place;
    }

    /// <summary>Whether nothing told of the other sets it apart.</summary>
    public bool MayTake(EncounterGroup other) => !_background && !other._background && (Status is EncounterStatus.Held) == (other.Status is EncounterStatus.Held) && _time.MayBe(other._time) && PlacesFit(_place, other._place);

    /// <summary>Takes the passages of another group that tells of the same.</summary>
    public void Take(EncounterGroup other)
    {
        for (int i = 0; i < other._passages.Count; i++)
        {
            AddPassage(other._passages[i], other._told[i]);
        }

        _triggers.UnionWith(other._triggers);
        _time = _time.IsKnown ? _time : other._time;
        _place ??= other._place;
    }

    public bool IsBackground => _background;

    public SortedSet<int> Participants { get; }

    public EncounterStatus Status { get; private set; }

    public int Weight => _passages.Count;

    /// <summary>Whether the sentence tells that it was to be.</summary>
    public bool IsToBe(int sentence) => Status is EncounterStatus.Planned or EncounterStatus.Proposed && _sentence == sentence;

    public bool IsSame(EncounterCandidate candidate, ReportCast cast)
    {
        if (!KindsFit(_kind, candidate.Kind, _place ?? candidate.Place) || !_time.MayBe(candidate.Time) || !PlacesFit(_place, candidate.Place)
            || (candidate.IsOther && !IsToldAgain(candidate)) || candidate.FollowsUp || (_series >= 0 && (_series == candidate.Series || candidate.Place is null))
            || (_isOther && !candidate.PointsBack && !candidate.Participants.SetEquals(Participants) && !GoesOn(candidate, cast)))
        {
            return false;
        }

        return NamesFit(candidate) && (candidate.Participants.Count == 0 ? IsPointedTo(candidate) : HasPeopleOf(candidate, cast) || GoesOn(candidate, cast));
    }

    // "the Africa Leaders' Summit" is not the meeting told just before, nor another summit with a name.
    private bool NamesFit(EncounterCandidate candidate)
    {
        bool another = candidate.Name is not null
            && (_name is null ? candidate.Joins && _kind is not EncounterKind.Conference : !string.Equals(_name, candidate.Name, StringComparison.Ordinal));
        bool bare = candidate.Participants.Count == 0;
        return !another && !(bare && _isBySpeech) && !(bare && candidate.IsMeeting && _kind is EncounterKind.Call)
            && !(bare && candidate.IsProcess && _kind is not (EncounterKind.Talks or EncounterKind.Conference));
    }

    /// <summary>How well the day, the place and the stage agree, where several groups have the same people.</summary>
    public int Agreement(EncounterCandidate candidate) =>
        (_time.IsKnown && candidate.Time.IsKnown ? (_time.From == candidate.Time.From && _time.To == candidate.Time.To ? 4 : 1) : 0)
        + (_place is not null && _place == candidate.Place ? 2 : 0)
        + (Status == candidate.Status ? 1 : 0);

    public void Add(EncounterCandidate candidate)
    {
        // What only points back adds nothing to whether it is news.
        bool bare = candidate.Participants.Count == 0 || (_background && !candidate.Time.IsKnown && candidate.Place is null);
        Participants.UnionWith(candidate.Participants);
        AddPassage(candidate.Passage, candidate.PointsBack && candidate.Participants.Count == 0 ? null : candidate.Status);
        _sidelines ??= candidate.Sidelines;
        _name ??= candidate.Name;
        _triggers.Add(candidate.Trigger);
        AddTopics(candidate);
        _background &= bare || candidate.Background;
        _place ??= candidate.Place;
        _sentence = candidate.Sentence;
        if (!_time.IsKnown || (candidate.Time.IsKnown && Days(candidate.Time) < Days(_time)))
        {
            _time = candidate.Time.IsKnown || _time.Text is null ? candidate.Time : _time;
        }

        // "was to meet him on Friday, but the meeting was called off"
        bool calledOff = candidate.Status is EncounterStatus.Cancelled or EncounterStatus.Postponed && Status is EncounterStatus.Planned or EncounterStatus.Proposed;
        bool tookPlace = candidate is { TookPlace: true, PointsBack: true } && Status is EncounterStatus.Planned or EncounterStatus.Proposed or EncounterStatus.Underway;
        if (calledOff || tookPlace || (!candidate.PointsBack && Rank(candidate.Status) > Rank(Status)))
        {
            Status = candidate.Status;
        }

        _kind = Narrower(_kind, candidate.Kind);
    }

    public EncounterMention ToMention() =>
        new(_kind, [.. Participants], _place, _time, Status, _background, _topics, _passages) { Far = [.. _far], Told = _told, Sidelines = _sidelines };

    // "the first meeting", and again "the first meeting": the same, if it has the same people and is as far.
    private bool IsToldAgain(EncounterCandidate candidate) =>
        candidate.IsFirst && _isFirst && Status == candidate.Status && candidate.Participants.Count >= 2 && candidate.Participants.SetEquals(Participants);

    // "the talks": told before, and so near that a day or place of their own is the same one's, and not over if they are still to come.
    private bool IsPointedTo(EncounterCandidate candidate)
    {
        bool dates = (candidate.Time.IsKnown && !_time.IsKnown) || (candidate.Place is not null && _place is null);
        bool comes = candidate.Status is EncounterStatus.Planned or EncounterStatus.Proposed && Status is EncounterStatus.Held;
        return candidate.PointsBack && !comes
            && (!dates || (candidate.Sentence - _sentence <= NextSentence && !_background && (!candidate.Time.IsKnown || Days(candidate.Time) == 0)));
    }

    private bool HasPeopleOf(EncounterCandidate candidate, ReportCast cast)
    {
        int shared = 0;
        foreach (int member in candidate.Participants)
        {
            shared += Participants.Contains(member) || StandsFor(member, cast) ? 1 : 0;
        }

        shared += shared == 1 && AreOfficialsOf(candidate, cast) ? 1 : 0;
        if (candidate.Joins && candidate.PointsBack && shared == 0)
        {
            return Participants.Count > 0 && Rank(candidate.Status) <= Rank(Status);
        }

        // "convened for a summit with him": one encounter, with more people than its verb told.
        if (candidate.IsPurpose && _triggers.Contains(candidate.Holder) && shared == Participants.Count)
        {
            return true;
        }

        int fewer = Math.Min(candidate.Participants.Count, Participants.Count);
        if (shared < fewer || fewer == 0 || IsOneSide(candidate.Participants, Participants, _far)
            || IsOneSide(Participants, candidate.Participants, candidate.Far))
        {
            return false;
        }

        if (candidate.PointsBack)
        {
            // "The meetings, in which he was invited to the summit in May": what has a day to come was not held.
            return !(candidate.Status is EncounterStatus.Planned or EncounterStatus.Proposed && Status is EncounterStatus.Held && candidate.Time.IsKnown && !_time.IsKnown);
        }

        // "also took part in a conference": another gathering than the meeting of two told before.
        if (candidate.Kind is EncounterKind.Conference && _kind is EncounterKind.Meeting && !candidate.Participants.SetEquals(Participants))
        {
            return false;
        }

        // In one report, what will be and what was are two, unless the days say otherwise.
        bool apart = (Status, candidate.Status) is (EncounterStatus.Held, EncounterStatus.Planned or EncounterStatus.Proposed) or (EncounterStatus.Planned, EncounterStatus.Held)
            && !(_time.IsKnown && candidate.Time.IsKnown);
        if (apart)
        {
            return false;
        }

        // "hosted him for a meeting of the group": one encounter.
        if (_triggers.Contains(candidate.Holder))
        {
            return true;
        }

        bool adds = candidate.IsNew && candidate.Participants.Count > shared;
        return (fewer >= 2 && !adds)
            || (fewer == 1 && shared == 1 && candidate.Participants.Count == Participants.Count && SameStage(candidate));
    }

    private void AddPassage(TextRange passage, EncounterStatus? told)
    {
        int at = _passages.IndexOf(passage);
        if (at < 0)
        {
            _passages.Add(passage);
            _told.Add(told);
        }
        else
        {
            _told[at] ??= told;
        }
    }

    private bool SameStage(EncounterCandidate candidate) => candidate.Status == Status || candidate.Time.IsKnown == _time.IsKnown;

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
}
