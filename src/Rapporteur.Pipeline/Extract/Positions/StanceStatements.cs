using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Positions;

/// <summary>The statements of a report that stances are read from, by where they stand.</summary>
internal sealed class StanceStatements(ReportView view, IReadOnlyList<StatementMention> statements)
{
    /// <summary>A passage that takes in who says it is no longer, in characters.</summary>
    private const int LongestShown = 300;

    private readonly List<int>?[] _of = BySentence(view, statements);

    /// <summary>The statements that a passage of a sentence is of.</summary>
    public List<int> At(TextRange passage, int sentence)
    {
        var within = new List<int>();
        foreach (int statement in _of[sentence] ?? [])
        {
            foreach (TextRange range in statements[statement].Evidence)
            {
                if (range.Start < passage.End && passage.Start < range.End)
                {
                    within.Add(statement);
                    break;
                }
            }
        }

        return within;
    }

    /// <summary>"Washington maintains that … must go": a stance without a holder of its own is shown with whoever says it, where these words stand beside it.</summary>
    public TextRange WithSpeaker(TextRange passage, Stand stand, IReadOnlyList<int> within)
    {
        Sentence sentence = view.SentenceOf(stand.Cue);
        foreach (int statement in within)
        {
            foreach (TextRange range in statements[statement].Evidence)
            {
                bool around = IsSaidBy(statements[statement], stand.Holder) && range.Start <= passage.Start && passage.End <= range.End
                    && range.Start >= view[sentence.FirstToken].Start && range.End <= view[sentence.EndToken - 1].End && range.Length <= LongestShown;
                if (around)
                {
                    return range;
                }
            }
        }

        return passage;
    }

    /// <summary>When a holder said the first of these that tells it; null where none does.</summary>
    public FactTime? TimeOf(int holder, IReadOnlyList<int> within)
    {
        foreach (int statement in within)
        {
            if (statements[statement].Time.IsKnown && IsSaidBy(statements[statement], holder))
            {
                return statements[statement].Time;
            }
        }

        return null;
    }

    private static List<int>?[] BySentence(ReportView view, IReadOnlyList<StatementMention> statements)
    {
        var of = new List<int>?[view.Text.Sentences.Length];
        for (int i = 0; i < statements.Count; i++)
        {
            foreach (TextRange range in statements[i].Evidence)
            {
                for (int s = SentenceAt(view, range.Start); s < of.Length && view[view.Text.Sentences[s].FirstToken].Start < range.End; s++)
                {
                    List<int> told = of[s] ??= [];
                    if (told.Count == 0 || told[^1] != i)
                    {
                        told.Add(i);
                    }
                }
            }
        }

        return of;
    }

    private static int SentenceAt(ReportView view, int offset)
    {
        int low = 0;
        int high = view.Text.Sentences.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = view[view.Text.Sentences[middle].FirstToken].Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private static bool IsSaidBy(StatementMention statement, int holder) => statement.Speaker == holder || statement.CoSpeakers.Contains(holder);
}
