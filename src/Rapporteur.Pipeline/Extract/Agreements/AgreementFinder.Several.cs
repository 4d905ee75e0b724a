using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Agreements;

// Whether it is several who agree.
internal sealed partial class AgreementFinder
{
    private bool IsSeveral(int verb, SortedSet<int> parties)
    {
        if (parties.Count >= 2)
        {
            return true;
        }

        int subject = Clauses.Subject(_view, verb);
        if (subject >= 0 && ((_view.IsLemma(subject, "side") && parties.Count > 0) || IsOfBody(subject, parties)))
        {
            // "The Kenyan side agreed to talks": with the other one.
            return true;
        }

        // "The National Security Advisers agreed": an office told with capitals.
        if (subject >= 0 && _view[subject].Xpos is "NNPS" or "NNS" && char.IsUpper(_view[subject].Form[0]) && subject > _view.SentenceOf(subject).FirstToken && char.IsUpper(_view[subject - 1].Form[0]) && Lexicon.AgentNouns.NumberOf(_view.Lower(subject).TrimEnd('s')) is not null)
        {
            return true;
        }

        if (subject >= 0 && ((_view[subject].Xpos is "NNS" && (IsOpposed(subject) || (_view.Lemma(subject) is "party" or "side" or "faction" or "foe" or "rival" or "belligerent" && _view.Child(subject, "nmod:poss") < 0))) || IsGathering(subject)))
        {
            return true;
        }

        return subject >= 0 && (_view[subject].Xpos is "NNPS" || (_view[subject].Xpos is "NNS" && (parties.Count > 0 || _view.Child(subject, "conj") >= 0 || IsOfState(_view.Lemma(subject)))) || _view.Lower(subject) is "they" or "both" or "we" || _view.Child(subject, "conj") >= 0)
            && (parties.Count == 0 || _view.Child(subject, "conj") >= 0 || cast.Members[parties.Min] is { IsPlural: true, Country: null });
    }

    // "Kenya and Norway decided to reopen their embassies": two states, and not whoever decides something.
    private bool IsOfStates(int subject)
    {
        int verb = _view.Head(subject);
        // "… after their athletes were barred": what they decided ends with its object.
        int end = _view.Child(verb, "xcomp") is >= 0 and int deed && _view.Child(deed, "obj") is >= 0 and int what && what > verb ? _view.End(what) : _view.End(verb);

        bool mutual = false;
        for (int i = verb; i < end; i++)
        {
            mutual |= _view.Lower(i) is "bilateral" or "diplomatic" or "each" or "joint" or "jointly" or "mutual" or "relations" or "their" or "ties";
        }

        if (!mutual)
        {
            return false;
        }

        SortedSet<int> states = [];
        _parties.OfVerb(_view.Head(subject), states);
        return states.Count == 2 && states.All(member => cast.Members[member].Kind is Domain.Actors.ActorKind.State or Domain.Actors.ActorKind.Government);
    }

    // Those who agree on anything of weight between states: "the ministers", and not "the doctors".
    private static bool IsOfState(string lemma) => lemma is "ally" or "army" or "authority" or "chief" or "commander" or "counterpart" or "country" or "delegate" or "delegation" or "diplomat" or "envoy" or "faction"
        or "force" or "foe" or "general" or "government" or "group" or "head" or "lawmaker" or "leader" or "mediator" or "member" or "militia" or "minister" or "nation" or "negotiator" or "neighbor" or "neighbour"
        or "official" or "opponent" or "participant" or "partner" or "party" or "power" or "premier" or "president" or "rebel" or "representative" or "rival" or "secretary" or "side" or "signatory" or "state" or "team" or "tribe" or "union";

    // "Foreign ministers meeting in Oslo agreed": the tree may take those who meet for a meeting's.
    private bool IsGathering(int subject) =>
        _view.Is(subject, "meeting") && subject > 0 && _view[subject - 1].Xpos is "NNS" && _view.Head(subject - 1) == subject;

    // "rival Kenyan parties", "the two factions": several of one country.
    private bool IsOpposed(int subject)
    {
        foreach (int child in _view.Children(subject))
        {
            if (_view.Lower(child) is "rival" or "warring" or "opposing" or "feuding" or "competing" or "both" or "two" or "three" or "four")
            {
                return true;
            }
        }

        return false;
    }
}
