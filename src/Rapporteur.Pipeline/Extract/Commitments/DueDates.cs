using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;
using Rapporteur.Language.Times;
using Rapporteur.Pipeline.Extract.Times;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Commitments;

/// <summary>By when what was promised is due: "by Friday", "within 48 hours".</summary>
internal static class DueDates
{
    private const int LongestTerm = 5;

    /// <summary>When what stands in a stretch is due; the phrase alone where no day can be counted from it.</summary>
    public static FactTime Of(ReportView view, EventTimes times, int head, int first, int end)
    {
        // "issue a statement in August": the day may hang on what is promised.
        foreach (int holder in (ReadOnlySpan<int>)[head, view.Child(head, "obj")])
        {
            if (holder < 0)
            {
                continue;
            }

            FactTime time = times.OwnFor(holder, holder, TimeDirection.Future, out TextRange? words);
            if (words is { } phrase && phrase.Start >= view[first].Start && phrase.End <= view[end - 1].End && !IsPast(times, time))
            {
                return time;
            }
        }

        for (int i = first; i + 2 < end; i++)
        {
            bool term = view.Is(i, "within") || (view.Is(i, "in") && view.Is(i + 1, "the") && view.Lower(i + 2) is "coming" or "next");
            for (int unit = i + 1; term && unit < Math.Min(end, i + 1 + LongestTerm); unit++)
            {
                if (view.Lemma(unit) is "hour" or "day" or "week" or "month" or "year")
                {
                    return FactTime.Phrase(view.TextOf(view.Range(i, unit + 1)));
                }
            }
        }

        return FactTime.Unknown;
    }

    private static bool IsPast(EventTimes times, FactTime time) => time.To is { } last && times.Published is { } today && last < today;
}
