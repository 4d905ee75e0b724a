using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Positions;

/// <summary>Which condition of a sentence a stance is made to hang on.</summary>
internal static class Conditions
{
    /// <summary>The condition of a stance, or null where it has none.</summary>
    /// <param name="view">The report.</param>
    /// <param name="stand">The stance.</param>
    public static ConditionSpan? Of(ReportView view, Stand stand)
    {
        foreach (ConditionSpan condition in ConditionReader.In(view, view.SentenceOf(stand.Cue)))
        {
            bool quoted = view.QuoteOf(condition.First) == view.QuoteOf(stand.Cue) || view.QuoteOf(stand.Cue) < 0 || condition.On == stand.Cue;
            if (quoted && IsOf(view, condition, stand))
            {
                return condition;
            }
        }

        return null;
    }

    // A condition hangs on the word of stance, on what carries it, or on what is at stake.
    private static bool IsOf(ReportView view, ConditionSpan condition, Stand stand) =>
        condition.On >= 0
        && (condition.On == stand.Cue || (condition.On >= stand.First && condition.On < stand.End)
            || (condition.First >= stand.First && condition.First < stand.End)
            || condition.On == view.Head(stand.Cue));
}
