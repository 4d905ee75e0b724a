using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Encounters;

// Audiences and courtesy calls: one person receives another.
internal sealed partial class EncounterFinder
{
    // "before seeing the president", "will see", "received the envoy": one person, by appointment.
    private bool IsAudience(int verb, string lemma)
    {
        VerbPhrase phrase = VerbPhrase.Of(_view, verb);
        int seen = phrase.Passive ? Clauses.Subject(_view, verb) : _participants.Guest(verb);
        bool person = seen >= 0 && _cast.At(seen) is >= 0 and int member && _cast.Members[member].IsPerson;
        person |= seen >= 0 && lemma is "receive" or "host" && _participants.IsMission(seen);
        person |= seen >= 0 && _view.Is(seen, "they") && phrase.Passive && lemma is "receive" or "host" && Clauses.Agent(_view, verb) is >= 0 and int host && IsPerson(host);
        person |= seen >= 0 && _view.Is(seen, "them") && lemma is "see" or "receive" or "host" && (_times.Has(verb, verb) || IsSomewhere(verb));
        person |= seen >= 0 && lemma is "see" && _view[seen].Xpos is "NNS" && _view.Lemma(seen) is "leader" or "minister" or "president" or "side" or "negotiator";
        person |= seen >= 0 && lemma is "receive" or "host" or "welcome" && _view.Lemma(seen) is "leader" or "minister" or "president" or "premier" or "counterpart";
        return person && (lemma is "receive" or "host" || (phrase.Passive && lemma is "welcome" or "greet") || (lemma is "welcome" && (IsTo(verb) || _places.For(verb, verb, goesTo: false, out _) is not null)) || phrase.Time is VerbTime.Future || phrase.Infinitive || (lemma is "see" && IsSeenThere(verb))
            || (_view.Child(verb, "mark") is >= 0 and int mark && _view.Lower(mark) is "before" or "after" && _view[verb].Xpos is "VBG"));
    }

    // "saw them at the White House on Wednesday": by appointment; of a stadium nobody tells with whom he was.
    private bool IsSeenThere(int verb) =>
        VerbPhrase.Of(_view, verb) is { Negated: false } && _times.Has(verb, verb) && (IsSomewhere(verb) || IsTo(verb) || HasLength(verb))
        && Clauses.Subject(_view, verb) is >= 0 and int host && IsPerson(host);

    // "welcomed the president to Ankara": a guest, and not an idea.
    private bool IsTo(int verb)
    {
        foreach (int child in _view.Children(verb))
        {
            if (_view.Has(child, "obl") && _view.Child(child, "case") is >= 0 and int preposition && _view.Lower(preposition) is "to" or "at")
            {
                return true;
            }
        }

        return false;
    }

    // "called on the crown prince in Jeddah": a visit; whoever is called on to do something is asked.
    private bool IsCallingOn(int verb)
    {
        int host = Host(verb);
        bool person = host > verb && _cast.At(host) is >= 0 and int member && _cast.Members[member].IsPerson && _view.Child(host, "case") is >= 0 and int on && _view.Lower(on) is "on" or "upon";
        foreach (int child in _view.Children(verb))
        {
            bool courtesy = _view.Lemma(child) is "bid" or "congratulate" or "greet" or "pay" or "thank";
            person &= !((_view.Has(child, "xcomp") || _view.Has(child, "ccomp") || _view.Has(child, "advcl")) && !courtesy)
                && !(_view.Has(child, "obl") && _view.Child(child, "case") is >= 0 and int preposition && _view.Lower(preposition) is "for" or "to");
        }

        return person && (IsSomewhere(verb) || _times.Has(verb, verb) || IsTo(verb));
    }

    private int Host(int verb)
    {
        foreach (int child in _view.Children(verb))
        {
            if (child > verb && (_view.Has(child, "obl") || _view.Has(child, "obj")) && _view.Child(child, "case") is >= 0 and int on && _view.Lower(on) is "on" or "upon" && !DayWords.IsDay(_view, child))
            {
                return child;
            }
        }

        return -1;
    }
}
