using Rapporteur.Domain.Actors;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Agreements;

/// <summary>Whose an agreement is: "between A and B", "with A", "US-Russia", "brokered by", and who makes it.</summary>
internal sealed partial class AgreementParties(ReportCast cast)
{
    private readonly ReportView _view = cast.View;
    private readonly ActorPhrases _phrases = new(cast);
    private readonly ObligedSides _sides = new(cast);
    private readonly LastPair _pairs = new(cast);
    private readonly RowReader _rows = new(cast);

    /// <summary>The parties that a noun and the verb that makes it tell; none where the words tell none.</summary>
    /// <param name="noun">The noun.</param>
    /// <param name="holder">The verb that holds it, or −1.</param>
    /// <param name="makes">Whether whoever does the verb is a party.</param>
    public SortedSet<int> Of(int noun, int holder, bool makes)
    {
        SortedSet<int> parties = [];
        bool with = false;
        OfNoun(noun, parties, ref with);
        if (_view.Has(noun, "nmod") && _view.Head(noun) is >= 0 and int signing && _view.Lemma(signing) is "signing" or "signature" && _view.Child(signing, "nmod:poss") is >= 0 and int signer)
        {
            // "Bahrain's signing of a pact with Israel was hailed": whose it is, and not who hails it.
            _phrases.Collect(signer, parties);
        }
        else if (holder >= 0 && _view.Lemma(holder) is "withdraw" or "pull" && _view.Has(noun, "obl") && _view.Child(holder, "obj") is >= 0 and int drawn)
        {
            // "withdrew Kenya from a treaty with Norway": of the treaty is who is taken out of it.
            _phrases.Collect(drawn, parties);
        }
        else if (holder >= 0 && (makes || with))
        {
            OfVerb(holder, parties);
        }
        else if (holder >= 0 && parties.Count <= 1)
        {
            OfUse(noun, holder, parties);
        }

        if (parties.Count == 0)
        {
            Between(noun, parties);
        }

        if (parties.Count == 0 && AgreementNouns.KindOf(_view, noun) is not (null or Domain.Facts.AgreementKind.Sanctions or Domain.Facts.AgreementKind.Resolution))
        {
            Beside(noun, holder, parties);
        }

        Mediators(noun, parties);
        parties.RemoveWhere(member => cast.Members[member].Kind == ActorKind.Outlet || member == cast.NamedAt(noun));
        return parties;
    }

    /// <summary>Those who do the verb, and those it is done "with": who agrees, promises, imposes.</summary>
    public void OfVerb(int verb, SortedSet<int> parties)
    {
        int subject = VerbPhrase.Of(_view, verb).Passive ? Clauses.Agent(_view, verb) : Talkers(verb, Clauses.Doer(_view, verb));
        if (subject >= 0 && KindsApart(subject, verb) && Sayers(verb, subject) is { Count: > 1 } sayers)
        {
            parties.UnionWith(sayers);
        }
        else if (subject >= 0 && KindsApart(subject, verb))
        {
            SortedSet<int> doers = _pairs.Of(subject, _sides.AllOf(subject) is { Count: > 0 } sides ? Bound(subject, sides) : []);
            parties.UnionWith(doers);
            if (doers.Count == 1 && subject < verb && _rows.Before(verb, _view.First(subject)) is { Count: > 1 } row && row.IsSupersetOf(doers))
            {
                // "A, B and C signed": the tree may have cut the row.
                parties.UnionWith(row);
            }
        }

        foreach (int child in _view.Children(verb))
        {
            if (_view.Has(child, "obl") && _view.CaseOf(child) is "with" or "between" or "among")
            {
                _phrases.Collect(child, parties);
            }
        }
    }

    // "an agreement on normal relations between Kenya and Norway": theirs, where no others are told.
    private void Between(int noun, SortedSet<int> parties)
    {
        for (int i = noun + 1; i < _view.End(noun); i++)
        {
            if (_view.Has(i, "nmod") && _view.CaseOf(i) is "between")
            {
                SortedSet<int> several = [];
                _phrases.Collect(i, several);
                if (several.Count >= 2)
                {
                    parties.UnionWith(several);
                    return;
                }
            }
        }
    }

    // "a ceasefire between the government and its foes that was brokered by the US": wherever the parser hung the clause.
    private void Mediators(int noun, SortedSet<int> parties)
    {
        const int farthest = 20;
        int end = Math.Min(_view.SentenceOf(noun).EndToken, noun + farthest);
        for (int i = noun + 1; i < end; i++)
        {
            if (_view[i].Xpos is "VBN" && _view.Lemma(i) is "broker" or "mediate" or "sponsor" or "negotiate" && Clauses.Agent(_view, i) is >= 0 and int agent)
            {
                _phrases.Collect(agent, parties);
                return;
            }

            if (AgreementNouns.KindOf(_view, i) is not null)
            {
                return;
            }
        }
    }

    // "we are imposing": a minister who says so speaks for the state.
    private SortedSet<int> Bound(int subject, SortedSet<int> sides) =>
        _view.Lower(subject) is "we" or "i" && sides.Count == 1 && _sides.StateOf(sides.Min) is >= 0 and int state ? [state] : sides;

    // The subject of a verb is the agreement itself: "the truce holds".
    private bool KindsApart(int subject, int verb) => AgreementNouns.KindOf(_view, subject) is null && subject != verb;

    private void OfNoun(int noun, SortedSet<int> parties, ref bool with)
    {
        SortedSet<int> beside = [];
        foreach (int child in _view.Children(noun))
        {
            if (_view.Has(child, "nmod:poss") || (_view.Has(child, "nmod") && (_view.CaseOf(child) is "with" or "between" or "among" or "by" or "'s" or "’s" || (_view.CaseOf(child) is "of" && AgreementNouns.IsJoint(_view, noun)))))
            {
                with |= _view.CaseOf(child) is "with";
                _phrases.Collect(child, parties);
            }
            else if (_view.Has(child, "nmod") && _view.CaseOf(child) is "of" && _view.Lemma(child) is "understanding" or "intent" or "cooperation" or "co-operation" or "consultation")
            {
                OfPaper(child, parties, ref with);
            }
            else if (_view.Has(child, "obl") && _view.CaseOf(child) is "with" or "between")
            {
                _phrases.Collect(child, parties);
            }
            else if (_view.Has(child, "compound") || _view.Has(child, "amod"))
            {
                OfBefore(child, parties, beside);
            }
            else if (_view.Has(child, "acl"))
            {
                OfClause(child, parties, ref with);
            }
        }

        // "under a truce reached with the government": the parser may hang the clause on the verb above.
        if (noun + 1 < _view.Count && _view[noun + 1].Xpos is "VBN" && _view.Has(noun + 1, "advcl") && _view.Child(noun + 1, "aux") < 0)
        {
            OfClause(noun + 1, parties, ref with);
        }

        OfHead(noun, parties);
        _phrases.Hyphened(noun, beside);
        if (beside.Count >= 2 || parties.Count > 0 || AgreementNouns.KindOf(_view, noun) is Domain.Facts.AgreementKind.Sanctions || (AgreementNouns.KindOf(_view, noun) is Domain.Facts.AgreementKind.Resolution && beside.Count == 1 && !IsOfCouncil(noun)))
        {
            parties.UnionWith(beside);
        }
    }

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
}
