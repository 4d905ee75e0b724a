using Rapporteur.Domain.Reports;
using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Pipeline.Resolve.Judged;

/// <summary>What people judged of which tellings are one, for each kind of fact.</summary>
internal sealed class JudgedMentions(JudgementBook book)
{
    public JudgedEncounters Encounters { get; } = new(book);

    public JudgedBonds Statements { get; } = new(book, JudgementBook.Statements);

    public JudgedBonds Positions { get; } = new(book, JudgementBook.Positions);

    public JudgedBonds Agreements { get; } = new(book, JudgementBook.Agreements);

    public JudgedBonds Commitments { get; } = new(book, JudgementBook.Commitments);

    public JudgedBonds Events { get; } = new(book, JudgementBook.Events);

    public JudgedBonds Figures { get; } = new(book, JudgementBook.Figures);

    /// <summary>Takes what the next report tells.</summary>
    /// <param name="reading">The report.</param>
    /// <param name="firstEncounter">Number of its first encounter among all.</param>
    public void See(ReportReading reading, int firstEncounter)
    {
        if (IsIn(reading.Id))
        {
            See(reading.Extraction, firstEncounter);
            return;
        }

        TellingsDigest told = reading.Digest.Told;
        Statements.Pass(told.Statements.Length);
        Positions.Pass(told.Positions.Length);
        Agreements.Pass(told.Agreements.Length);
        Commitments.Pass(told.Commitments.Length);
        Events.Pass(told.Events);
        Figures.Pass(told.Figures.Length);
    }

    private bool IsIn(ReportId report) =>
        Encounters.IsIn(report) || Statements.IsIn(report) || Positions.IsIn(report) || Agreements.IsIn(report)
        || Commitments.IsIn(report) || Events.IsIn(report) || Figures.IsIn(report);

    private void See(Extraction extraction, int firstEncounter)
    {
        for (int i = 0; i < extraction.Encounters.Count; i++)
        {
            Encounters.See(extraction, extraction.Encounters[i], firstEncounter + i);
        }

        Statements.See(extraction.Report, extraction.Statements, static mention => (mention.Evidence, Marks.Of(mention)));
        Positions.See(extraction.Report, extraction.Positions, mention => (mention.Evidence, Marks.Of(mention, extraction)));
        Agreements.See(extraction.Report, extraction.Agreements, static mention => (mention.Evidence, Marks.Of(mention)));
        Commitments.See(extraction.Report, extraction.Commitments, mention => (mention.Evidence, Marks.Of(mention, extraction)));
        Events.See(extraction.Report, extraction.Events, static mention => (mention.Evidence, Marks.Of(mention)));
        Figures.See(extraction.Report, extraction.Figures, static mention => (mention.Evidence, Marks.Of(mention)));
    }
}
