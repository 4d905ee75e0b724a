using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Cast;

/// <summary>How often a report tells of each state, by its name, its people and its capital: which it is about.</summary>
internal static class StatesTold
{
    /// <summary>The state told at least twice as often as any other; null for none.</summary>
    public static Country? Main(ReportView view) => Most(Of(view), 2);

    /// <summary>How often each state is told, by its code.</summary>
    public static Dictionary<string, int> Of(ReportView view)
    {
        var told = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < view.Count; i++)
        {
            if (char.IsUpper(view[i].Form[0]) && (Countries.ByName(view[i].Form) ?? Countries.ByDemonym(view[i].Form) ?? Countries.ByCapital(view[i].Form)) is { } country)
            {
                told[country.Iso3] = told.GetValueOrDefault(country.Iso3) + 1;
            }
        }

        return told;
    }

    /// <summary>The state told so many times as often as any other, and more often; null for none.</summary>
    public static Country? Most(Dictionary<string, int> told, int timesOver)
    {
        string? best = null;
        (int most, int second) = (0, 0);
        foreach ((string country, int times) in told)
        {
            second = Math.Max(second, Math.Min(most, times));
            best = times > most ? country : best;
            most = Math.Max(most, times);
        }

        return best is not null && most > second && most >= timesOver * second ? Countries.ByIso3(best) : null;
    }
}
