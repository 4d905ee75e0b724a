using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Pipeline.Resolve.Judged;

/// <summary>What people judged of which tellings are one, for each kind of fact that is merged by judgement.</summary>
internal sealed class JudgedMentions(JudgementBook book)
{
    public JudgedEncounters Encounters { get; } = new(book);

    public JudgedBonds Statements { get; } = new(book, JudgementBook.Statements);

    public JudgedBonds Agreements { get; } = new(book, JudgementBook.Agreements);

    /// <summary>Takes the statements and agreements of the next report; encounters are numbered by who takes them.</summary>
    public void See(Extraction extraction)
    {
        Statements.See(extraction.Report, extraction.Statements, static mention => (mention.Evidence, Marks.Of(mention)));
        Agreements.See(extraction.Report, extraction.Agreements, static mention => (mention.Evidence, Marks.Of(mention)));
    }
}
