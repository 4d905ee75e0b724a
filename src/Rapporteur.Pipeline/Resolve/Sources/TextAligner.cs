using Rapporteur.Domain.Provenance;

namespace Rapporteur.Pipeline.Resolve.Sources;

/// <summary>Finds the stretches that two texts share word for word, and says what they amount to.</summary>
internal static class TextAligner
{
    /// <summary>A run of this many words is shown as a passage; shorter ones where there is no other.</summary>
    private const int ShortestPassage = 8;

    private const int LongFragment = 14;
    private const int MinSentence = 8;

    /// <summary>Share of small-lettered words in a long stretch. Two leads that name the same ministers, town and day in one order share fifteen words and more; what they are made of is names.</summary>
    private const double LongTelling = 0.6;

    /// <summary>Words of a sentence that two texts have as a whole, with a name or number in it: nobody writes it twice. Without, it is anyone's ("did not respond to a request for comment").</summary>
    private const int OwnSentence = 10;
    /// <summary>Shares of a sentence: most of it, the whole but for a word that was put before it.</summary>
    private const double Most = 0.6;
    private const double Whole = 0.9;
    private const double CopyShare = 0.85;
    private const double RewriteShare = 0.5;
    private const double PartialShare = 0.08;

    /// <summary>Words of a post or a line of news: of two such the shorter is a copy where the other has nearly all its words, whatever was put between them.</summary>
    private const int Short = 120;

    /// <summary>Share of its words that makes the shorter of two posts a rewrite, and the small-lettered words that must be among them: one edit in ten words leaves no long stretch.</summary>
    private const double ShortRewriteShare = 0.7;

    private const int ShortRewriteTelling = 10;

    /// <summary>Small-lettered words that two short texts must share: greetings and headlines of names are anyone's.</summary>
    private const int FewestTelling = 7;

    /// <summary>Names and titles in a row are shared by reports that never saw one another: only small-lettered words tell.</summary>
    private const int TellingWords = 6;

    /// <summary>The shared text of two reports, or null when it is no more than quotations, names and set phrases.</summary>
    public static Alignment? Align(WordScan a, WordScan b)
    {
        List<Run> runs = SharedRuns.Of(a, b);
        int shared = 0;
        var weight = default(Weight);
        foreach (Run run in runs)
        {
            shared += run.Length;
            Weigh(a, b, run, ref weight);
        }

        int shorter = Math.Min(a.Words.Length, b.Words.Length);
        if (shorter == 0)
        {
            return null;
        }

        double share = (double)shared / shorter;
        if (Math.Max(a.Words.Length, b.Words.Length) <= Short && share >= ShortRewriteShare && ShortKind(share, ShortTelling(a, b, runs)) is { } kindOfPost)
        {
            return new Alignment(kindOfPost, Math.Min(1, share), Passages(a, b, runs));
        }

        bool narrative = weight.Narrative >= Math.Max(20, PartialShare * shorter);
        // A flash that is all the other has is a copy, though it is all names.
        bool all = share >= CopyShare && weight.AnyLong;
        if (!narrative && !all && weight.WholeSentences < 2 && weight.LongFragments == 0 && weight.OwnSentences == 0)
        {
            return null;
        }

        // Quotations alone are not lineage, so they do not make a rewrite either.
        bool most = weight.Narrative >= 0.5 * RewriteShare * shorter;
        LineageKind kind = share >= CopyShare && most ? LineageKind.Copy
            : share >= RewriteShare && most ? LineageKind.Rewrite
            : LineageKind.Partial;
        return new Alignment(kind, Math.Min(1, share), Passages(a, b, runs));
    }

    private static LineageKind? ShortKind(double share, int telling) =>
        share >= CopyShare && telling >= FewestTelling ? LineageKind.Copy
        : telling >= ShortRewriteTelling ? LineageKind.Rewrite
        : null;

    /// <summary>Small-lettered words outside quotation marks in the runs that two short texts share.</summary>
    private static int ShortTelling(WordScan a, WordScan b, List<Run> runs)
    {
        int telling = 0;
        foreach (Run run in runs)
        {
            for (int i = 0; i < run.Length; i++)
            {
                telling += a.Words[run.A + i] is { IsLower: true, Quoted: false } && b.Words[run.B + i] is { IsLower: true, Quoted: false } ? 1 : 0;
            }
        }

        return telling;
    }

    /// <summary>Weighs what a run tells of copying, sentence by sentence, quotations left out.</summary>
    private static void Weigh(WordScan a, WordScan b, Run run, ref Weight weight)
    {
        int start = 0;
        while (start < run.Length)
        {
            Word first = a.Words[run.A + start];
            Word other = b.Words[run.B + start];
            int end = start;
            int telling = 0;
            while (end < run.Length && IsBeside(a.Words[run.A + end], first) && IsBeside(b.Words[run.B + end], other))
            {
                telling += a.Words[run.A + end].IsLower && b.Words[run.B + end].IsLower ? 1 : 0;
                end++;
            }

            int length = end - start;
            if (!first.Quoted && !other.Quoted && telling >= TellingWords && length >= MinSentence)
            {
                weight.Narrative += length;
                weight.AnyLong |= length >= LongFragment;
                weight.LongFragments += length >= LongFragment && telling >= LongTelling * length ? 1 : 0;
                weight.WholeSentences += IsMostOfItsSentence(a, run.A + start, length)
                    && IsMostOfItsSentence(b, run.B + start, length) ? 1 : 0;
                bool own = length >= OwnSentence && telling >= LongTelling * length && Names(a, run.A + start, length) && Names(b, run.B + start, length)
                    && IsMostOfItsSentence(a, run.A + start, length, Whole) && IsMostOfItsSentence(b, run.B + start, length, Whole);
                weight.OwnSentences += own ? 1 : 0;
            }

            start = end;
        }
    }

    private static bool IsBeside(in Word word, in Word other) => word.Sentence == other.Sentence && word.Quoted == other.Quoted;

    /// <summary>Whether a name or a number stands in a stretch, its first word left out.</summary>
    private static bool Names(WordScan text, int first, int length)
    {
        foreach (Word word in text.Words.Slice(first + 1, length - 1))
        {
            if (!word.IsLower)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMostOfItsSentence(WordScan text, int first, int length, double share = Most)
    {
        ReadOnlySpan<Word> words = text.Words;
        int sentence = words[first].Sentence;
        int from = first;
        while (from > 0 && words[from - 1].Sentence == sentence)
        {
            from--;
        }

        int to = first + length;
        while (to < words.Length && words[to].Sentence == sentence)
        {
            to++;
        }

        return length >= share * (to - from);
    }

    private static (TextRange A, TextRange B)[] Passages(WordScan a, WordScan b, List<Run> runs)
    {
        var passages = new List<(TextRange, TextRange)>(runs.Count);
        int shortest = runs.Exists(static run => run.Length >= ShortestPassage) ? ShortestPassage : RunIndex.Length;
        foreach (Run run in runs)
        {
            if (run.Length >= shortest)
            {
                passages.Add((RangeOf(a.Words, run.A, run.Length), RangeOf(b.Words, run.B, run.Length)));
            }
        }

        return [.. passages];
    }

    private static TextRange RangeOf(ReadOnlySpan<Word> words, int first, int length) =>
        new(words[first].Start, words[first + length - 1].End);

    private struct Weight
    {
        public int Narrative;
        public int WholeSentences;
        public bool AnyLong;
        public int LongFragments;
        public int OwnSentences;
    }
}

/// <summary>What two texts share.</summary>
/// <param name="Kind">How much, and how closely.</param>
/// <param name="Share">Share of the shorter text's words, 0 to 1.</param>
/// <param name="Passages">The shared stretches, in the order of the first text.</param>
internal sealed record Alignment(LineageKind Kind, double Share, (TextRange A, TextRange B)[] Passages);
