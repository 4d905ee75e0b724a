using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Positions;

// What is stressed by itself, and what is made to hang on something: "emphasised the continuation of the talks", "considers a treaty dependent on guarantees".
internal sealed partial class StanceVerbs
{
    private bool Stressing(int verb, bool passive, List<Stand> found)
    {
        if (passive)
        {
            return false;
        }

        (int First, int End)? content = _view.Lemma(verb) is "stress" or "emphasise" or "emphasize" or "underline" or "underscore" ? Stressed(verb) : null;
        content ??= Claimed(verb);
        Stance stance = content is null ? Stance.Conditional : Stance.Supports;
        content ??= Hanging(verb);
        if (content is not { } at || !StanceMood.IsTold(_view, verb, VerbPhrase.Of(_view, verb)) || VerbPhrase.Of(_view, verb).Negated)
        {
            return false;
        }

        Put(verb, passive: false, stance, at, found);
        return true;
    }

    // "stressed obtaining guarantees", "emphasised (on) the implementation of the accord": a deed that is still to do.
    private (int First, int End)? Stressed(int verb)
    {
        foreach (int child in _view.Children(verb))
        {
            bool gerund = child > verb && _view[child].Xpos is "VBG" && (_view.Has(child, "xcomp") || _view.Has(child, "obj") || _view.Has(child, "advcl")) && _view.Child(child, "mark") < 0 && !_view.IsPunctuation(verb + 1) && _view.First(child) is var first
                && (first == verb + 1 || (first == verb + 2 && _view.Pos(verb + 1) is UniversalPos.Adp or UniversalPos.Adv));
            bool deed = child > verb && (_view.Has(child, "obj") || (_view.Has(child, "obl") && _view.CaseOf(child) is "on")) && IsDeedToDo(child);
            if (gerund || deed)
            {
                int start = _view.First(child);
                return (_view.Is(start, "on") ? start + 1 : start, _view.End(child));
            }
        }

        return null;
    }

    private bool IsDeedToDo(int noun) =>
        _view.Pos(noun) is UniversalPos.Noun && _view.Child(noun, "nmod") > noun
        && _view.Lemma(noun) is "continuation" or "pursuit" or "implementation" or "strengthening" or "activation" or "enhancement" or "expansion" or "intensification" or "resumption" or "preservation" or "protection"
            or "provision" or "removal" or "lifting" or "withdrawal" or "release" or "adherence" or "respect" or "cessation" or "observance" or "fulfilment" or "fulfillment" or "restoration" or "reopening" or "consolidation"
            or "deepening" or "broadening" or "acceleration" or "maintenance" or "avoidance";

    // "considers the region part of its territory", "claims the islands (as its own)"
    private (int First, int End)? Claimed(int verb)
    {
        if (_view.Lemma(verb) is not ("consider" or "regard" or "see" or "view" or "deem" or "claim"))
        {
            return null;
        }

        int end = _view.SentenceOf(verb).EndToken;
        for (int i = verb + 1; i + 2 < end; i++)
        {
            bool territory = _view.Is(i, "part") && _view.Is(i + 1, "of") && _view.Lower(i + 2) is "its" or "their" or "our" && i + 3 < end && _view.IsUnder(i, verb)
                && (_view.Lower(i + 3) is "territory" or "land" or "homeland" or "soil" or "country" || (i + 4 < end && _view.Lower(i + 4) is "territory" or "land"));
            bool own = _view.Is(i, "as") && _view.Lower(i + 1) is "its" or "their" && _view.Is(i + 2, "own") && _view.IsUnder(i, verb) && (i + 3 == end || _view.Pos(i + 3) is not (UniversalPos.Noun or UniversalPos.Adj));
            if ((territory || own) && (_view.Child(verb, "obj") > verb))
            {
                return (verb + 1, territory ? i + 4 : i + 3);
            }
        }

        bool land = _view.IsLemma(verb, "claim") && _view.Child(verb, "ccomp") < 0 && _view.Child(verb, "obj") is >= 0 and int thing && thing > verb
            && _view.Lemma(thing) is "island" or "islet" or "reef" or "territory" or "region" or "sovereignty" or "archipelago" or "water" or "sea" or "enclave" or "peninsula" or "jurisdiction" or "ownership" && _view.Pos(thing) is UniversalPos.Noun;
        return land ? (verb + 1, _view.End(_view.Child(verb, "obj"))) : null;
    }

    // "considers the treaty dependent on guarantees", "made its signature conditional on a truce"
    private (int First, int End)? Hanging(int verb)
    {
        if (_view.Lemma(verb) is not ("consider" or "make" or "see" or "deem" or "regard" or "declare" or "keep"))
        {
            return null;
        }

        for (int i = verb + 2; i + 1 < _view.SentenceOf(verb).EndToken; i++)
        {
            bool hung = (_view.Lower(i) is "conditional" or "contingent" || (_view.Is(i, "dependent") && _view.Lemma(verb) is not ("make" or "keep"))) && _view.Lower(i + 1) is "on" or "upon" && _view.IsUnder(i, verb) && _view.QuoteOf(i) == _view.QuoteOf(verb);
            if (hung)
            {
                return (verb + 1, Math.Max(i + 2, _view.End(i)));
            }
        }

        return null;
    }
}
