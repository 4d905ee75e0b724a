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
        bool closeted = phrase.Passive && lemma is "closet" or "sequester";
        // "was met with anger": met by nobody.
        bool answered = phrase.Passive && lemma is "meet" && Clauses.Agent(_view, verb) < 0;
        if (answered || (phrase.Passive && !received && !closeted && lemma is not "meet") || EncounterHabits.OfVerb(_view, verb, _times) || IsWhatFor(verb, lemma))
        {
            return;
        }

        SortedSet<int> near = [];
        int subject = EncounterStates.IsDenied(_view, verb) ? Clauses.Subject(_view, _view.Head(verb)) : closeted ? _view.Child(verb, "nsubj") : !received ? Clauses.Doer(_view, verb) : Clauses.Agent(_view, verb) is >= 0 and int agent ? agent : Clauses.AgentBehind(_view, verb);
        subject = lemma is "visit" && AcceptedBy(verb) is >= 0 and int guest ? guest : subject;
        if (subject >= 0)
        {
            _participants.CollectOrDescribe(subject, near, describe: lemma is "meet" or "gather" or "confer" or "convene" or "come", _found);
        }

        if (!received)
        {
            _participants.InRow(verb, near);
            _participants.OfGerund(verb, near);
        }

        if (near.Count == 0 && subject >= 0 && _view.Is(subject, "they"))
        {
            _participants.Ahead(verb, near);
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
            : (kind == EncounterKind.Talks || lemma is "spend" or "get") && IsByTelephone(verb) ? EncounterKind.Call
            : lemma is "tell" && IsToldByPhone(verb, who, near) ? EncounterKind.Call
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

    // "met to discuss the truce", "met, seeking to discuss it": one encounter, told by the first verb.
    private bool IsWhatFor(int verb, string lemma)
    {
        int head = _view.Head(verb);
        head = head >= 0 && _view.Has(head, "advcl") && _view[head].Xpos is "VBG" && _view.Lemma(head) is "aim" or "hope" or "intend" or "plan" or "seek" or "try" or "want" ? _view.Head(head) : head;
        return lemma is "discuss" && head >= 0 && (_view.Has(verb, "advcl") || _view.Has(verb, "xcomp")) && VerbPhrase.Of(_view, verb).Infinitive
            && _view.Pos(head) is UniversalPos.Verb && _view.Lemma(head) is "meet" or "gather" or "convene" or "speak" or "talk" or "call" or "confer" or "telephone" or "phone";
    }

    // "has accepted an invitation to visit Oslo": who has; −1 for none.
    private int AcceptedBy(int verb) =>
        _view.Has(verb, "acl") && _view.Head(verb) is >= 0 and int invitation && _view.IsLemma(invitation, "invitation") && _view.Has(invitation, "obj")
            && _view.Head(invitation) is >= 0 and int accepts && _view.IsLemma(accepts, "accept") ? Clauses.Subject(_view, accepts) : -1;

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
