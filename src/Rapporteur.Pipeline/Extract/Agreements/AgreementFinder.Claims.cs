using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Agreements;

// Whether an agreement is denied, only claimed, or taken for done.
internal sealed partial class AgreementFinder
{
    // "denied that he made any deal": there is none, and nobody seeks it.
    private bool IsDenied(int noun, int holder)
    {
        if (_view.Child(noun, "det") is >= 0 and int det && _view.Lower(det) is not ("a" or "an" or "any"))
        {
            return false;
        }

        int head = _view.Head(holder);
        // "rejected reports that it had signed one"
        bool rumour = head >= 0 && _view.Has(holder, "acl") && _view.Lemma(head) is "report" or "rumour" or "rumor" or "claim" or "allegation" or "suggestion" && _view.Has(head, "obj")
            && _view.Head(head) is >= 0 and int denial && _view.Lemma(denial) is "deny" or "reject" or "dismiss" or "refute" && !VerbPhrase.Of(_view, denial).Negated;
        return rumour || !AgreementStanding.IsDefinite(_view, noun) && head >= 0 && _view.Has(holder, "ccomp") && _view.IsLemma(head, "deny") && !VerbPhrase.Of(_view, head).Negated;
    }

    // "denounced the pact that they signed", "hailed their signing of a pact": that it was made is not what is said.
    private bool IsTakenForDone(int noun, bool definite, int maker) =>
        (maker >= 0 && (_view.Pos(maker) is UniversalPos.Noun || (definite && _view.IsUnder(maker, noun)))) || (IsPraised(noun) && (maker < 0 || _view.IsUnder(maker, noun)));

    // "commended them on agreements made"
    private bool IsPraised(int noun)
    {
        int at = _view.Head(noun);
        for (int hops = 0; at >= 0 && hops < MostHops; hops++, at = _view.Head(at))
        {
            if (_view.Lemma(at) is "commend" or "praise" or "hail" or "welcome" or "congratulate" or "applaud" or "denounce" or "condemn")
            {
                return true;
            }
        }

        return false;
    }

    // "reports emerged that a deal had been reached", "there is a tacit agreement", he says of two others.
    private bool IsClaimed(int noun, int holder, SortedSet<int> parties)
    {
        int at = holder >= 0 ? holder : noun;
        for (int hops = 0; at >= 0 && hops < MostHops; hops++, at = _view.Head(at))
        {
            int head = _view.Head(at);
            if (head >= 0 && (_view.Has(at, "ccomp") || _view.Has(at, "acl")) && _view.Lemma(head) is "emerge" or "claim" or "allege" or "report" or "rumour" or "rumor")
            {
                return true;
            }
        }

        foreach (int child in holder >= 0 ? _view.Children(holder) : _view.Children(noun))
        {
            if (_view.Lower(child) is "reportedly" or "allegedly" or "purportedly" or "apparently")
            {
                return true;
            }
        }

        int speaker = speakerAt(noun);
        return speaker >= 0 && !IsAnnounced(noun) && speaker != cast.DocumentSpeaker && parties.Count > 0 && !IsOf(speaker, parties);
    }

    // Who turns it down: −1 where the words do not say, −2 for somebody who is none of the report's actors.
    private int RejecterOf(int verb)
    {
        int doer = VerbPhrase.Of(_view, verb).Passive ? Clauses.Agent(_view, verb) : Clauses.Subject(_view, verb);
        return doer < 0 ? -1 : cast.At(doer) is >= 0 and int member ? member : _view.Pos(doer) is Language.Text.UniversalPos.Noun or Language.Text.UniversalPos.Propn ? -2 : -1;
    }

    // "the two agreed to a truce, the United Nations announced": a mediator makes it known, and claims nothing.
    private bool IsAnnounced(int noun)
    {
        int at = noun;
        for (int hops = 0; at >= 0 && hops < MostHops; hops++, at = _view.Head(at))
        {
            int beside = _view.Child(at, "parataxis");
            // "I welcome the agreement reached yesterday": there is one.
            bool taken = _view.Lemma(at) is "welcome" or "hail" or "applaud" or "praise" or "congratulate" or "commend" && at != noun;
            if (taken || IsAnnouncing(at) || (beside >= 0 && IsAnnouncing(beside)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAnnouncing(int verb) => _view.Lemma(verb) is "announce" or "confirm" or "declare" or "proclaim";

    private bool IsOf(int speaker, SortedSet<int> parties)
    {
        foreach (int party in parties)
        {
            if (party == speaker || (cast.Members[party].Country is { } country && string.Equals(country, cast.Members[speaker].Country, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
