using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Attributions;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Positions;

/// <summary>Verbs of stance: "wants … to go", "rejected the plan", "called for a truce", "called it illegal".</summary>
internal sealed class StanceVerbs(ReportCast cast, SpeechSource sources, StanceHolders holders, QuoteBook quotes)
{
    private readonly ReportView _view = cast.View;
    private readonly ComplementContent _complements = new(cast.View, quotes);

    public void At(int verb, List<Stand> found)
    {
        bool reduced = _view.Has(verb, "acl") && _view[verb].Xpos is "VBN";
        bool passive = VerbPhrase.Of(_view, verb).Passive || reduced;
        foreach (StanceWord word in WordsOf(verb))
        {
            if (ContentOf(verb, word, passive, reduced) is not { } content || StanceMood.Of(_view, verb, word) is not { } stance)
            {
                continue;
            }

            Put(verb, passive, stance, content, found);
            return;
        }

        Judging(verb, passive, found);
    }

    private void Put(int verb, bool passive, Stance stance, (int First, int End) content, List<Stand> found)
    {
        foreach ((int member, int token) in holders.Of(sources.Anyone(verb, passive)))
        {
            found.Add(new Stand(verb, member, token, stance, content.First, content.End));
        }
    }

    private StanceWord[] WordsOf(int verb)
    {
        foreach (int child in _view.Children(verb))
        {
            int word = _view.Has(child, "compound:prt") || _view.Pos(child) is UniversalPos.Adv or UniversalPos.Adp ? child
                : _view.Has(child, "obl") ? _view.Child(child, "case")
                : -1;
            if (word > verb && word - verb <= 4 && StanceWords.Of(StancePart.Verb, $"{_view.Lemma(verb)} {_view.Lower(word)}") is { Length: > 0 } phrasal)
            {
                return phrasal;
            }
        }

        // "look forward to": two words after the verb.
        return verb + 2 < _view.Count && StanceWords.Of(StancePart.Verb, $"{_view.Lemma(verb)} {_view.Lower(verb + 1)} {_view.Lower(verb + 2)}") is { Length: > 0 } longer
            ? longer
            : StanceWords.Of(StancePart.Verb, _view.Lemma(verb));
    }

    private (int First, int End)? ContentOf(int verb, StanceWord word, bool passive, bool reduced)
    {
        if (reduced)
        {
            // "the plan backed by Paris": the noun that the participle hangs on, where it says who.
            int noun = _view.Head(verb);
            return word.Takes.Takes(CueFrames.Object) && noun >= 0 && noun < verb && Clauses.Agent(_view, verb) >= 0 ? (_view.First(noun), Math.Min(verb, _view.End(noun))) : null;
        }

        List<(int First, int End)>? content = passive ? _complements.OfPassive(verb, word.Takes) : _complements.After(verb, word.Takes);
        content ??= !passive && word.Takes.Takes(CueFrames.Object) && !word.NeedsAddressee ? _complements.OfRelative(verb) : null;
        if (content is null || (passive && !word.Takes.Takes(CueFrames.Object)))
        {
            return null;
        }

        (int first, int end) = (content[0].First, passive ? content[0].End : content[^1].End);
        return word.NeedsAddressee || (!word.TakesActor && IsActorAlone(first, end)) ? Asked(verb, first, end) : (first, end);
    }

    /// <summary>"asked Oslo to mediate": the same words, where someone who can act is to do something; null otherwise.</summary>
    private (int First, int End)? Asked(int verb, int first, int end)
    {
        foreach (int child in _view.Children(verb))
        {
            bool infinitive = child >= first && child < end && _view.Pos(child) is UniversalPos.Verb or UniversalPos.Aux or UniversalPos.Adj
                && _view.Child(child, "mark") is >= 0 and int mark && _view.Is(mark, "to");
            if (infinitive)
            {
                return (first, end);
            }
        }

        return null;
    }

    private bool IsActorAlone(int first, int end)
    {
        int root = Phrases.Root(_view, first, end);
        return cast.At(root) >= 0 || AgentNouns.NumberOf(_view.Lemma(root)) is AgentNumber.One or AgentNumber.Many;
    }

    /// <summary>"called the deal illegal", "considers it a mistake", "described the vote as legitimate".</summary>
    private void Judging(int verb, bool passive, List<Stand> found)
    {
        if (_view.Lemma(verb) is not ("call" or "consider" or "deem" or "term" or "declare" or "describe" or "regard" or "view" or "brand" or "label" or "see" or "denounce" or "find"))
        {
            return;
        }

        int judged = passive ? _view.Child(verb, "nsubj") : _view.Child(verb, "obj");
        foreach (int child in _view.Children(verb))
        {
            StanceWord[] words = child == judged || _view.IsPunctuation(child) ? [] : StanceWords.Of(StancePart.Judgement, _view.Lemma(child));
            if (words.Length > 0 && judged >= 0 && StanceMood.Of(_view, verb, words[0]) is { } stance)
            {
                Put(verb, passive, stance, (_view.First(judged), Math.Max(_view.End(judged), passive ? 0 : _view.End(child))), found);
                return;
            }
        }
    }
}
