using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Attributions;

// Where what was said ends, because another saying begins.
internal sealed partial class ClauseContent
{
    // "said X and urged Y": what follows the second verb of speech is another statement.
    private int CutAtNextSaying(int first, int end, int root)
    {
        for (int i = Math.Max(first, root) + 1; i < end; i++)
        {
            // "said it would close, according to the agency": who reports it is nothing that was said.
            if (view.Is(i, "according") && view.Is(i - 1, ",") && i + 1 < end && view.Is(i + 1, "to") && quotes.QuoteOf(i) < 0 && IsClosing(i, end))
            {
                return i - 1;
            }

            if (clauses.IsClosingTeller(i) && quotes.QuoteOf(i) < 0 && view.First(view.Child(i, "nsubj")) - 1 is var comma && comma > first)
            {
                return comma;
            }

            if (view[i].Xpos is "VBG" && quotes.QuoteOf(i) < 0 && SecondSaying.Adding(view, i) >= 0)
            {
                return Math.Max(first + 1, view.Is(i - 1, ",") ? i - 1 : i);
            }

            if (SecondSaying.Is(view, i, root) && quotes.QuoteOf(i) < 0 && view.First(i) > first)
            {
                return Math.Max(first + 1, view.First(i));
            }

            bool joins = view.Has(i, "conj") || view.Has(i, "advcl") || view.Has(i, "parataxis");
            if (joins && VerbPhrase.IsVerbal(view, i) && quotes.QuoteOf(i) < 0 && SpeechVerbs.FrameOf(view.Lemma(i)) is not null
                && view[i].Xpos is "VBD" or "VBG" && Clauses.Subject(view, i) is var subject && (subject < first || subject >= end))
            {
                return Math.Max(first + 1, view.First(i));
            }
        }

        return end;
    }

    private bool IsClosing(int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (view.IsPunctuation(i) && view.Lower(i) is "," or ";" or ":" or "–" or "—")
            {
                return false;
            }
        }

        return end >= view.SentenceOf(from).EndToken - 1;
    }
}
