using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Ports;

namespace Rapporteur.Web;

/// <summary>Where the site listens, and whether it takes judgements.</summary>
/// <param name="Url">An <c>http</c> address on this machine (127.0.0.1, [::1] or localhost); port 0 takes a free one.</param>
/// <param name="Desk">Takes judgements made on the pages and sent to <c>/api/judgements</c>, from several threads; null for a site that only shows.</param>
public sealed record RecordSiteOptions(string Url = "http://127.0.0.1:5417", IJudgementDesk? Desk = null)
{
    /// <summary>Who judges on the pages when nobody says otherwise; null for nobody.</summary>
    public string? By { get; init; }

    /// <summary>Says what may be one and was not brought together, the likeliest first; null for a site without suggestions.</summary>
    public Func<IRecordReader, IReadOnlyList<Suggestion>>? Suggest { get; init; }
}
