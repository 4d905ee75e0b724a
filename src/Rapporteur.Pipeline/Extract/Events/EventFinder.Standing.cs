using Rapporteur.Language.Text;

namespace Rapporteur.Pipeline.Extract.Events;

/// <content>Which codings stand for an event of politics.</content>
internal sealed partial class EventFinder
{
    // What the verb's subject does through its object: "Egypt welcomed the raid".
    private bool IsOfVerb(int token) => _view.Has(token, "obj") || _view.Has(token, "nsubj");

    // "a month after the invasion", "a novel about the war": when something was, or what something is about.
    private bool IsTimeOrTopic(int token)
    {
        for (int at = token, hops = 0; at >= 0 && hops < 3; at = _view.Head(at), hops++)
        {
            if ((_view.Has(at, "obl") || _view.Has(at, "nmod")) && _view.Child(at, "case") is >= 0 and int preposition
                && (_view.Lower(preposition) is "after" or "since" or "before" or "during" or "about" or "until" or "despite" || (at == token && _view.Is(preposition, "in") && _nouns.LemmaOf(token) is "protest")))
            {
                return true;
            }
        }

        return false;
    }

    // A noun tells an event of its own only where the sentence is about it or it names who acts on whom.
    private bool Stands(EventCoding coding)
    {
        if (!coding.Alone)
        {
            return false;
        }

        int token = coding.Token;
        if (_view.Pos(token) is UniversalPos.Verb)
        {
            return true;
        }

        if (_view.Pos(token) is UniversalPos.Adj)
        {
            return _view.Child(token, "cop") >= 0 || (_view.Has(token, "xcomp") && _view.Head(token) is >= 0 and int stood && _view.Lemma(stood) is "stand" or "remain" or "stay" or "seem" or "appear");
        }

        return _view.Head(token) < 0 || _view.Has(token, "nsubj") || _view.Has(token, "parataxis") || _view.Child(token, "cop") >= 0
            || (_view.Has(token, "ccomp") || _view.Has(token, "conj") && _view.Head(_view.Head(token)) < 0);
    }

    // "France holds its election in May": what the calendar brings yields to nobody; an early, fresh or first one may.
    private bool IsRoutineVote(EventCoding coding)
    {
        if (coding.Code is not ("083" or "034") || coding.Inner is not { } vote || _nouns.LemmaOf(coding.Token) is not ("hold" or "stage" or "schedule" or "organise" or "organize") || !_nouns.Fits(vote.Token, ["vote"]))
        {
            return false;
        }

        foreach (int child in _view.Children(vote.Token))
        {
            if (_view.Lower(child) is "early" or "fresh" or "new" or "first" or "free" or "snap" or "fair" or "democratic" or "direct" or "multi-party" or "multiparty")
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsMutual(string code) => code is "040" or "041" or "044" or "046" or "057";

    // "The teacher ordered the pupils": what private people do among themselves is no event of politics.
    private bool IsPublic(List<EventParty> parties)
    {
        foreach (EventParty party in parties)
        {
            if (party.Country is not null || (party.Member >= 0 && _cast.Members[party.Member] is { IsNamed: true, IsPerson: false }) || party.Sector is "GOV" or "MIL" or "REB" or "OPP" or "COP" or "PTY" or "LEG" or "JUD" or "SPY" or "IGO" or "UAF")
            {
                return true;
            }
        }

        return false;
    }
}
