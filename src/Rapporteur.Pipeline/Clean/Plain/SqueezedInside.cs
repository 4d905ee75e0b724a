using System.Text.RegularExpressions;

namespace Rapporteur.Pipeline.Clean.Plain;

/// <summary>Takes tag lists, trails of section labels and credited graphics out of a page flattened into one line.</summary>
internal static partial class SqueezedInside
{
    /// <summary>Tags lie before the text proper.</summary>
    private const int TagsReach = 900;

    private const int LongestTagList = 25;

    /// <summary>The text with a line end wherever something was taken out.</summary>
    public static string Cut(string text, string? title)
    {
        text = Graphic().Replace(text, "\n");
        text = CutTags(text, title);
        return CutTrail(text);
    }

    /// <summary>
    /// Takes a list of tags out. It ends where a sentence begins: at a capitalised little word, or, before the first little word in
    /// lower case, at the name that also opens the title or a sentence. What cannot be told stays.
    /// </summary>
    private static string CutTags(string text, string? title)
    {
        Match tags = Tags().Match(text[..Math.Min(TagsReach, text.Length)]);
        if (!tags.Success)
        {
            return text;
        }

        int list = tags.Index + tags.Length;
        int end = EndOfTags(text, list, title);
        return end < 0 ? text : $"{text[..tags.Index]}\n{text[end..]}";
    }

    private static int EndOfTags(string text, int list, string? title)
    {
        var starts = new List<int>();
        int count = 0;
        foreach (Match word in Word().Matches(text[list..Math.Min(list + 400, text.Length)]))
        {
            int at = list + word.Index;
            bool little = LittleWord().IsMatch(word.Value);
            if (little && char.IsUpper(word.ValueSpan[0]))
            {
                return count > 0 ? at : -1;
            }

            if (little)
            {
                return Opener(text, starts, at, tagsBefore: text[..list], title);
            }

            if (++count > LongestTagList)
            {
                return -1;
            }

            starts.Add(at);
        }

        return -1;
    }

    /// <summary>The earliest of the capitalised words before <paramref name="verb"/> whose words up to it open the title or what stands before the tags.</summary>
    private static int Opener(string text, List<int> starts, int verb, string tagsBefore, string? title)
    {
        foreach (int start in starts)
        {
            string subject = text[start..verb].TrimEnd();
            if (char.IsUpper(subject[0])
                && (title?.StartsWith(subject, StringComparison.OrdinalIgnoreCase) == true || OpensSentence(tagsBefore, subject)))
            {
                return start;
            }
        }

        return -1;
    }

    private static bool OpensSentence(string text, string subject)
    {
        int at = text.IndexOf(subject, StringComparison.Ordinal);
        while (at >= 0)
        {
            string before = text[..at].TrimEnd();
            if (before.Length == 0 || before[^1] is '.' or '!' or '?' or '\n')
            {
                return true;
            }

            at = text.IndexOf(subject, at + 1, StringComparison.Ordinal);
        }

        return false;
    }

    /// <summary>Takes a trail of section labels out: "World - Middle East - News".</summary>
    private static string CutTrail(string text)
    {
        foreach (Match trail in Trail().Matches(text[..Math.Min(TagsReach, text.Length)]))
        {
            string[] labels = trail.Value.Split([" - ", " | ", " > ", " » ", " / "], StringSplitOptions.None);
            string first = LongestSection(labels[0], atEnd: true);
            string last = LongestSection(labels[^1], atEnd: false);
            int sections = (first.Length > 0 ? 1 : 0) + (last.Length > 0 ? 1 : 0);
            for (int i = 1; i + 1 < labels.Length; i++)
            {
                sections += FurnitureWords.IsSection(FurnitureWords.Key(labels[i])) ? 1 : 0;
            }

            if (sections < 2 || sections * 2 < labels.Length)
            {
                continue;
            }

            int start = trail.Index + labels[0].Length - first.Length;
            int end = trail.Index + trail.Length - labels[^1].Length + last.Length;
            return $"{text[..start]}\n{text[end..]}";
        }

        return text;
    }

    /// <summary>The longest run of words at one end of <paramref name="label"/> that is a section label; empty when there is none.</summary>
    private static string LongestSection(string label, bool atEnd)
    {
        string[] words = label.Split(' ');
        for (int length = words.Length; length > 0; length--)
        {
            string run = atEnd ? string.Join(' ', words[^length..]) : string.Join(' ', words[..length]);
            if (FurnitureWords.IsSection(FurnitureWords.Key(run)))
            {
                return run;
            }
        }

        return "";
    }

    [GeneratedRegex(@"(?:(?<=[.!?…""”)]\s+)|^\s*)(?:Tags|TAGS|Keywords|Topics)\s*:?\s+(?=\p{Lu})", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Tags();

    [GeneratedRegex(@"[\p{L}\d][\p{L}\d.’'-]*", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?:a|an|the|at|in|on|of|for|from|to|by|with|after|before|as|has|have|had|is|are|was|were|be|been|will|would|said|says|and|but|that|this|these|it|he|she|they|there|who|which|its|his|their|more|some|two|three|several|may|could|should|when|while|since|during)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex LittleWord();

    [GeneratedRegex(@"(?:\p{Lu}[\w&'’.]*\s){1,3}(?<s>[-|>»/])\s(?:(?:\p{Lu}[\w&'’.]*\s){1,4}\k<s>\s)+\p{Lu}[\w&'’.]*(?:\s\p{Lu}[\w&'’.]*)?", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Trail();

    [GeneratedRegex(@"(?<=[.!?…""”)]\s+)(?:Infographic|Graphic|(?:File\s+)?[Pp]hoto|Image|Picture|Video|Map|Chart|Illustration)\s*:\s[^.!?()]{3,120}\((?:[^()]*(?:\b[Bb]y\b|/|[Pp]hoto|[Cc]ourtesy|[Cc]redit|[Dd]esign)[^()]*|\p{Lu}[\w ]{1,30})\)", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Graphic();
}
