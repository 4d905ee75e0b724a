using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Cast;

/// <summary>"Norway's opposition to the deal" tells a stance; "the Norwegian opposition" is somebody.</summary>
internal static class OppositionTo
{
    public static bool Is(ReportView view, int token) =>
        view.Is(token, "opposition") && token + 1 < view.Count && view.Is(token + 1, "to") && view.Has(token + 1, "case");
}
