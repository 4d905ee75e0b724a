using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Resolve.Making;

namespace Rapporteur.Pipeline.Resolve.Encounters;

/// <summary>How an encounter went from plan to fact: what each report says of it, with the passage and the report's day.</summary>
internal static class EncounterHistory
{
    /// <summary>The steps, by the day of the report, then by where they stand in it; a status that one report repeats is one step.</summary>
    public static List<StatusTold> Of(ReportTable reports, List<EncounterPart> parts)
    {
        var ordered = new List<EncounterPart>(parts);
        ordered.Sort((a, b) => Day(reports, a) != Day(reports, b) ? Day(reports, a).CompareTo(Day(reports, b))
            : a.Report != b.Report ? a.Report.CompareTo(b.Report)
            : a.Number.CompareTo(b.Number));
        var steps = new List<StatusTold>();
        foreach (EncounterPart part in ordered)
        {
            FactTime said = reports.DayOf(part.Report) == Days.None ? FactTime.Unknown : FactTime.OnDay(Days.DateOf(reports.DayOf(part.Report)));
            int first = steps.Count;
            for (int i = 0; i < part.Mention.Told.Count && i < part.Evidence.Length; i++)
            {
                if (part.Mention.Told[i] is { } status && !Holds(steps, first, status))
                {
                    steps.Add(new StatusTold(status, said, part.Evidence[i]));
                }
            }
        }

        return steps;
    }

    private static int Day(ReportTable reports, EncounterPart part) =>
        reports.DayOf(part.Report) is var day && day == Days.None ? int.MaxValue : day;

    private static bool Holds(List<StatusTold> steps, int first, EncounterStatus status)
    {
        for (int i = first; i < steps.Count; i++)
        {
            if (steps[i].Status == status)
            {
                return true;
            }
        }

        return false;
    }
}
