using System.Globalization;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;

namespace Rapporteur.Web.Views;

/// <summary>The addresses of things. Ids come from content, so these stay good.</summary>
internal static class Paths
{
    public static string Actor(ActorId id) => $"/actors/{Uri.EscapeDataString(id.Value)}";

    public static string Encounter(FactId id) => $"/encounters/{Uri.EscapeDataString(id.Value)}";

    public static string Statement(FactId id) => $"/statements/{Uri.EscapeDataString(id.Value)}";

    public static string Position(FactId id) => $"/positions/{Uri.EscapeDataString(id.Value)}";

    public static string Agreement(FactId id) => $"/agreements/{Uri.EscapeDataString(id.Value)}";

    public static string Commitment(FactId id) => $"/commitments/{Uri.EscapeDataString(id.Value)}";

    public static string Event(FactId id) => $"/events/{Uri.EscapeDataString(id.Value)}";

    public static string Figure(FactId id) => $"/figures/{Uri.EscapeDataString(id.Value)}";

    public static string Judgement(JudgementId id) => $"/judgements/{Uri.EscapeDataString(id.Value)}";

    /// <summary>A page of what may be one, of one kind or of all.</summary>
    public static string Suggestions(string? kind, int page) =>
        "/suggestions" + (kind is null ? "" : $"?kind={Uri.EscapeDataString(kind)}")
        + (page <= 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"{(kind is null ? '?' : '&')}page={page}"));

    public static string Report(ReportId id) => $"/reports/{Uri.EscapeDataString(id.Value)}";

    /// <summary>A passage in the reader. The query marks it without a script; the fragment scrolls to it.</summary>
    public static string Passage(Evidence passage) => string.Create(
        CultureInfo.InvariantCulture, $"{Report(passage.Report)}?at={passage.Start}-{passage.End}#p-{passage.Start}-{passage.End}");
}
