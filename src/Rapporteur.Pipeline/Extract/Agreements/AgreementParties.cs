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
    private readonly Commitments.BoundGroups _groups = new(cast);

    /// <summary>The parties that a noun and the verb that makes it tell; none where the words tell none.</summary>
    /// <param name="noun">The noun.</param>
    /// <param name="holder">The verb that holds it, or −1.</param>
    /// <param name="makes">Whether whoever does the verb is a party.</param>
    public SortedSet<int> Of(int noun, int holder, bool makes)
    {
        SortedSet<int> parties = [];
        bool with = false;
        OfNoun(noun, parties, ref with);
        // "praised Kenya's accords with its neighbours": theirs, and not of who praises them.
        with &= _view.Child(noun, "nmod:poss") < 0;
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
        else if (holder >= 0 && (makes || with) && _view.CaseOf(noun) is not ("about" or "concerning" or "regarding"))
        {
            OfVerb(holder, parties);
        }
        else if (holder >= 0 && parties.Count <= 1)
        {
            OfUse(noun, holder, parties);
        }

        if (parties.Count == 0)
        {
            Between(noun + 1, _view.End(noun), parties);
        }

        if (parties.Count == 0 && holder >= 0 && (makes || AgreementStates.Of(_view.Lemma(holder), AgreementSide.Party) is Domain.Facts.AgreementStatus.Reached))
        {
            Between(noun + 1, _view.End(holder), parties);
        }

        // "welcomes the agreement reached today between A and B": the tree may take it for what reached.
        if (parties.Count == 0 && _view.Has(noun, "nsubj") && _view.Head(noun) is >= 0 and int made && _view[made].Xpos is "VBN" && _view.Child(made, "aux") < 0)
        {
            Between(noun + 1, _view.End(made), parties);
        }

        Given(noun, holder, parties);
        Congratulated(noun, parties);
        Agreed(holder, parties);

        if (parties.Count == 0 && AgreementNouns.KindOf(_view, noun) is not (null or Domain.Facts.AgreementKind.Sanctions or Domain.Facts.AgreementKind.Resolution))
        {
            Beside(noun, holder, parties);
        }

        Ending(noun, holder, parties);
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

        Unnamed(subject, parties);
        foreach (int child in _view.Children(verb))
        {
            if (_view.Has(child, "obl") && _view.CaseOf(child) is "with" or "between" or "among")
            {
                _phrases.Collect(child, parties);
                Unnamed(child, parties);
            }
        }
    }

    // "our designations": a minister's state; "between the army and the rebels"
    private void Owning(int token, SortedSet<int> parties)
    {
        SortedSet<int> own = [];
        _phrases.Collect(token, own);
        if (_view.CaseOf(token) is "with" or "between" or "among")
        {
            Unnamed(token, parties);
        }

        parties.UnionWith(_view.Lower(token) is "our" && own.Count == 1 && _sides.StateOf(own.Min) is >= 0 and int state ? [state] : own);
    }

    // "the army and the rebels", "with the militants": those who have no name.
    private void Unnamed(int token, SortedSet<int> parties)
    {
        foreach (int one in token >= 0 ? (ReadOnlySpan<int>)[token, .. _view.Children(token)] : default)
        {
            if ((one == token || _view.Has(one, "conj")) && _groups.At(one) is >= 0 and int group)
            {
                parties.Add(group);
            }
        }
    }

    // "an agreement on normal relations between Kenya and Norway": theirs, where no others are told.
    private void Between(int first, int end, SortedSet<int> parties)
    {
        for (int i = first; i < end; i++)
        {
            if ((_view.Has(i, "nmod") || _view.Has(i, "obl")) && _view.CaseOf(i) is "between")
            {
                SortedSet<int> several = [];
                _phrases.Collect(i, several);
                several = several.Count < 2 ? _pairs.Of(i, several) : several;
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
                Owning(child, parties);
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

        // "called off its truce with Norway": the tree may hang them on the verb.
        if (_view.Has(noun, "obj") && _view.Head(noun) is >= 0 and int verb)
        {
            foreach (int child in _view.Children(verb))
            {
                if (child > noun && _view.First(child) == _view.End(noun) && _view.Has(child, "obl") && _view.CaseOf(child) is "with" or "between")
                {
                    with |= _view.CaseOf(child) is "with" && parties.Count == 0;
                    _phrases.Collect(child, parties);
                }
            }
        }

        OfJoint(noun, parties);
        OfHead(noun, parties);
        _phrases.Hyphened(noun, beside);
        if (beside.Count >= 2 || parties.Count > 0 || IsOfUnion(beside, noun) || AgreementNouns.KindOf(_view, noun) is Domain.Facts.AgreementKind.Sanctions || (AgreementNouns.KindOf(_view, noun) is Domain.Facts.AgreementKind.Resolution && beside.Count == 1 && !IsOfCouncil(noun)))
        {
            parties.UnionWith(beside);
        }
    }
}
