using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Encounters;

// Verbs that tell of an encounter by themselves.
internal sealed partial class EncounterFinder
{
    private void Verb(int verb, EncounterKind kind)
    {
        string lemma = _view.Lemma(verb);
        VerbPhrase phrase = VerbPhrase.Of(_view, verb);
        bool received = phrase.Passive && lemma is "receive" or "welcome" or "host" or "greet";
        // "was met with anger": met by nobody.
        bool answered = phrase.Passive && lemma is "meet" && Clauses.Agent(_view, verb) < 0;
        if (answered || (phrase.Passive && !received && lemma is not "meet") || EncounterHabits.OfVerb(_view, verb, _times) || IsWhatFor(verb, lemma))
        {
            return;
        }

        SortedSet<int> near = [];
        int subject = !received ? Clauses.Doer(_view, verb) : Clauses.Agent(_view, verb) is >= 0 and int agent ? agent : Clauses.AgentBehind(_view, verb);
        if (subject >= 0)
        {
            _participants.CollectOrDescribe(subject, near, describe: lemma is "meet" or "gather" or "confer" or "convene" or "come", _found);
        }

        SortedSet<int> who = [.. near];
        bool with = _participants.OfVerb(verb, who, _found);
        kind = lemma is "call" && IsCallingOn(verb) ? EncounterKind.Meeting : kind;
        AddOthers(verb, kind, phrase, received, near, who);
        if (!Fits(verb, lemma, kind, who, near, with))
        {
            return;
        }

        _participants.WithoutOffices(_view.SentenceOf(verb).FirstToken, _view.SentenceOf(verb).EndToken, who);
        SortedSet<int> far = [.. who];
        far.ExceptWith(near);
        near.IntersectWith(who);
        EncounterKind seen = kind == EncounterKind.Call && IsFaceToFace(verb) ? EncounterKind.Meeting
            : kind == EncounterKind.Talks && IsByTelephone(verb) ? EncounterKind.Call
            : kind;
        foreach (SortedSet<int> side in _participants.Apart(verb, -1, near, far))
        {
            SortedSet<int> all = [.. near, .. side];
            EncounterStatus status = EncounterStates.OfVerb(_view, verb, phrase);

            // Who has arrived is there.
            status = lemma is "arrive" && status is EncounterStatus.Held ? EncounterStatus.Underway : status;
            // "Talks in Oslo on Monday brought them together": the talks have the day and the place.
            int other = lemma is "bring" && subject >= 0 && EncounterNouns.KindOf(_view, subject) is not null ? subject : verb;
            Add(new Telling(verb, other, other == verb ? seen : EncounterNouns.KindOf(_view, other)!.Value, side.Count < far.Count ? all : who, side, status, FollowsUp: IsAgain(verb)));
        }
    }

    // Those whom only this verb ties in: a host's guest, whoever is called on, who is brought together.
    private void AddOthers(int verb, EncounterKind kind, VerbPhrase phrase, bool received, SortedSet<int> near, SortedSet<int> who)
    {
        string lemma = _view.Lemma(verb);
        if (lemma is "bring")
        {
            // Whoever brings others together need not sit with them.
            who.ExceptWith(near);
            near.Clear();
        }

        if (lemma is "call" && IsCallingOn(verb))
        {
            _participants.Collect(Host(verb), who);
        }

        if (lemma is "receive" or "host" && !phrase.Passive && _participants.Guest(verb) is >= 0 and int visitor)
        {
            _participants.CollectMission(visitor, who);
        }

        if (received && near.Count > 0 && Clauses.Subject(_view, verb) is >= 0 and int guest)
        {
            _participants.Collect(guest, who);
        }

        if (kind == EncounterKind.Visit)
        {
            // "travelled to Geneva, Switzerland" goes to a place; only people are seen there.
            who.RemoveWhere(member => !near.Contains(member) && !_cast.Members[member].IsPerson);
        }
    }

    private bool Fits(int verb, string lemma, EncounterKind kind, SortedSet<int> who, SortedSet<int> near, bool with) => lemma switch
    {
        "meet" => who.Count >= 2 || (who.Count == 1 && !_participants.MeetsPublic(verb) && (with || _view.Child(verb, "obj") < 0) && IsOneTime(verb, who)),
        "speak" or "talk" => (with && who.Count >= 2) || (AreAlike(near) && (IsByPhone(verb) || HasLength(verb))),
        "sit" => with && who.Count >= 2 && _view.Child(verb, "compound:prt") is >= 0 and int down && _view.Is(down, "down"),
        "discuss" => who.Count >= 2 && (who.Count > near.Count || AreAlike(near)),
        "exchange" => who.Count >= 2 && _view.Child(verb, "obj") is >= 0 and int views && _view.Lemma(views) is "view" or "opinion",
        "confer" or "consult" or "negotiate" => who.Count >= 2,
        "see" or "receive" or "welcome" or "host" or "greet" => near.Count > 0 && who.Count > near.Count && IsAudience(verb, lemma),
        "arrive" => HasPerson(near) && _places.For(verb, verb, goesTo: true, out _) is not null,
        "visit" or "travel" => near.Count >= 1 && _places.For(verb, verb, goesTo: true, out _) is not null,
        "come" => IsTogether(verb) && near.Count >= 1 && (who.Count >= 2 || _places.For(verb, verb, goesTo: false, out _) is not null),
        "bring" => IsTogether(verb) && _view[verb].Xpos is not "VBG" && who.Count >= 2,
        "convene" => _view.Child(verb, "obj") < 0 && near.Count >= 1 && (who.Count >= 2 || _participants.IsAssembly(near.Min) || _places.For(verb, verb, goesTo: false, out _) is not null),
        "gather" => near.Count >= 1 && (who.Count >= 2 || _places.For(verb, verb, goesTo: false, out _) is not null),
        _ => kind == EncounterKind.Call ? near.Count >= 1 && IsTelephoning(verb, who, near.Count) : who.Count >= 2,
    };

    // "The committee meets weekly" is how a body is; a gathering nobody names is told with its day or place.
    private bool IsOneTime(int verb, SortedSet<int> who) =>
        VerbPhrase.Of(_view, verb).Time is VerbTime.Future || _cast.Members[who.Min].IsNamed || _cast.Members[who.Min].Country is not null
            || _places.For(verb, verb, goesTo: false, out _) is not null || _times.Has(verb, verb);

    // "Putin and Erdogan discussed the truce": both are people, or both are states and bodies; "the paper and the minister" are not a table.
    private bool AreAlike(SortedSet<int> who)
    {
        int persons = 0;
        foreach (int member in who)
        {
            persons += _cast.Members[member].IsPerson ? 1 : 0;
        }

        return who.Count >= 2 && (persons == 0 || persons == who.Count);
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

    private bool IsByPhone(int verb)
    {
        foreach (int child in _view.Children(verb))
        {
            if (_view.Has(child, "obl") && _view.Lemma(child) is "phone" or "telephone" or "video" or "link" or "call")
            {
                return true;
            }
        }

        return false;
    }

    // "talked for ten minutes"
    private bool HasLength(int verb)
    {
        foreach (int child in _view.Children(verb))
        {
            if (_view.Has(child, "obl") && _view.Lemma(child) is "minute" or "hour" && _view.Child(child, "case") is >= 0 and int preposition && _view.Is(preposition, "for"))
            {
                return true;
            }
        }

        return false;
    }

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

    private bool IsTelephoning(int verb, SortedSet<int> who, int subjects)
    {
        if (_view.Lemma(verb) is not "call")
        {
            return who.Count > subjects;
        }

        if (IsCallingOn(verb))
        {
            return who.Count > subjects;
        }

        int callee = _participants.Callee(verb);
        foreach (int child in _view.Children(verb))
        {
            bool other = (_view.Has(child, "xcomp") && child != callee) || _view.Has(child, "ccomp")
                || (_view.Has(child, "obl") && !DayWords.IsDay(_view, _view.First(child) + 1) && _view.Child(child, "case") is >= 0 and int preposition && _view.Lower(preposition) is "for" or "on" or "upon");
            if (other)
            {
                return false;
            }
        }

        return who.Count > subjects && callee >= 0;
    }

    // "met to discuss the truce": one encounter, told by the first verb.
    private bool IsWhatFor(int verb, string lemma)
    {
        int head = _view.Head(verb);
        return lemma is "discuss" && head >= 0 && (_view.Has(verb, "advcl") || _view.Has(verb, "xcomp")) && VerbPhrase.Of(_view, verb).Infinitive
            && _view.Pos(head) is UniversalPos.Verb && _view.Lemma(head) is "meet" or "gather" or "convene" or "speak" or "talk" or "call" or "confer" or "telephone" or "phone";
    }

    // "spoke with … in Geneva": a place where both were makes a conversation a meeting; "spoke by phone about the summit in Madrid" does not.
    private bool IsFaceToFace(int verb) =>
        _view.Lemma(verb) is not ("telephone" or "phone" or "call" or "ring") && !IsByTelephone(verb) && _places.For(verb, verb, goesTo: false, out _) is not null;

    private bool IsByTelephone(int verb)
    {
        foreach (int child in _view.Children(verb))
        {
            if (_view.Has(child, "obl") && _view.Lemma(child) is "phone" or "telephone" or "video" or "videoconference" or "teleconference")
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAgain(int verb)
    {
        foreach (int child in _view.Children(verb))
        {
            if (_view.Is(child, "again") && _view.Pos(child) == UniversalPos.Adv)
            {
                return true;
            }
        }

        return false;
    }
}
