using Rapporteur.Language.Text;

namespace Rapporteur.Language.Quotations;

/// <summary>Makes quotations of paired marks: how deep they stand, how many words they have, which are only of a word's sense.</summary>
internal sealed class QuotedSpans(string text)
{
    public List<QuotedSpan> Of(List<QuoteSlot> slots)
    {
        var spans = new List<QuotedSpan>(slots.Count);
        var ends = new Stack<int>();
        foreach (QuoteSlot slot in slots)
        {
            // A mark with nothing behind it quotes nothing.
            if (slot.InnerEnd <= slot.InnerStart)
            {
                continue;
            }

            while (ends.TryPeek(out int end) && end <= slot.Start)
            {
                ends.Pop();
            }

            int words = CountWords(slot.InnerStart, slot.InnerEnd);
            spans.Add(new QuotedSpan(
                new TextSpan(slot.Start, slot.OuterEnd), new TextSpan(slot.InnerStart, slot.InnerEnd), ends.Count, slot.Closed,
                slot.Style, words, slot.Continues, slot.IsContinuation)
            {
                IsScareQuote = slot.Closed && words is > 0 and <= QuotedSpan.ScareQuoteWords
                    && text[slot.InnerEnd - 1] is not ('.' or ',' or '!' or '?' or ';' or ':' or '\u2026'),
            });
            ends.Push(slot.OuterEnd);
        }

        return spans;
    }

    private int CountWords(int start, int end)
    {
        int words = 0;
        bool inside = false;
        for (int i = start; i < end; i++)
        {
            bool joins = inside && text[i] is '\'' or '\u2019' or '-' or '\u2011' or '.' or ',' && i + 1 < end && char.IsLetterOrDigit(text[i + 1]);
            bool letter = char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]) || (inside && joins);
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }

        return words;
    }
}
