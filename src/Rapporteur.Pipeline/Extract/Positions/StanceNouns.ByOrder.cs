using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Attributions;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Positions;

// Nouns of stance that the tree hangs elsewhere than where they belong: who voices them, by the order of the words.
internal sealed partial class StanceNouns
{
    // "held talks on the war and the need for …": the verb of whoever talks, or −1.
    private int Talks(int noun)
    {
        int at = noun;
        for (int hops = 0; hops < MostHops && _view.Has(at, "conj") && _view.Head(at) >= 0; hops++)
        {
            at = _view.Head(at);
        }

        int talks = _view.Has(at, "nmod") && _view.CaseOf(at) is "on" or "about" or "regarding" or "concerning" ? _view.Head(at) : -1;
        bool held = talks >= 0 && talks < at && _view.Lemma(talks) is "discussion" or "talk" or "consultation" or "conversation" && _view.Has(talks, "obj");
        return held && _view.Head(talks) is >= 0 and int verb && _view.Lemma(verb) is "hold" or "have" or "continue" or "conduct" or "begin" or "start" or "resume" ? verb : -1;
    }

    // Whoever stands before the verb that the tree has cut wrong, or −1.
    private int Miscut(int noun)
    {
        int verb = noun - 1;
        bool voiced = verb > 0 && _view.Head(verb) == noun && _view.Has(verb, "amod") && _view.Lower(verb) is "voiced" or "expressed" or "voices";
        if (!voiced)
        {
            return -1;
        }

        for (int child = _view.First(noun); child < verb; child++)
        {
            if ((_view.Head(child) == noun || _view.Head(child) == verb) && cast.At(child) >= 0 && (_view.Has(child, "compound") || _view.Has(child, "nmod") || _view.Has(child, "nsubj")))
            {
                return child;
            }
        }

        return (_view.Has(noun, "appos") || _view.Has(noun, "parataxis")) && _view.Head(noun) is >= 0 and int named && named < verb && cast.At(named) >= 0 ? named : -1;
    }

    // "Norway voiced concern about …": some trees take the verb for an adjective of the noun.
    private Source? ByOrder(int noun) =>
        Miscut(noun) is >= 0 and int voicing ? sources.Phrase(voicing)
        : Miscalled(noun) is >= 0 and int fellow ? sources.Anyone(fellow, passive: false)
        : null;

    // "condemns the coup in Chad and calls for talks": the verb that it goes on with, where the tree has a noun of it; −1 elsewhere.
    private int Miscalled(int noun)
    {
        bool bare = _view.IsLemma(noun, "call") && _view[noun].Xpos is "NNS" && noun + 1 < _view.Count && _view.Lower(noun + 1) is "for" or "on" or "upon" && _view.Child(noun, "det") < 0 && _view.Child(noun, "amod") < 0 && _view.Child(noun, "nmod:poss") < 0;
        int joint = noun - 1;
        while (bare && joint > 0 && _view.Pos(joint) is UniversalPos.Adv)
        {
            joint--;
        }

        if (!bare || joint <= 0 || !_view.Is(joint, "and"))
        {
            return -1;
        }

        for (int i = joint - 1; i >= _view.SentenceOf(noun).FirstToken; i--)
        {
            if (_view[i].Xpos is "VBZ" && _view.Child(i, "nsubj") >= 0 && !_view.Has(i, "acl") && !_view.Has(i, "advcl") && _view.QuoteOf(i) == _view.QuoteOf(noun))
            {
                return i;
            }
        }

        return -1;
    }

    private (int First, int End)? OfMiscalled(int noun, StanceWord word)
    {
        int matter = noun + 1 < _view.Count && word.Takes.TakesPreposition(_view.Lower(noun + 1)) && Miscalled(noun) >= 0 ? _view.Head(noun + 1) : -1;
        return matter > noun + 1 ? (noun + 2, _view.End(matter)) : null;
    }

    // "blamed it on Chad's refusal to sign": what the noun takes stands right behind it, wherever the parser hangs it.
    private (int First, int End)? RightBehind(int noun, StanceWord word)
    {
        int deed = noun + 2 < _view.Count && _view.Is(noun + 1, "to") && _view.Has(noun + 1, "mark") && word.Takes.Takes(CueFrames.Infinitive) && !_view.IsLemma(noun, "support") ? _view.Head(noun + 1) : -1;
        return deed > noun + 1 && _view.First(deed) == noun + 1 && _view.Child(noun, "nmod:poss") >= 0 ? (noun + 1, _view.End(deed)) : null;
    }
}
