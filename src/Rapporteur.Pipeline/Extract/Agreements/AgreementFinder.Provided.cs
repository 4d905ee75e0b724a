using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Agreements;

// What is told as provided by an agreement, and is none by itself; and what its sides undertake in the sentences behind it.
internal sealed partial class AgreementFinder
{
    // "The accord calls for a ceasefire": provided, and no second agreement.
    private bool IsProvided(int noun)
    {
        if (AgreementStanding.IsDefinite(_view, noun))
        {
            return false;
        }

        int at = noun;
        bool beside = false;
        for (int hops = 0; hops < MostHops && _view.Head(at) is >= 0 and int head; hops++, at = head)
        {
            // "put forward a proposal for a truce": what is proposed is one, and not two.
            if (_view.Has(at, "nmod") && _view.CaseOf(at) is "for" && _view.Lemma(head) is "proposal" or "plan" or "initiative" or "blueprint" && AgreementNouns.KindOf(_view, head) is not null)
            {
                return true;
            }

            // "a deal under which they will free captives during a truce"
            if (_view.Has(head, "acl") && _view.Head(head) is >= 0 and int deal && AgreementNouns.KindOf(_view, deal) is AgreementKind.Agreement && UnderWhich(head))
            {
                return true;
            }

            if (_view.Pos(head) is UniversalPos.Verb && !beside)
            {
                bool provides = (Provisions.Provides(_view.Lemma(head)) || _view.Lemma(head) is "bring" or "lead" or "result" or "pave") && !_view.Has(at, "nsubj") && Clauses.Subject(_view, head) is >= 0 and int subject && (IsOfDeal(subject) || IsItself(subject));
                if (provides || !_view.Has(head, "acl"))
                {
                    return provides;
                }

                // "captives held there during a truce": what stands above them.
                beside = true;
            }
        }

        return false;
    }

    // "and it would lead to an end of hostilities": the deal told before.
    private bool IsItself(int subject) => _view.Is(subject, "it") && cast.At(subject) < 0 && _found.Count > 0 && _found[^1].Kind is AgreementKind.Agreement or AgreementKind.Understanding or AgreementKind.Roadmap
        && _view[subject].SentenceIndex - _found[^1].Sentence <= 2;

    private bool UnderWhich(int verb)
    {
        foreach (int child in _view.Children(verb))
        {
            if (_view.Is(child, "whereby") || (_view.Is(child, "which") && _view.CaseOf(child) is "under" or "by" or "in"))
            {
                return true;
            }
        }

        return false;
    }

    // "A resolution that lifts the embargo": what it does, and no sanctions by themselves.
    private bool IsDoneBy(int noun) =>
        _view.Has(noun, "obj") && _view.Head(noun) is >= 0 and int verb && _view.Lemma(verb) is "ease" or "extend" or "impose" or "lift" or "renew" or "suspend" or "tighten"
        && Clauses.Subject(_view, verb) is >= 0 and int subject && AgreementNouns.KindOf(_view, subject) is AgreementKind.Agreement or AgreementKind.Resolution or AgreementKind.Understanding;

    // "Under the pact Kenya agreed to lift an embargo": what it provides.
    private bool IsAgreedRelief(int noun)
    {
        int verb = _view.Has(noun, "obj") ? _view.Head(noun) : -1;
        if (verb < 0 || _view.Lemma(verb) is not ("ease" or "lift" or "relax" or "suspend" or "waive") || _found.Count == 0 || _found[^1].Sentence != _view[noun].SentenceIndex || !IsDeal(_found[^1]))
        {
            return false;
        }

        int above = _view.Has(verb, "conj") ? _view.Head(verb) : verb;
        return above >= 0 && (_view.Has(above, "xcomp") || _view.Has(above, "advcl")) && _view.Head(above) is >= 0 and int agreed && _view.Lemma(agreed) is "agree" or "undertake" or "promise" or "pledge";
    }

    // "a ceasefire, including security arrangements"
    private bool IsIncluded(int noun) => _view.Has(noun, "nmod") && _view.CaseOf(noun) is "including" && _view.IsLemma(noun, "arrangement") && _view.Head(noun) is >= 0 and int whole && AgreementNouns.KindOf(_view, whole) is not null;

    private bool IsOfDeal(int subject) =>
        AgreementNouns.KindOf(_view, subject) is AgreementKind.Agreement or AgreementKind.Understanding or AgreementKind.Roadmap || Text(subject) is not null || IsPointing(subject)
        || (_view.Lemma(subject) is "phase" or "stage" or "part" or "term" or "text" && _view.Child(subject, "nmod") is >= 0 and int whole && AgreementNouns.KindOf(_view, whole) is AgreementKind.Agreement or AgreementKind.Understanding or AgreementKind.Roadmap);

    // "Its main points are a ceasefire, an exchange of prisoners and …", "Among its provisions are …", "Key points: …": the word that opens them, or −1.
    private int PointsIn(Sentence sentence)
    {
        for (int token = sentence.FirstToken; token + 1 < sentence.EndToken; token++)
        {
            if (_view[token].Xpos is not "NNS" || _view.Lemma(token) is not ("provision" or "point" or "term" or "element" or "clause" or "component" or "article") || !IsOfIt(token))
            {
                continue;
            }

            int next = token + 1;
            while (next < sentence.EndToken && _view.IsUnder(next, token) && _view.Lower(next) is not (":" or "are" or "were"))
            {
                next++;
            }

            if (next < sentence.EndToken && (_view.Is(next, ":") || _view.Lower(next) is "are" or "were" or "include" or "included"))
            {
                return next;
            }
        }

        return -1;
    }

    private bool IsOfIt(int noun)
    {
        foreach (int child in _view.Children(noun))
        {
            if ((_view.Has(child, "nmod:poss") && _view.Is(child, "its")) || ((_view.Has(child, "amod") || _view.Has(child, "compound")) && _view.Lower(child) is "key" or "main" or "chief" or "central" or "principal" && _view.Child(noun, "nmod") < 0)
                || (_view.Has(child, "nmod") && _view.CaseOf(child) is "of" && AgreementNouns.KindOf(_view, child) is not null))
            {
                return true;
            }
        }

        return false;
    }

    // "The parties commit to refrain from force", right behind a deal: "undertake" and "pledge" as well.
    private bool IsUndertaken(int verb)
    {
        VerbPhrase phrase = VerbPhrase.Of(_view, verb);
        return _view.Lemma(verb) is "commit" or "undertake" or "pledge" or "promise" && phrase is { Time: VerbTime.Present or VerbTime.Past, Negated: false, Passive: false, Possible: false, Infinitive: false }
            && _view[verb].Xpos is "VBD" or "VBZ" or "VBP" && (_view.Child(verb, "xcomp") >= 0 || _view.Child(verb, "advcl") >= 0) && !_view.Has(verb, "acl") && !_view.Has(verb, "advcl") && Clauses.Subject(_view, verb) is >= 0 and int who && _view[verb].SentenceIndex - _terms!.Sentence is 1 or 2
            && (LastPair.IsSides(_view.Lower(who)) || _view.Lower(who) is "they" or "both");
    }
}
