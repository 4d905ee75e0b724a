using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Positions;

// Adjectives that the tree has cut from their verb, and those that say to whom something is so.
internal sealed partial class StancePredicates
{
    // "The plan is unacceptable to Norway": of Norway, whoever says so.
    private bool ToSomeone(int token, List<Stand> found)
    {
        if (_view.Lemma(token) is not ("acceptable" or "unacceptable" or "intolerable" or "anathema" or "abhorrent" or "repugnant" or "unpalatable") || _view.Child(token, "nsubj") is not (>= 0 and int thing) || thing > token)
        {
            return false;
        }

        bool told = StanceMood.IsTold(_view, token, VerbPhrase.Of(_view, token));
        StanceWord[] words = told ? StanceWords.Of(StancePart.Judgement, _view.Lemma(token)) : [];
        foreach (int child in words.Length > 0 ? _view.Children(token) : [])
        {
            bool whom = child > token && (_view.Has(child, "obl") || _view.Has(child, "nmod")) && _view.CaseOf(child) is "to" or "for";
            if (whom && holders.Of(sources.Phrase(child)) is { Count: > 0 } all && StanceMood.Of(_view, token, words[0]) is { } stance)
            {
                foreach ((int member, int at) in all)
                {
                    found.Add(new Stand(token, member, at, stance, _view.First(thing), Math.Min(token, _view.End(thing))));
                }

                return true;
            }
        }

        return false;
    }

    // "remained opposed to the plan": what the preposition right behind opens, wherever the parser hangs the adjective.
    private void ByOrder(int token, List<Stand> found)
    {
        int verb = token - 1;
        while (verb > 0 && _view.Pos(verb) is UniversalPos.Adv)
        {
            verb--;
        }

        bool linking = verb >= 0 && _view.Lemma(verb) is "be" or "remain" or "stay" or "appear" or "seem" or "become" or "sound" or "feel" or "grow";
        int opening = token + 1;
        int matter = linking && opening < _view.SentenceOf(token).EndToken && _view.Has(opening, "case") ? _view.Head(opening) : -1;
        if (matter < opening)
        {
            return;
        }

        int at = _view.IsLemma(verb, "be") ? _view.Head(verb) : verb;
        foreach (StanceWord word in at < 0 || at == token ? [] : StanceWords.Of(StancePart.Adjective, _view.Lower(token)))
        {
            if (word.Takes.TakesPreposition(_view.Lower(opening)) && StanceMood.Of(_view, at, word) is { } stance)
            {
                foreach ((int member, int who) in holders.Of(sources.Anyone(at, passive: false)))
                {
                    found.Add(new Stand(token, member, who, stance, opening + 1, _view.End(matter)));
                }

                return;
            }
        }
    }

    // "is in no mood for talks"
    private void Mood(int noun, List<Stand> found)
    {
        bool none = _view.IsLemma(noun, "mood") && _view.CaseOf(noun) is "in" && _view.Child(noun, "det") is >= 0 and int no && _view.Is(no, "no") && _view.Child(noun, "cop") >= 0;
        foreach (int child in none ? _view.Children(noun) : [])
        {
            int opening = child > noun ? _view.Child(child, "case") is >= 0 and int preposition ? preposition : _view.Child(child, "mark") : -1;
            if (opening > noun && _view.Lower(opening) is "for" or "to")
            {
                foreach ((int member, int who) in holders.Of(sources.Anyone(noun, passive: false)))
                {
                    found.Add(new Stand(noun, member, who, Stance.Opposes, opening + 1, _view.End(child)));
                }

                return;
            }
        }
    }
}
