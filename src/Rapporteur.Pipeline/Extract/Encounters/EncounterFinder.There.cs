using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Places;
using Rapporteur.Language.Text;

namespace Rapporteur.Pipeline.Extract.Encounters;

// Where those on a journey meet: "will travel to Oslo, where he will meet", "While there, she met".
internal sealed partial class EncounterFinder
{
    /// <summary>"There" is the end of a journey told no more sentences before than this.</summary>
    private const int JourneyReach = 3;

    private Place? AtJourneysEnd(int trigger, int other, SortedSet<int> who)
    {
        int verb = _view.Pos(trigger) is UniversalPos.Verb ? trigger : other;
        for (int at = verb; at >= 0; at = _view.Has(at, "conj") || _view.Has(at, "xcomp") ? _view.Head(at) : -1)
        {
            if (_view.Child(at, "advmod") is >= 0 and int where && _view.Is(where, "where") && where < verb)
            {
                int before = where > 1 && _view.IsPunctuation(where - 1) ? where - 2 : where - 1;
                return before >= 0 && _places.PlaceAt(before) is { } named ? named : Journey(verb, 0, who)?.Place;
            }
        }

        return IsThere(verb) ? Journey(verb, JourneyReach, who)?.Place : null;
    }

    private EncounterCandidate? Journey(int verb, int reach, SortedSet<int> who) =>
        _found.FindLast(one => one is { Kind: EncounterKind.Visit, Place: not null } && _view[verb].SentenceIndex - one.Sentence <= reach && one.Participants.Overlaps(who));

    // "While there, he met", "During the trip she will meet"
    private bool IsThere(int verb)
    {
        for (int i = _view.SentenceOf(verb).FirstToken; i < verb; i++)
        {
            bool during = _view.Lower(i) is "during" or "throughout" && i + 2 < verb && _view.Lower(i + 2) is "visit" or "trip" or "stay" or "travel" or "tour" && _view.Lower(i + 1) is "his" or "her" or "their" or "the" or "this";
            if (during || (_view.Is(i, "there") && _view.Has(i, "advmod") || _view.Is(i, "there") && i > 0 && _view.Is(i - 1, "while")))
            {
                return true;
            }
        }

        return false;
    }
}
