using System.Globalization;
using Rapporteur.Domain;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Reports;

namespace Rapporteur.Pipeline.Judging;

/// <summary>Tells which part of an entry is another: names of an actor, or what some reports tell.</summary>
internal sealed class SplitMaker(IRecordStore store, TargetFinder finder)
{
    /// <summary>The part that is another, then the rest; null where there is no such part or no rest.</summary>
    public IReadOnlyList<JudgementTarget>? Make(
        string kind, IRecordEntry entry, IReadOnlyList<string> apart, ActorAnchors? actors, out JudgementProblem? problem)
    {
        problem = null;
        if (apart.Count == 0)
        {
            problem = new JudgementProblem("Nothing is named to be split off.", "Name it with --apart: a name of an actor, or a report.");
            return null;
        }

        string label = Labels.Of(entry, store);
        (List<JudgedPassage> Part, List<JudgedPassage> Left, HashSet<ReportId> Within)? parts = entry is Actor actor
            ? OfActor(actor, apart, actors!, out problem)
            : OfEncounter((Encounter)entry, apart, out problem);
        if (parts is not { } found)
        {
            return null;
        }

        if (found.Part.Count == 0 || found.Left.Count == 0)
        {
            problem = new JudgementProblem(
                found.Part.Count == 0 ? $"Nothing of {label} is told there." : $"That is all of {label}; nothing would be left.",
                "Name a part of it with --apart: a name of an actor, or a report, or REPORT:START for one passage of it.");
            return null;
        }

        return
        [
            new JudgementTarget(kind, entry.Key, label, found.Part) { Within = [.. found.Within.Order()] },
            new JudgementTarget(kind, entry.Key, label, found.Left),
        ];
    }

    private (List<JudgedPassage> Part, List<JudgedPassage> Left, HashSet<ReportId> Within)? OfActor(
        Actor actor, IReadOnlyList<string> apart, ActorAnchors anchors, out JudgementProblem? problem)
    {
        problem = null;
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var within = new HashSet<ReportId>();
        List<ReportId> reports = anchors.ReportsOf(actor.Id);
        foreach (string one in apart)
        {
            if (string.Equals(actor.Name, one, StringComparison.OrdinalIgnoreCase) || actor.Aliases.Contains(one, StringComparer.OrdinalIgnoreCase))
            {
                names.Add(one);
            }
            else if (finder.FindReport(one, reports) is { } report)
            {
                within.Add(report);
            }
            else
            {
                problem = new JudgementProblem(
                    $"'{one}' is neither a name of {actor.Name} nor one report that names them.",
                    $"Its names are {string.Join(", ", actor.Aliases.Prepend(actor.Name).Select(name => $"'{name}'"))}.");
                return null;
            }
        }

        if (names.Count > 0 && within.Count > 0)
        {
            problem = new JudgementProblem("Names and reports are given together.", "Split by the one, then by the other.");
            return null;
        }

        List<JudgedPassage> all = anchors.Of(actor.Id);
        if (names.Count > 0)
        {
            return (all.FindAll(one => names.Contains(one.Mark)), all.FindAll(one => !names.Contains(one.Mark)), within);
        }

        List<JudgedPassage> rest = anchors.In(actor.Id, [.. reports.Where(report => !within.Contains(report))]);
        return (anchors.In(actor.Id, within), FirstOfEachName(rest), within);
    }

    private static List<JudgedPassage> FirstOfEachName(List<JudgedPassage> passages)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return passages.FindAll(one => names.Add(one.Mark));
    }

    private (List<JudgedPassage> Part, List<JudgedPassage> Left, HashSet<ReportId> Within)? OfEncounter(
        Encounter encounter, IReadOnlyList<string> apart, out JudgementProblem? problem)
    {
        problem = null;
        var places = new List<(ReportId Report, int? Start)>();
        foreach (string one in apart)
        {
            int colon = one.LastIndexOf(':');
            bool placed = int.TryParse(one.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int start) && colon > 0;
            if (finder.FindReport(placed ? one[..colon] : one, encounter.Reports) is not { } report)
            {
                problem = new JudgementProblem(
                    $"'{one}' is not one report that tells of it.", $"It is told by {string.Join(", ", encounter.Reports)}.");
                return null;
            }

            places.Add((report, placed ? start : null));
        }

        var part = new List<JudgedPassage>();
        var rest = new List<JudgedPassage>();
        foreach (JudgedPassage passage in new EncounterAnchors(store).Of(encounter))
        {
            bool off = places.Exists(place => place.Report == passage.Evidence.Report
                && (place.Start is not { } start || (passage.Evidence.Start <= start && start < passage.Evidence.End)));
            (off ? part : rest).Add(passage);
        }

        return (part, rest, []);
    }
}
