using Rapporteur.Domain.Actors;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Cast;

/// <summary>"The North", "the South's": of a report that names either Korea, the two states.</summary>
internal static class DividedLand
{
    /// <summary>Adds the places where the halves stand alone.</summary>
    public static List<NameSpan> Resolve(ReportView view, List<NameSpan> spans)
    {
        if (!IsOfKorea(view))
        {
            return spans;
        }

        var all = new List<NameSpan>(spans.Count);
        int next = 0;
        for (int token = 1; token < view.Count; token++)
        {
            while (next < spans.Count && spans[next].End <= token)
            {
                all.Add(spans[next++]);
            }

            bool taken = next < spans.Count && spans[next].Outer <= token;
            if (!taken && StateAt(view, token) is { } state)
            {
                all.Add(new NameSpan(token, token, token + 1, NameSpanKind.Body) { Name = state.Name, Actor = ActorKind.State, Country = state.Iso3 });
            }
        }

        all.AddRange(spans[next..]);
        return all;
    }

    private static bool IsOfKorea(ReportView view)
    {
        for (int i = 1; i < view.Count; i++)
        {
            if (view.Lower(i) is "korea" or "korean" or "koreans" && view.Lower(i - 1) is "north" or "south")
            {
                return true;
            }
        }

        return false;
    }

    // "the South Caucasus", "in the north of the country": no state.
    private static Country? StateAt(ReportView view, int token)
    {
        bool alone = view.Is(token - 1, "the") && view[token].Form is "North" or "South"
            && (token + 1 == view.Count || !char.IsLetter(view[token + 1].Form[0]) || char.IsLower(view[token + 1].Form[0])) && !(token + 1 < view.Count && view.Is(token + 1, "of"));
        return alone ? Countries.ByIso3(view[token].Form is "North" ? "PRK" : "KOR") : null;
    }
}
