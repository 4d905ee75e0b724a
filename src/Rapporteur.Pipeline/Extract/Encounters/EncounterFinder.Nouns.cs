using Rapporteur.Domain.Facts;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Encounters;

// Nouns that tell of an encounter, with the verb that holds them.
internal sealed partial class EncounterFinder
{
    private void Noun(int noun, EncounterKind kind)
    {
        // "High Negotiations Committee", "Security Council meeting": a word inside a name tells of nothing.
        if (_cast.IsTaken(noun) || !EncounterNouns.IsEncounter(_view, noun, ref kind) || EncounterHabits.OfNoun(_view, noun))
        {
            return;
        }

        SortedSet<int> who = [];
        int holder = EncounterNouns.Holder(_view, noun, out bool adds);
        bool own = _participants.OfNoun(noun, who, _found, out bool tellsSides);
        if (who.Count == 0 && EncounterNouns.IsTakenCall(_view, noun))
        {
            own |= _participants.Caller(_view.Head(noun), who);
        }

        // "Talks took place in Oslo on Monday between A and B", "the encounter was the first between A and B"
        int told = holder >= 0 ? holder : _view.Head(noun);
        if (who.Count < 2 && _view.Has(noun, "nsubj") && told >= 0 && (holder >= 0 || _view.Child(told, "cop") >= 0))
        {
            own |= _participants.Between(told, who);
        }

        VerbPhrase phrase = holder >= 0 ? VerbPhrase.Of(_view, holder) : default;
        SortedSet<int> near = NearSide(noun, kind, adds ? holder : -1, holder, who);
        bool sided = near.Count > 0;
        who.UnionWith(near);
        _participants.WithoutOffices(_view.SentenceOf(noun).FirstToken, _view.SentenceOf(noun).EndToken, who);
        near.IntersectWith(who);
        SortedSet<int> far = sided ? [.. who] : [];
        far.ExceptWith(near);
        bool pointsBack = EncounterNouns.PointsBack(_view, noun) && (who.Count > 0 || !_view.IsLemma(noun, "dialogue")) && (who.Count > 0 || !tellsSides);
        bool followsUp = (EncounterNouns.FollowsUp(_view, noun) && IsDefined(noun, holder)) || (holder >= 0 && EncounterStates.IsResumed(_view, holder, phrase));
        bool named = kind == EncounterKind.Conference && EncounterNouns.IsNamed(_view, noun);
        if ((who.Count == 0 && !pointsBack && !named && (!followsUp || tellsSides))
            || (EncounterNouns.IsActivity(_view, noun) && !IsDefined(noun, holder))
            || (own && kind == EncounterKind.Talks && who.Count == 1 && near.Count == 0 && !IsDefined(noun, holder)))
        {
            return;
        }

        // "under the mediation of Qatar": who mediates, and not between whom.
        if (who.Count == 1 && _view.IsLemma(noun, "mediation"))
        {
            return;
        }

        // One side alone tells of an encounter only where the words say with whom, or where; or where it is a body that meets.
        bool oneSided = who.Count == 1 && kind is not (EncounterKind.Visit or EncounterKind.Conference) && !pointsBack && !own && !named;
        if (oneSided && !_participants.IsAssembly(who.Min) && ((!adds && near.Count == 0) || _places.For(noun, holder, goesTo: false, out _) is null))
        {
            return;
        }

        foreach (SortedSet<int> side in _participants.Apart(noun, holder, near, far))
        {
            SortedSet<int> all = [.. near, .. side];
            Add(new Telling(
                noun, holder >= 0 ? holder : noun, kind, side.Count > 0 && near.Count > 0 ? all : who, side,
                EncounterStates.OfNoun(_view, noun, holder, phrase), pointsBack, followsUp && who.Count == 0 && !tellsSides));
        }
    }

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

            // "proposed a summit to him in a phone call"
            if (who.Count == 0 && near.Count == 1 && kind is not EncounterKind.Visit && _view.Has(noun, "obl"))
            {
                _participants.Addressee(noun, who);
                who.ExceptWith(near);
            }
        }
        else if (_participants.InIt(noun) is >= 0 and int subject)
        {
            _participants.Collect(subject, near);
        }
        else if (open && _participants.Controller(noun, who.Count > 0) is >= 0 and int controller)
        {
            _participants.Collect(controller, near);
            _participants.InRow(Clauses.GoverningVerb(_view, noun), near);
            if (who.Count == 0 && kind is not EncounterKind.Visit)
            {
                _participants.Addressee(noun, near);
            }
        }

        if (near.Count == 0 && who.Count == 1 && _participants.IsWithOnly(noun))
        {
            _participants.Fronted(noun, who, near);
        }

        if (kind is EncounterKind.Visit && who.Count == 0 && near.Count == 0 && _participants.Traveller(noun) is >= 0 and int traveller)
        {
            _participants.Collect(traveller, near);
        }

        return near;
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
        int subject = phrase.Passive ? Clauses.Agent(_view, holder) : Clauses.Doer(_view, holder);
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
        if (phrase.Passive && _view.IsLemma(holder, "invite") && Clauses.Subject(_view, holder) is >= 0 and int guest)
        {
            _participants.Collect(guest, who);
        }

        who.ExceptWith(near);
    }
}
