using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Attributions;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Positions;

/// <summary>Nouns of stance: "Russia's opposition to …", "expressed support for …", "stressed the need for …".</summary>
internal sealed class StanceNouns(ReportCast cast, SpeechSource sources, StanceHolders holders)
{
    private readonly ReportView _view = cast.View;
    private readonly NounAttributions _nouns = new(cast, sources);

    public void At(int noun, List<Stand> found)
    {
        if (_view.Pos(noun) != UniversalPos.Noun || cast.IsTaken(noun))
        {
            return;
        }

        foreach (StanceWord word in StanceWords.Of(StancePart.Noun, _view.Lemma(noun)))
        {
            if ((_nouns.Governed(noun, word.Takes) ?? Stranded(noun, word)) is { } content && Told(noun, word) is var (source, stance))
            {
                foreach ((int member, int token) in holders.Of(source))
                {
                    found.Add(new Stand(noun, member, token, stance, content.First, content.End));
                }

                return;
            }
        }
    }

    private (Source Source, Stance Stance)? Told(int noun, StanceWord word)
    {
        // "cast doubt on its commitment": doubted, and not told.
        int above = _view.Head(noun);
        if (above >= 0 && (_view.Lemma(above) is "doubt" or "lack" or "question" or "absence" || (_view.Child(above, "obj") is >= 0 and int doubted && _view.Lemma(doubted) is "doubt")))
        {
            return null;
        }

        Source owner = _nouns.OwnerOf(noun);
        int predicate = Carrier(noun);

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
        bool ownMood = predicate >= 0 && !another;
        Stance? stance = ownMood ? StanceMood.Of(_view, predicate, word) : word.Stance;
        bool none = _view.Child(noun, "det") is >= 0 and int determiner && _view.Is(determiner, "no");
        stance = none ? word.Negated : stance;
        return stance is { } told ? (source, told) : null;
    }

    // Verbs of voicing tell the stance of the noun, whatever stance they could tell of a thing: "reaffirmed its support for".
    private bool IsVoice(int verb) => _view.Lemma(verb) is "agree" or "express" or "voice" or "reiterate" or "repeat" or "renew" or "declare" or "state" or "offer" or "pledge";

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
            bool fits = opening == noun + 1 && (_view.Is(opening, "to") && VerbPhrase.IsVerbal(_view, child) ? word.Takes.Takes(CueFrames.Infinitive) : word.Takes.TakesPreposition(_view.Lower(opening)));
            if (fits)
            {
                return (_view.Is(opening, "to") ? opening : opening + 1, _view.End(child));
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

    /// <summary>The verb whose object the noun is, or the noun itself where it is the predicate; −1 for none.</summary>
    private int Carrier(int noun)
    {
        if (_view.Child(noun, "nsubj") >= 0)
        {
            return noun;
        }

        int at = noun;
        while (_view.Has(at, "conj") && _view.Head(at) >= 0 && _view.Pos(_view.Head(at)) is UniversalPos.Noun)
        {
            at = _view.Head(at);
        }

        int verb = _view.Head(at);
        int preposition = _view.Child(at, "case");
        bool carried = _view.Has(at, "obj") || _view.Relation(at) is "nsubj:pass"
            || (_view.Has(at, "obl") && (preposition < 0 || _view.Lower(preposition) is "on" or "of" or "to" or "upon" or "in" or "about" or "with"));
        return verb >= 0 && VerbPhrase.IsVerbal(_view, verb) && carried ? verb : -1;
    }

    private Source SourceBy(int predicate, int noun) =>
        predicate == noun ? sources.Phrase(_view.Child(noun, "nsubj"))
        : sources.Anyone(predicate, VerbPhrase.Of(_view, predicate).Passive);
}
