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

    public void At(int verb, List<Stand> found)
    {
        bool reduced = _view.Has(verb, "acl") && _view[verb].Xpos is "VBN";
        bool passive = VerbPhrase.Of(_view, verb).Passive || reduced || IsPassiveFellow(verb);
        if (Judging(verb, passive, found) || Backing(verb, passive, found))
        {
            return;
        }

        foreach (StanceWord word in WordsOf(verb))
        {
            if (ContentOf(verb, word, passive, reduced) is not { } content || IsNoStance(verb, content) || StanceMood.Of(_view, verb, word) is not { } stance)
            {
                continue;
            }

            Put(verb, passive, stance, content, found);
            return;
        }
    }

    // "was accepted by Chad but rejected by Oslo"
    private bool IsPassiveFellow(int verb) =>
        _view.Has(verb, "conj") && _view[verb].Xpos is "VBN" && Clauses.Agent(_view, verb) >= 0 && _view.Head(verb) >= 0 && VerbPhrase.Of(_view, _view.Head(verb)).Passive;

    private void Put(int verb, bool passive, Stance stance, (int First, int End) content, List<Stand> found)
    {
        List<(int Member, int Token)> all = holders.Of(sources.Anyone(verb, passive));
        all = all.Count == 0 && !passive ? HoldersBeside(verb) : all;
        foreach ((int member, int token) in all)
        {
            found.Add(new Stand(verb, member, token, stance, content.First, content.End));
        }
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

        // "look forward to", "speak out against": two words after the verb.
        return verb + 2 < _view.Count && StanceWords.Of(StancePart.Verb, $"{_view.Lemma(verb)} {_view.Lower(verb + 1)} {_view.Lower(verb + 2)}") is { Length: > 0 } longer
            ? longer
            : StanceWords.Of(StancePart.Verb, _view.Lemma(verb));
    }

    /// <summary>"called the deal illegal", "considers it a mistake", "described the vote as legitimate".</summary>
    private bool Judging(int verb, bool passive, List<Stand> found)
    {
        if (_view.Lemma(verb) is not ("call" or "consider" or "deem" or "term" or "declare" or "describe" or "regard" or "view" or "brand" or "label" or "see" or "denounce" or "find"))
        {
            return false;
        }

        int judged = passive ? _view.Child(verb, "nsubj") : _view.Child(verb, "obj");
        if (judged < 0)
        {
            return false;
        }

        // A parser may hang the judgement on what is judged: called [the deal "illegal"].
        (int child, StanceWord? word) = Judgement(verb, judged);
        (child, word) = word is null && !passive && !_view.IsLemma(verb, "see") ? Judgement(judged, judged) : (child, word);
        if (word is null || StanceMood.Of(_view, verb, word) is not { } stance)
        {
            return false;
        }

        Put(verb, passive, stance, (_view.First(judged), passive ? _view.End(judged) : Math.Max(_view.End(judged), _view.End(child))), found);
        return true;
    }

    private (int Child, StanceWord? Word) Judgement(int head, int judged)
    {
        foreach (int child in _view.Children(head))
        {
            bool of = head == judged && ((_view.Child(child, "case") is >= 0 and int preposition && !_view.Is(preposition, "as")));
            StanceWord[] words = child <= judged || of || _view.IsPunctuation(child) ? [] : JudgementBy(child, judged);
            if (words.Length > 0)
            {
                return (child, words[0]);
            }
        }

        return (-1, null);
    }

    // "illegal", "an act of aggression", "a bad deal", "a step forward"
    private StanceWord[] JudgementBy(int word, int judged)
    {
        StanceWord[] words = StanceWords.Of(StancePart.Judgement, _view.Lemma(word));
        int of = words.Length == 0 && _view.IsLemma(word, "act") ? _view.Child(word, "nmod") : -1;
        words = of >= 0 ? StanceWords.Of(StancePart.Judgement, _view.Lemma(of)) : words;
        return words.Length > 0 ? words
            : _view.Pos(word) is UniversalPos.Noun && !Qualities.IsCourse(_view.Lemma(judged)) && Qualities.Of(_view, word) is { } stance ? StanceWords.Of(StancePart.Judgement, stance == Stance.Supports ? "legitimate" : "wrong")
            : [];
    }
}
