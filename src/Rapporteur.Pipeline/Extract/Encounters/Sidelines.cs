using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Encounters;

/// <summary>The larger gathering that an encounter is told to be on the sidelines of.</summary>
internal static class Sidelines
{
    private const int Longest = 10;

    /// <summary>Its words without the article, or null.</summary>
    public static string? Of(ReportView view, int trigger, int other)
    {
        var sentence = view.SentenceOf(trigger);
        for (int i = trigger + 1; i < sentence.EndToken; i++)
        {
            bool margin = view.Lemma(i) is "sideline" or "margin" && view[i].Xpos is "NNS" && i + 2 < sentence.EndToken && view.Is(i + 1, "of")
                && (view.IsUnder(i, trigger) || view.IsUnder(i, other));
            if (margin && view.Child(i, "nmod") is >= 0 and int gathering)
            {
                int first = view.Lower(i + 2) is "the" or "a" or "an" ? i + 3 : i + 2;
                int end = view.End(gathering);
                return end - first is > 0 and <= Longest ? view.TextOf(view.Range(first, end)) : null;
            }
        }

        return null;
    }
}
