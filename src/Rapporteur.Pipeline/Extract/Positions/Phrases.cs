using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Positions;

/// <summary>Stretches of tokens as phrases of the tree.</summary>
internal static class Phrases
{
    /// <summary>The word that the others of a stretch hang on: the first whose head lies outside it.</summary>
    public static int Root(ReportView view, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            int head = view.Head(i);
            if ((head < first || head >= end) && !view.IsPunctuation(i) && !view.Has(i, "case") && !view.Has(i, "mark"))
            {
                return i;
            }
        }

        return first;
    }

    /// <summary>The clause of a predicate, without the word that joins it and without what is coordinated with it.</summary>
    public static (int First, int End) Clause(ReportView view, int predicate)
    {
        int first = view.First(predicate);
        int end = view.End(predicate);
        foreach (int child in view.Children(predicate))
        {
            // "Its position is that …"
            if (view.Relation(child) is "nsubj:outer" && view.Child(predicate, "mark") is >= 0 and int that && that > child)
            {
                first = that;
            }

            if (child > predicate && (view.Has(child, "conj") || view.Has(child, "parataxis")) && VerbPhrase.IsVerbal(view, child))
            {
                end = Math.Min(end, Math.Max(predicate + 1, view.First(child)));
            }

            // "…, while Moscow argues …" is another's.
            if (child > predicate && view.Has(child, "advcl") && view.Child(child, "mark") is >= 0 and int mark && view.Lower(mark) is "while" or "whereas" or "although" or "though")
            {
                end = Math.Min(end, Math.Max(predicate + 1, view.First(child)));
            }
        }

        // "According to Berg, …" is no part of what she says.
        if (first < predicate && view.Is(first, "according"))
        {
            int comma = first;
            while (comma < predicate && !view.Is(comma, ","))
            {
                comma++;
            }

            first = comma < predicate ? comma : first;
        }

        while (first < predicate && (view.Lower(first) is "that" or "and" or "but" || view.IsPunctuation(first)))
        {
            first++;
        }

        return (first, end);
    }
}
