using Rapporteur.Domain.Actors;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Agreements;

// Parties told elsewhere in the sentence than beside the agreement.
internal sealed partial class AgreementParties
{
    // "talks between A and B ended without a deal", "the truce collapsed, with A and B accusing each other": theirs.
    private void Beside(int noun, int holder, SortedSet<int> parties)
    {
        Language.Text.Sentence sentence = _view.SentenceOf(noun);
        bool struck = holder >= 0 && AgreementStates.Of(_view.Lemma(holder), AgreementSide.Party) is Domain.Facts.AgreementStatus.Reached;
        for (int i = sentence.FirstToken; i < sentence.EndToken && parties.Count < 2; i++)
        {
            parties.Clear();
            if (_view.Lemma(i) is "talk" or "negotiation" && _view[i].Xpos is "NNS" && (!AgreementStanding.IsDefinite(_view, noun) || (struck && _view.IsUnder(i, holder))))
            {
                // "talks in Oslo between A and B": wherever the tree hung them.
                for (int between = i + 1; between < Math.Min(sentence.EndToken, i + 7); between++)
                {
                    if (_view.Lower(between) is "between" or "among" && _view.Has(between, "case"))
                    {
                        _phrases.Collect(_view.Head(between), parties);
                        break;
                    }

                    // "Following talks with Norway, Kenya announced a deal"
                    if (_view.Is(between, "with") && _view.Has(between, "case") && holder >= 0 && (struck || _view.Lemma(holder) is "announce" or "unveil") && between < holder)
                    {
                        _phrases.Collect(_view.Head(between), parties);
                        OfVerb(holder, parties);
                        break;
                    }
                }
            }
            else if ((_view.Lemma(i) is "accuse" or "blame" || _view.Is(i, "traded")) && _view.Child(i, "obj") is >= 0 and int other && (_view.Is(i, "traded") ? _view.Lemma(other) is "accusation" or "blame" or "charge" : _view.Lower(other) is "each" or "one") && Clauses.Subject(_view, i) is >= 0 and int subject)
            {
                _phrases.Collect(subject, parties);
            }
        }

        if (parties.Count < 2)
        {
            parties.Clear();
            Near(noun, parties);
        }
    }

    // "congratulated A and B on the signing of a pact"
    private void Congratulated(int noun, SortedSet<int> parties)
    {
        if (parties.Count == 0 && _view.Has(noun, "nmod") && _view.Head(noun) is >= 0 and int signing && _view.Lemma(signing) is "signing" or "signature" or "conclusion"
            && _view.Head(signing) is >= 0 and int verb && _view.Lemma(verb) is "congratulate" or "commend" or "applaud" && _view.Child(verb, "obj") is >= 0 and int makers)
        {
            _phrases.Collect(makers, parties);
        }
    }

    // "A and B are close to a deal"
    private void Near(int noun, SortedSet<int> parties)
    {
        if (_view.Has(noun, "obl") && _view.Head(noun) is >= 0 and int near && _view.Lemma(near) is "close" or "near" && _view.Child(near, "nsubj") is >= 0 and int who)
        {
            _phrases.Collect(who, parties);
            if (parties.Count < 2)
            {
                parties.Clear();
            }
        }
    }

    // "The truce ended weeks of fighting between A and B": theirs, whoever brokered it.
    private void Ending(int noun, int holder, SortedSet<int> parties)
    {
        if (holder >= 0 && _view.Lemma(holder) is "end" or "stop" or "halt" or "pause" && Clauses.Subject(_view, holder) == noun && _view.Child(holder, "obj") is >= 0 and int war)
        {
            Between(war, _view.End(war), parties);
        }
    }

    // "declared a truce", "announced a unilateral truce": a side's own.
    private bool IsUnilateral(int noun, int holder) =>
        AgreementNouns.KindOf(_view, noun) is Domain.Facts.AgreementKind.Ceasefire && _view.Has(noun, "obj") && (_view.Lemma(holder) is "declare" or "proclaim" or "order" || (_view.Child(noun, "amod") is >= 0 and int sole && _view.Is(sole, "unilateral")));

    // "a Security Council resolution", "a Syria resolution": of the council; "a Russian draft resolution" is Russia's.
    private bool IsOfCouncil(int noun)
    {
        foreach (int child in _view.Children(noun))
        {
            if (_view.Has(child, "compound") && !_view.Is(child, "draft"))
            {
                return true;
            }
        }

        return false;
    }

    // "A and B said they had agreed": the tree may cut the row.
    private SortedSet<int> Sayers(int verb, int subject) =>
        _view.Is(subject, "they") && _view.Has(verb, "ccomp") && _view.Head(verb) is >= 0 and int saying && _view.Child(saying, "nsubj") is >= 0 and int who && who < saying ? _rows.Before(saying, _view.First(who)) : [];

    // "urged Kenya and Norway to return to talks to reach a settlement": theirs who are to talk.
    private int Talkers(int verb, int subject)
    {
        bool talks = subject >= 0 && _view.Has(verb, "acl") && _view.Head(verb) == subject && _view.Child(verb, "mark") is >= 0 and int to && _view.Is(to, "to") && EncounterWords.NounKind(_view.Lemma(subject)) is not null;
        return talks && Clauses.GoverningVerb(_view, subject) is >= 0 and int above ? Clauses.Doer(_view, above) : subject;
    }

    // "A and B unveiled a pact", "ended their quarrel with an accord", "exchanged prisoners under a truce": theirs, where several do it.
    private void OfUse(int noun, int holder, SortedSet<int> parties)
    {
        bool told = _view.Lemma(holder) is "achieve" or "adopt" or "announce" or "carry" or "complete" or "approve" or "declare" or "draft" or "extend" or "hammer" or "negotiate" or "proclaim" or "unveil" && (_view.Has(noun, "obj") || _view.Relation(noun) is "nsubj:pass");
        string under = AgreementNouns.PrepositionOf(_view, noun);
        bool used = _view.Has(noun, "obl") && under is "under" or "with" or "in";

        // "Under the statement Kenya committed itself to", "as it undertook to do in a 2013 agreement": Kenya is of it.
        int binding = Binding(holder);
        if (used && binding >= 0 && under is "under" or "in")
        {
            OfVerb(binding, parties);
            return;
        }

        told |= _view.IsLemma(holder, "commit") && _view.Has(noun, "obl") && under is "to";
        told |= _view.IsLemma(holder, "work") && _view.Has(noun, "obl") && _view.CaseOf(noun) is "on" or "towards" or "toward";
        told |= IsLeaving(noun, holder);
        if (!told && !(used && _view.CaseOf(noun) is not "in"))
        {
            return;
        }

        SortedSet<int> several = [];
        OfVerb(holder, several);
        // "Under an accord of 2013 Kenya froze its claims": Kenya is of it.
        bool acts = several.Count == 1 && _view.CaseOf(noun) is "under" && AgreementNouns.KindOf(_view, noun) is Domain.Facts.AgreementKind.Agreement or Domain.Facts.AgreementKind.Ceasefire or Domain.Facts.AgreementKind.Understanding
            && cast.Members[several.Min].Kind is ActorKind.State or ActorKind.ArmedGroup;
        acts |= several.Count == 1 && cast.Members[several.Min].Kind is ActorKind.State or ActorKind.Government or ActorKind.ArmedGroup && IsUnilateral(noun, holder);
        if (several.Count >= 2 || acts || IsLeaver(noun, holder, several))
        {
            parties.UnionWith(several);
        }
    }

    // "Kenya quit the accord", "withdrew from the treaty", "ratified it": of it, whoever else is.
    private bool IsLeaving(int noun, int holder) => AgreementStanding.IsDefinite(_view, noun)
        && ((_view.Has(noun, "obj") && _view.Lemma(holder) is "quit" or "exit" or "abandon" or "ratify" or "renounce") || (_view.Has(noun, "obl") && _view.Lemma(holder) is "withdraw" or "accede" && _view.CaseOf(noun) is "from" or "to"))
        && VerbPhrase.Of(_view, holder) is { Negated: false, Passive: false };

    private bool IsLeaver(int noun, int holder, SortedSet<int> parties) => parties.Count == 1 && IsLeaving(noun, holder) && cast.Members[parties.Min].Kind is ActorKind.State or ActorKind.Government or ActorKind.ArmedGroup;

    private int Binding(int holder)
    {
        int above = _view.IsLemma(holder, "do") && (_view.Has(holder, "xcomp") || _view.Has(holder, "advcl")) ? _view.Head(holder) : holder;
        return above >= 0 && _view.Lemma(above) is "commit" or "undertake" or "pledge" or "promise" && VerbPhrase.Of(_view, above) is { Time: VerbTime.Past, Negated: false, Passive: false } ? above : -1;
    }
}
