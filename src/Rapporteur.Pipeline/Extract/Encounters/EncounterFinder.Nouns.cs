using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Encounters;

// Nouns that tell of an encounter, with the verb that holds them.
internal sealed partial class EncounterFinder
{
    private void Noun(int noun, EncounterKind kind)
    {
        // "High Negotiations Committee", "Security Council meeting": a word inside a name tells of nothing.
        if ((_cast.IsTaken(noun) && !IsNamedGathering(noun, kind)) || !EncounterNouns.IsEncounter(_view, noun, ref kind) || EncounterHabits.OfNoun(_view, noun) || IsWhatFor(noun) || IsNotNeeded(noun) || IsOfTrip(noun, kind))
        {
            return;
        }

        SortedSet<int> who = [];
        int holder = EncounterNouns.Holder(_view, noun, out bool adds);
        adds &= EncounterMatters.Above(_view, noun) < 0;
        bool own = Tied(noun, kind, holder, who, out bool told);
        VerbPhrase phrase = holder >= 0 ? VerbPhrase.Of(_view, holder) : default;

        // "The talks, chaired by Anna Berg, brought them together": told by the verb.
        if ((holder >= 0 && _view.IsLemma(holder, "bring") && IsTogether(holder) && _view.Has(noun, "nsubj")) || (EncounterNouns.IsOwnedCall(_view, noun) && !ArePersons(who)))
        {
            return;
        }

        SortedSet<int> near = NearSide(noun, kind, adds ? holder : -1, holder, who);
        FromBefore(noun, kind, who, near);
        if (_cast.IsTaken(noun))
        {
            near.Remove(_cast.NamedAt(noun));
            who.Remove(_cast.NamedAt(noun));
        }

        bool sided = near.Count > 0;
        who.UnionWith(near);
        _participants.WithoutOffices(_view.SentenceOf(noun).FirstToken, _view.SentenceOf(noun).EndToken, who);
        near.IntersectWith(who);
        SortedSet<int> far = sided ? [.. who] : [];
        far.ExceptWith(near);
        bool pointsBack = EncounterNouns.PointsBack(_view, noun) && (who.Count > 0 || !_view.IsLemma(noun, "dialogue")) && (who.Count > 0 || !told);
        bool followsUp = (EncounterNouns.FollowsUp(_view, noun) && IsDefined(noun, holder)) || (holder >= 0 && EncounterStates.IsResumed(_view, holder, phrase));
        bool named = kind == EncounterKind.Conference && EncounterNouns.IsNamed(_view, noun);
        SortedSet<int>? sides = who.Count == 0 && !told && IsDefined(noun, holder) && EncounterMatters.Above(_view, noun) < 0 ? _participants.SidesBefore(noun) : null;
        if ((who.Count == 0 && sides is null && !pointsBack && !named && (!followsUp || told))
            || (EncounterNouns.IsActivity(_view, noun) && !IsDefined(noun, holder))
            || (own && kind == EncounterKind.Talks && who.Count == 1 && near.Count == 0 && !IsDefined(noun, holder)))
        {
            return;
        }

        bool sidesOpen = kind is not (EncounterKind.Visit or EncounterKind.Conference) && !pointsBack && !own && !named;
        if ((!named && IsOnlySpokenOf(noun, kind, who)) || (who.Count == 1 && IsOneSided(noun, holder, who.Min, adds || near.Count > 0, sidesOpen)))
        {
            return;
        }

        foreach (SortedSet<int> side in _participants.Apart(noun, holder, near, far))
        {
            SortedSet<int> all = [.. near, .. side];
            Add(new Telling(
                noun, holder >= 0 ? holder : noun, kind, side.Count > 0 && near.Count > 0 ? all : who, side,
                EncounterStates.OfNoun(_view, noun, holder, phrase), pointsBack, followsUp && who.Count == 0 && !told, Sides: sides));
        }
    }

    // "no further talks are needed": of none.
    private bool IsNotNeeded(int noun) =>
        _view.Child(noun, "det") is >= 0 and int no && _view.Is(no, "no") && _view.Has(noun, "nsubj") && _view.Head(noun) is >= 0 and int needed && _view.Lower(needed) is "needed" or "necessary" or "required";

    // "the Donors' Conference next month in London": a name, and an encounter where its day or place is told.
    private bool IsNamedGathering(int noun, EncounterKind kind) =>
        kind is EncounterKind.Conference && _cast.MentionAt(noun).End == noun + 1 && !_cast.Members[_cast.NamedAt(noun)].IsPerson && _view.Relation(noun) is not "nsubj"
        && (_times.Has(noun, noun) || _places.For(noun, noun, goesTo: false, out _) is not null);

    // Those whom the noun's own words tie in, or, of what takes place, its verb's.
    private bool Tied(int noun, EncounterKind kind, int holder, SortedSet<int> who, out bool told)
    {
        bool own = _participants.OfNoun(noun, who, _found, out told);
        if (who.Count == 0 && EncounterNouns.IsTakenCall(_view, noun))
        {
            own |= _participants.Caller(_view.Head(noun), who);
        }

        // "paid a visit to the minister"
        if (kind is EncounterKind.Visit && holder >= 0 && _view.IsLemma(holder, "pay"))
        {
            own |= _participants.Visited(holder, who);
        }

        // "Talks took place in Oslo on Monday between A and B", "the encounter was the first between A and B"
        int counted = EncounterNouns.WithLength(_view, noun);
        int predicate = holder >= 0 ? holder : _view.Head(counted);
        bool subject = who.Count < 2 && _view.Has(counted, "nsubj") && predicate >= 0 && (holder >= 0 || _view.Child(predicate, "cop") >= 0);
        return own | (subject && _participants.Between(predicate, who));
    }

    // "reviewed recent engagements with Russia": of what is only spoken about both sides, or the body that meets, are told.
    private bool IsOnlySpokenOf(int noun, EncounterKind kind, SortedSet<int> who) =>
        kind is not EncounterKind.Visit && EncounterMatters.Above(_view, noun) >= 0
        && ((who.Count == 0 && EncounterMatters.IsPrepared(_view, noun)) || (who.Count == 1 && _view.Child(noun, "nmod:poss") < 0 && !_participants.IsAssembly(who.Min)));

    // One side alone tells of an encounter only where the words say with whom, or where; or where it is a body that meets.
    // "Under the mediation of Qatar" says who mediates, and not between whom.
    private bool IsOneSided(int noun, int holder, int side, bool withWhom, bool open) =>
        _view.IsLemma(noun, "mediation")
        || (open && !_participants.IsAssembly(side) && (!withWhom || _places.For(noun, holder >= 0 ? holder : noun, goesTo: false, out _) is null));

    // "met in Oslo to continue consultations": one encounter, told by the verb.
    private bool IsWhatFor(int noun) =>
        _view.Has(noun, "obj") && _view.Head(noun) is >= 0 and int verb && _view.Lemma(verb) is "continue" or "hold" or "have" or "conduct" or "resume" or "pursue" or "advance"
        && (_view.Has(verb, "advcl") || _view.Has(verb, "xcomp")) && VerbPhrase.Of(_view, verb).Infinitive && _view.Head(verb) is >= 0 and int above && _view.Pos(above) is UniversalPos.Verb
        && _view.Lemma(above) is "meet" or "gather" or "convene" && EncounterWords.NounKind(EncounterNouns.LemmaOf(_view, noun)) is EncounterKind.Talks;

    // Those of the one side, where the words make sides; who took part without sides is added to the others.
    private SortedSet<int> NearSide(int noun, EncounterKind kind, int adder, int holder, SortedSet<int> who)
    {
        SortedSet<int> near = [];
        if (_participants.OwnerBehind(noun) is >= 0 and int owner)
        {
            _participants.Collect(owner, near);
        }

        // "Volker arranged it during the president's trip": whose trip it is has been said.
        bool owned = kind is EncounterKind.Visit && who.Count == 1 && _view.Child(noun, "nmod:poss") >= 0;
        if (EncounterNouns.IsGerund(_view, noun))
        {
            _participants.Fronted(noun, who, near);
        }

        bool open = !owned && near.Count == 0 && (who.Count <= 1 || _participants.IsWithOnly(noun));
        if (who.Count < 2 && _participants.Their(noun, holder, _found) is { } theirs)
        {
            who.UnionWith(theirs);
        }
        else if (adder >= 0)
        {
            Held(adder, VerbPhrase.Of(_view, adder), who, near);
            ToHearer(noun, kind, who, near);
        }
        else if (_participants.InIt(noun) is >= 0 and int subject)
        {
            _participants.Collect(subject, near);
        }
        else if (open && !(EncounterMatters.Above(_view, noun) >= 0 && _view.Child(noun, "nmod:poss") < 0) && _participants.Controller(noun, who.Count > 0) is >= 0 and int controller)
        {
            _participants.Collect(controller, near);
            if (Clauses.GoverningVerb(_view, noun) is >= 0 and int governor)
            {
                _participants.InRow(governor, near);
            }

            if (who.Count == 0 && kind is not EncounterKind.Visit)
            {
                _participants.Addressee(noun, near);
            }
        }

        ToPartner(noun, holder, who, near);
        if (near.Count == 0 && who.Count == 1 && _participants.IsWithOnly(noun))
        {
            _participants.Fronted(noun, who, near);
        }

        if (near.Count == 0 && who.Count > 0 && IsAside(noun))
        {
            _participants.Collect(_view.Head(noun), near);
        }

        if (kind is EncounterKind.Visit && who.Count == 0 && near.Count == 0 && _participants.Traveller(noun) is >= 0 and int traveller)
        {
            _participants.Collect(traveller, near);
        }

        return near;
    }

    // "proposed a summit to him in a phone call"
    private void ToHearer(int noun, EncounterKind kind, SortedSet<int> who, SortedSet<int> near)
    {
        if (who.Count == 0 && near.Count == 1 && kind is not EncounterKind.Visit && _view.Has(noun, "obl"))
        {
            _participants.Addressee(noun, who);
            who.ExceptWith(near);
        }
    }

    // "Anna Berg, in separate calls with them, urged restraint": the tree may hang the calls on her.
    private bool IsAside(int noun) =>
        _view.Has(noun, "nmod") && _view.CaseOf(noun) is "in" or "at" or "during" or "after" && _view.First(noun) is > 0 and var first && _view.Is(first - 1, ",")
        && IsPerson(_view.Head(noun)) && _participants.IsWithOnly(noun);

    // "proposed a summit", told of a call: to whom the call was made.
    private void ToPartner(int noun, int holder, SortedSet<int> who, SortedSet<int> near)
    {
        int proposer = holder >= 0 && _view.Lemma(holder) is "propose" or "suggest" or "offer" && who.Count == 0 && EncounterNouns.HasArticleA(_view, noun) ? Clauses.Subject(_view, holder) : -1;
        if (proposer < 0)
        {
            return;
        }

        if (near.Count == 0)
        {
            _participants.Collect(proposer, near);
        }

        if (near.Count != 1)
        {
            near.Clear();
            return;
        }

        for (int i = _found.Count - 1; i >= 0; i--)
        {
            if (_found[i].Participants.Count == 2 && _found[i].Participants.Contains(near.Min))
            {
                who.UnionWith(_found[i].Participants);
                who.ExceptWith(near);
                return;
            }
        }
    }

    // "further consultations" and "engagement with" go on without end; one that is set has an article, a day or a place.
    private bool IsDefined(int noun, int holder)
    {
        int other = holder >= 0 ? holder : noun;
        return (EncounterNouns.HasArticleA(_view, noun) && !_view.IsLemma(noun, "engagement"))
            || _times.Has(noun, other) || _places.For(noun, other, goesTo: false, out _) is not null;
    }

    private void Held(int holder, VerbPhrase phrase, SortedSet<int> who, SortedSet<int> near)
    {
        // "did not attend the talks": the talks were, without them.
        if (phrase.Negated && _view.Lemma(holder) is "attend" or "join" or "participate" or "take")
        {
            return;
        }

        bool bothTold = who.Count >= 2 && EncounterWords.Arranges(EncounterNouns.HolderLemma(_view, holder));
        int subject = phrase.Passive ? Clauses.Agent(_view, holder) : Invited(holder) is >= 0 and int asked ? asked : Clauses.Doer(_view, holder);
        if (subject >= 0 && !bothTold)
        {
            _participants.CollectOrDescribe(subject, near, describe: !phrase.Passive, _found);
            if (!phrase.Passive)
            {
                _participants.InRow(holder, near);
            }
        }
        else if (subject < 0 && !_view.Relation(holder).StartsWith("acl", StringComparison.Ordinal))
        {
            _participants.InRow(holder, near);
            if (near.Count == 0)
            {
                _participants.Before(holder, near);
            }
        }

        _participants.OfVerb(holder, who);
        if (phrase.Passive && _view.Lemma(holder) is "engage" or "invite" or "join" or "lock" && Clauses.Subject(_view, holder) is >= 0 and int guest)
        {
            _participants.Collect(guest, who);
        }

        who.ExceptWith(near);
    }
}
