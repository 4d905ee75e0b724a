using Rapporteur.Language.Tokenize;

namespace Rapporteur.Language.Restore;

/// <summary>
/// Finds where a quotation began or ended of whose two marks one is lost. One that is not closed ends with its sentence; one that is not opened
/// begins behind the word of saying before it, or with its sentence. Without paragraphs it would else go on to the next mark, or to the text's end.
/// </summary>
internal sealed class LostQuotes(string text)
{
    private readonly List<(int Place, char Mark)> _marks = [];

    /// <summary>Adds the places, in order, each with its mark.</summary>
    public static void Find(string text, List<(int Place, char Mark)> marks)
    {
        var finder = new LostQuotes(text);
        finder.Run();
        marks.AddRange(finder._marks);
    }

    private void Run()
    {
        int open = -1;
        int from = 0;
        for (int at = text.AsSpan().IndexOfAny("\"\u201C\u201D"); at >= 0; at = NextMark(at + 1))
        {
            bool opens = CanOpen(at);
            if (opens != CanClose(at))
            {
                if (opens)
                {
                    Close(open, at);
                    open = at;
                }
                else if (open < 0)
                {
                    Open(from, at);
                }

                open = opens ? at : -1;
            }
            else
            {
                // A blank on both sides, or on neither: its place does not tell.
                open = open < 0 ? at : -1;
            }

            from = at + 1;
        }

        Close(open, text.Length);
    }

    private int NextMark(int from)
    {
        int step = text.AsSpan(from).IndexOfAny("\"\u201C\u201D");
        return step < 0 ? -1 : from + step;
    }

    private bool CanOpen(int at) =>
        text[at] is '\u201C' || (text[at] is '"' && (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[') && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]));

    private bool CanClose(int at) =>
        text[at] is '\u201D' || (text[at] is '"' && at > 0 && !char.IsWhiteSpace(text[at - 1]) && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1])));

    private void Close(int open, int next)
    {
        if (open < 0)
        {
            return;
        }

        int end = open + 1;
        while (end < next && !EndsSentence(end) && !SayingFollows(end))
        {
            end++;
        }

        // Behind the full stop; before the next mark no blank.
        end = end < next && text[end] is not ' ' ? end + 1 : end;
        while (end > open + 1 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > open + 1)
        {
            _marks.Add((end, text[open] is '"' ? '"' : '\u201D'));
        }
    }

    /// <summary>"called it “lousy and said …", "“we will go he said": at a blank, whether somebody is said to say something behind it.</summary>
    private bool SayingFollows(int at)
    {
        if (text[at] is not ' ')
        {
            return false;
        }

        ReadOnlySpan<char> rest = text.AsSpan(at + 1);
        int word = rest.IndexOf(' ');
        if (word < 0 || !(rest[..word] is "and" or "but" or "he" or "she" or "they"))
        {
            return false;
        }

        rest = rest[(word + 1)..];
        int end = rest.IndexOfAny(" .,;\"");
        return (end < 0 ? rest : rest[..end]) is "said" or "added" or "told" or "wrote" or "continued" or "stated";
    }

    private void Open(int from, int close)
    {
        // What closes a quotation may stand behind the full stop of its sentence.
        int last = close;
        while (last > from && text[last - 1] is '.' or '!' or '?' or ',')
        {
            last--;
        }

        int start = from;
        for (int i = last - 1; i >= from; i--)
        {
            if (EndsSentence(i))
            {
                start = i + 1;
                break;
            }
        }

        start = BehindSaying(start, last);
        while (start < last && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        if (start < last)
        {
            _marks.Add((start, text[close] is '"' ? '"' : '\u201C'));
        }
    }

    /// <summary>Where in a stretch the words begin that follow its last word of saying, or where it begins itself.</summary>
    private int BehindSaying(int start, int end)
    {
        int found = start;
        bool saying = false;
        for (int at = start; at < end; at++)
        {
            if (!char.IsLetter(text[at]))
            {
                continue;
            }

            int first = at;
            while (at < end && char.IsLetter(text[at]))
            {
                at++;
            }

            ReadOnlySpan<char> word = text.AsSpan(first, at - first);
            saying = word is "said" or "says" or "saying" or "added" or "adding" or "wrote" or "stated" or "tweeted" or "called" or "as" || (saying && word is "that" or "it" or "them" or "him" or "her");
            found = saying && at < end ? at : found;
        }

        return found;
    }

    /// <summary>Whether a sentence ends with the character: a stop, a blank and a capital behind it, and no abbreviation.</summary>
    private bool EndsSentence(int at)
    {
        if (text[at] is '\n')
        {
            return true;
        }

        if (text[at] is not ('.' or '!' or '?') || at + 2 >= text.Length || !char.IsWhiteSpace(text[at + 1]) || !(char.IsUpper(text[at + 2]) || text[at + 2] is '"' or '\u201C' or '['))
        {
            return false;
        }

        int first = at;
        while (first > 0 && !char.IsWhiteSpace(text[first - 1]))
        {
            first--;
        }

        return text[at] is not '.' || first == at || !Abbreviations.IsAbbreviation(text.AsSpan(first, at - first), text.AsSpan(at + 1));
    }
}
