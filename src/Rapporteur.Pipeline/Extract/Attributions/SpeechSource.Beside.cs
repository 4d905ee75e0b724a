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

        if (Apposed(verb, last) is >= 0 and int office)
        {
            return At(office);
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

    // "…, Kenya's president, Ada Berg, said", "…, Ada Berg, Kenya's president, said": the parser may hang both on the clause before; −1 where the verb has its own subject.
    private int Apposed(int verb, int comma)
    {
        if (comma < 2 || !_view.Is(comma, ",") || _view.Child(verb, "nsubj") >= 0 || _view[verb].Xpos is not ("VBD" or "VBZ"))
        {
            return -1;
        }

        int second = HeadOfSecond(comma);
        int first = second >= 0 ? _view.Head(second) : -1;
        if (first < 0 || !(IsPerson(first) || IsPerson(second)))
        {
            return -1;
        }

        // The comma before hangs on either.
        int start = cast.IsTaken(first) ? cast.MentionAt(first).Outer : _view.First(first);
        bool within = start > _view.SentenceOf(verb).FirstToken + 1;
        return within && (_view.IsPunctuation(start) || _view.IsPunctuation(start - 1) || _view.QuoteOf(start - 1) >= 0) ? first : -1;
    }

    // The head of what stands between the two commas: "Ada Berg", "Kenya's president".
    private int HeadOfSecond(int comma)
    {
        for (int i = comma - 1; i > _view.SentenceOf(comma).FirstToken && !_view.Is(i, ","); i--)
        {
            if (_view.Has(i, "appos") && _view.Head(i) < i)
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsPerson(int token) => cast.IsTaken(token) && cast.Members[cast.NamedAt(token)].IsPerson;

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
