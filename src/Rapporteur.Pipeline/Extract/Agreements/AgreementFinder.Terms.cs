using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Agreements;

// What an agreement provides, told in the sentences behind it, and other words for the agreement itself.
internal sealed partial class AgreementFinder
{
    /// <summary>"The document" points no farther back than this many sentences.</summary>
    private const int FarthestText = 8;

    private readonly DealTerms _deals = new(cast.View);
    private AgreementCandidate? _terms;

    // "Both signed a truce. Prisoners are to be freed within days.": what is to be done, in the sentences right behind.
    private void Terms(Sentence sentence, int before)
    {
        int own = _found.FindLastIndex(candidate => IsDeal(candidate) && !candidate.IsMany && candidate.Sentence == _view[sentence.FirstToken].SentenceIndex);
        if (own >= before && own >= 0)
        {
            _terms = _found[own];
        }
        else if (_terms is not null && !_deals.IsBeside(_view[sentence.FirstToken].SentenceIndex))
        {
            _terms = null;
        }

        if (_terms is null)
        {
            Afar(sentence, before);
            return;
        }

        bool told = false;
        for (int token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            if (DealTerms.IsDuty(_view, token) && IsTermOf(token))
            {
                told = true;
                AddTerm(token);
                Sanctions(token, before);
            }
            else if (own < before && _view.Pos(token) is UniversalPos.Verb && IsUndertaken(token))
            {
                _terms.Provisions.AddRange(_provisions.Behind(token));
            }
        }

        if (own < before && _terms.Sentence < _view[sentence.FirstToken].SentenceIndex && PointsIn(sentence) is >= 0 and int points)
        {
            // A truce among them is provided, and no other agreement.
            _terms.Provisions.AddRange(_provisions.Between(points + 1, sentence.EndToken));
            _found.RemoveAll(candidate => candidate is { Kind: AgreementKind.Ceasefire, IsDefinite: false } && candidate.Trigger > points && candidate.Trigger < sentence.EndToken);
        }

        // "They would abide by it if the other side did": what hangs on what, of the agreement told right before.
        if (_found.Count == before || (told && own < before))
        {
            foreach (ConditionSpan condition in ConditionReader.In(_view, sentence))
            {
                if (told || IsOpen(condition.On))
                {
                    _terms.Conditions.Add(new ConditionMention(_view.Range(condition.First, condition.End), condition.Consequence(_view) is { } rest ? _view.Range(rest.First, rest.End) : null));
                }
            }
        }
    }

    // "His movement would lay down its arms if the government kept its word", sentences behind the deal: a side's condition for it.
    private void Afar(Sentence sentence, int before)
    {
        int last = _found.FindLastIndex(IsDeal);
        if (_found.Count > before || last < 0 || _view[sentence.FirstToken].SentenceIndex - _found[last].Sentence > FarthestText)
        {
            return;
        }

        foreach (ConditionSpan condition in ConditionReader.In(_view, sentence))
        {
            if (IsOpen(condition.On) && Clauses.Subject(_view, condition.On) is >= 0 and int subject && IsSide(subject, _found[last]))
            {
                _found[last].Conditions.Add(new ConditionMention(_view.Range(condition.First, condition.End), condition.Consequence(_view) is { } rest ? _view.Range(rest.First, rest.End) : null));
            }
        }
    }

    // "his side", "its forces", a side of the deal, or the deal itself told by "it"
    private bool IsSide(int subject, AgreementCandidate deal)
    {
        bool own = _view.Lemma(subject) is "side" or "movement" or "group" or "party" or "force" or "troops" or "army" or "government" or "delegation" && _view.Child(subject, "nmod:poss") >= 0;
        return own || (cast.At(subject) is >= 0 and int member ? deal.Parties.Contains(member) && !cast.Members[member].IsPerson : _view.Is(subject, "it"));
    }

    private static bool IsDeal(AgreementCandidate candidate) => candidate is { IsMade: true, Kind: AgreementKind.Agreement or AgreementKind.Ceasefire or AgreementKind.Understanding or AgreementKind.Roadmap };

    private bool IsOpen(int verb) => verb >= 0 && _view.Pos(verb) is UniversalPos.Verb && VerbPhrase.Of(_view, verb).Time is VerbTime.Future or VerbTime.Unreal;

    // "Sanctions would be lifted once …", right behind a deal: its provision, and no agreement by itself.
    private void Sanctions(int verb, int before)
    {
        int subject = Clauses.Subject(_view, verb);
        int told = _found.FindIndex(candidate => candidate.Trigger == subject && candidate is { Kind: AgreementKind.Sanctions, IsMade: false });
        if (told >= before && _found[told].Provisions.Exists(provision => provision.Kind == ProvisionKind.SanctionsRelief))
        {
            _terms!.Conditions.AddRange(_found[told].Conditions);
            _found.RemoveAt(told);
        }
    }

    // The agreement itself takes effect; what is read is what its sides are to do.
    private bool IsTermOf(int verb)
    {
        int subject = Clauses.Subject(_view, verb);
        return subject >= 0 && !IsNoDeed(_view.Lemma(verb)) && AgreementNouns.KindOf(_view, subject) is null or AgreementKind.Sanctions && _view.Lower(subject) is not ("we" or "i" or "he" or "she" or "you") && !_view.IsUnder(_terms!.Trigger, verb);
    }

    private static bool IsNoDeed(string verb) => verb is "continue" or "remain" or "work" or "seek" or "hope" or "try" or "want" or "like" or "discuss" or "consider" or "help" or "need" or "depend" or "become" or "mean" or "be" or "have" or "say";

    private void AddTerm(int verb)
    {
        // "Prisoners are to be freed", "all fighting is to stop": who is to do it tells as much as the verb.
        bool whole = VerbPhrase.Of(_view, verb).Passive || _view.Child(verb, "obj") < 0 || _view.Lemma(verb) is "leave" or "quit" or "vacate";
        int first = whole && Clauses.Subject(_view, verb) is >= 0 and int subject && subject < verb ? Math.Max(_view.First(subject), verb - LongestName) : verb;
        foreach (ProvisionMention provision in _provisions.Between(first, Math.Min(_view.End(verb), verb + LongestPassage), verb))
        {
            if (provision.Kind is not (ProvisionKind.Listing or ProvisionKind.MilitaryCoordination or ProvisionKind.Negotiation or ProvisionKind.Other))
            {
                _terms!.Provisions.Add(provision);
            }
        }
    }

    // "Under the document", "the text adopted by both": the agreement told before, by a word for any paper.
    private AgreementKind? Text(int token)
    {
        if (_view[token].Xpos is not "NN" || _view.Lemma(token) is not ("document" or "text" or "package" or "paper" or "plan" or "arrangement" or "declaration" or "statement" or "draft" or "proposal")
            || !(_view.Child(token, "det") is >= 0 and int article && _view.Lower(article) is "the" or "this") || cast.IsTaken(token) || _view.Has(token, "compound") || _view.Child(token, "amod") >= 0)
        {
            return null;
        }

        bool open = _view.Lemma(token) is "draft" or "proposal";
        int told = _found.FindLastIndex(candidate => (IsDeal(candidate) || (open && candidate is { IsByVerb: false, Kind: AgreementKind.Agreement or AgreementKind.Ceasefire })) && _view[token].SentenceIndex - candidate.Sentence <= FarthestText);
        bool under = _view.Child(token, "case") is >= 0 and int preposition && _view.Is(preposition, "under");
        bool tells = _view.Has(token, "nsubj") && _view.Head(token) is >= 0 and int verb && _view.Lemma(verb) is "allow" or "bind" or "call" or "commit" or "demand" or "envisage" or "foresee" or "guarantee" or "mandate" or "oblige" or "prohibit" or "provide" or "require" or "stipulate";
        return told >= 0 && (under || tells) ? _found[told].Kind : null;
    }

    // "This is an interim deal", "what was done is no historic agreement": what is said of the one spoken of.
    private bool IsSaidOf(int noun)
    {
        if (_view.Child(noun, "cop") < 0 || _view.Child(noun, "det") is >= 0 and int no && _view.Is(no, "no"))
        {
            return false;
        }

        foreach (int child in _view.Children(noun))
        {
            bool clause = _view.Has(child, "csubj") || (_view.Has(child, "parataxis") && child < noun && _view.Child(child, "nsubj") is >= 0 and int what && _view.Is(what, "what"));
            if (clause || (_view.Has(child, "nsubj") && (_view.Lower(child) is "this" or "that" or "it" or "what" || (AgreementNouns.KindOf(_view, child) is not null && AgreementStanding.IsDefinite(_view, child)))))
            {
                return _found.Count > 0;
            }
        }

        return false;
    }

    // "$7 billion in sanctions relief": part of the agreement told just before, and none by itself.
    private bool IsReliefTold(int noun)
    {
        if (!_view.Has(noun, "compound") || _view.Head(noun) is not (>= 0 and int relief) || !_view.IsLemma(relief, "relief"))
        {
            return false;
        }

        int told = _found.FindLastIndex(candidate => candidate.Kind is not AgreementKind.Sanctions && _view[noun].SentenceIndex - candidate.Sentence <= FarthestText);
        if (told >= 0 && _view[noun].SentenceIndex - _found[told].Sentence <= 1)
        {
            _found[told].Provisions.Add(new ProvisionMention(ProvisionKind.SanctionsRelief, _view.Range(noun, relief + 1)));
        }

        return told >= 0;
    }
}
