using System.Collections.Frozen;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Attributions;

/// <summary>Phrases on a verb of saying that tell when or in what form it was said, and are no part of what was said.</summary>
internal static class Adjuncts
{
    private static readonly FrozenSet<string> Times = FrozenSet.Create(
        StringComparer.Ordinal,
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may",
        "june", "july", "august", "september", "october", "november", "december", "today", "yesterday", "tomorrow", "tonight", "week",
        "weekend", "month", "year", "day", "morning", "afternoon", "evening", "night", "time", "hour", "past", "decade");

    private static readonly FrozenSet<string> Venues = FrozenSet.Create(
        StringComparer.Ordinal,
        "interview", "statement", "speech", "briefing", "address", "letter", "tweet", "communique", "testimony", "remark", "message",
        "post", "article", "broadcast", "conference", "email", "memo", "debate", "rally", "appearance", "call", "meeting", "hearing");

    /// <summary>Whether the phrase tells a time: "on Tuesday", "last week".</summary>
    public static bool IsTime(ReportView view, int token) =>
        view.Relation(token) is "obl:tmod" or "nmod:tmod" || Times.Contains(view.Lower(token)) || Times.Contains(view.Lemma(token));

    /// <summary>Whether the phrase tells in what form or on what occasion words were said: "in an interview".</summary>
    public static bool IsVenue(ReportView view, int token) => Venues.Contains(view.Lemma(token));

    /// <summary>Whether what hangs on a verb of saying ends what was said.</summary>
    public static bool EndsContent(ReportView view, int child, string[] prepositions)
    {
        if (view.Has(child, "conj") || view.Has(child, "parataxis") || view.Has(child, "cc"))
        {
            // What a colon opens belongs to what was said.
            return !(view.Has(child, "parataxis") && view.First(child) > 0 && view.Is(view.First(child) - 1, ":"));
        }

        if (view.Has(child, "advcl"))
        {
            int mark = view.Child(child, "mark");
            mark = mark >= 0 ? mark : view.Child(child, "case");
            return mark < 0 || mark > child
                || !(view.Lower(mark) is "for" or "of" or "from" or "to" or "whether" or "if" || Array.IndexOf(prepositions, view.Lower(mark)) >= 0);
        }

        if (view.Has(child, "obl"))
        {
            int preposition = view.Child(child, "case");
            if (preposition >= 0 && view.Lower(preposition) is "during" or "after" or "before" or "since" or "amid" or "following" or "until" or "ahead" or "according" or "despite")
            {
                return Array.IndexOf(prepositions, view.Lower(preposition)) < 0;
            }

            bool opens = preposition < 0 || view.Lower(preposition) is "on" or "in" or "at" or "to";
            return opens && (IsTime(view, child) || (IsVenue(view, child) && preposition >= 0 && view.Lower(preposition) is "in" or "at" or "on"));
        }

        return false;
    }
}
