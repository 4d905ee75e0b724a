using System.Globalization;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;

namespace Rapporteur.Web.Views;

/// <summary>The addresses of things. Ids come from content, so these stay good.</summary>
internal static class Paths
{
    public static string Actor(ActorId id) => $"/actors/{Uri.EscapeDataString(id.Value)}";

    public static string Encounter(FactId id) => $"/encounters/{Uri.EscapeDataString(id.Value)}";

    public static string Statement(FactId id) => $"/statements/{Uri.EscapeDataString(id.Value)}";

    public static string Report(ReportId id) => $"/reports/{Uri.EscapeDataString(id.Value)}";

    /// <summary>A passage in the reader. The query marks it without a script; the fragment scrolls to it.</summary>
    public static string Passage(Evidence passage) => string.Create(
        CultureInfo.InvariantCulture, $"{Report(passage.Report)}?at={passage.Start}-{passage.End}#p-{passage.Start}-{passage.End}");
}
