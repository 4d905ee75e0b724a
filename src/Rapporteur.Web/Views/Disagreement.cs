using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;
using Rapporteur.Web.Hosting;

namespace Rapporteur.Web.Views;

/// <summary>Reports that disagree on a field of a fact.</summary>
/// <param name="About">The fact, as a link where it has a page.</param>
/// <param name="Field">The field.</param>
/// <param name="Values">Each value with the reports that give it.</param>
public sealed record Disagreement(Link? About, string Field, IReadOnlyList<ToldValue> Values)
{
    internal static Disagreement Of(Discrepancy discrepancy, SiteRecord record, NameBook names) => new(
        EntryLinks.Of(discrepancy.About.Value, record, names),
        discrepancy.Field,
        [.. discrepancy.Values.Select(value => new ToldValue(value.Value, [.. value.Reports.Select(names.Link)]))]);

    internal static Disagreement[] Of(FactId fact, SiteRecord record, NameBook names) =>
        [.. record.Kept(static all => new ByFact(all.All<Discrepancy>().ToLookup(one => one.About))).All[fact].Select(one => Of(one, record, names))];

    private sealed record ByFact(ILookup<FactId, Discrepancy> All);
}

/// <summary>A value and who tells it.</summary>
/// <param name="Value">The value as text.</param>
/// <param name="Reports">The reports that give it.</param>
public sealed record ToldValue(string Value, IReadOnlyList<ReportLink> Reports);
