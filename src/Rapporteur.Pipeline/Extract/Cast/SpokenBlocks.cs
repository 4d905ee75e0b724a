using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Cast;

/// <summary>Finds what press releases set below "the minister said:" as paragraphs of their own, without quotation marks.</summary>
internal static class SpokenBlocks
{
    private const int FewestWords = 5;

    /// <summary>The blocks in the order of the text.</summary>
    public static List<SpokenBlock> Find(ReportView view, ReportCast cast)
    {
        List<(int First, int End)> paragraphs = Paragraphs(view);
        var blocks = new List<SpokenBlock>();
        for (int i = 0; i + 1 < paragraphs.Count; i++)
        {
            int cue = Cue(view, paragraphs[i]);
            if (cue < 0 || !IsSpoken(view, paragraphs[i + 1]))
            {
                continue;
            }

            int last = i + 1;
            for (int next = last + 1; next < paragraphs.Count && IsSpoken(view, paragraphs[next]) && Cue(view, paragraphs[next]) < 0; next++)
            {
                // Paragraphs go on with the speaker up to the last in the first person.
                last = HasFirstPerson(view, paragraphs[next]) ? next : last;
            }

            blocks.Add(new SpokenBlock(cue, paragraphs[i + 1].First, paragraphs[last].End, SpeakerOf(view, cast, cue, blocks)));
            i = last - 1;
        }

        return blocks;
    }

    private static List<(int First, int End)> Paragraphs(ReportView view)
    {
        var found = new List<(int, int)>();
        int first = 0;
        for (int i = 1; i <= view.Count; i++)
        {
            if (i == view.Count || view.Text.Text.AsSpan(view[i - 1].End, view[i].Start - view[i - 1].End).Contains('\n'))
            {
                found.Add((first, i));
                first = i;
            }
        }

        return found;
    }

    // The verb of a paragraph that ends in "… said:", "… said in Moscow on Monday:"; −1 for none.
    private static int Cue(ReportView view, (int First, int End) paragraph)
    {
        if (!view.Is(paragraph.End - 1, ":"))
        {
            return -1;
        }

        Sentence sentence = view.SentenceOf(paragraph.End - 1);
        for (int i = paragraph.End - 2; i >= Math.Max(paragraph.First, sentence.FirstToken); i--)
        {
            if (view[i].Xpos is "VBD" or "VBZ" && view.QuoteOf(i) < 0 && SpeechVerbs.FrameOf(view.Lemma(i)) is { } frames && frames.HasFlag(CueFrames.Clause))
            {
                return view.Child(i, "ccomp") < 0 && view.Child(i, "obj") < 0 ? i : -1;
            }
        }

        return -1;
    }

    // A sentence in prose: neither a heading, nor an entry of a list, nor in quotation marks.
    private static bool IsSpoken(ReportView view, (int First, int End) paragraph)
    {
        int first = paragraph.First;
        return paragraph.End - first >= FewestWords && view.QuoteOf(first) < 0 && !view.IsPunctuation(first) && view[first].Form[0] is not ('-' or '*' or '•' or '–')
            && char.IsUpper(view[first].Form[0]) && view.Lower(paragraph.End - 1) is "." or "!" or "?" or ":" or "…";
    }

    private static bool HasFirstPerson(ReportView view, (int First, int End) paragraph)
    {
        for (int i = paragraph.First; i < paragraph.End; i++)
        {
            if (view.QuoteOf(i) < 0 && view.Lower(i) is "i" or "we" or "our" or "my" or "us" or "me")
            {
                return true;
            }
        }

        return false;
    }

    private static int SpeakerOf(ReportView view, ReportCast cast, int cue, List<SpokenBlock> before)
    {
        int subject = Clauses.Subject(view, cue);
        if (subject >= 0 && view.Lower(subject) is "he" or "she")
        {
            return before.Count > 0 ? before[^1].Speaker : -1;
        }

        int named = subject >= 0 ? cast.NamedAt(subject) : -1;
        return named >= 0 ? named : cast.NamedAt(cue - 1);
    }
}
