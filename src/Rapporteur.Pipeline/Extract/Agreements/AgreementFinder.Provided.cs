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
        for (int hops = 0; hops < MostHops && _view.Head(at) is >= 0 and int head; hops++, at = head)
        {
            // "put forward a proposal for a truce": what is proposed is one, and not two.
            if (_view.Has(at, "nmod") && _view.CaseOf(at) is "for" && _view.Lemma(head) is "proposal" or "plan" or "initiative" or "blueprint" && AgreementNouns.KindOf(_view, head) is not null)
            {
                return true;
            }

            if (_view.Pos(head) is UniversalPos.Verb)
            {
                return Provisions.Provides(_view.Lemma(head)) && !_view.Has(at, "nsubj") && Clauses.Subject(_view, head) is >= 0 and int subject && IsOfDeal(subject);
            }
        }

        return false;
    }

    // "A resolution that lifts the embargo": what it does, and no sanctions by themselves.
    private bool IsDoneBy(int noun) =>
        _view.Has(noun, "obj") && _view.Head(noun) is >= 0 and int verb && _view.Lemma(verb) is "ease" or "extend" or "impose" or "lift" or "renew" or "suspend" or "tighten"
        && Clauses.Subject(_view, verb) is >= 0 and int subject && AgreementNouns.KindOf(_view, subject) is AgreementKind.Agreement or AgreementKind.Resolution or AgreementKind.Understanding;

    // "a ceasefire, including security arrangements"
    private bool IsIncluded(int noun) => _view.Has(noun, "nmod") && _view.CaseOf(noun) is "including" && _view.IsLemma(noun, "arrangement") && _view.Head(noun) is >= 0 and int whole && AgreementNouns.KindOf(_view, whole) is not null;

    private bool IsOfDeal(int subject) =>
        AgreementNouns.KindOf(_view, subject) is AgreementKind.Agreement or AgreementKind.Understanding or AgreementKind.Roadmap || Text(subject) is not null || IsPointing(subject);

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
