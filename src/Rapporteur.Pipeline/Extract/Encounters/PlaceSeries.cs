using Rapporteur.Domain.Places;
using Rapporteur.Pipeline.Extract.Places;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Encounters;

/// <summary>Several encounters told in one breath: "five meetings: in Moscow, in Vientiane and in Geneva".</summary>
internal static class PlaceSeries
{
    /// <summary>The place of each, in the order told, one past its last token, and whether it is the one of now; empty where the noun does not tell of several.</summary>
    public static List<(Place Place, int End, bool IsNow)> Of(ReportView view, EventPlaces places, int noun)
    {
        if (view[noun].Xpos is not ("NNS" or "NNPS"))
        {
            return [];
        }

        int end = view.SentenceOf(noun).EndToken;
        int at = noun + 1;
        while (at < end && view.Lower(at) is not (":" or "–" or "—"))
        {
            at++;
        }

        var found = at < end ? Listed(view, places, at + 1, end) : [];
        if (found.Count < 2)
        {
            found = Listed(view, places, noun + 1, end);
        }

        return found.Count >= 2 ? found : [];
    }

    // One "in" for each: "in Moscow and in Geneva" are two, "in Moscow, Russia" is one.
    private static List<(Place Place, int End, bool IsNow)> Listed(ReportView view, EventPlaces places, int from, int end)
    {
        var found = new List<(Place, int, bool)>();
        bool now = false;
        int at = from;
        while (at < end)
        {
            if (view.Lower(at) is not ("in" or "at"))
            {
                // Between two places of a list stand commas, "and", "then", "now", "again".
                if (found.Count > 0 && !view.IsPunctuation(at) && view.Lower(at) is not ("and" or "then" or "now" or "again" or "once" or "more" or "finally" or "later" or "today"))
                {
                    return found;
                }

                if (found.Count == 0)
                {
                    return found;
                }

                now |= view.Lower(at) is "now" or "today";
                at++;
                continue;
            }

            int name = at + 1;
            while (name < end && view.Lower(name) is "the")
            {
                name++;
            }

            if (name >= end || places.At(name, out int after) is not { } place)
            {
                return found;
            }

            found.Add((place, after, now));
            now = false;
            at = after;
        }

        return found;
    }
}
