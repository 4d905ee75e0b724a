using Rapporteur.Domain;
using Rapporteur.Domain.Judgements;

namespace Rapporteur.Pipeline.Resolve.Judged;

/// <summary>What is told since it was judged.</summary>
internal static class Growth
{
    /// <summary>Says which reports tell of it that nobody had read when it was judged.</summary>
    public static void Note(JudgedCase one, IFact fact)
    {
        var judged = new HashSet<string>(StringComparer.Ordinal);
        foreach (JudgementTarget target in one.Judgement.Targets)
        {
            judged.UnionWith(target.Passages.Select(passage => passage.Evidence.Report.Value));
        }

        int since = fact.Evidence.Select(passage => passage.Report.Value).Distinct(StringComparer.Ordinal).Count(report => !judged.Contains(report));
        if (since > 0 && one.Judgement.Act is not (JudgementAct.Split or JudgementAct.KeepApart))
        {
            one.Note($"{fact.Key} is now told by {since} more {(since == 1 ? "report" : "reports")}.");
        }
    }
}
