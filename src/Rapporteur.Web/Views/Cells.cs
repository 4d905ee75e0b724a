using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Places;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;

namespace Rapporteur.Web.Views;

/// <summary>Makes the cells and lines that several kinds of facts have.</summary>
internal static class Cells
{
    private const int MostWords = 160;

    public static FactCell Of(string? text) => new(text);

    public static FactCell Of(FactTime time) => new() { Time = time };

    public static FactCell Of(IEnumerable<Link> links, string none) => links.ToArray() is { Length: > 0 } some ? new() { Links = some } : new(none);

    public static FactCell Of(ActorId? actor, NameBook names, string none) => Of(actor is { } id ? [names.Link(id)] : [], none);

    public static FactCell Open(string text, string href) => new(text) { Open = href };

    public static FactCell Status(string word, string? more = null) => new(more) { Status = word };

    public static FactCell Of(Place? place) => new(place is null ? "not told" : place.Country is { } country ? $"{place.Name} ({country})" : place.Name);

    /// <summary>The first passage, to be opened in its report.</summary>
    public static FactCell Passage(Passages passages) => new(Words.Shorten(passages[0].Exact.ReplaceLineEndings(" "), MostWords)) { Passage = Paths.Passage(passages[0]) };

    /// <summary>"done (Sergey Lavrov)" for each claim.</summary>
    public static FactCell Claims(IEnumerable<(ComplianceClaim Claim, ActorId? Claimant)> claims, NameBook names) => new(string.Join(
        "; ",
        claims.Select(one => Words.Of(one.Claim) + (one.Claimant is { } who ? $" ({names.Link(who).Text})" : "")).Distinct(StringComparer.Ordinal)));

    public static FactLine Line(string term, FactCell cell) => new(term, cell);

    public static FactLine Line(string term, string text) => new(term, new FactCell(text));
}
