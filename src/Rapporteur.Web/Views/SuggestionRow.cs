using Rapporteur.Domain.Judgements;

namespace Rapporteur.Web.Views;

/// <summary>A suggestion with both sides to look at.</summary>
/// <param name="Suggestion">The suggestion.</param>
/// <param name="First">The one.</param>
/// <param name="Second">The other.</param>
public sealed record SuggestionRow(Suggestion Suggestion, SuggestionSide First, SuggestionSide Second)
{
    /// <summary>The row; null where an ingest took one of the two away since.</summary>
    internal static SuggestionRow? Of(Suggestion suggestion, SuggestionSides sides) =>
        sides.Of(suggestion.Kind, suggestion.First) is { } first && sides.Of(suggestion.Kind, suggestion.Second) is { } second
            ? new SuggestionRow(suggestion, first, second)
            : null;
}

/// <summary>One of two that may be one.</summary>
/// <param name="Link">Its name and page.</param>
/// <param name="Lines">What is known of it.</param>
/// <param name="Quoted">Passages that tell of it.</param>
/// <param name="More">Passages beyond those.</param>
public sealed record SuggestionSide(Link Link, IReadOnlyList<FactLine> Lines, IReadOnlyList<QuotedReport> Quoted, int More);
