namespace Rapporteur.Language.Quotations;

/// <summary>Where sentences end around quotation marks, before anything else is known of the text.</summary>
internal static class SentenceEnds
{
    /// <summary>No sentence is looked for farther back than this.</summary>
    private const int Farthest = 1000;

    /// <summary>Where the last sentence before a place ends, or −1: "… is under way. He added “…" opens a quotation anew, its closing mark forgotten.</summary>
    public static int Last(string text, int before, int from)
    {
        for (int i = before - 2; i > Math.Max(from, before - Farthest); i--)
        {
            if (text[i] is '.' or '!' or '?' && text[i + 1] == ' ' && char.IsUpper(text[i + 2]) && !(text[i] == '.' && IsAbbreviation(text, i)))
            {
                return i + 1;
            }
        }

        return -1;
    }

    // "Mr.", "Gen.", "U.S.": a full stop that ends no sentence.
    private static bool IsAbbreviation(string text, int stop)
    {
        int first = stop;
        while (first > 0 && char.IsLetter(text[first - 1]))
        {
            first--;
        }

        return text.AsSpan(first, stop - first) is "Mr" or "Mrs" or "Ms" or "Dr" or "Gen" or "Lt" or "Col" or "Sen" or "Rep" or "Gov" or "St" or "Prof" or "Adm" or "Amb" || (stop - first == 1 && char.IsUpper(text[first]));
    }
}
