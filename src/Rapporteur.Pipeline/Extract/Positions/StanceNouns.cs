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
    private readonly Demands _demands = new(cast);

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
            if (Received(noun, word, found))
            {
                return;
            }

            if ((_nouns.Governed(noun, word.Takes) ?? Stranded(noun, word) ?? BeyondOwners(noun, word) ?? RightBehind(noun, word) ?? OfMiscalled(noun, word)) is { } content && Told(noun, word, content.First) is var (source, stance))
            {
                Put(noun, source, stance, (content.First, WithDeed(content.End, word)), found);
                return;
            }
        }
    }

    private void Put(int noun, Source source, Stance stance, (int First, int End) content, List<Stand> found)
    {
        List<(int First, int End)> fellows = _demands.IsDemand(noun) ? _demands.Fellows(noun, content.First, content.End) : [];
        int end = fellows.Count > 0 ? _demands.Before(fellows[0].First, content.End) : content.End;
        List<(int Member, int Token)> all = holders.Of(source);
        if (all.Count == 0 && IsShown(noun, source) && holders.SpeakerAt(noun) is >= 0 and int speaker)
        {
            all.Add((speaker, -1));
        }

        foreach ((int member, int token) in Joining(noun) is >= 0 and int joining ? holders.Of(sources.Anyone(joining, passive: false)) : [])
        {
            all.RemoveAll(holder => holder.Member == member);
            all.Add((member, token));
        }

        (int fellow, (int First, int End) theirs, Stance held) = Joined(noun, content);
        end = fellow >= 0 ? Math.Min(end, fellow - 1) : end;
        foreach ((int member, int token) in all)
        {
            found.Add(new Stand(noun, member, token, stance, content.First, end));
            if (fellow >= 0)
            {
                found.Add(new Stand(fellow, member, token, held, theirs.First, theirs.End));
            }

            foreach ((int first, int last) in fellows)
            {
                found.Add(new Stand(noun, member, token, stance, first, last) { IsFellow = true });
            }
        }
    }

    // "paid a courtesy call on the king"
    private bool IsVisiting(int noun) =>
        _view.IsLemma(noun, "call") && ((noun > 0 && _view.Lower(noun - 1) is "courtesy" or "phone" or "telephone") || (_view.Has(noun, "obj") && _view.Head(noun) is >= 0 and int paying && _view.Lemma(paying) is "pay" or "receive" or "hold" or "place"));

    // "This shows the importance of …": as whoever says so sees it.
    private bool IsShown(int noun, Source source) =>
        _view.Lemma(noun) is "importance" or "need" or "necessity" or "urgency" or "value" && source.Token >= 0
        && _view.Lower(source.Token) is "this" or "that" or "it" or "these" or "which" or "attack" or "event" or "crisis" or "war" or "tragedy" or "violence" or "development";

    private (Source Source, Stance Stance)? Told(int noun, StanceWord word, int content)
    {
        if (ByOrder(noun) is { } beside && word.Stance is { } voiced)
        {
            return IsOnlyFound(noun, content) ? null : (beside, voiced);
        }

        if (IsDoubted(noun) || (_view.Child(noun, "amod") is >= 0 and int may && _view.Lower(may) is "possible" or "potential" or "eventual"))
        {
            return null;
        }

        int predicate = Carrier(noun);
        if ((_view.IsLemma(noun, "plan") && predicate >= 0 && predicate != noun && _view.Lemma(predicate) is not ("have" or "make" or "see")) || IsThanked(noun) || IsVisiting(noun) || IsOnlyFound(noun, content) || ((IsPursued(noun) || _view.Lemma(noun) is "value" or "fear" or "confidence") && !IsTakenUp(noun, predicate)))
        {
            return null;
        }

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
        bool another = predicate >= 0 && predicate != noun && !IsVoice(predicate) && !IsAvowed(predicate, noun) && IsStanceVerb(predicate);
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
        bool ownMood = predicate >= 0 && !another && !IsFate(noun, predicate, owner);
        Stance? stance = ownMood ? StanceMood.Of(_view, predicate, word) ?? ToBeVoiced(predicate, owner, word) : word.Stance;
        bool none = (_view.Child(noun, "det") is >= 0 and int determiner && _view.Is(determiner, "no")) || (_view.Child(noun, "amod") is >= 0 and int little && _view.Is(little, "little") && !(little > 0 && _view.Is(little - 1, "a")));
        stance = none ? word.Negated : stance;
        return stance is { } told ? (source, told) : null;
    }

    // "will travel to Oslo to reaffirm its commitment to …": what is to be voiced is held already.
    private Stance? ToBeVoiced(int verb, Source owner, StanceWord word)
    {
        int first = _view.Has(verb, "conj") && _view[verb].Xpos is "VB" ? _view.Head(verb) : verb;
        bool purpose = owner.Token >= 0 && IsPutForth(verb) && _view[verb].Xpos is "VB" && (_view.Has(first, "advcl") || _view.Has(first, "xcomp") || _view.Has(first, "acl"))
            && _view.Child(first, "mark") is >= 0 and int to && _view.Is(to, "to") && _view.Head(first) is >= 0 and int journey && _view.Lemma(journey) is "travel" or "visit" or "meet" or "fly" or "go" or "come" or "host" or "speak" or "arrive" or "lead" or "attend" or "return" or "consult" or "convene" or "gather" or "opportunity";
        return purpose && !VerbPhrase.Of(_view, verb).Negated ? word.Stance : null;
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

        // "its efforts in support of the truce": whose the efforts are.
        if (_view.Has(noun, "nmod") && _view.CaseOf(noun) is "in" && _view.Head(noun) is >= 0 and int effort && _view.IsLemma(effort, "effort"))
        {
            return _nouns.OwnerOf(effort);
        }

        // "Moscow's aggression, and refusal to negotiate": the owner of the first.
        int first = _view.Has(noun, "conj") ? _view.Head(noun) : -1;
        return first >= 0 && _view.Pos(first) is UniversalPos.Noun && _view.Child(noun, "det") < 0 && _view.Child(first, "nmod:poss") >= 0 ? _nouns.OwnerOf(first) : Source.None;
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
        : sources.Anyone(Rejoined.Of(_view, predicate), VerbPhrase.Of(_view, predicate).Passive);
}
