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
            if (_nouns.Governed(noun, word.Takes) is { } content && Told(noun, word) is var (source, stance))
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
        Source owner = _nouns.OwnerOf(noun);
        int predicate = Carrier(noun);

        // "rejected calls for …": the stance is that of whoever rejected, and read there.
        bool another = predicate >= 0 && predicate != noun && !IsVoice(predicate) && StanceWords.Of(StancePart.Verb, _view.Lemma(predicate)).Length > 0;
        if (owner.Token < 0 && (another || predicate < 0))
        {
            return null;
        }

        Source source = owner.Token >= 0 ? owner : SourceBy(predicate, noun);
        bool ownMood = predicate >= 0 && !another;
        Stance? stance = ownMood ? StanceMood.Of(_view, predicate, word) : word.Stance;
        bool none = _view.Child(noun, "det") is >= 0 and int determiner && _view.Is(determiner, "no");
        stance = none ? word.Negated : stance;
        return stance is { } told ? (source, told) : null;
    }

    // Verbs of voicing tell the stance of the noun, whatever stance they could tell of a thing: "reaffirmed its support for".
    private bool IsVoice(int verb) => _view.Lemma(verb) is "reaffirm" or "express" or "voice" or "reiterate" or "repeat" or "renew" or "declare" or "state" or "defend" or "offer" or "pledge" or "propose";

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
        return verb >= 0 && VerbPhrase.IsVerbal(_view, verb) && (_view.Has(at, "obj") || _view.Has(at, "obl") || _view.Relation(at) is "nsubj:pass") ? verb : -1;
    }

    private Source SourceBy(int predicate, int noun) =>
        predicate == noun ? sources.Phrase(_view.Child(noun, "nsubj"))
        : sources.Anyone(predicate, VerbPhrase.Of(_view, predicate).Passive);
}
