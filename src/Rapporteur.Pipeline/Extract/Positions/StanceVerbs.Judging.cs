using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Positions;

// What somebody calls a thing: "called the deal illegal", "called the move a "grab for power"".
internal sealed partial class StanceVerbs
{
    /// <summary>"called the deal illegal", "considers it a mistake", "described the vote as legitimate".</summary>
    private bool Judging(int verb, bool passive, List<Stand> found)
    {
        if (_view.Lemma(verb) is not ("call" or "consider" or "deem" or "term" or "declare" or "describe" or "regard" or "view" or "brand" or "label" or "see" or "denounce" or "find"))
        {
            return false;
        }

        int judged = passive ? _view.Child(verb, "nsubj") : _view.Child(verb, "obj") is >= 0 and int obj ? obj : _view.Child(verb, "expl") is >= 0 and int it && it == verb + 1 ? it : -1;
        if (judged < 0)
        {
            return false;
        }

        // "calling the raid barbaric": the tree may have one noun of both.
        int joined = passive || _view.Child(judged, "compound") is not (>= 0 and int thing) || thing != judged - 1 ? -1 : thing;
        if (joined >= 0 && StanceWords.Of(StancePart.Judgement, _view.Lemma(judged)) is [var own, ..] && StanceMood.Of(_view, verb, own) is { } taken)
        {
            Put(verb, passive, taken, (_view.First(judged), judged + 1), found);
            return true;
        }

        // A parser may hang the judgement on what is judged: called [the deal "illegal"].
        (int child, StanceWord? word) = Judgement(verb, judged);
        (child, word) = word is null && !passive && !_view.IsLemma(verb, "see") ? Judgement(judged, judged) : (child, word);
        word ??= Epithet(verb, judged, passive, out child);
        if (word is null || StanceMood.Of(_view, verb, word) is not { } stance)
        {
            return false;
        }

        // "finds it troubling that …", "considers it important to …": what "it" stands for follows.
        int clause = !passive && _view.Is(judged, "it") ? _view.Child(child, "ccomp") is >= 0 and int that ? that : _view.Child(child, "csubj") is >= 0 and int done ? done : _view.Child(child, "advcl") : -1;
        if (clause > child && _view.Child(clause, "mark") is >= 0 and int opening && _view.Lower(opening) is "that" or "to")
        {
            Put(verb, passive, stance, (_view.Is(opening, "that") ? opening + 1 : opening, _view.End(clause)), found);
            return true;
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

    // called the move a "grab for power": words of one's own in quotation marks blame where they do not praise; a name in them ("Peace Spring") does neither.
    private StanceWord? Epithet(int verb, int judged, bool passive, out int child)
    {
        child = -1;
        if (passive || _view.Lemma(verb) is not ("call" or "describe" or "brand" or "label" or "denounce" or "term" or "dub") || _view.QuoteOf(verb) >= 0 || _view.QuoteOf(judged) >= 0 || !IsPublicAct(_view.Lemma(judged)) || Qualities.IsCourse(_view.Lemma(judged)))
        {
            return null;
        }

        int end = _view.SentenceOf(verb).EndToken;
        for (int i = judged + 1; i < Math.Min(end, judged + MostBeforeEpithet); i++)
        {
            if (_view.QuoteOf(i) >= 0 && !_view.IsPunctuation(i))
            {
                child = i;
                return char.IsUpper(_view[i].Form[0]) ? null : StanceWords.Of(StancePart.Judgement, Praises(i, end) ? "legitimate" : "wrong")[0];
            }
        }

        return null;
    }

    private bool Praises(int first, int end)
    {
        for (int i = first; i < end && _view.QuoteOf(i) >= 0; i++)
        {
            if (Qualities.OfWord(_view.Lower(i)) is Stance.Supports || StanceWords.Of(StancePart.Judgement, _view.Lemma(i)) is [{ Stance: Stance.Supports }, ..] || _view.Lower(i) is "step" or "breakthrough" or "milestone" or "victory" or "triumph" or "useful" or "productive" or "brave" or "courageous" or "success" or "progress")
            {
                return true;
            }
        }

        return false;
    }

    // "illegal", "an act of aggression", "a bad deal", "a step forward"
    private StanceWord[] JudgementBy(int word, int judged)
    {
        StanceWord[] words = StanceWords.Of(StancePart.Judgement, _view.Lemma(word));

        // "called the vote flawed": some tags have a participle of it.
        words = words.Length == 0 && _view[word].Xpos is "VBN" ? StanceWords.Of(StancePart.Judgement, _view.Lower(word)) : words;
        int of = words.Length == 0 && _view.IsLemma(word, "act") ? _view.Child(word, "nmod") : -1;
        words = of >= 0 ? StanceWords.Of(StancePart.Judgement, _view.Lemma(of)) : words;
        return words.Length > 0 ? words
            : _view.Pos(word) is UniversalPos.Noun && !Qualities.IsCourse(_view.Lemma(judged)) && Qualities.Of(_view, word) is { } stance ? StanceWords.Of(StancePart.Judgement, stance == Stance.Supports ? "legitimate" : "wrong")
            : [];
    }
}
