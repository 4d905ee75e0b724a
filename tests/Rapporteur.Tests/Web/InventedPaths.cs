namespace Rapporteur.Tests.Web;

/// <summary>One address for each page of the invented record.</summary>
internal static class InventedPaths
{
    public static readonly string[] All =
    [
        "/", "/timeline", "/timeline?show=both&lanes=party", "/encounters/e-selin", "/encounters/e-visit", "/statements/s-03", "/statements/s-07",
        "/reports", "/reports/r-1?shared=on", "/reports/r-3", "/reports/r-4", "/actors", "/actors/a-okoro", "/statements", "/search",
        "/search?q=Okoro", "/search?q=nobody", "/judgements", "/help",
        "/positions", "/positions/p-lock", "/agreements", "/agreements/g-accord", "/commitments", "/commitments/k-lock", "/events", "/events/v-deny", "/figures",
        "/figures/f-villages", "/timeline?from=yesterday", "/suggestions",
    ];
}
