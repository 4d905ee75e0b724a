using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Resolve.Stories;

/// <summary>The words of a report that may tell what it is about, each with how much it counts by its places: in the headline, at the opening, as a name.</summary>
internal static class StoryTerms
{
    // What opens a report is what it is about. Hundredths, so that sums are the same in any order.
    private const int InTitle = 250;
    private const int InLead = 120;
    private const int AsNameInLead = 156;
    private const int Later = 80;
    private const int AsNameLater = 104;

    private const int LeadWords = 70;

    /// <summary>The words of a report in the order of their numbers.</summary>
    public static StoryTerm[] Of(WordScan? title, WordScan text)
    {
        var counts = new SortedDictionary<uint, int>();
        foreach (Word word in title is null ? [] : title.Words)
        {
            Add(counts, title!, word, InTitle);
        }

        ReadOnlySpan<Word> words = text.Words;
        for (int i = 0; i < words.Length; i++)
        {
            bool name = !words[i].IsLower && i > 0 && words[i - 1].Sentence == words[i].Sentence;
            Add(counts, text, words[i], i < LeadWords ? name ? AsNameInLead : InLead : name ? AsNameLater : Later);
        }

        var terms = new StoryTerm[counts.Count];
        int at = 0;
        foreach ((uint stem, int count) in counts)
        {
            terms[at++] = new StoryTerm(stem, count);
        }

        return terms;
    }

    /// <summary>A number for the first letters of a word, so that "Libya" and "Libyan", "strike" and "strikes" are one.</summary>
    public static uint StemOf(ReadOnlySpan<char> letters)
    {
        uint hash = 2166136261;
        int taken = 0;
        for (int i = 0; i < letters.Length && taken < WordShares.Letters; i++)
        {
            if (char.IsLetterOrDigit(letters[i]))
            {
                hash = unchecked((hash ^ char.ToLowerInvariant(letters[i])) * 16777619);
                taken++;
            }
        }

        // The high bits are a table's place, and FNV leaves short words alike there.
        return unchecked((hash ^ (hash >> 15)) * 0x85EBCA6B);
    }

    private static void Add(SortedDictionary<uint, int> counts, WordScan text, Word word, int count)
    {
        if (word.End - word.Start < 2 || StoryStopWords.Holds(word.Hash))
        {
            return;
        }

        uint stem = StemOf(text.Text.AsSpan(word.Start, word.End - word.Start));
        counts[stem] = counts.GetValueOrDefault(stem) + count;
    }
}

/// <summary>A word of a report that may tell what it is about.</summary>
/// <param name="Stem">The word.</param>
/// <param name="Hundredths">How much it counts, in hundredths of a word.</param>
internal readonly record struct StoryTerm(uint Stem, int Hundredths);
