using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Cast;

/// <summary>The labels of a transcript's turns: at the beginning of a line "MR. BERG:" and "Q:", within one only an office with a name, "Thank you. PRESIDENT BERG:".</summary>
internal static class TranscriptLabels
{
    private const int Longest = 40;

    /// <summary>The labels in the order of the text, each without its colon, and where it begins and ends.</summary>
    public static List<(int Start, int End, string Label)> In(string text)
    {
        var labels = new List<(int, int, string)>();
        int line = 0;
        while (line < text.Length)
        {
            int next = text.IndexOf('\n', line);
            int stop = next < 0 ? text.Length : next;
            int start = line;
            while (start < stop && char.IsWhiteSpace(text[start]))
            {
                start++;
            }

            int length = LengthAt(text.AsSpan(start, stop - start));
            if (length > 0)
            {
                labels.Add((start, start + length, text.Substring(start, length).TrimEnd(':', ' ')));
            }

            AddWithin(text, start + length, stop, labels);
            line = stop + 1;
        }

        return labels;
    }

    /// <summary>Length of the label with its colon, or 0: capitals, points, hyphens and blanks only.</summary>
    private static int LengthAt(ReadOnlySpan<char> line)
    {
        int colon = line[..Math.Min(line.Length, Longest)].IndexOf(':');
        if (colon <= 0)
        {
            return 0;
        }

        bool letters = false;
        foreach (char c in line[..colon])
        {
            letters |= char.IsUpper(c);
            if (!IsOfLabel(c))
            {
                return 0;
            }
        }

        return letters ? colon + 1 : 0;
    }

    private static void AddWithin(string text, int from, int stop, List<(int, int, string)> labels)
    {
        for (int colon = text.IndexOf(':', from, stop - from); colon >= 0; colon = text.IndexOf(':', colon + 1, stop - colon - 1))
        {
            int first = colon;
            while (first > from && colon - first < Longest && IsOfLabel(text[first - 1]))
            {
                first--;
            }

            string[] words = text[first..colon].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            for (int i = 0; i + 1 < words.Length; i++)
            {
                int title = Titles.MatchLength(words, i, out _);
                if (title > 0 && i + title < words.Length && words[i].Length > 2)
                {
                    string label = string.Join(' ', words[i..]);
                    int start = first;
                    for (int k = 0; k <= i; k++)
                    {
                        start = text.IndexOf(words[k], k == 0 ? first : start + words[k - 1].Length, StringComparison.Ordinal);
                    }

                    labels.Add((start, colon + 1, label));
                    break;
                }
            }
        }
    }

    private static bool IsOfLabel(char c) => char.IsUpper(c) || c is ' ' or '.' or '-' or '\'' or '’';
}
