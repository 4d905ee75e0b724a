namespace Rapporteur.Pipeline.Extract.Views;

/// <summary>What is made to hang on something else: "if …", "unless …", "only when …", "provided that …", "in return for …", "depends on …".</summary>
/// <param name="First">First token, the word or phrase that opens it.</param>
/// <param name="End">One past its last token.</param>
/// <param name="On">The word that it hangs on: outside of it, or, of "depends on …", what depends; −1 where nothing does.</param>
internal readonly record struct ConditionSpan(int First, int End, int On)
{
    /// <summary>What the condition leaves of the clause it hangs on, before it or else after it; null where nothing is left.</summary>
    /// <param name="view">The report.</param>
    public (int First, int End)? Consequence(ReportView view)
    {
        if (On < 0)
        {
            return null;
        }

        int from = view.First(On);
        int to = view.End(On);
        return to <= First ? (from, to)
            : from < First && On < First ? (from, First)
            : End < to && On >= End ? (End, to)
            : null;
    }
}
