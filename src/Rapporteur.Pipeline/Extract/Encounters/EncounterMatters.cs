using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Encounters;

/// <summary>Encounters that others only speak about: "discussed the summit in Cairo", "plans for the ministers' meeting". Those who speak need not be there, and the day they speak on is not its day.</summary>
internal static class EncounterMatters
{
    private const int MostHops = 3;

    /// <summary>The verb of speaking that the encounter is the matter of; −1 for none.</summary>
    public static int Above(ReportView view, int noun)
    {
        if (FirstOfRow(view, noun) is >= 0 and int first)
        {
            return Above(view, first);
        }

        int link = noun;
        int head = view.Head(noun);
        for (int hops = 0; head >= 0 && view.Pos(head) is not UniversalPos.Verb; hops++)
        {
            if (hops == MostHops || !(view.Has(link, "nmod") && IsAbout(view, link)) && !view.Has(link, "conj"))
            {
                return -1;
            }

            link = head;
            head = view.Head(head);
        }

        return head >= 0 && (Speaks(view, head, link) || IsBehindMatter(view, head, link)) ? head : -1;
    }

    /// <summary>"plans for the meeting", "in preparation of the talks": it is to come.</summary>
    public static bool IsPrepared(ReportView view, int noun) =>
        FirstOfRow(view, noun) is >= 0 and int first ? IsPrepared(view, first)
        : IsAbout(view, noun) && view.Child(noun, "case") is > 0 and int preposition && view.Lemma(preposition - 1) is "plan" or "preparation" or "arrangement" or "agenda";

    /// <summary>Whether words at a place of the text stand behind an encounter that the verb speaks about: "discussed preparations for the summit on 3 June".</summary>
    public static bool Precedes(ReportView view, int verb, int end)
    {
        for (int i = verb + 1; i < end; i++)
        {
            if (EncounterNouns.KindOf(view, i) is not null && Above(view, i) == verb)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word stands in the phrase of an encounter that the verb speaks about: "discussed next month's summit".</summary>
    public static bool Holds(ReportView view, int verb, int token)
    {
        for (int at = token; at >= 0 && at != verb; at = view.Head(at))
        {
            if (EncounterNouns.KindOf(view, at) is not null && Above(view, at) == verb)
            {
                return true;
            }
        }

        return false;
    }

    // "the meeting on May 14 and the summit": the encounter that the row begins with, though the parser may hang the second on the day; −1 for none.
    private static int FirstOfRow(ReportView view, int noun)
    {
        if (!view.Has(noun, "conj") || view.Head(noun) is not (>= 0 and int head) || head >= noun)
        {
            return -1;
        }

        int at = head;
        while (view.Pos(head) is UniversalPos.Num && EncounterNouns.KindOf(view, at) is null && at > view.SentenceOf(noun).FirstToken)
        {
            at--;
        }

        return EncounterNouns.KindOf(view, at) is not null ? at : -1;
    }

    private static bool Speaks(ReportView view, int verb, int link) => view.Lemma(verb) switch
    {
        "discuss" or "review" or "mention" or "address" or "raise" or "consider" or "describe" or "recount" => view.Has(link, "obj") || view.Relation(link) is "nsubj:pass",
        "talk" or "speak" or "brief" or "update" or "inform" or "ask" or "consult" => view.Has(link, "obl") && view.Child(link, "case") is >= 0 and int about
            && view.Lower(about) is "about" or "on" or "of" or "regarding" or "concerning",
        _ => false,
    };

    // "discussed preparations for the summit": the parser may hang the summit on the verb.
    private static bool IsBehindMatter(ReportView view, int verb, int link) =>
        view.Has(link, "obl") && IsAbout(view, link) && view.Child(link, "case") is > 0 and int preposition && view.Has(preposition - 1, "obj") && view.Head(preposition - 1) == verb && Speaks(view, verb, preposition - 1);

    // "raised the progress in talks with her": of them; "raised the matter in a call with her": there.
    private static bool IsAbout(ReportView view, int noun) =>
        view.Child(noun, "case") is >= 0 and int preposition
        && (view.Lower(preposition) is "for" or "of" or "on" or "about" or "to" or "from" or "regarding" || (view.Is(preposition, "in") && !EncounterNouns.HasArticleA(view, noun)));
}
