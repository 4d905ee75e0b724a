using System.Globalization;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;

namespace Rapporteur.Web.Views;

/// <summary>What a report shares with another.</summary>
/// <param name="Other">The other report.</param>
/// <param name="Kind">How closely.</param>
/// <param name="Share">Share of the shorter one's words, 0 to 1.</param>
/// <param name="Passages">The shared stretches, in the order of this report.</param>
public sealed record SharedText(ReportLink Other, LineageKind Kind, double Share, IReadOnlyList<SharedStretch> Passages)
{
    /// <summary>In words: "word-for-word copy, 94 % of the shorter one".</summary>
    public string Says
    {
        get
        {
            string kind = Kind switch
            {
                LineageKind.Copy => "copied word for word",
                LineageKind.Rewrite => "reworded",
                _ => "some sentences shared",
            };
            return string.Create(CultureInfo.InvariantCulture, $"{kind}: {Math.Round(Share * 100):0} % of the shorter report’s words");
        }
    }

    internal static List<SharedText> Load(Lineage lineage, ReportId report, NameBook names) =>
    [
        .. lineage.Pairs
            .Where(pair => pair.A == report || pair.B == report)
            .OrderByDescending(pair => pair.Shared)
            .ThenBy(pair => pair.A)
            .ThenBy(pair => pair.B)
            .Select(pair => new SharedText(
                names.Link(pair.A == report ? pair.B : pair.A),
                pair.Kind,
                pair.Shared,
                [
                    .. pair.Passages
                        .Select(passage => pair.A == report ? new SharedStretch(passage.A, passage.B) : new SharedStretch(passage.B, passage.A))
                        .OrderBy(stretch => stretch.Here.Start),
                ])),
    ];
}

/// <summary>A stretch that stands in both reports.</summary>
/// <param name="Here">In the report that is being read.</param>
/// <param name="There">In the other.</param>
public sealed record SharedStretch(Evidence Here, Evidence There);
