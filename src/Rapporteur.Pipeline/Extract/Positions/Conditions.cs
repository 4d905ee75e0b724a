using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Positions;

/// <summary>What a stance is made to hang on: "if …", "unless …", "only when …", "provided that …", "in return for …".</summary>
internal static class Conditions
{
    private static readonly string[][] Openings =
    [
        ["as", "long", "as"], ["so", "long", "as"], ["on", "condition", "that"], ["on", "the", "condition", "that"], ["in", "the", "event", "of"],
        ["in", "return", "for"], ["in", "exchange", "for"], ["only", "if"], ["only", "when"], ["only", "after"], ["provided", "that"], ["providing", "that"],
    ];

    /// <summary>The condition of a stance, or null where it has none.</summary>
    /// <param name="view">The report.</param>
    /// <param name="stand">The stance.</param>
    public static (int First, int End)? Of(ReportView view, Stand stand)
    {
        if (IsPastUnreal(view, stand.Cue))
        {
            return null;
        }

        int sentenceEnd = view.SentenceOf(stand.Cue).EndToken;
        for (int i = view.SentenceOf(stand.Cue).FirstToken; i < sentenceEnd; i++)
        {
            bool quoted = view.QuoteOf(i) == view.QuoteOf(stand.Cue) || view.QuoteOf(stand.Cue) < 0;
            if (quoted && Clause(view, i, stand) is { } clause)
            {
                return clause;
            }

            int length = quoted ? OpeningAt(view, i, sentenceEnd) : 0;
            if (length > 0 && Governed(view, i + length - 1) is >= 0 and int governed && IsOf(view, governed, stand))
            {
                return (i, Math.Max(i + length, view.End(governed)));
            }
        }

        return null;
    }

    // "should have let them in, if it had nothing to hide": reproach, and no condition.
    private static bool IsPastUnreal(ReportView view, int cue)
    {
        bool have = false;
        bool should = false;
        foreach (int child in view.Children(cue))
        {
            have |= view.Has(child, "aux") && view.Is(child, "have");
            should |= view.Has(child, "aux") && view.Lower(child) is "should" or "would" or "could";
        }

        return have && should;
    }

    private static (int First, int End)? Clause(ReportView view, int verb, Stand stand)
    {
        if (!view.Has(verb, "advcl") || !IsOf(view, verb, stand))
        {
            return null;
        }

        int mark = view.Child(verb, "mark");
        bool marked = mark >= 0 && view.Lower(mark) is "if" or "unless" or "provided" or "providing" or "once";
        return (marked && !(mark > 0 && view.Lower(mark - 1) is "as" or "even" or "what")) || IsInverted(view, verb) ? (view.First(verb), view.End(verb)) : null;
    }

    // "should Ankara withdraw": the auxiliary stands first.
    private static bool IsInverted(ReportView view, int verb)
    {
        int subject = view.Child(verb, "nsubj");
        foreach (int child in view.Children(verb))
        {
            if (subject >= 0 && child < subject && view.Has(child, "aux") && view.Lower(child) is "should" or "were" or "had")
            {
                return true;
            }
        }

        return false;
    }

    private static int OpeningAt(ReportView view, int token, int end)
    {
        foreach (string[] words in Openings)
        {
            int matched = 0;
            while (matched < words.Length && token + matched < end && view.Is(token + matched, words[matched]))
            {
                matched++;
            }

            if (matched == words.Length)
            {
                return matched;
            }
        }

        return 0;
    }

    // The clause or phrase that the last word of an opening opens.
    private static int Governed(ReportView view, int last)
    {
        int at = last;
        while (view.Head(at) >= 0 && view.Head(at) <= last)
        {
            at = view.Head(at);
        }

        return view.Head(at);
    }

    // A condition hangs on the word of stance, on what carries it, or on what is at stake.
    private static bool IsOf(ReportView view, int token, Stand stand)
    {
        int head = view.Head(token);
        if (head < 0)
        {
            return false;
        }

        return head == stand.Cue || (head >= stand.First && head < stand.End) || (token >= stand.First && token < stand.End)
            || head == view.Head(stand.Cue);
    }
}
