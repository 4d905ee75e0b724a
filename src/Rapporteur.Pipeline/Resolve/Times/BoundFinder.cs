using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Extract.Times;
using Rapporteur.Pipeline.Resolve.Sources;

namespace Rapporteur.Pipeline.Resolve.Times;

/// <summary>Between which days each undated report was published: what it tells as done had been done, what it tells as to come had not come.</summary>
/// <remarks>Keeps a few numbers for each fact of an undated report that has a day, or may get one from dated reports.</remarks>
internal sealed class BoundFinder(ReportTable reports)
{
    private readonly Dictionary<int, List<Clue>> _clues = [];

    /// <summary>Takes the next report's facts.</summary>
    /// <param name="reading">The report.</param>
    /// <param name="firstEncounter">Number of its first encounter among all.</param>
    /// <param name="firstStatement">Number of its first statement among all.</param>
    public void Add(ReportReading reading, int firstEncounter, int firstStatement)
    {
        if (reports.DayOf(reading.Number) != Days.None)
        {
            return;
        }

        Extraction extraction = reading.Extraction;

        var clues = new List<Clue>();
        for (int i = 0; i < extraction.Encounters.Count; i++)
        {
            EncounterMention told = extraction.Encounters[i];
            if (told.Status is EncounterStatus.Held or EncounterStatus.Underway)
            {
                clues.Add(new Clue(BoundSide.NotBefore, BoundBasis.Encounter, firstEncounter + i, Days.FirstOf(told.Time), told.Evidence[0]));
            }
            else if (told.Status is EncounterStatus.Planned)
            {
                clues.Add(new Clue(BoundSide.NotAfter, BoundBasis.Encounter, firstEncounter + i, Days.None, told.Evidence[0]));
            }
        }

        for (int i = 0; i < extraction.Statements.Count; i++)
        {
            StatementMention told = extraction.Statements[i];
            clues.Add(new Clue(BoundSide.NotBefore, BoundBasis.Statement, firstStatement + i, Days.FirstOf(told.Time), told.Evidence[0]));
        }

        foreach (DayTold told in extraction.PastDays)
        {
            clues.Add(new Clue(BoundSide.NotBefore, BoundBasis.Text, -1, Days.FirstOf(told.Time), told.Evidence));
        }

        if (clues.Count > 0)
        {
            _clues.Add(reading.Number, clues);
        }
    }

    /// <summary>What gives each report its bounds, once everything has been brought together.</summary>
    public Func<int, CleanReport, PublicationBounds?> Over(DaysTold encounters, DaysTold statements, Lineages lineages) =>
        (report, clean) => Find(report, clean, encounters, statements, lineages);

    /// <summary>The bounds of a report, once everything has been brought together; null where nothing gives one.</summary>
    /// <param name="report">Its number.</param>
    /// <param name="clean">The report.</param>
    /// <param name="encounters">The days that dated reports give each encounter.</param>
    /// <param name="statements">The same of statements.</param>
    /// <param name="lineages">Who shares text with whom.</param>
    private PublicationBounds? Find(int report, CleanReport clean, DaysTold encounters, DaysTold statements, Lineages lineages)
    {
        if (reports.DayOf(report) != Days.None)
        {
            return null;
        }

        var grounds = new List<(BoundGround Ground, int Day)>();
        foreach (Clue clue in _clues.GetValueOrDefault(report) ?? [])
        {
            // A day that the report's own words give needs no other report; "in September 2013" had at least begun.
            if (clue.Day != Days.None)
            {
                Add(grounds, clue, clue.Day, BoundBasis.Text, [], clean);
            }
            else if (clue.Number >= 0 && (clue.Basis == BoundBasis.Encounter ? encounters : statements).Of(clue.Number) is { } told)
            {
                Add(grounds, clue, told.Day, clue.Basis, told.Reports, clean);
            }
        }

        AddTwins(grounds, report, clean, lineages);
        return grounds.Count == 0 ? null : Bound(grounds);
    }

    private void Add(List<(BoundGround Ground, int Day)> grounds, Clue clue, int day, BoundBasis basis, IReadOnlyList<int> dated, CleanReport clean)
    {
        ReportId[] ids = [.. dated.Select(reports.IdOf)];
        var evidence = new Passages([Evidence.Cut(clean.Id, clean.Text, clue.Where)]);
        grounds.Add((new BoundGround(clue.Gives, Iso(day), basis, ids, evidence), day));
    }

    // Copies come out near one another, but an undated one may be the origin: likely, no bound.
    private void AddTwins(List<(BoundGround Ground, int Day)> grounds, int report, CleanReport clean, Lineages lineages)
    {
        foreach (SharedText pair in lineages.Of(report))
        {
            int other = pair.A == report ? pair.B : pair.A;
            if (pair.Alignment.Kind != LineageKind.Partial && reports.DayOf(other) is var day && day != Days.None && pair.Alignment.Passages.Length > 0)
            {
                TextRange where = pair.A == report ? pair.Alignment.Passages[0].A : pair.Alignment.Passages[0].B;
                Add(grounds, new Clue(BoundSide.Near, BoundBasis.Copy, -1, day, where), day, BoundBasis.Copy, [other], clean);
            }
        }
    }

    /// <summary>The latest first day and the earliest last one, with what gives them; twins beside.</summary>
    private static PublicationBounds? Bound(List<(BoundGround Ground, int Day)> grounds)
    {
        int first = int.MinValue;
        int last = int.MaxValue;
        foreach ((BoundGround ground, int day) in grounds)
        {
            first = ground.Gives == BoundSide.NotBefore ? Math.Max(first, day) : first;
            last = ground.Gives == BoundSide.NotAfter ? Math.Min(last, day) : last;
        }

        var kept = new List<BoundGround>();
        foreach ((BoundGround ground, int day) in grounds)
        {
            bool gives = ground.Gives switch
            {
                BoundSide.NotBefore => day == first,
                BoundSide.NotAfter => day == last,
                _ => true,
            };
            bool told = kept.Exists(other => other.Gives == ground.Gives && other.Basis == ground.Basis && other.Evidence[0] == ground.Evidence[0]);
            if (gives && !told)
            {
                kept.Add(ground);
            }
        }

        kept.Sort(static (a, b) => a.Gives != b.Gives ? a.Gives.CompareTo(b.Gives)
            : a.Basis != b.Basis ? a.Basis.CompareTo(b.Basis)
            : a.Evidence[0].Start.CompareTo(b.Evidence[0].Start));
        return new PublicationBounds(first == int.MinValue ? null : Iso(first), last == int.MaxValue ? null : Iso(last), first > last, kept);
    }

    private static string Iso(int day) => Days.DateOf(day).ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Something an undated report tells that may bound its day.</summary>
    /// <param name="Gives">Which bound.</param>
    /// <param name="Basis">What it rests on.</param>
    /// <param name="Number">Number of the fact among all of its kind, −1 for none.</param>
    /// <param name="Day">The day that the report's own words give.</param>
    /// <param name="Where">Its words.</param>
    private readonly record struct Clue(BoundSide Gives, BoundBasis Basis, int Number, int Day, TextRange Where);
}
