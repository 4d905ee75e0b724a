using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Positions;

// "Norway opposed plans for a dam": some trees take the verb for an adjective or a preposition, and leave the clause without one.
internal sealed partial class StanceVerbs
{
    /// <summary>The stance of a verb in the past that the tree has cut wrong, by the order of the words, and the noun that it is to.</summary>
    public bool Miscut(int token, List<Stand> found, out int thing)
    {
        bool opposed = _view.Is(token, "opposed");
        thing = (opposed || (_view.Pos(token) is UniversalPos.Verb && _view[token].Xpos is "VBD" or "VBN")) && (_view.Has(token, "amod") || _view.Has(token, "case")) ? _view.Head(token) : -1;
        bool alone = thing > token && _view.Pos(thing) is UniversalPos.Noun && _view.Child(thing, "cop") < 0 && token > 0
            && (_view.Relation(thing) is "root" or "ccomp" or "conj" or "parataxis" || _view.Has(token, "case"));
        if (!alone || _view.Lower(token + 1) is "to" or "by" || _view.IsPunctuation(token + 1))
        {
            return false;
        }

        int whose = token - 1;
        bool denied = false;
        while (whose > 0 && _view.Pos(whose) is UniversalPos.Adv or UniversalPos.Part)
        {
            denied |= _view.Lower(whose) is "never" or "hardly" or "seldom" or "not" or "longer";
            whose--;
        }

        // "Protesters in Norway opposed plans", "if Norway opposed plans"
        denied |= _view.Child(whose, "case") >= 0 || _view.Child(thing, "mark") >= 0 || StanceMood.IsAsked(_view, thing);
        bool named = !denied && cast.IsTaken(whose) && _view[whose].SentenceIndex == _view[token].SentenceIndex && cast.At(whose) >= 0;
        foreach (StanceWord word in named ? StanceWords.Of(StancePart.Verb, opposed ? "oppose" : _view.Lemma(token)) : [])
        {
            if (word.Stance is { } stance && !word.NeedsAddressee && word.Takes.Takes(CueFrames.Object))
            {
                found.Add(new Stand(token, cast.At(whose), whose, stance, token + 1, _view.End(thing)));
                return true;
            }
        }

        return false;
    }
}
