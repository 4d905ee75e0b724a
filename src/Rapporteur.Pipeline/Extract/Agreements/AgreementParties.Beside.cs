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
        }
    }

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
        bool told = _view.Lemma(holder) is "achieve" or "announce" or "approve" or "declare" or "draft" or "extend" or "hammer" or "negotiate" or "proclaim" or "unveil" && (_view.Has(noun, "obj") || _view.Relation(noun) is "nsubj:pass");
        bool used = _view.Has(noun, "obl") && _view.CaseOf(noun) is "under" or "with" or "in";

        // "Under the statement Kenya committed itself to", "as it undertook to do in a 2013 agreement": Kenya is of it.
        int binding = Binding(holder);
        if (used && binding >= 0 && _view.CaseOf(noun) is "under" or "in")
        {
            OfVerb(binding, parties);
            return;
        }

        if (!told && !(used && _view.CaseOf(noun) is not "in"))
        {
            return;
        }

        SortedSet<int> several = [];
        OfVerb(holder, several);
        // "Under an accord of 2013 Kenya froze its claims": Kenya is of it.
        bool acts = several.Count == 1 && _view.CaseOf(noun) is "under" && AgreementNouns.KindOf(_view, noun) is Domain.Facts.AgreementKind.Agreement or Domain.Facts.AgreementKind.Ceasefire or Domain.Facts.AgreementKind.Understanding
            && cast.Members[several.Min].Kind is ActorKind.State or ActorKind.ArmedGroup;
        if (several.Count >= 2 || acts)
        {
            parties.UnionWith(several);
        }
    }

    private int Binding(int holder)
    {
        int above = _view.IsLemma(holder, "do") && (_view.Has(holder, "xcomp") || _view.Has(holder, "advcl")) ? _view.Head(holder) : holder;
        return above >= 0 && _view.Lemma(above) is "commit" or "undertake" or "pledge" or "promise" && VerbPhrase.Of(_view, above) is { Time: VerbTime.Past, Negated: false, Passive: false } ? above : -1;
    }
}
