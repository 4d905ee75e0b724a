using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Attributions;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Positions;

// Where the words stand that a noun of stance takes.
internal sealed partial class StanceNouns
{
    // "their desire for Jerusalem to be a place of peace": what follows is part of it, wherever the parser hangs it.
    private int WithDeed(int end, StanceWord word)
    {
        int deed = end < _view.Count && _view.Is(end, "to") && _view.Has(end, "mark") && word.Takes.Takes(CueFrames.Infinitive) && word.Takes.TakesPreposition("for") ? _view.Head(end) : -1;
        return deed > end && _view.First(deed) == end ? _view.End(deed) : end;
    }

    // "our resolve to stop it and commitment to act": a second noun of stance without an owner of its own, which the parser may take for a part of the first; −1 for none.
    private (int Noun, (int First, int End) Content, Stance Stance) Joined(int noun, (int First, int End) content)
    {
        for (int i = content.First + 2; i + 2 < content.End; i++)
        {
            bool bare = _view.Is(i - 1, "and") && !_view.IsPunctuation(i - 2) && !IsAvowable(noun) && _view.Pos(i) is UniversalPos.Noun && _view.Child(i, "det") < 0 && _view.Child(i, "nmod:poss") < 0 && _view.Has(i, "conj") && !cast.IsTaken(i) && (_view.Head(i) == noun || _view.Child(_view.Head(i), "nmod:poss") < 0);
            foreach (StanceWord word in bare ? StanceWords.Of(StancePart.Noun, _view.Lemma(i)) : [])
            {
                int head = _view.Head(i + 1);
                bool deed = _view.Is(i + 1, "to") && _view.Has(i + 1, "mark") && word.Takes.Takes(CueFrames.Infinitive);
                bool thing = _view.Has(i + 1, "case") && word.Takes.TakesPreposition(_view.Lower(i + 1)) && _view.Lower(i + 1) is not "of";
                if (word.Stance is { } stance && head > i + 1 && (deed || thing) && !IsPursued(i))
                {
                    return (i, (deed ? i + 1 : i + 2, _view.End(head)), stance);
                }
            }
        }

        return (-1, default, default);
    }

    // "expressed support for talks": the parser may hang "for talks" on the verb.
    private (int First, int End)? Stranded(int noun, StanceWord word)
    {
        int verb = Carrier(noun);
        if (verb < 0 || verb > noun)
        {
            return null;
        }

        foreach (int child in _view.Children(verb))
        {
            int opening = child > noun ? _view.Child(child, "case") is >= 0 and int preposition ? preposition : _view.Child(child, "mark") : -1;
            int behind = _view.End(noun);
            behind += behind < _view.Count && _view.Is(behind, ",") && _view.Is(noun + 1, ",") ? 1 : 0;
            bool fits = (opening == noun + 1 || (opening == behind && !_view.IsLemma(noun, "call"))) && !Adjuncts.IsTime(_view, child) && (_view.Is(opening, "to") && VerbPhrase.IsVerbal(_view, child) ? word.Takes.Takes(CueFrames.Infinitive) : word.Takes.TakesPreposition(_view.Lower(opening)));
            if (fits)
            {
                return (_view.Is(opening, "to") && VerbPhrase.IsVerbal(_view, child) ? opening : opening + 1, _view.End(child));
            }
        }

        return null;
    }

    // "the support of Kenya and other states for talks": the parser may hang "for talks" on the last of those whose it is.
    private (int First, int End)? BeyondOwners(int noun, StanceWord word)
    {
        foreach (int owner in _view.Children(noun))
        {
            if (owner < noun || !_view.Has(owner, "nmod") || (_view.Child(owner, "conj") < 0 && _view.CaseOf(owner) is not "of"))
            {
                continue;
            }

            int other = _view.Child(owner, "conj") is >= 0 and int fellow ? fellow : owner;

            // "the readiness of Oslo and Paris to talk"
            int behind = _view.End(owner);
            if (word.Takes.Takes(CueFrames.Infinitive) && behind < _view.Count && _view.Is(behind, "to") && _view.Has(behind, "mark") && _view.Head(behind) is >= 0 and int deed && _view.First(deed) == behind)
            {
                return (behind, _view.End(deed));
            }

            foreach (int child in _view.Children(other))
            {
                if (_view.Has(child, "nmod") && _view.Child(child, "case") is >= 0 and int preposition && preposition > other && !_view.Is(preposition, "of") && word.Takes.TakesPreposition(_view.Lower(preposition)))
                {
                    return (preposition + 1, _view.End(child));
                }
            }
        }

        return null;
    }
}
