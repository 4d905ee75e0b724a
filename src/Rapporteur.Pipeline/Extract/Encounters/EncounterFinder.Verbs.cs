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
        bool discussed = phrase.Passive && lemma is "discuss" && Clauses.Agent(_view, verb) is >= 0 and int speaker && _view.Child(speaker, "conj") >= 0;
        bool received = discussed || (phrase.Passive && (lemma is "receive" or "welcome" or "host" or "greet" || IsDoneByPerson(verb, lemma)));
        // "was met with anger": met by nobody.
        bool answered = phrase.Passive && lemma is "meet" && Clauses.Agent(_view, verb) < 0;
        if (answered || (phrase.Passive && !received && lemma is not "meet") || EncounterHabits.OfVerb(_view, verb, _times) || IsWhatFor(verb, lemma))
        {
            return;
        }

        SortedSet<int> near = [];
        int subject = EncounterStates.IsDenied(_view, verb) ? Clauses.Subject(_view, _view.Head(verb)) : !received ? Clauses.Doer(_view, verb) : Clauses.Agent(_view, verb) is >= 0 and int agent ? agent : Clauses.AgentBehind(_view, verb);
        if (subject >= 0)
        {
            _participants.CollectOrDescribe(subject, near, describe: lemma is "meet" or "gather" or "confer" or "convene" or "come", _found);
        }

        if (!received)
        {
            _participants.InRow(verb, near);
            _participants.OfGerund(verb, near);
        }

        SortedSet<int> who = [.. near];
        bool with = _participants.OfVerb(verb, who, _found);
        kind = lemma is "call" && IsCallingOn(verb) ? EncounterKind.Meeting : kind;
        AddOthers(verb, kind, phrase, received && !discussed, near, who);
        if (!Fits(verb, lemma, kind, who, near, with))
        {
            return;
        }

        _participants.WithoutOffices(_view.SentenceOf(verb).FirstToken, _view.SentenceOf(verb).EndToken, who);
        SortedSet<int> far = [.. who];
        far.ExceptWith(near);
        near.IntersectWith(who);
        EncounterKind seen = kind == EncounterKind.Call && IsFaceToFace(verb) ? EncounterKind.Meeting
            : (kind == EncounterKind.Talks || lemma is "spend") && IsByTelephone(verb) ? EncounterKind.Call
            : kind;
        foreach (SortedSet<int> side in _participants.Apart(verb, -1, near, far))
        {
            SortedSet<int> all = [.. near, .. side];
            EncounterStatus status = EncounterStates.OfVerb(_view, verb, phrase);

            // Who has arrived is there.
            status = lemma is "arrive" && status is EncounterStatus.Held ? EncounterStatus.Underway : lemma is "invite" ? EncounterStatus.Proposed : status;
            // "Talks in Oslo on Monday brought them together": the talks have the day and the place.
            int other = lemma is "bring" && subject >= 0 && EncounterNouns.KindOf(_view, subject) is not null ? subject : verb;
            Add(new Telling(verb, other, other == verb ? seen : EncounterNouns.KindOf(_view, other)!.Value, side.Count < far.Count ? all : who, side, status, FollowsUp: IsAgain(verb), At: lemma is "invite" ? PlaceBehind(verb, "to", "to") : -1));
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

        if (lemma is "discuss" or "brief" && who.SetEquals(near) && (_times.Has(verb, verb) || IsSomewhere(verb)))
        {
            _participants.DescribeMet(verb, who, _found);
        }

        if (lemma is "invite" && !phrase.Passive && _view.Child(verb, "obj") is >= 0 and int invited && _view[invited].Xpos is "NNS")
        {
            _participants.CollectOrDescribe(invited, who, describe: true, _found);
        }

        if (lemma is "convene" && _view.Child(verb, "obj") is >= 0 and int body)
        {
            _participants.DescribeBody(body, who);
        }

        if (lemma is "sign" or "initial" or "spend" && _view.Child(verb, "obj") is >= 0 and int what)
        {
            _participants.WithBehind(what, who);
        }

        if (lemma is "receive" or "host" or "see" or "welcome" && !phrase.Passive && _participants.Guest(verb) is >= 0 and int visitor
            && !_participants.InPlaceOfGroup(visitor, who, _found) && lemma is "receive" or "host")
        {
            _participants.CollectMission(visitor, who);
        }

        if (received && near.Count > 0 && Clauses.Subject(_view, verb) is >= 0 and int guest)
        {
            _participants.Collect(guest, who);
            SortedSet<int> guests = [.. who];
            guests.ExceptWith(near);
            _participants.InRow(verb, guests);
            who.UnionWith(guests);
        }

        if (kind == EncounterKind.Visit)
        {
            // "travelled to Geneva, Switzerland" goes to a place; only people are seen there.
            who.RemoveWhere(member => !near.Contains(member) && !_cast.Members[member].IsPerson);
        }
    }

    // "met to discuss the truce", "met, seeking to discuss it": one encounter, told by the first verb.
    private bool IsWhatFor(int verb, string lemma)
    {
        int head = _view.Head(verb);
        head = head >= 0 && _view.Has(head, "advcl") && _view[head].Xpos is "VBG" && _view.Lemma(head) is "aim" or "hope" or "intend" or "plan" or "seek" or "try" or "want" ? _view.Head(head) : head;
        return lemma is "discuss" && head >= 0 && (_view.Has(verb, "advcl") || _view.Has(verb, "xcomp")) && VerbPhrase.Of(_view, verb).Infinitive
            && _view.Pos(head) is UniversalPos.Verb && _view.Lemma(head) is "meet" or "gather" or "convene" or "speak" or "talk" or "call" or "confer" or "telephone" or "phone";
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
