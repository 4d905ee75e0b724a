using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Web.Hosting;

namespace Rapporteur.Web.Views;

/// <summary>An encounter with everything that the record says about it.</summary>
/// <param name="Encounter">The encounter.</param>
/// <param name="Participants">Who took part or was to.</param>
/// <param name="Quoted">The passages it rests on, report by report.</param>
/// <param name="Disagreements">Where reports disagree about it.</param>
/// <param name="SaidThere">Statements whose passages overlap with its own.</param>
/// <param name="SaidBeside">Other statements of the same reports, at most <see cref="Shown"/>.</param>
/// <param name="SaidBesideTotal">How many of these there are.</param>
/// <param name="Judgements">What people judged of it.</param>
public sealed record EncounterModel(
    Encounter Encounter,
    IReadOnlyList<Link> Participants,
    IReadOnlyList<QuotedReport> Quoted,
    IReadOnlyList<Disagreement> Disagreements,
    IReadOnlyList<TimelineItem> SaidThere,
    IReadOnlyList<TimelineItem> SaidBeside,
    int SaidBesideTotal,
    IReadOnlyList<JudgementRow> Judgements)
{
    /// <summary>At most this many statements beside.</summary>
    public const int Shown = 30;

    /// <summary>The heading: "Meeting: A, B".</summary>
    public string Title => $"{Words.Title(Encounter.Kind)}: {(Participants.Count == 0 ? "participants not named" : string.Join(", ", Participants.Select(one => one.Text)))}";

    internal static EncounterModel? Load(SiteRecord record, string id)
    {
        if (record.Find<Encounter>(id) is not { } encounter)
        {
            return null;
        }

        var names = new NameBook(record);
        var there = new List<TimelineItem>();
        var beside = new List<TimelineItem>();
        var seen = new HashSet<FactId>();
        foreach (ReportId report in encounter.Evidence.Select(passage => passage.Report).Distinct())
        {
            foreach (Statement statement in record.InReport<Statement>(report))
            {
                if (seen.Add(statement.Id))
                {
                    (Touch(encounter.Evidence, statement.Evidence) ? there : beside).Add(TimelineItem.Of(statement, names));
                }
            }
        }

        return new EncounterModel(
            encounter,
            names.Links(encounter.Participants),
            QuotedReport.Load(names, encounter.Evidence),
            Disagreement.Of(encounter.Id, record, names),
            there,
            [.. beside.Take(Shown)],
            beside.Count,
            JudgementRow.Of(encounter, names, record));
    }

    private static bool Touch(Passages some, Passages others) =>
        some.Any(one => others.Any(other => one.Report == other.Report && one.Range.Overlaps(other.Range)));
}
