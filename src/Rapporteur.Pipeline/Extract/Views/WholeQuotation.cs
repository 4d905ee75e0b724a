namespace Rapporteur.Pipeline.Extract.Views;

/// <summary>A text of several paragraphs that stands in quotation marks from first to last: a press statement as it was posted. Its marks quote nobody within it.</summary>
internal static class WholeQuotation
{
    /// <summary>The text with the marks around it as blanks, so that offsets stay; null where the text is no such quotation.</summary>
    public static string? Unmarked(string text)
    {
        ReadOnlySpan<char> body = text.AsSpan().Trim();
        if (body.Length < 2 || body[0] is not ('“' or '"') || body[^1] is not ('”' or '"') || !body.Contains('\n'))
        {
            return null;
        }

        char[] kept = text.ToCharArray();
        int first = text.IndexOf(body[0], StringComparison.Ordinal);
        int last = text.AsSpan().TrimEnd().Length - 1;
        kept[first] = ' ';
        kept[last] = ' ';
        bool lineOpens = false;
        bool inner = false;
        for (int i = first + 1; i < last; i++)
        {
            char c = text[i];
            bool opens = c == '“' || (c == '"' && lineOpens);
            if (opens && lineOpens && !inner)
            {
                // A paragraph that goes on opens with the mark again.
                kept[i] = ' ';
            }
            else if (c is '“' or '”' or '"')
            {
                // A mark that closes what no mark within has opened ends the quotation before the text does.
                if (c == '”' && !inner)
                {
                    return null;
                }

                inner = c == '"' ? !inner : c == '“';
            }

            lineOpens = c == '\n' || (lineOpens && char.IsWhiteSpace(c));
            if (c == '\n' && inner)
            {
                return null;
            }
        }

        return inner ? null : new string(kept);
    }
}
