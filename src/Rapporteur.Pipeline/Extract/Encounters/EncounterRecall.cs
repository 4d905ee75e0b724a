using NodaTime;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Time;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Encounters;

/// <summary>Whether an encounter is recalled as past context rather than reported as news.</summary>
internal static class EncounterRecall
{
    /// <summary>Farther back than this, an encounter is context, not news.</summary>
    private const int NewsDays = 7;

    /// <summary>Whether an encounter is recalled as context: told as past, and its own date is well before the report's, or "recent", "last month" says so.</summary>
    public static bool IsBackground(ReportView view, int trigger, int other, EncounterStatus status, FactTime time, LocalDate? published)
    {
        if (status is not (EncounterStatus.Held or EncounterStatus.Cancelled or EncounterStatus.Denied or EncounterStatus.Postponed))
        {
            return false;
        }

        if (time.To is { } last && published is { } today)
        {
            return Period.DaysBetween(last, today) > NewsDays;
        }

        return IsRecalled(view, trigger) || (other != trigger && IsRecalled(view, other)) || IsMentioned(view, trigger)
            || (time.Text is { } words && words.Contains("ago", StringComparison.Ordinal));
    }

    // "his recent visit", "earlier they broke off talks", "had already met".
    private static bool IsRecalled(ReportView view, int word)
    {
        bool noun = view.Pos(word) is not UniversalPos.Verb;
        foreach (int child in view.Children(word))
        {
            if (IsOnTheDay(view, child))
            {
                continue;
            }

            if ((noun && view.Lower(child) is "recent" or "previous" or "last" or "past" or "former" or "earlier")
                || (!noun && view.Lower(child) is "earlier" or "previously" or "already" or "formerly" or "once"))
            {
                return true;
            }
        }

        return false;
    }

    // "earlier in the day", "earlier today", "earlier on Monday": news of the day itself.
    private static bool IsOnTheDay(ReportView view, int word)
    {
        int end = view.SentenceOf(word).EndToken;
        if (!view.Is(word, "earlier") || word + 1 >= end)
        {
            return false;
        }

        return view.Lower(word + 1) switch
        {
            "today" => true,
            "in" => word + 3 < end && view.Lower(word + 3) is "day" or "evening" or "morning" or "afternoon",
            "on" => word + 2 < end && DayWords.IsDay(view, word + 2),
            _ => DayWords.IsDay(view, word + 1),
        };
    }

    // "briefed them on his talks with the envoy": what another event is about was before it.
    private static bool IsMentioned(ReportView view, int noun) =>
        view.Pos(noun) is UniversalPos.Noun && view.Child(noun, "case") is >= 0 and int preposition && view.Lower(preposition) is "on" or "about" or "regarding"
        && view.Child(noun, "nmod:poss") >= 0;
}
