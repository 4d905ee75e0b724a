using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Encounters;

/// <summary>What an encounter was about: "to discuss …", "talks on Syria", "about …".</summary>
internal static class EncounterTopics
{
    private const int Longest = 12;

    public static List<string> Of(ReportView view, int trigger, int other)
    {
        var topics = new List<string>();
        Prepositional(view, trigger, topics);
        if (other != trigger)
        {
            Prepositional(view, other, topics);
        }

        Purpose(view, trigger, topics);
        if (other != trigger)
        {
            Purpose(view, other, topics);
        }

        return topics;
    }

    private static void Prepositional(ReportView view, int word, List<string> topics)
    {
        foreach (int child in view.Children(word))
        {
            bool about = (view.Has(child, "nmod") || view.Has(child, "obl")) && view.Child(child, "case") is >= 0 and int preposition
                && view.Lower(preposition) is "on" or "about" or "over" or "regarding" or "concerning"
                && view.Pos(child) is UniversalPos.Noun or UniversalPos.Propn && !DayWords.IsDay(view, child);
            if (about)
            {
                Add(view, child, view.Child(child, "case") + 1, topics);
            }
        }
    }

    private static void Purpose(ReportView view, int word, List<string> topics)
    {
        foreach (int child in view.Children(word))
        {
            if ((view.Has(child, "advcl") || view.Has(child, "xcomp") || view.Has(child, "acl")) && view.Lemma(child) is "discuss" or "address" or "review"
                && view.Child(child, "obj") is >= 0 and int matter)
            {
                Add(view, matter, view.First(matter), topics);
            }
        }
    }

    private static void Add(ReportView view, int head, int first, List<string> topics)
    {
        int end = view.End(head);
        if (first <= head && end - first is > 0 and <= Longest)
        {
            topics.Add(view.TextOf(view.Range(first, end)));
        }
    }
}
