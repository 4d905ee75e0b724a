using Rapporteur.Domain.Facts;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Encounters;

// Those whom only one verb ties in: a host's guest, whoever is called on, who is brought together, to whom a letter is handed.
internal sealed partial class EncounterFinder
{
    private void AddOthers(int verb, EncounterKind kind, VerbPhrase phrase, bool received, SortedSet<int> near, SortedSet<int> who)
    {
        string lemma = _view.Lemma(verb);
        switch (lemma)
        {
            case "bring":
                AddTogether(verb, near, who);
                break;
            case "call" when IsCallingOn(verb):
                _participants.Collect(Host(verb), who);
                break;
            case "discuss" or "brief":
                AddHearers(verb, phrase, near, who);
                break;
            case "invite" when !phrase.Passive && _view.Child(verb, "obj") is >= 0 and int invited && _view[invited].Xpos is "NNS":
                _participants.CollectOrDescribe(invited, who, describe: true, _found);
                break;
            case "convene" when _view.Child(verb, "obj") is >= 0 and int body:
                _participants.DescribeBody(body, who);
                break;
            case "sign" or "initial" or "spend" when _view.Child(verb, "obj") is >= 0 and int what:
                _participants.WithBehind(what, who);
                break;
            case "hand" or "deliver" or "present":
                _participants.Recipients(verb, who);
                break;
            case "receive" or "host" or "see" or "welcome" when !phrase.Passive && _participants.Guest(verb) is >= 0 and int visitor:
                if (!_participants.InPlaceOfGroup(visitor, who, _found) && lemma is "receive" or "host")
                {
                    _participants.CollectMission(visitor, who);
                }

                break;
        }

        if (received && near.Count > 0 && Clauses.Subject(_view, verb) is >= 0 and int guest)
        {
            _participants.CollectOrDescribe(guest, who, describe: false, _found);
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

    // A state that brings others together need not sit with them; an official does. What brings them together may be the talks.
    private void AddTogether(int verb, SortedSet<int> near, SortedSet<int> who)
    {
        SortedSet<int> others = [.. who];
        others.ExceptWith(near);
        if (!HasPerson(near) || !HasPerson(others))
        {
            who.ExceptWith(near);
            near.Clear();
        }

        if (_view.Child(verb, "nsubj") is >= 0 and int gathering && EncounterNouns.KindOf(_view, gathering) is not null)
        {
            _participants.OfNoun(gathering, who, _found, out _);
        }
    }

    private void AddHearers(int verb, VerbPhrase phrase, SortedSet<int> near, SortedSet<int> who)
    {
        if (who.SetEquals(near) && (_times.Has(verb, verb) || IsSomewhere(verb)))
        {
            _participants.DescribeMet(verb, who, _found);
        }

        // "would invite the leaders to discuss it": with whoever invites.
        if (phrase.Infinitive && _view.Head(verb) is >= 0 and int inviting && _view.IsLemma(inviting, "invite")
            && Clauses.Doer(_view, inviting) is >= 0 and int inviter && inviter < inviting && IsPerson(inviter))
        {
            _participants.Collect(inviter, who);
        }
    }
}
