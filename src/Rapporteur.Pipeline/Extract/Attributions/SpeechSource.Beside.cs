using Rapporteur.Language.Text;

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
}
