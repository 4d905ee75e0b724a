using Rapporteur.Domain.Time;

namespace Rapporteur.Web.Views;

/// <summary>A position, agreement, commitment, coded event or figure with everything that the record says about it.</summary>
/// <param name="Heading">What it is, in a line.</param>
/// <param name="Says">What it says, where it says something; null where the heading says it.</param>
/// <param name="Lines">What is known of it.</param>
/// <param name="Clauses">Its provisions, conditions and what is said of its keeping.</param>
/// <param name="Quoted">The passages it rests on, report by report.</param>
/// <param name="Disagreements">Where reports disagree about it.</param>
/// <param name="Judgements">What people judged of it.</param>
public sealed record FactModel(
    string Heading,
    string? Says,
    IReadOnlyList<FactLine> Lines,
    IReadOnlyList<ClauseGroup> Clauses,
    IReadOnlyList<QuotedReport> Quoted,
    IReadOnlyList<Disagreement> Disagreements,
    IReadOnlyList<JudgementRow> Judgements);

/// <summary>A line of what is known.</summary>
/// <param name="Term">Of what.</param>
/// <param name="Cell">What.</param>
public sealed record FactLine(string Term, FactCell Cell);

/// <summary>What stands in a line or in a cell of a table: words, links, or a time.</summary>
/// <param name="Text">Plain words; null where there are none.</param>
public sealed record FactCell(string? Text = null)
{
    /// <summary>Links, with commas between them.</summary>
    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>The entry's own page; opens from the keyboard's row keys too.</summary>
    public string? Open { get; init; }

    /// <summary>The passage that says so.</summary>
    public string? Passage { get; init; }

    /// <summary>A time; null for none.</summary>
    public FactTime? Time { get; init; }

    /// <summary>A word for how far it got, or how somebody stands to it.</summary>
    public string? Status { get; init; }
}

/// <summary>Parts of a fact that have words and passages of their own.</summary>
/// <param name="Heading">What they are.</param>
/// <param name="Columns">What the table's columns are.</param>
/// <param name="Rows">Their cells, as many as columns.</param>
public sealed record ClauseGroup(string Heading, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<FactCell>> Rows);
