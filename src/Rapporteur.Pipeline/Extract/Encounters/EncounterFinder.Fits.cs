using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Encounters;

// Whether a verb, with those whom it ties in, tells of an encounter at all.
internal sealed partial class EncounterFinder
{
    private bool Fits(int verb, string lemma, EncounterKind kind, SortedSet<int> who, SortedSet<int> near, bool with) => lemma switch
    {
        "meet" => who.Count >= 2 || (who.Count == 1 && !_participants.MeetsPublic(verb) && (with || _view.Child(verb, "obj") < 0) && IsOneTime(verb, who)),
        "speak" or "talk" or "converse" or "chat" => (with && who.Count >= 2) || (AreAlike(near) && (IsByTelephone(verb) || HasLength(verb) || IsAgain(verb) || AreSpeaking(verb, near))),
        "sit" => who.Count >= 2 && (with || who.Count == near.Count) && verb + 1 < _view.Count && _view.Lower(verb + 1) is "down" or "across" or "opposite",
        "closet" or "sequester" => who.Count >= 2 && AreAlike(who),
        "shake" => (with || (AreAlike(near) && !TellsMore(verb))) && who.Count >= 2 && _view.Child(verb, "obj") is >= 0 and int hands && _view.IsLemma(hands, "hand"),
        "discuss" => (who.Count >= 2 && (who.Count > near.Count || AreAlike(near))) || (near.Count == 1 && _participants.IsAssembly(near.Min) && VerbPhrase.Of(_view, verb) is { Time: VerbTime.Future or VerbTime.Infinitive } && _times.Has(verb, verb)),
        "agree" => AreAlike(near) && IsByTelephone(verb),
        "embrace" => who.Count >= 2 && ArePersons(who),
        "spend" => near.Count > 0 && who.Count > near.Count && AreAlike(who) && (HasHours(verb) || IsByTelephone(verb)),
        "invite" => near.Count > 0 && who.Count > near.Count && HasPerson(near) && PlaceBehind(verb, "to", "to") >= 0 && !TellsOfPurpose(verb),
        "take" => IsTakenUp(verb) && near.Count > 0 && who.Count > near.Count && ArePersons(who) && (_times.Has(verb, verb) || IsSomewhere(verb)),
        "run" or "bump" => with && near.Count > 0 && who.Count > near.Count && ArePersons(who),
        "hand" or "deliver" or "present" => near.Count > 0 && who.Count > near.Count && ArePersons(who) && _participants.Message(verb) >= 0,
        "raise" => near.Count > 0 && who.Count > near.Count && ArePersons(who) && (_times.Has(verb, verb) || IsSomewhere(verb)),
        "brief" or "address" => near.Count > 0 && (_participants.HasAssembly(who, near) || (lemma is "brief" && who.Count > near.Count && (AreAlike(who) || HasPerson(near)) && (IsSomewhere(verb) || IsOverMeal(verb) || _times.Has(verb, verb)))),
        "tell" => IsToldInPerson(verb, who, near) || IsToldByPhone(verb, who, near),
        "assure" or "congratulate" or "thank" or "urge" or "warn" => IsToldByPhone(verb, who, near),
        "sign" or "initial" => AreSigners(verb, who, near),
        "exchange" => who.Count >= 2 && _view.Child(verb, "obj") is >= 0 and int views && _view.Lemma(views) is "view" or "opinion",
        "confer" or "consult" or "negotiate" or "parley" => who.Count >= 2,
        "see" or "receive" or "welcome" or "host" or "greet" => near.Count > 0 && who.Count > near.Count && IsAudience(verb, lemma),
        "arrive" => (HasPerson(near) || (near.Count > 0 && Clauses.Subject(_view, verb) is >= 0 and int mission && _participants.IsMission(mission))) && _places.For(verb, verb, goesTo: true, out _) is not null,
        "visit" or "travel" => !VisitsHouse(verb) && near.Count >= 1 && _places.For(verb, verb, goesTo: true, out _) is not null,
        "get" => (IsTogether(verb) && who.Count >= 2) || (with && who.Count > near.Count && near.Count > 0 && IsByTelephone(verb)),
        "reach" or "contact" or "inform" => IsByTelephone(verb) && near.Count > 0 && who.Count > near.Count,
        "come" when IsFaceToFace(verb) && with => near.Count > 0 && who.Count > near.Count,
        "come" => IsTogether(verb) && near.Count >= 1 && (who.Count >= 2 || _places.For(verb, verb, goesTo: false, out _) is not null),
        "bring" => IsTogether(verb) && _view[verb].Xpos is not "VBG" && who.Count >= 2,
        "convene" => (_view.Child(verb, "obj") is var body && (body < 0 || Participants.IsBody(_view.Lemma(body)) || (who.Count >= 2 && _view.Lemma(body) is "commission" or "committee" or "forum" or "group" or "panel") || (_cast.At(body) is >= 0 and int called && AssemblyNames.Has(_cast.Members[called].Name)))) && near.Count >= 1 && (who.Count >= 2 || _participants.IsAssembly(near.Min) || _places.For(verb, verb, goesTo: false, out _) is not null),
        "gather" => near.Count >= 1 && (who.Count >= 2 || _places.For(verb, verb, goesTo: false, out _) is not null),
        _ => kind == EncounterKind.Call ? near.Count >= 1 && IsTelephoning(verb, who, near.Count) : who.Count >= 2,
    };

    // "A and B shook hands before talks in Oslo": the talks are told.
    private bool TellsMore(int verb)
    {
        int end = _view.SentenceOf(verb).EndToken;
        for (int i = verb + 1; i < end; i++)
        {
            if (EncounterNouns.KindOf(_view, i) is not null)
            {
                return true;
            }
        }

        return false;
    }

    // "briefed the envoy over dinner"
    private bool IsOverMeal(int verb)
    {
        int end = _view.SentenceOf(verb).EndToken;
        for (int i = verb + 1; i + 1 < end; i++)
        {
            if (_view.Is(i, "over") && _view.Lower(i + 1) is "dinner" or "lunch" or "breakfast" or "coffee" or "tea")
            {
                return true;
            }
        }

        return false;
    }

    // "took the matter up with him", "will take up the case with her"
    private bool IsTakenUp(int verb)
    {
        const int farthest = 6;
        int end = Math.Min(_view.SentenceOf(verb).EndToken, verb + farthest);
        for (int i = verb + 1; i < end && !_view.IsPunctuation(i); i++)
        {
            if (_view.Is(i, "up") && _view.Head(i) == verb)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSomewhere(int verb) => _places.For(verb, verb, goesTo: false, out _) is not null;

    // "told the president in Oslo on Monday that": the place stands between whoever hears and what is told.
    private bool IsToldInPerson(int verb, SortedSet<int> who, SortedSet<int> near)
    {
        if (near.Count == 0 || who.Count <= near.Count || !ArePersons(who) || VerbPhrase.Of(_view, verb).Negated)
        {
            return false;
        }

        int what = _view.Child(verb, "ccomp") is >= 0 and int clause ? clause : _view.Child(verb, "xcomp");
        return _places.For(verb, verb, goesTo: false, out int there) is not null && there > verb && (what < 0 || there < _view.First(what))
            && _view.Child(there, "case") is >= 0 and int preposition && _view.Lower(preposition) is "in" or "at";
    }

    // "told him by phone that": wherever the tree hangs the telephone.
    private bool IsToldByPhone(int verb, SortedSet<int> who, SortedSet<int> near)
    {
        if (near.Count == 0 || who.Count <= near.Count || !ArePersons(who))
        {
            return false;
        }

        int end = _view.SentenceOf(verb).EndToken;
        for (int i = verb + 1; i + 1 < end && _view[i].Xpos is not ("VBD" or "VBZ" or "VBP"); i++)
        {
            if (_view.Lower(i) is "by" or "over" && _view.Lower(_view.Is(i + 1, "the") && i + 2 < end ? i + 2 : i + 1) is "phone" or "telephone")
            {
                return true;
            }
        }

        return false;
    }

    // "The Kenyan president and the Cuban president spoke on Monday": with whom, if not one another?
    private bool AreSpeaking(int verb, SortedSet<int> near)
    {
        if (near.Count != 2 || !ArePersons(near) || !_times.Has(verb, verb) || VerbPhrase.Of(_view, verb).Negated
            || _cast.Members[near.Min].Country is not { } one || _cast.Members[near.Max].Country is not { } other || string.Equals(one, other, StringComparison.Ordinal))
        {
            return false;
        }

        foreach (int child in _view.Children(verb))
        {
            // "spoke on Monday at the rally", "spoke of peace": to those who heard.
            if (child > verb && (_view.Has(child, "obl") || _view.Has(child, "obj")) && !DayWords.IsDay(_view, child) && _view.Lemma(child) is not ("morning" or "afternoon" or "evening" or "night" or "week"))
            {
                return false;
            }
        }

        return true;
    }

    // "A and B signed the accord in Oslo": persons, at one table.
    private bool AreSigners(int verb, SortedSet<int> who, SortedSet<int> near) =>
        who.Count >= 2 && near.Count > 0 && (ArePersons(who) || (AreAlike(who) && Clauses.Subject(_view, verb) is >= 0 and int leaders && _view.Lower(leaders) is "leaders" or "presidents" or "ministers")) && IsSomewhere(verb) && _view.Child(verb, "obj") is >= 0 and int what
        && (AgreementWords.Noun(_view.Lemma(what)) is not null || _view.Lemma(what) is "communique" or "communiqué" or "declaration" or "document" or "memorandum" or "paper" or "roadmap" or "statement" or "text");

    private bool ArePersons(SortedSet<int> who)
    {
        foreach (int member in who)
        {
            if (!_cast.Members[member].IsPerson)
            {
                return false;
            }
        }

        return true;
    }

    // "was met by the minister", "was called by the envoy": of persons; "was met by protests" and "was called a hero by" are not.
    private bool IsDoneByPerson(int verb, string lemma) =>
        lemma is "meet" or "call" or "phone" or "telephone" && Clauses.Agent(_view, verb) is >= 0 and int agent && IsPerson(agent) && Clauses.Subject(_view, verb) is >= 0 and int subject && IsPerson(subject)
        && _view.Child(verb, "xcomp") < 0 && _view.Child(verb, "ccomp") < 0;

    private bool IsPerson(int token) => _cast.At(token) is >= 0 and int member && _cast.Members[member].IsPerson;

    // "The committee meets weekly" is how a body is; a gathering nobody names is told with its day or place.
    private bool IsOneTime(int verb, SortedSet<int> who) =>
        VerbPhrase.Of(_view, verb).Time is VerbTime.Future || _cast.Members[who.Min].IsNamed || _cast.Members[who.Min].Country is not null
            || _places.For(verb, verb, goesTo: false, out _) is not null || _times.Has(verb, verb);

    // "Putin and Erdogan discussed the truce": people and states; "the paper and the minister" are not a table.
    private bool AreAlike(SortedSet<int> who)
    {
        int persons = 0;
        int states = 0;
        foreach (int member in who)
        {
            persons += _cast.Members[member].IsPerson ? 1 : 0;
            states += _cast.Members[member].Kind is ActorKind.State or ActorKind.Government ? 1 : 0;
        }

        return who.Count >= 2 && (persons == 0 || persons + states == who.Count);
    }

    private bool HasPerson(SortedSet<int> who)
    {
        foreach (int member in who)
        {
            if (_cast.Members[member].IsPerson)
            {
                return true;
            }
        }

        return false;
    }

    // "visited a school in Oslo": whom an official sees there is no side.
    private bool VisitsHouse(int verb) =>
        _view.IsLemma(verb, "visit") && _view.Child(verb, "obj") is >= 0 and int house && _view.Pos(house) is UniversalPos.Noun && !_cast.IsTaken(house)
        && (AgentNouns.NumberOf(_view.Lemma(house)) is null || IsHouse(_view.Lemma(house))) && !IsOfPlace(house)
        && _view.Lemma(house) is not ("area" or "capital" or "city" or "continent" or "country" or "island" or "kingdom" or "land" or "neighbour" or "neighbor" or "province" or "region" or "state" or "territory");

    // What may speak too: "the hospital said".
    private static bool IsHouse(string noun) => noun is "church" or "clinic" or "college" or "hospital" or "lab" or "laboratory" or "mosque" or "museum" or "school" or "university";

    // "the port of Chornomorsk"
    private bool IsOfPlace(int spot) =>
        _view.Child(spot, "nmod") is >= 0 and int place && _view.Pos(place) is UniversalPos.Propn && _view.Child(place, "case") is >= 0 and int of && _view.Is(of, "of");

    private bool IsTogether(int verb)
    {
        foreach (int child in _view.Children(verb))
        {
            if (_view.Is(child, "together") && _view.Has(child, "advmod"))
            {
                return true;
            }
        }

        return false;
    }
}
