using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Attributions;

// Speakers that stand right before the verb, whatever the parser takes for its subject.
internal sealed partial class SpeechSource
{
    /// <summary>"…," Lavrov stressed: between a comma or a quotation and the verb there is nothing but the speaker.</summary>
    private Source? Adjacent(int verb)
    {
        int last = verb - 1;
        while (last > 0 && _view.Pos(last) == UniversalPos.Adv)
        {
            last--;
        }

        last = BeforeBracket(last);
        if (last < 1 || _view[last].SentenceIndex != _view[verb].SentenceIndex)
        {
            return null;
        }

        int first = cast.IsTaken(last) ? cast.MentionAt(last).Outer : last;
        int start = _view.SentenceOf(verb).FirstToken;
        bool opens = first > start && _view.IsPunctuation(first - 1);

        // Copies that lost their commas: "… killing ten people the Observatory reported."
        opens |= cast.IsTaken(last) && first - start >= 6 && IsLastWord(verb) && _view.Child(verb, "ccomp") < verb;
        bool person = cast.IsTaken(last) || _view.Lower(last) is "he" or "she";
        return opens && person && cast.At(last) >= 0 ? At(last) : null;
    }

    // "…," Mr Roe (Ohio) said: what stands in brackets is passed over.
    private int BeforeBracket(int last)
    {
        const int longest = 8;
        int at = last;
        while (at > 0 && _view.Is(last, ")") && last - at < longest && !_view.Is(at, "("))
        {
            at--;
        }

        return last > 0 && _view.Is(last, ")") && _view.Is(at, "(") ? at - 1 : last;
    }

    private bool IsLastWord(int verb) =>
        verb + 1 >= _view.SentenceOf(verb).EndToken || _view.IsPunctuation(verb + 1) || _view[verb + 1].Xpos is "VBG";

    /// <summary>"Ministers to meet US officials on Monday said …": a plural of those who speak, right before the verb but for a time, speaks; a subject farther off is of another clause.</summary>
    private Source? Nearer(int verb, int subject)
    {
        int last = verb - 1;
        while (last > subject && (_view.Pos(last) is UniversalPos.Adv || Adjuncts.IsTime(_view, last) || (_view.Lower(last) is "on" or "in" or "late" or "early" or "last" && Adjuncts.IsTime(_view, last + 1))))
        {
            last--;
        }

        bool plural = last > subject && last > 0 && _view[last].Xpos is "NNS" && AgentNouns.NumberOf(_view.Lemma(last)) is AgentNumber.One or AgentNumber.Many
            && !_view.Has(last, "nmod") && _view.Child(last, "case") < 0;
        return plural && !_view.IsUnder(last, subject) ? At(last) : null;
    }
}
