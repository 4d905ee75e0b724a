using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

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

    /// <summary>"In the discussion, leaders agreed" goes on telling of what stands no more sentences before than this.</summary>
    private const int JustBefore = 4;

    // "a tour, which included a meeting with him": the traveller met him. "In the discussion, leaders agreed": those who were told to meet.
    private void FromBefore(int noun, EncounterKind kind, SortedSet<int> who, SortedSet<int> near)
    {
        if (who.Count == 0 && IncludedIn(noun) is >= 0 and int included)
        {
            _participants.NamedBehind(included, who);
        }

        if (near.Count == 0 && who.Count > 0 && kind is not EncounterKind.Visit && JourneyWith(noun) is { } journey)
        {
            near.UnionWith(journey.Participants);
        }

        if (near.Count == 0 && who.Count == 0 && kind is not EncounterKind.Visit && SpeakersAfter(noun) is { Count: 2 } both)
        {
            who.UnionWith(both);
        }

        SortedSet<int> all = [.. who, .. near];
        if (all.Count == 1 && _cast.Members[all.Min] is { IsNamed: false, Kind: ActorKind.Group, Country: null } && EncounterNouns.PointsBack(_view, noun)
            && _found.Exists(one => one.Participants.Count > 1 && one is { Status: EncounterStatus.Held, Background: false } && _view[noun].SentenceIndex - one.Sentence <= JustBefore))
        {
            who.Clear();
            near.Clear();
        }
    }

    // "delivered an invitation to the president to attend the summit": the president is to; −1 for nobody told.
    private int Invited(int holder)
    {
        int verb = _view.Has(holder, "advcl") || _view.Has(holder, "acl") ? _view.Head(holder) : -1;
        verb = verb >= 0 && _view.IsLemma(verb, "invitation") ? _view.Head(verb) : verb;
        if (verb < 0 || _view.Child(verb, "obj") is not (>= 0 and int what) || !_view.IsLemma(what, "invitation") || !VerbPhrase.Of(_view, holder).Infinitive)
        {
            return -1;
        }

        for (int i = what + 1; i < holder; i++)
        {
            if ((_view.Has(i, "obl") || _view.Has(i, "nmod")) && _view.CaseOf(i) is "to" or "for" && IsPerson(i))
            {
                return i;
            }
        }

        return -1;
    }

    // "Morita and Moran deplored it, they said in a joint statement after a meeting in Tokyo": the two who speak have met.
    private IReadOnlyList<int> SpeakersAfter(int noun)
    {
        int verb = EncounterNouns.HasArticleA(_view, noun) && _view.CaseOf(noun) is "after" or "following" ? Clauses.GoverningVerb(_view, noun) : -1;
        return verb >= 0 && SpeechVerbs.Of(_view.Lemma(verb)) is { IsSaid: true } && Clauses.Subject(_view, verb) is >= 0 and int they && _view.Is(they, "they") && _plurals.Of(they, _cast.At(they)) is { Count: 2 } two
            && _cast.Members[two[0]].IsPerson && _cast.Members[two[1]].IsPerson ? two : [];
    }

    // "Participants in the call included Ada Berg and Omar Haddad": those who took part.
    private int IncludedIn(int noun) =>
        _view.Has(noun, "nmod") && _view.Head(noun) is >= 0 and int part && _view.Lemma(part) is "participant" or "attendee" && _view.Has(part, "nsubj") && _view.Head(part) is >= 0 and int verb && _view.IsLemma(verb, "include") ? verb : -1;

    // The journey that is told to have included an encounter.
    private EncounterCandidate? JourneyWith(int noun)
    {
        int verb = _view.Has(noun, "obj") ? _view.Head(noun) : -1;
        if (verb < 0 || _view.Lemma(verb) is not ("include" or "feature" or "involve"))
        {
            return null;
        }

        int journey = _view.Relation(verb) is "acl:relcl" ? _view.Head(verb) : Clauses.Subject(_view, verb);
        const int farthest = 3;
        for (int hops = 0; journey >= 0 && hops < farthest; hops++, journey = _view.Head(journey))
        {
            if (EncounterNouns.KindOf(_view, journey) is EncounterKind.Visit)
            {
                return _found.FindLast(one => one.Kind is EncounterKind.Visit && one.Trigger == journey && one.Participants.Count > 0)
                    ?? (EncounterNouns.PointsBack(_view, journey) ? _found.FindLast(static one => one.Kind is EncounterKind.Visit && one.Participants.Count > 0) : null);
            }
        }

        return null;
    }

    // "is in Oslo on a visit, as part of her first trip abroad": of the whole trip the visit is told.
    private bool IsOfTrip(int noun, EncounterKind kind) =>
        kind is EncounterKind.Visit && _view.Has(noun, "nmod") && _view.CaseOf(noun) is "of" && _view.Head(noun) is > 0 and int part && _view.Is(part, "part") && _view.Is(part - 1, "as")
        && _found.Exists(one => one.Kind is EncounterKind.Visit && one.Sentence == _view[noun].SentenceIndex && one.Participants.Count > 0);

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
