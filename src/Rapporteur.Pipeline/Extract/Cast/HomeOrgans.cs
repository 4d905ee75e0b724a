using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Cast;

/// <summary>"The Senate", "Congress": organs that many states have. The table gives a bare name to the best known; where a report never speaks of that state, it is the organ of the state that it speaks of most.</summary>
internal static class HomeOrgans
{
    /// <summary>The spans, those of such organs given to the report's own state.</summary>
    public static List<NameSpan> Resolve(ReportView view, List<NameSpan> spans)
    {
        Dictionary<string, int>? told = null;
        for (int i = 0; i < spans.Count; i++)
        {
            NameSpan span = spans[i];
            string surface = Surface(view, span);
            if (span.Kind is not NameSpanKind.Body || span.Country is null || !IsShared(surface))
            {
                continue;
            }

            told ??= AllTold(view, spans);
            if (told.ContainsKey(span.Country) || StatesTold.Most(told, 1) is not { } home || !Bodies.TryGovernmentOrgan(home.Adjective, surface, out Body? organ))
            {
                continue;
            }

            spans[i] = span with { Name = organ.Name, Actor = organ.Kind, Country = home.Iso3 };
        }

        return spans;
    }

    private static string Surface(ReportView view, NameSpan span) =>
        view.TextOf(view.Range(span.First + (view.Is(span.First, "the") && span.End - span.First > 1 ? 1 : 0), span.End));

    private static bool IsShared(string surface) => surface is "Senate" or "Congress" or "House of Representatives";

    // How often each state is told, by its name, its people, its capital or its leaders.
    private static Dictionary<string, int> AllTold(ReportView view, List<NameSpan> spans)
    {
        Dictionary<string, int> told = StatesTold.Of(view);
        foreach (NameSpan span in spans)
        {
            if (span.Country is { } country && !IsShared(Surface(view, span)))
            {
                told[country] = told.GetValueOrDefault(country) + 1;
            }
            else if (span.Kind is NameSpanKind.Person && Leaders.CountryOf(view.TextOf(view.Range(span.First, span.End))) is { } led)
            {
                told[led] = told.GetValueOrDefault(led) + 1;
            }
        }

        return told;
    }
}
