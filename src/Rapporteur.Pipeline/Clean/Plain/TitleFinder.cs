namespace Rapporteur.Pipeline.Clean.Plain;

/// <summary>Finds the title among the lines before the running text: the line whose words the text takes up.</summary>
internal sealed class TitleFinder
{
    private const int ShortestTitle = 4;
    private const int LongestTitle = 30;

    /// <summary>Words shorter than this say little about the subject.</summary>
    private const int ShortestSubjectWord = 4;

    /// <summary>So many words shared with the text make a line a title without more.</summary>
    private const int EnoughShared = 2;

    /// <summary>The subject of a report shows in its first paragraphs.</summary>
    private const int ParagraphsLooked = 8;

    private readonly List<PlainLine> _lines;
    private readonly int _start;
    private readonly int _end;

    public TitleFinder(List<PlainLine> lines, int start, int end)
    {
        _lines = lines;
        _start = start;
        _end = end;
    }

    /// <summary>Whether the title stands in the head more than once: a sign of a saved page.</summary>
    public bool IsRepeated { get; private set; }

    /// <summary>The title's line, or −1.</summary>
    public int Find()
    {
        HashSet<string> subject = SubjectWords();
        int best = -1;
        int bestScore = int.MinValue;
        for (int i = _start; i < _end; i++)
        {
            PlainLine line = _lines[i];
            bool repeated = StandsAgain(i);
            if (!MayBeTitle(line) || (IsStatement(line) && !repeated && !IsDatedNext(i)))
            {
                continue;
            }

            int shared = Shared(line.Key, subject);
            bool sure = line.Words >= ShortestTitle && (shared >= EnoughShared || repeated) && !LineKinds.IsAttribution(line);
            int score = (Math.Min(shared, 6) * 2) + (repeated ? 4 : 0) + (line.Words >= ShortestTitle ? 3 : line.Words < 3 ? -4 : 0)
                + (line.OpensBlock ? 2 : 0) - (line.Text.EndsWith(',') || line.Text.EndsWith(':') ? 4 : 0)
                - (line.EndsSentence ? 2 : 0) - (LineKinds.IsAttribution(line) ? 4 : 0);
            if (sure || score > bestScore)
            {
                best = i;
                bestScore = score;
                IsRepeated = repeated;
            }

            if (sure)
            {
                break;
            }
        }

        return bestScore > 0 ? best : -1;
    }

    private static bool MayBeTitle(PlainLine line) =>
        line.Words is >= 1 and <= LongestTitle && !line.IsProse && !char.IsLower(line.Text[0]) && !LineKinds.IsFurniture(line)
        && LineKinds.DateLine(line) is null && !Bylines.IsByline(line.Text) && !FurnitureWords.IsSection(line.Key);

    /// <summary>Whether the line ends in a full stop that is no abbreviation's: then it is a sentence of the text unless more speaks for a title.</summary>
    private static bool IsStatement(PlainLine line) =>
        line.Text.EndsWith('.') && !line.Text.EndsWith("..", StringComparison.Ordinal)
        && !(line.Text.Length >= 3 && line.Text[^3] is '.' or ' ');

    private bool IsDatedNext(int i)
    {
        for (int next = i + 1; next <= Math.Min(i + 2, _end - 1); next++)
        {
            if (LineKinds.DateLine(_lines[next]) is not null || Bylines.IsByline(_lines[next].Text))
            {
                return true;
            }
        }

        return false;
    }

    private bool StandsAgain(int i)
    {
        for (int later = i + 1; later < _end; later++)
        {
            if (string.Equals(_lines[later].Key, _lines[i].Key, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private HashSet<string> SubjectWords()
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        int paragraphs = 0;
        for (int i = _end; i < _lines.Count && paragraphs < ParagraphsLooked; i++)
        {
            if (_lines[i].IsProse)
            {
                paragraphs++;
                ForEachWord(_lines[i].Text.ToLowerInvariant(), word => words.Add(word));
            }
        }

        return words;
    }

    private static int Shared(string key, HashSet<string> subject)
    {
        int shared = 0;
        ForEachWord(key, word => shared += subject.Contains(word) ? 1 : 0);
        return shared;
    }

    private static void ForEachWord(string text, Action<string> action)
    {
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool letter = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (letter && start < 0)
            {
                start = i;
            }
            else if (!letter && start >= 0)
            {
                if (i - start >= ShortestSubjectWord)
                {
                    action(text[start..i]);
                }

                start = -1;
            }
        }
    }
}
