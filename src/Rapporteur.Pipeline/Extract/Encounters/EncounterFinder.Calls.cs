using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Encounters;

// Those who speak over a distance.
internal sealed partial class EncounterFinder
{
    // "talked for ten minutes"
    private bool HasLength(int verb)
    {
        foreach (int child in _view.Children(verb))
        {
            if (_view.Has(child, "obl") && _view.Lemma(child) is "minute" or "hour" && _view.Child(child, "case") is >= 0 and int preposition && _view.Is(preposition, "for"))
            {
                return true;
            }
        }

        return false;
    }

    // "spent more than five hours with him"
    private bool HasHours(int verb)
    {
        const int farthest = 6;
        int end = Math.Min(_view.SentenceOf(verb).EndToken, verb + farthest);
        for (int i = verb + 1; i < end && _view.Lower(i) is not ("with" or "in"); i++)
        {
            if (_view.Lemma(i) is "minute" or "hour")
            {
                return true;
            }
        }

        return false;
    }

    private bool IsTelephoning(int verb, SortedSet<int> who, int subjects)
    {
        if (_view.Lemma(verb) is not "call" || VerbPhrase.Of(_view, verb).Passive)
        {
            return who.Count > subjects;
        }

        if (IsCallingOn(verb))
        {
            return who.Count > subjects;
        }

        int callee = _participants.Callee(verb);
        foreach (int child in _view.Children(verb))
        {
            bool other = (_view.Has(child, "xcomp") && child != callee) || _view.Has(child, "ccomp")
                || (_view.Has(child, "obl") && !DayWords.IsDay(_view, FirstWord(child) + 1) && _view.Child(child, "case") is >= 0 and int preposition && _view.Lower(preposition) is "for" or "on" or "upon");
            if (other)
            {
                return false;
            }
        }

        return who.Count > subjects && callee >= 0;
    }

    private int FirstWord(int token)
    {
        int first = _view.First(token);
        while (first < token && _view.IsPunctuation(first))
        {
            first++;
        }

        return first;
    }

    // "spoke with … in Geneva": a place where both were makes a conversation a meeting; "spoke by phone about the summit in Madrid" does not.
    private bool IsFaceToFace(int verb) =>
        (verb + 3 < _view.Count && _view.Is(verb + 1, "face") && _view.Is(verb + 3, "face"))
        || (verb + 1 < _view.Count && _view.Lower(verb + 1) is "alone" or "privately" && !IsByTelephone(verb))
        || (_view.Lemma(verb) is not ("telephone" or "phone" or "call" or "ring") && !IsByTelephone(verb) && (_places.For(verb, verb, goesTo: false, out _) is not null || IsInRoom(verb) || IsByHand(verb)));

    // "spoke in a corridor", "talked on the sidelines of the summit"
    private bool IsInRoom(int verb)
    {
        foreach (int child in _view.Children(verb))
        {
            if (_view.Has(child, "obl") && _view.CaseOf(child) is "in" or "at" or "on" or "inside" or "outside"
                && _view.Lemma(child) is "airport" or "corridor" or "embassy" or "garden" or "hall" or "headquarters" or "hotel" or "lobby" or "lounge" or "margin" or "office" or "palace" or "residence" or "room" or "sideline" or "terrace")
            {
                return true;
            }
        }

        return false;
    }

    // "shook hands and talked", "ran into him and they talked"
    private bool IsByHand(int verb) =>
        _view.Has(verb, "conj") && _view.Head(verb) is >= 0 and int before && _view.Pos(before) is UniversalPos.Verb && _view.Lemma(before) is "shake" or "embrace" or "meet" or "run" or "bump";

    // "by phone", "over the telephone", "in a phone call": wherever the tree hung it.
    private bool IsByTelephone(int verb)
    {
        int end = _view.SentenceOf(verb).EndToken;
        for (int i = verb + 1; i < end && _view[i].Xpos is not ("VBD" or "VBZ" or "VBP"); i++)
        {
            bool by = _view.Lower(i) is "by" or "via" or "in" or "over" or "on" && _view.Pos(i) is UniversalPos.Adp;
            int what = by && i + 1 < end && _view.Pos(i + 1) is UniversalPos.Det ? i + 2 : i + 1;
            if (by && what < end && _view.Lower(what) is "phone" or "telephone" or "call" or "video" or "videoconference" or "teleconference")
            {
                return true;
            }
        }

        return false;
    }
}
