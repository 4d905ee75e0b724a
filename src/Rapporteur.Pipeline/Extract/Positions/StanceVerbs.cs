using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Attributions;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Positions;

/// <summary>Verbs of stance: "wants … to go", "rejected the plan", "called for a truce", "called it illegal".</summary>
internal sealed partial class StanceVerbs(ReportCast cast, SpeechSource sources, StanceHolders holders, QuoteBook quotes)
{
    private readonly ReportView _view = cast.View;
    private readonly ComplementContent _complements = new(cast.View, quotes);
    private const int MostBeforeEpithet = 8;

    private readonly Demands _demands = new(cast);
    private readonly NounOwners _owners = new(cast);
    private readonly StancePhrases _phrases = new(cast.View, sources, holders);

    public void At(int verb, List<Stand> found)
    {
        bool reduced = _view.Has(verb, "acl") && _view[verb].Xpos is "VBN" && _view.Child(verb, "nsubj") < 0;
        bool passive = VerbPhrase.Of(_view, verb).Passive || reduced || IsPassiveFellow(verb);
        if (Judging(verb, passive, found) || Backing(verb, passive, found) || _phrases.At(verb, found) || Stressing(verb, passive, found))
        {
            return;
        }

        if (Angering(verb, passive, found))
        {
            return;
        }

        if (IsRefusedOutright(verb))
        {
            Put(verb, passive: false, Stance.Opposes, (verb, verb + 1), found);
            return;
        }

        foreach (StanceWord word in WordsOf(verb))
        {
            if (ContentOf(verb, word, passive, reduced) is not { } content || IsNoStance(verb, content) || StanceMood.Of(_view, verb, IsOfNone(verb, content.First) ? word with { Stance = word.Negated } : word) is not { } stance)
            {
                continue;
            }

            // "brushed [aside] calls": some trees have the particle in what is turned down.
            bool particle = content.First == verb + 1 && _view.Is(verb + 1, "aside") && content.End > verb + 2;
            Put(verb, passive, stance, particle ? (verb + 2, content.End) : content, found);
            return;
        }
    }

    // "asked Chad to free them, but Chad refused": what was asked.
    private bool IsRefusedOutright(int verb)
    {
        if (_view.Lemma(verb) is not ("refuse" or "demur") || _view[verb].Xpos is not ("VBD" or "VBN") || VerbPhrase.Of(_view, verb) is { Negated: true } or { Passive: true } || !StanceMood.IsTold(_view, verb, VerbPhrase.Of(_view, verb)))
        {
            return false;
        }

        foreach (int child in _view.Children(verb))
        {
            if (child > verb && (_view.Has(child, "obj") || _view.Has(child, "xcomp") || _view.Has(child, "ccomp") || _view.Has(child, "obl") || _view.Has(child, "advcl")))
            {
                return false;
            }
        }

        return verb + 1 < _view.Count && _view.IsPunctuation(verb + 1);
    }

    // "wants no foreign troops", "recognises no such right"
    private bool IsOfNone(int verb, int first) =>
        _view.Is(first, "no") && _view.Has(first, "det") && _view.Head(first) is >= 0 and int thing && _view.Has(thing, "obj") && _view.Head(thing) == verb;

    // "was accepted by Chad but rejected by Oslo"
    private bool IsPassiveFellow(int verb) =>
        _view.Has(verb, "conj") && _view[verb].Xpos is "VBN" && Clauses.Agent(_view, verb) >= 0 && _view.Head(verb) >= 0 && VerbPhrase.Of(_view, _view.Head(verb)).Passive;

    private void Put(int verb, bool passive, Stance stance, (int First, int End) content, List<Stand> found)
    {
        List<(int Member, int Token)> all = holders.Of(sources.Anyone(Rejoined.Of(_view, verb), passive));
        all = all.Count == 0 && !passive ? HoldersBeside(verb) : all;
        all.AddRange(Joined(verb, all));
        List<(int First, int End)> fellows = !passive && _demands.IsDemand(verb) ? _demands.Fellows(verb, content.First, content.End) : [];
        int end = fellows.Count > 0 ? _demands.Before(fellows[0].First, content.End) : BeforeRejoined(verb, content);
        foreach ((int member, int token) in all)
        {
            if (_view.Lemma(verb) is "complain" or "expect" or "fear" or "trust" or "distrust" or "mistrust" or "like" && !holders.IsPublic(member) && !(_view.IsLemma(verb, "expect") && _view.Lower(token) is "we" or "i"))
            {
                continue;
            }

            found.Add(new Stand(verb, member, token, stance, content.First, end));
            foreach ((int first, int last) in fellows)
            {
                found.Add(new Stand(verb, member, token, stance, first, last) { IsFellow = true });
            }
        }
    }

    // "welcomed efforts to talk, and called on Oslo to …": what the sentence goes on with is no more of what was welcomed.
    private int BeforeRejoined(int verb, (int First, int End) content)
    {
        for (int i = content.First + 1; i < content.End; i++)
        {
            if (_view[i].Xpos is "VBD" && _view.Has(i, "conj") && _view.QuoteOf(i) == _view.QuoteOf(verb) && Rejoined.Of(_view, i) == verb && _view.First(i) > content.First)
            {
                return _view.First(i);
            }
        }

        return content.End;
    }

    // "joins Norway in condemning the raid": Norway condemns it, too.
    private List<(int Member, int Token)> Joined(int verb, List<(int Member, int Token)> all)
    {
        int joining = _view[verb].Xpos is "VBG" && _view.Child(verb, "mark") is >= 0 and int mark && _view.Is(mark, "in") ? _view.Head(verb) : -1;
        int whom = joining >= 0 && _view.Lemma(joining) is "join" or "follow" ? _view.Child(joining, "obj") : -1;
        List<(int Member, int Token)> others = whom > joining ? holders.Of(sources.Phrase(whom)) : [];
        others.RemoveAll(other => all.Exists(one => one.Member == other.Member));
        return others;
    }

    // "Key regime ally Iran welcomed it and called for …": of two subjects the one that is known; else whoever issued the statement that calls for it.
    private List<(int Member, int Token)> HoldersBeside(int verb)
    {
        int at = verb;
        while (_view.Has(at, "conj") && _view.Child(at, "nsubj") < 0 && _view.Head(at) >= 0)
        {
            at = _view.Head(at);
        }

        foreach (int child in _view.Children(at))
        {
            if (child < at && _view.Has(child, "nsubj") && holders.Of(sources.Phrase(child)) is { Count: > 0 } known)
            {
                return known;
            }
        }

        // "stressed that food must be kept apart, and asked Moscow to …": the asking is no fellow of "kept", but of "stressed".
        int saying = at != verb && _view.Has(at, "ccomp") && _view[verb].Xpos is "VBD" ? _view.Head(at) : -1;
        if (saying >= 0 && holders.Of(sources.Anyone(saying, passive: false)) is { Count: > 0 } sayers)
        {
            return sayers;
        }

        // "Norway's position supporting the plan": Norway's.
        int position = _view.Has(verb, "acl") && _view[verb].Xpos is "VBG" ? _view.Head(verb) : -1;
        if (position >= 0 && _view.Lemma(position) is "position" or "stance" or "policy" or "stand")
        {
            return _owners.Of(position) is >= 0 and int owner ? holders.Of(sources.Phrase(owner)) : [];
        }

        Source issuer = sources.Of(verb, VerbPhrase.Of(_view, verb));
        return issuer.Speaker >= 0 ? [(issuer.Speaker, issuer.Token)] : [];
    }

    private StanceWord[] WordsOf(int verb)
    {
        foreach (int child in _view.Children(verb))
        {
            int word = _view.Has(child, "compound:prt") || _view.Pos(child) is UniversalPos.Adv or UniversalPos.Adp ? child
                : _view.Has(child, "obl") ? _view.Child(child, "case")
                : _view.Has(child, "advcl") && _view[child].Xpos is "VBG" ? _view.Child(child, "mark")
                : -1;
            if (word > verb && word - verb <= 4 && StanceWords.Of(StancePart.Verb, $"{_view.Lemma(verb)} {_view.Lower(word)}") is { Length: > 0 } phrasal)
            {
                return phrasal;
            }
        }

        // "brushed aside calls", wherever the tree has the particle.
        if (verb + 1 < _view.Count && _view.Lower(verb + 1) is "aside" or "off" or "out" or "down" && StanceWords.Of(StancePart.Verb, $"{_view.Lemma(verb)} {_view.Lower(verb + 1)}") is { Length: > 0 } beside)
        {
            return beside;
        }

        // "look forward to", "speak out against": two words after the verb.
        // "came out strongly against"
        int second = verb + 3 < _view.Count && _view.Pos(verb + 2) is UniversalPos.Adv && _view[verb + 2].SentenceIndex == _view[verb + 3].SentenceIndex ? verb + 3 : verb + 2;
        return second < _view.Count && StanceWords.Of(StancePart.Verb, $"{_view.Lemma(verb)} {_view.Lower(verb + 1)} {_view.Lower(second)}") is { Length: > 0 } longer
            ? longer
            : StanceWords.Of(StancePart.Verb, _view.Lemma(verb));
    }
}
