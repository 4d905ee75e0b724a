using Rapporteur.Domain.Actors;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Agreements;

// Parties told by the words that hang on the agreement, and by that on which it hangs.
internal sealed partial class AgreementParties
{
    // "a memorandum of understanding with Kenya": the parser hangs them on the understanding.
    private void OfPaper(int word, SortedSet<int> parties, ref bool with)
    {
        foreach (int child in _view.Children(word))
        {
            if (_view.Has(child, "nmod") && _view.CaseOf(child) is "with" or "between" or "among")
            {
                with |= _view.CaseOf(child) is "with";
                _phrases.Collect(child, parties);
            }
        }
    }

    // "signed by A and B"; of "reached with B" the other is whoever the sentence is about.
    private void OfClause(int verb, SortedSet<int> parties, ref bool with)
    {
        if (AgreementStates.Of(_view.Lemma(verb), AgreementSide.Party) is null && !(_view.Lemma(verb) is "adopt" or "announce" or "unveil" && _view[verb].Xpos is "VBN"))
        {
            return;
        }

        if (_view.Lemma(verb) is "announce" or "unveil" && Clauses.Agent(_view, verb) is >= 0 and int teller && _view.Child(teller, "conj") < 0
            && cast.At(teller) is >= 0 and int one && cast.Members[one].Kind is ActorKind.Person or ActorKind.Organisation)
        {
            // "the deal, announced by the UN chief": who makes it known need not be of it.
            return;
        }

        OfVerb(verb, parties);
        int agent = Clauses.Agent(_view, verb) is >= 0 and int told ? told : Clauses.AgentBehind(_view, verb);
        if (agent >= 0)
        {
            _phrases.Collect(agent, parties);
        }

        foreach (int child in _view.Children(verb))
        {
            with |= agent < 0 && _view[verb].Xpos is "VBN" && _view.Child(verb, "aux") < 0 && _view.Has(child, "obl") && _view.CaseOf(child) is "with";
        }
    }

    // Parties that hang on the word above: its makers, those it is "between", those who owe it something.
    private void OfHead(int noun, SortedSet<int> parties)
    {
        // "the declaration by the government of a truce"
        if (_view.Has(noun, "nmod") && _view.Head(noun) is >= 0 and int maker && _view.CaseOf(maker) is "by")
        {
            _phrases.Collect(maker, parties);
        }

        OfBinding(noun, parties);
        if (_view.Has(noun, "nmod") && _view.Head(noun) is >= 0 and int link && AgreementStates.Of(_view.Lemma(link), AgreementSide.Noun) is Domain.Facts.AgreementStatus.Reached)
        {
            foreach (int child in _view.Children(link))
            {
                if (child != noun && _view.Has(child, "nmod") && _view.CaseOf(child) is "by" or "between")
                {
                    _phrases.Collect(child, parties);
                }
            }
        }

        // "is a party to the treaty"
        if (_view.Has(noun, "nmod") && _view.CaseOf(noun) is "to" or "of" && _view.Head(noun) is >= 0 and int member && _view.Lemma(member) is "party" or "signatory" && _view.Child(member, "cop") >= 0 && _view.Child(member, "nsubj") is >= 0 and int who)
        {
            _phrases.Collect(who, parties);
        }

        // "an agreement between the two on a ceasefire"
        if (_view.Has(noun, "nmod") && _view.Head(noun) is >= 0 and int outer && _view.Lemma(outer) is "agreement" or "deal" or "accord")
        {
            foreach (int child in _view.Children(outer))
            {
                if (child != noun && _view.Has(child, "nmod") && _view.CaseOf(child) is "by" or "between" or "with" or "among")
                {
                    _phrases.Collect(child, parties);
                }
            }
        }

        // "Iran's obligations under the treaty"
        int preposition = _view.Child(noun, "case");
        int duty = preposition > 0 && _view.Is(preposition, "under") ? preposition - 1 : _view.Head(noun);
        if (duty >= 0 && _view.Lemma(duty) is "obligation" or "commitment" or "duty" or "responsibility" && _view.Child(duty, "nmod:poss") is >= 0 and int owner)
        {
            parties.UnionWith(_sides.AllOf(owner));
        }

        // "the statement, under which Kenya is to pay"; "memorandum on borders which Kenya signed with Norway"
        if (AgreementStanding.SignedBelow(_view, noun) is >= 0 and int signing)
        {
            OfVerb(signing, parties);
        }
    }

    // "US-brokered", "Russian-backed": whoever brokered it is of it; one state before a ceasefire says where it is.
    private void OfBefore(int child, SortedSet<int> parties, SortedSet<int> beside)
    {
        _phrases.Represented(child, beside);
        _phrases.Hyphened(child + 1, beside);
        if (_view.Lemma(child) is "broker" or "negotiate" or "mediate")
        {
            foreach (int name in _view.Children(child))
            {
                _phrases.Represented(name, parties);
            }
        }
    }

    // "a G7 agreement": of a body of states, which makes one with nobody else.
    private bool IsOfUnion(SortedSet<int> beside, int noun)
    {
        foreach (int child in _view.Children(noun))
        {
            if (child < noun && (_view.Has(child, "compound") || _view.Has(child, "amod")) && cast.At(child) is >= 0 and int body && cast.Members[body].Kind is ActorKind.Organisation && _view.Lower(child) is "g7" or "g-7" or "g20" or "g-20" or "asean" or "nato" or "opec")
            {
                beside.Add(body);
                return true;
            }
        }

        return false;
    }
}
