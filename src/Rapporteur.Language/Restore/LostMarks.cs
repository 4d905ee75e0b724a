using Rapporteur.Language.Tokenize;

namespace Rapporteur.Language.Restore;

/// <summary>Tells texts that have lost their commas and apostrophes, as copies in data sets have, from texts that have few.</summary>
internal static class LostMarks
{
    private const int FewestWords = 30;

    /// <summary>A text with a comma or an apostrophe to so many words has its marks: of 670 whole texts two have fewer.</summary>
    private const int WordsToAMark = 150;

    public static bool In(ReadOnlySpan<char> text)
    {
        int words = 0;
        int commas = 0;
        int apostrophes = 0;
        bool inside = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool space = CharClass.IsSpace(c);
            words += inside && space ? 1 : 0;
            inside = !space;
            if (c == ',')
            {
                commas += i + 1 == text.Length || !char.IsAsciiDigit(text[i + 1]) ? 1 : 0;
            }
            else if (c is '\'' or '\u2019' && i > 0 && char.IsLetterOrDigit(text[i - 1]))
            {
                apostrophes++;
            }
        }

        words += inside ? 1 : 0;
        return words >= FewestWords && commas * WordsToAMark <= words && apostrophes * WordsToAMark <= words;
    }
}
