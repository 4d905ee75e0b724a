using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Attributions;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Positions;

/// <summary>Nouns of stance: "Russia's opposition to …", "expressed support for …", "stressed the need for …".</summary>
internal sealed partial class StanceNouns(ReportCast cast, SpeechSource sources, StanceHolders holders)
{
    private const int MostHops = 5;

    private readonly ReportView _view = cast.View;
    private readonly NounAttributions _nouns = new(cast, sources);

    public void At(int noun, List<Stand> found)
    {
        // "the imperative of": some trees have an adjective for it.
        bool nounLike = _view.Pos(noun) is UniversalPos.Noun || (_view.Pos(noun) is UniversalPos.Adj && _view.Has(noun, "obj") && _view.Child(noun, "det") >= 0);
        if (!nounLike || cast.IsTaken(noun))
        {
            return;
        }

        foreach (StanceWord word in StanceWords.Of(StancePart.Noun, _view.Lemma(noun)))
        {
            if ((_nouns.Governed(noun, word.Takes) ?? Stranded(noun, word) ?? BeyondOwners(noun, word) ?? RightBehind(noun, word)) is { } content && Told(noun, word, content.First) is var (source, stance))
            {
                foreach ((int member, int token) in holders.Of(source))
                {
                    found.Add(new Stand(noun, member, token, stance, content.First, content.End));
                }

                return;
            }
        }
    }

    private (Source Source, Stance Stance)? Told(int noun, StanceWord word, int content)
    {
        // "Norway voiced concern about …": some trees take the verb for an adjective of the noun.
        if (Miscut(noun) is >= 0 and int voicing && word.Stance is { } voiced)
        {
            return (sources.Phrase(voicing), voiced);
        }

        // "cast doubt on its commitment": doubted, and not told.
        int above = _view.Head(noun);
        if (above >= 0 && (_view.Lemma(above) is "doubt" or "cast" or "throw" or "lack" or "question" or "absence" || (_view.Child(above, "obj") is >= 0 and int doubted && doubted != noun && _view.Lemma(doubted) is "doubt")))
        {
            return null;
        }

        int predicate = Carrier(noun);
        bool right = _view.IsLemma(noun, "right");
        if (right ? !IsGranted(predicate) : IsHandedOver(noun, predicate, content))
        {
            return null;
        }

        // "sought Kenya's support for …": asked for, and not given.
        bool sought = predicate >= 0 && predicate != noun && _view.Lemma(predicate) is "seek" or "request" or "ask" or "need" or "want" or "demand" or "await" or "urge" or "hope" or "solicit" or "lack" or "lose";
        if (sought && _nouns.OwnerOf(noun) is { Token: >= 0 } giver && _view.Lower(giver.Token) is not ("its" or "their" or "his" or "her" or "our" or "my"))
        {
            return null;
        }

        // "affirmed Israel's right to …": its right, and not its stance.
        Source owner = right ? Source.None : OwnerOf(noun, content);

        // "rejected calls for …": the stance is that of whoever rejected, and read there.
        bool another = predicate >= 0 && predicate != noun && !IsVoice(predicate) && StanceWords.Of(StancePart.Verb, _view.Lemma(predicate)).Length > 0;
        if (owner.Token < 0 && (another || predicate < 0))
        {
            return null;
        }

        // "sanctions on Russia for its support of …": its who is punished.
        if (owner.Token >= 0 && predicate < 0 && _view.Lower(owner.Token) is "its" or "their" or "his" or "her" && Punished(noun) is { } punished)
        {
            return word.Stance is { } theirs ? (sources.Phrase(punished), theirs) : null;
        }

        // "reiterated his willingness": his who reiterated it.
        bool his = owner.Token >= 0 && predicate >= 0 && _view.Lower(owner.Token) is "his" or "her" or "its" or "their";
        Source source = owner.Token >= 0 && !his ? owner : SourceBy(predicate, noun);
        source = source.Token < 0 ? owner : source;

        // "underscored the administration's support for": of an owner whom the report does not name, whoever underscores it.
        bool speaksForIt = owner.Token >= 0 && source == owner && predicate >= 0 && predicate != noun && IsOwnSide(owner.Token) && IsPutForth(predicate) && holders.Of(owner).Count == 0;
        source = speaksForIt ? SourceBy(predicate, noun) : source;
        bool ownMood = predicate >= 0 && !another;
        Stance? stance = ownMood ? StanceMood.Of(_view, predicate, word) : word.Stance;
        bool none = _view.Child(noun, "det") is >= 0 and int determiner && _view.Is(determiner, "no");
        stance = none ? word.Negated : stance;
        return stance is { } told ? (source, told) : null;
    }

    private Source OwnerOf(int noun, int content)
    {
        if (_nouns.OwnerOf(noun) is { Token: >= 0 } owner)
        {
            return owner;
        }

        foreach (int child in _view.Children(noun))
        {
            // "the commitment of the United States to …": whose it is stands before what it is to.
            bool whose = child > noun && child < content && _view.Has(child, "nmod") && _view.Child(child, "case") is >= 0 and int of && _view.Is(of, "of") && cast.At(child) >= 0;
            if (whose)
            {
                return sources.Phrase(child);
            }
        }

        // "Moscow's aggression, and refusal to negotiate": the owner of the first.
        int first = _view.Has(noun, "conj") ? _view.Head(noun) : -1;
        return first >= 0 && _view.Pos(first) is UniversalPos.Noun && _view.Child(noun, "det") < 0 && _view.Child(first, "nmod:poss") >= 0 ? _nouns.OwnerOf(first) : Source.None;
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
            if (owner < noun || !_view.Has(owner, "nmod") || _view.Child(owner, "conj") is not (>= 0 and int other))
            {
                continue;
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

    private int? Punished(int noun)
    {
        int preposition = _view.Child(noun, "case");
        int verb = _view.Head(noun);
        if (preposition < 0 || verb < 0 || !(_view.Lower(preposition) is "for" or "over") || !_view.Has(noun, "obl"))
        {
            return null;
        }

        for (int i = _view.First(noun) - 1; i > verb; i--)
        {
            if (cast.At(i) >= 0)
            {
                return i;
            }
        }

        return null;
    }

    private Source SourceBy(int predicate, int noun) =>
        predicate == noun ? sources.Phrase(_view.Child(noun, "nsubj"))
        : sources.Anyone(predicate, VerbPhrase.Of(_view, predicate).Passive);
}
