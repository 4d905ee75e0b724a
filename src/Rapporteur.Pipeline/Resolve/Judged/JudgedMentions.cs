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

    /// <summary>Takes what the next report tells; encounters are numbered by who takes them.</summary>
    public void See(Extraction extraction)
    {
        Statements.See(extraction.Report, extraction.Statements, static mention => (mention.Evidence, Marks.Of(mention)));
        Positions.See(extraction.Report, extraction.Positions, mention => (mention.Evidence, Marks.Of(mention, extraction)));
        Agreements.See(extraction.Report, extraction.Agreements, static mention => (mention.Evidence, Marks.Of(mention)));
        Commitments.See(extraction.Report, extraction.Commitments, mention => (mention.Evidence, Marks.Of(mention, extraction)));
        Events.See(extraction.Report, extraction.Events, static mention => (mention.Evidence, Marks.Of(mention)));
        Figures.See(extraction.Report, extraction.Figures, static mention => (mention.Evidence, Marks.Of(mention)));
    }
}
