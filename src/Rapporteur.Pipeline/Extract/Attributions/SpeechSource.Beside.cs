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

    // "…, Kenya's president, Ada Berg, said": the parser may hang the office on the clause before; −1 where the verb has its own subject.
    private int Apposed(int verb, int comma)
    {
        if (comma < 2 || !_view.Is(comma, ",") || !cast.IsTaken(comma - 1) || _view.Child(verb, "nsubj") >= 0 || _view[verb].Xpos is not ("VBD" or "VBZ"))
        {
            return -1;
        }

        int name = cast.MentionAt(comma - 1).Outer;
        for (int i = name; i < comma; i++)
        {
            int office = _view.Has(i, "appos") ? _view.Head(i) : -1;
            bool before = office >= 0 && office == name - 2 && _view.Is(name - 1, ",") && cast.Members[cast.NamedAt(comma - 1)].IsPerson;
            if (!before)
            {
                continue;
            }

            // The comma before hangs on either.
            int first = _view.First(office);
            if (first > _view.SentenceOf(verb).FirstToken + 1 && (_view.IsPunctuation(first) || _view.IsPunctuation(first - 1)))
            {
                return office;
            }
        }

        return -1;
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
