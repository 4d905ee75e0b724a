using Rapporteur.Pipeline.Extract.Attributions;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Statements;

/// <summary>Where or in what form words were said: "in an interview with state television", "at a press conference", "on Twitter".</summary>
internal static class Venues
{
    public static string? Of(ReportView view, int cue)
    {
        if (cue < 0)
        {
            return null;
        }

        foreach (int child in view.Children(cue))
        {
            int preposition = view.Has(child, "obl") ? view.Child(child, "case") : -1;
            if (preposition < 0 || view.Lower(preposition) is not ("in" or "at" or "during" or "on" or "via"))
            {
                continue;
            }

            bool medium = view.Lower(preposition) is "on" or "via" && view.Lower(child) is "twitter" or "facebook" or "telegram" or "television" or "tv" or "radio";
            if (medium || Adjuncts.IsVenue(view, child))
            {
                return view.TextOf(view.Range(view.First(child), EndOf(view, child)));
            }
        }

        return null;
    }

    // The clause that was said is no part of the venue, though the parser may hang it there.
    private static int EndOf(ReportView view, int phrase)
    {
        for (int i = phrase + 1; i < view.End(phrase); i++)
        {
            if (view.Has(i, "acl") && view.Child(i, "mark") is >= 0 and int mark && view.Is(mark, "that"))
            {
                return mark;
            }
        }

        return view.End(phrase);
    }
}
