using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Places;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Places;
using Rapporteur.Pipeline.Extract.Times;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Encounters;

/// <summary>Finds the words that tell of encounters, verbs ("met", "spoke with") and nouns ("talks", "the summit"), with all that hangs on them.</summary>
internal sealed partial class EncounterFinder
{
    private readonly ReportView _view;
    private readonly ReportCast _cast;
    private readonly EventTimes _times;
    private readonly EventPlaces _places;
    private readonly Participants _participants;
    private readonly PluralReference _plurals;
    private readonly List<EncounterCandidate> _found = [];

    /// <summary>Reads one report.</summary>
    /// <param name="cast">Who acts.</param>
    /// <param name="times">When.</param>
    /// <param name="speakerAt">Number of the actor in whose words a token stands, or −1.</param>
    public EncounterFinder(ReportCast cast, EventTimes times, Func<int, int> speakerAt)
    {
        _cast = cast;
        _view = cast.View;
        _times = times;
        _places = new EventPlaces(_view);
        _participants = new Participants(cast, speakerAt);
        _plurals = new PluralReference(cast);
    }

    public List<EncounterCandidate> Find()
    {
        for (int token = 0; token < _view.Count; token++)
        {
            if (EncounterNouns.KindOf(_view, token) is { } nounKind)
            {
                Noun(token, nounKind);
            }
            else if (_view.Pos(token) == UniversalPos.Verb && (EncounterWords.VerbKind(_view.Lemma(token)) ?? EncounterWords.PhraseKind(_view.Lemma(token)) ?? EncounterWords.VerbKindOfForm(_view.Lower(token))) is { } verbKind)
            {
                Verb(token, verbKind);
            }
            else
            {
                Journey(token);
            }
        }

        return _found;
    }

    private void Add(in Telling telling)
    {
        int trigger = telling.Trigger;
        int other = telling.Other;
        telling.Who.RemoveWhere(IsOutlet);
        telling.Far.IntersectWith(telling.Who);
        EncounterStatus status = telling.Status;
        int when = _view.Child(EncounterNouns.WithLength(_view, trigger), "case");
        bool apart = when >= 0
            && (_view.Lower(when) is "after" or "following" or "since" or "before" or "despite" || (_view.Pos(trigger) is not UniversalPos.Verb && EncounterStates.IsAhead(_view, trigger))) && !EncounterStates.IsPart(_view, trigger);
        if (apart)
        {
            // "Following Monday's call, she met him today": what came before has not the day of the verb, nor its place.
            other = trigger;
        }

        FactTime time = TimeOf(trigger, other, status, apart ? when : -1, out TextRange? phraseWords, out bool toCome);

        // "Lavrov meets Kerry on Friday": the day is still to come.
        bool coming = status is EncounterStatus.Held || (status is EncounterStatus.Underway && toCome);
        if (coming && time.From is { } first && _times.Published is { } today && first > today)
        {
            status = EncounterStatus.Planned;
        }

        status = IsOverByNow(telling, status, time) ? EncounterStatus.Held : status;
        Place? place = PlaceOf(telling, other, apart, out int placeToken);
        bool isNoun = _view.Pos(trigger) is not UniversalPos.Verb;
        var candidate = new EncounterCandidate
        {
            Trigger = trigger,
            Holder = telling.Other,
            Sentence = _view[trigger].SentenceIndex,
            Kind = telling.Kind,
            Participants = telling.Who,
            Far = telling.Far.Count < telling.Who.Count ? telling.Far : [],
            Sides = telling.Sides,
            Place = place,
            Time = status == EncounterStatus.Held ? _times.Done(time) : time,
            Status = status,
            Passage = Passage(trigger, other, telling.Who, placeToken, phraseWords, apart),
            PointsBack = telling.PointsBack,
            IsOther = isNoun && EncounterNouns.IsOther(_view, trigger),
            IsFirst = isNoun && EncounterNouns.IsFirst(_view, trigger),
            FollowsUp = telling.FollowsUp,
            IsPurpose = isNoun && other != trigger && when >= 0 && _view.Is(when, "for") && _view.Has(trigger, "obl"),
            Joins = isNoun && IncludedIn(trigger) >= 0 || isNoun && other != trigger && _view.Lemma(other) is "join" or "attend" or "participate" or "mediate" or "take",
            IsNew = isNoun && EncounterNouns.HasArticleA(_view, trigger),
            Background = EncounterRecall.IsBackground(_view, trigger, other, status, time, _times.Published),
            Name = isNoun ? EncounterNouns.NameOf(_view, trigger) : null,
            IsProcess = isNoun && EncounterNouns.IsProcess(_view, trigger),
            IsBySpeech = _view.IsLemma(trigger, "tell"),
            TookPlace = isNoun && status is EncounterStatus.Held && EncounterNouns.TookPlace(_view, trigger),
            IsMeeting = isNoun && EncounterNouns.LemmaOf(_view, trigger) is "meeting" or "summit" or "session" or "gathering",
            Topics = EncounterTopics.Of(_view, trigger, other),
            Sidelines = Encounters.Sidelines.Of(_view, trigger, other),
        };
        AddEach(candidate, isNoun ? PlaceSeries.Of(_view, _places, trigger) : []);
    }

    // Who arrived long ago is no longer on the way.
    private bool IsOverByNow(in Telling telling, EncounterStatus status, FactTime time)
    {
        const int longest = 7;
        return status == EncounterStatus.Underway && telling.Kind == EncounterKind.Visit && time.To is { } arrived && _times.Published is { } now && NodaTime.Period.DaysBetween(arrived, now) > longest;
    }

    // One, or, of "three meetings: in Oslo, in Cairo and in Geneva", one for each place.
    private void AddEach(EncounterCandidate candidate, List<(Place Place, int End, bool IsNow)> series)
    {
        if (series.Count == 0)
        {
            _found.Add(candidate);
        }

        foreach ((Place one, int end, bool isNow) in series)
        {
            // The one of now may be told elsewhere in the report, with its day and how far it is.
            EncounterCandidate single = candidate with
            {
                Participants = [.. candidate.Participants],
                Far = [],
                Place = one,
                Series = candidate.Trigger,
                IsOther = !isNow,
                PointsBack = isNow,
                Passage = new TextRange(candidate.Passage.Start, Math.Max(candidate.Passage.End, _view[end - 1].End)),
            };
            _found.Add(isNow ? single with { Time = FactTime.Unknown, Background = false } : single);
        }
    }

    private Place? PlaceOf(in Telling telling, int other, bool apart, out int token)
    {
        int trigger = telling.Trigger;
        if (telling.At >= 0)
        {
            token = telling.At;
            return _places.PlaceAt(token);
        }

        Place? place = _places.For(trigger, other, telling.Kind == EncounterKind.Visit, out token);
        if (place is null && !apart && telling.Kind is not (EncounterKind.Visit or EncounterKind.Call) && AtJourneysEnd(trigger, other, telling.Who) is { } there)
        {
            return there;
        }

        bool spokenOf = token >= 0 && (IsOfTheMatter(trigger, _view.Range(token, token + 1)) || IsInMatter(trigger, token));

        // Two on the telephone are in no one place: it is that of what they speak about.
        if (spokenOf || telling.Kind == EncounterKind.Call || (apart && token >= 0 && token < trigger && !_view.IsUnder(token, trigger)))
        {
            (place, token) = (null, -1);
        }

        return place;
    }

    private bool IsOutlet(int member) => _cast.Members[member].Kind == ActorKind.Outlet;

    /// <summary>The stretch of the sentence from the first to the last of trigger, verb, participants, place and time.</summary>
    private TextRange Passage(int trigger, int other, SortedSet<int> who, int place, TextRange? time, bool apart)
    {
        const int farthest = 30;
        Sentence sentence = _view.SentenceOf(trigger);
        int first = Math.Min(trigger, other);
        int end = Math.Max(trigger, other) + 1;
        for (int i = Math.Max(sentence.FirstToken, trigger - farthest); i < Math.Min(sentence.EndToken, trigger + farthest); i++)
        {
            // "have agreed to meet after five rounds of talks": those who agree are not told with the talks.
            if (i == place || (_cast.At(i) is >= 0 and int member && who.Contains(member) && (!apart || _view.IsUnder(i, trigger))))
            {
                first = Math.Min(first, i);
                end = Math.Max(end, i + 1);
            }
        }

        first = Math.Max(first, sentence.FirstToken);
        end = Math.Min(end, sentence.EndToken);
        TextRange range = _view.Range(first, end);
        return time is { } when && when.Start >= _view[sentence.FirstToken].Start && when.End <= _view[sentence.EndToken - 1].End
            ? new TextRange(Math.Min(range.Start, when.Start), Math.Max(range.End, when.End))
            : range;
    }

    /// <summary>What one trigger tells, before time and place are read.</summary>
    private readonly record struct Telling(
        int Trigger,
        int Other,
        EncounterKind Kind,
        SortedSet<int> Who,
        SortedSet<int> Far,
        EncounterStatus Status,
        bool PointsBack = false,
        bool FollowsUp = false,
        int At = -1,
        SortedSet<int>? Sides = null);
}
