using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Agreements;

// Parties told by what is done with the agreement: who gives it, seeks it, is bound by it, makes it known.
internal sealed partial class AgreementParties
{
    private void Given(int noun, int holder, SortedSet<int> parties)
    {
        // "secured a loan deal from Norway"
        if (holder >= 0 && _view.Has(noun, "obj") && _view.Lemma(holder) is "secure" or "win" or "obtain" or "clinch" or "get" && VerbPhrase.Of(_view, holder) is { Time: VerbTime.Past, Negated: false, Passive: false })
        {
            OfGiver(noun, holder, parties);
        }

        // "on an agreement to open the border between A and B": the tree may hang the clause on the verb.
        if (parties.Count == 0 && noun + 2 < _view.Count && _view[noun + 1].Xpos is "TO" && _view[noun + 2].Xpos is "VB")
        {
            Between(noun + 2, _view.End(noun + 2), parties);
        }
    }

    private void OfJoint(int noun, SortedSet<int> parties)
    {
        // "goals set by A and B in their joint statement": theirs who set them.
        if (parties.Count == 0 && AgreementNouns.IsJoint(_view, noun) && _view.Child(noun, "nmod:poss") is >= 0 and int their && _view.Is(their, "their") && Clauses.GoverningVerb(_view, noun) is >= 0 and int done)
        {
            int doer = Clauses.Agent(_view, done) is >= 0 and int agent ? agent : Clauses.Doer(_view, done);
            if (doer >= 0)
            {
                _phrases.Collect(doer, parties);
            }
        }
    }

    private void OfBinding(int noun, SortedSet<int> parties)
    {
        // "The memorandum commits Kenya to": it is of it.
        if (_view.Has(noun, "nsubj") && _view.Head(noun) is >= 0 and int binds && _view.Lemma(binds) is "commit" or "oblige" or "obligate" && _view.Child(binds, "obj") is >= 0 and int bound)
        {
            parties.UnionWith(_sides.AllOf(bound).Where(member => !cast.Members[member].IsPlural));
        }

        // "Kenya's announcement of sanctions": its own; of a deal it may only be told by whoever announces it.
        if (_view.Has(noun, "nmod") && _view.Head(noun) is >= 0 and int told && _view.Lemma(told) is "announcement" or "imposition" or "adoption" && _view.Child(told, "nmod:poss") is >= 0 and int announcer
            && AgreementNouns.KindOf(_view, noun) is Domain.Facts.AgreementKind.Sanctions)
        {
            _phrases.Collect(announcer, parties);
        }
    }

    private void OfGiver(int noun, int holder, SortedSet<int> parties)
    {
        SortedSet<int> givers = [];
        foreach (int word in (ReadOnlySpan<int>)[noun, holder])
        {
            foreach (int child in _view.Children(word))
            {
                if (child > noun && (_view.Has(child, "nmod") || _view.Has(child, "obl")) && _view.CaseOf(child) is "from")
                {
                    _phrases.Collect(child, givers);
                }
            }
        }

        if (givers.Count > 0)
        {
            parties.UnionWith(givers);
            OfVerb(holder, parties);
        }
    }

    // "A and B agreed to seek a pact": theirs.
    private void Agreed(int holder, SortedSet<int> parties)
    {
        if (parties.Count > 0 || holder < 0 || _view.Lemma(holder) is not ("conclude" or "draft" or "finalise" or "finalize" or "negotiate" or "prepare" or "pursue" or "seek"))
        {
            return;
        }

        int verb = holder;
        for (int hops = 0; hops < 3 && verb >= 0 && (_view.Has(verb, "conj") || _view.Has(verb, "xcomp")) && !_view.IsLemma(verb, "agree"); hops++)
        {
            verb = _view.Head(verb);
        }

        if (verb >= 0 && _view.IsLemma(verb, "agree") && VerbPhrase.Of(_view, verb) is { Negated: false, Passive: false })
        {
            SortedSet<int> several = [];
            OfVerb(verb, several);
            parties.UnionWith(several.Count > 1 ? several : []);
        }
    }
}
