using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Places;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;
using Rapporteur.Language.Text;
using Rapporteur.Language.Times;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Places;
using Rapporteur.Pipeline.Extract.Times;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Encounters;

/// <summary>Finds the words that tell of encounters, verbs ("met", "spoke with") and nouns ("talks", "the summit"), with all that hangs on them.</summary>
internal sealed class EncounterFinder
{
    private readonly ReportView _view;
    private readonly ReportCast _cast;
    private readonly EventTimes _times;
    private readonly EventPlaces _places;
    private readonly Participants _participants;
    private readonly List<EncounterCandidate> _found = [];

    public EncounterFinder(ReportCast cast, EventTimes times)
    {
        _cast = cast;
        _view = cast.View;
        _times = times;
        _places = new EventPlaces(_view);
        _participants = new Participants(cast);
    }

    public List<EncounterCandidate> Find()
    {
        for (int token = 0; token < _view.Count; token++)
        {
            UniversalPos pos = _view.Pos(token);
            if (pos == UniversalPos.Verb && (EncounterWords.VerbKind(_view.Lemma(token)) ?? EncounterWords.VerbKindOfForm(_view.Lower(token))) is { } verbKind)
            {
                Verb(token, verbKind);
            }
            else if (pos is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.X && EncounterWords.NounKind(NounLemma(token)) is { } nounKind)
            {
                Noun(token, nounKind);
            }
        }

        return _found;
    }

    // A capital makes "Summit" a name whose lemma keeps it.
    private string NounLemma(int token)
    {
        string lemma = _view.Lemma(token);
        if (_view.Is(token, "talks"))
        {
            return "talk";
        }

        if (lemma.Length > 0 && (char.IsUpper(lemma[0]) || _view.Pos(token) == UniversalPos.X))
        {
            lemma = _view.Lower(token);
            return lemma.EndsWith('s') ? lemma[..^1] : lemma;
        }

        return lemma;
    }

    private void Verb(int verb, EncounterKind kind)
    {
        SortedSet<int> who = [];
        int subject = Clauses.Subject(_view, verb);
        VerbPhrase phrase = VerbPhrase.Of(_view, verb);
        if (phrase.Passive && _view.Lemma(verb) is not "meet")
        {
            return;
        }

        if (subject >= 0)
        {
            _participants.Collect(subject, who);
        }

        int subjects = who.Count;
        bool with = _participants.OfVerb(verb, who);
        int place = -1;
        bool fits = _view.Lemma(verb) switch
        {
            "meet" => who.Count >= 2 || (who.Count == 1 && (with || _view.Child(verb, "obj") < 0)),
            "speak" or "talk" => with && who.Count >= 2,
            "confer" or "consult" or "negotiate" => who.Count >= 2,
            "visit" => subjects >= 1 && (_places.For(verb, verb, goesTo: true, out place) is not null),
            "travel" => subjects >= 1 && (_places.For(verb, verb, goesTo: true, out place) is not null),
            "gather" => subjects >= 1 && (who.Count >= 2 || _places.For(verb, verb, goesTo: false, out place) is not null),
            _ => kind == EncounterKind.Call ? subjects >= 1 && IsTelephoning(verb, who, subjects) : who.Count >= 2,
        };
        if (fits)
        {
            Add(verb, verb, kind == EncounterKind.Call && IsFaceToFace(verb) ? EncounterKind.Meeting : kind, who, phrase, EncounterStates.OfVerb(_view, verb, phrase), pointsBack: false);
        }
    }

    private bool IsTelephoning(int verb, SortedSet<int> who, int subjects)
    {
        if (_view.Lemma(verb) is not "call")
        {
            return who.Count > subjects;
        }

        foreach (int child in _view.Children(verb))
        {
            bool other = _view.Has(child, "xcomp") || _view.Has(child, "ccomp")
                || (_view.Has(child, "obl") && _view.Child(child, "case") is >= 0 and int preposition && _view.Lower(preposition) is "for" or "on" or "upon");
            if (other)
            {
                return false;
            }
        }

        return who.Count > subjects && _view.Child(verb, "obj") is >= 0 and int called && _cast.At(called) >= 0 && _cast.Members[_cast.At(called)].IsPerson;
    }

    // "spoke with … in Geneva": a place where both were makes a conversation a meeting.
    private bool IsFaceToFace(int verb) => _places.For(verb, verb, goesTo: false, out _) is not null;

    private void Noun(int noun, EncounterKind kind)
    {
        // "High Negotiations Committee", "Security Council meeting": a word inside a name tells of nothing.
        if (_cast.IsTaken(noun) || !IsEncounterNoun(noun, ref kind))
        {
            return;
        }

        SortedSet<int> who = [];
        int holder = Holder(noun, out bool adds);
        bool own = _participants.OfNoun(noun, who);
        VerbPhrase phrase = holder >= 0 ? VerbPhrase.Of(_view, holder) : default;
        if (holder >= 0 && adds)
        {
            int subject = phrase.Passive ? Clauses.Agent(_view, holder) : Clauses.Subject(_view, holder);
            if (subject >= 0)
            {
                _participants.Collect(subject, who);
            }
            else
            {
                _participants.Before(holder, who);
            }

            _participants.OfVerb(holder, who);
        }

        bool pointsBack = PointsBack(noun);
        bool named = kind == EncounterKind.Conference && IsNamed(noun);
        if (who.Count == 0 && !pointsBack && !named)
        {
            return;
        }

        // One side alone tells of an encounter only where the words say with whom, or where.
        bool oneSided = who.Count == 1 && kind is not (EncounterKind.Visit or EncounterKind.Conference) && !pointsBack && !own && !named;
        if (oneSided && (!adds || _places.For(noun, holder, goesTo: false, out _) is null))
        {
            return;
        }

        Add(noun, holder >= 0 ? holder : noun, kind, who, phrase, EncounterStates.OfNoun(_view, noun, holder, phrase), pointsBack);
    }

    private bool IsEncounterNoun(int noun, ref EncounterKind kind)
    {
        string lemma = NounLemma(noun);
        switch (lemma)
        {
            case "engagement":
                return noun + 1 < _view.Count && _view.Lower(noun + 1) is "with" or "between" or "in";
            case "call" when noun + 1 < _view.Count && _view.Lower(noun + 1) is "for" or "to" or "on" or "that" or "by":
                return HasCompound(noun, "phone") || HasCompound(noun, "telephone");
            case "call":
                // "a call for restraint" asks; "a call with", "phone call", "in a call" telephones.
                foreach (int child in _view.Children(noun))
                {
                    if ((_view.Has(child, "nmod") && _view.Child(child, "case") is >= 0 and int preposition && _view.Lower(preposition) is "for" or "on" or "to")
                        || _view.Has(child, "acl"))
                    {
                        return HasCompound(noun, "phone") || HasCompound(noun, "telephone");
                    }
                }

                return true;
            case "conversation":
                kind = HasCompound(noun, "phone") || HasCompound(noun, "telephone") ? EncounterKind.Call : EncounterKind.Meeting;
                return true;
            case "conference":
                return !HasCompound(noun, "press") && !HasCompound(noun, "news");
            case "round" or "session":
                return _view.Child(noun, "nmod") is >= 0 and int of && EncounterWords.NounKind(NounLemma(of)) is not null
                    || HasCompound(noun, "negotiating") || HasCompound(noun, "negotiation") || lemma is "session" && HasCompound(noun, "plenary");
            case "talk":
                return _view.Is(noun, "talks") && _view[noun].Xpos is not ("VBZ" or "VB");
            case "assembly":
                return _view[noun].Xpos is "NN" && _view.Child(noun, "nmod") >= 0;
            default:
                return !_view.Has(noun, "compound") || _view.Head(noun) < noun;
        }
    }

    private bool HasCompound(int noun, string word)
    {
        foreach (int child in _view.Children(noun))
        {
            if ((_view.Has(child, "compound") || _view.Has(child, "amod")) && _view.Is(child, word))
            {
                return true;
            }
        }

        return noun > 0 && _view.Is(noun - 1, word);
    }

    /// <summary>The verb that the noun hangs on; <paramref name="adds"/> when that verb tells who takes part.</summary>
    private int Holder(int noun, out bool adds)
    {
        adds = false;
        if (noun > 0 && _view.Pos(noun - 1) == UniversalPos.Verb && EncounterWords.Holds(_view.Lemma(noun - 1)) && _view[noun - 1].Xpos is "VBD" or "VBN" or "VBZ" or "VBP")
        {
            adds = true;
            return noun - 1;
        }

        int head = _view.Head(noun);
        int link = noun;
        while (head >= 0 && _view.Pos(head) is not UniversalPos.Verb)
        {
            bool partOf = _view.Lemma(head) is "round" or "series" or "start" or "sideline" or "session" or "day" or "end" or "number" or "set" or "beginning";
            if (!partOf && !_view.Has(link, "conj"))
            {
                return -1;
            }

            link = head;
            head = _view.Head(head);
        }

        if (head < 0)
        {
            return -1;
        }

        int preposition = _view.Child(link, "case");
        string word = preposition >= 0 ? _view.Lower(preposition) : "";
        adds = _view.Has(link, "obj") || _view.Relation(link) is "nsubj:pass"
            ? EncounterWords.Holds(_view.Lemma(head))
            : _view.Has(link, "obl") && (word is "in" or "during" or "at" or "for" or "to" or "after" or "following")
                && (EncounterWords.Holds(_view.Lemma(head)) || (word is "in" or "during" or "at" or "after" or "following" && Lexicon.SpeechVerbs.FrameOf(_view.Lemma(head)) is not null)
                    || (word is "for" or "in" or "at" && EncounterWords.VerbKind(_view.Lemma(head)) is not null));
        return _view.Has(link, "obj") || _view.Has(link, "nsubj") || _view.Has(link, "obl") ? head : -1;
    }

    private bool PointsBack(int noun)
    {
        foreach (int child in _view.Children(noun))
        {
            if (_view.Lower(child) is "the" or "this" or "these" or "their" or "today" or "both")
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOther(int noun)
    {
        foreach (int child in _view.Children(noun))
        {
            if (_view.Lower(child) is "next" or "another" or "second" or "third" or "future" or "further" or "new" or "previous" or "last" or "earlier"
                or "recent" or "additional" or "upcoming" or "latest" or "other" or "separate" or "several" or "more" or "subsequent" or "follow-up" or "first")
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNamed(int noun)
    {
        if (_view.Pos(noun) == UniversalPos.Propn)
        {
            return true;
        }

        foreach (int child in _view.Children(noun))
        {
            if (_view.Has(child, "compound") && _view.Pos(child) == UniversalPos.Propn)
            {
                return true;
            }
        }

        return false;
    }

    private void Add(int trigger, int other, EncounterKind kind, SortedSet<int> who, VerbPhrase phrase, EncounterStatus status, bool pointsBack)
    {
        RemoveOutlets(who);
        TimeDirection direction = status is EncounterStatus.Planned or EncounterStatus.Proposed ? TimeDirection.Future
            : status is EncounterStatus.Held ? TimeDirection.Past
            : TimeDirection.Unknown;
        FactTime time = _times.For(trigger, other, direction, out TextRange? phraseWords);
        Place? place = _places.For(trigger, other, kind == EncounterKind.Visit, out int placeToken);
        _found.Add(new EncounterCandidate
        {
            Trigger = trigger,
            Kind = kind,
            Participants = who,
            Place = place,
            Time = time,
            Status = status,
            Passage = Passage(trigger, other, who, placeToken, phraseWords),
            PointsBack = pointsBack,
            IsOther = _view.Pos(trigger) is not UniversalPos.Verb && IsOther(trigger),
            Background = EncounterStates.IsBackground(_view, trigger, other, phrase, status, time, _times.Published),
            Topics = EncounterTopics.Of(_view, trigger, other),
        });
    }

    private void RemoveOutlets(SortedSet<int> who) => who.RemoveWhere(member => _cast.Members[member].Kind == ActorKind.Outlet);

    /// <summary>The stretch of the sentence from the first to the last of trigger, verb, participants, place and time.</summary>
    private TextRange Passage(int trigger, int other, SortedSet<int> who, int place, TextRange? time)
    {
        const int farthest = 30;
        Sentence sentence = _view.SentenceOf(trigger);
        int first = Math.Min(trigger, other);
        int end = Math.Max(trigger, other) + 1;
        for (int i = Math.Max(sentence.FirstToken, trigger - farthest); i < Math.Min(sentence.EndToken, trigger + farthest); i++)
        {
            if (i == place || (_cast.At(i) is >= 0 and int member && who.Contains(member)))
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
}
