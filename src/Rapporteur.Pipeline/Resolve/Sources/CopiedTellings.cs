using Rapporteur.Domain.Provenance;
using Rapporteur.Pipeline.Resolve.Making;

namespace Rapporteur.Pipeline.Resolve.Sources;

/// <summary>Passages that a report shares word for word with one that tells a fact: it tells the fact too, though its copy may have lost the marks to see it by.</summary>
internal static class CopiedTellings
{
    /// <summary>Adds to the tellings of one fact those in copies of their passages.</summary>
    /// <param name="parts">The tellings, in the order of report and number; stays so.</param>
    /// <param name="context">The reports and what they share.</param>
    public static void AddTo<T>(List<T> parts, FactContext context)
        where T : Part
    {
        int own = parts.Count;
        var telling = new HashSet<int>();
        foreach (T part in parts)
        {
            telling.Add(part.Report);
        }

        for (int i = 0; i < own; i++)
        {
            T part = parts[i];
            foreach (SharedText pair in context.Lineages.Of(part.Report))
            {
                int other = pair.A == part.Report ? pair.B : pair.A;
                if (!telling.Contains(other) && Copied(part, other, pair, context) is { } evidence)
                {
                    telling.Add(other);
                    parts.Add((T)(part with { Report = other, Evidence = evidence }));
                }
            }
        }

        if (parts.Count > own)
        {
            parts.Sort(static (a, b) => a.Report != b.Report ? a.Report.CompareTo(b.Report) : a.Number.CompareTo(b.Number));
        }
    }

    /// <summary>The same passages in the other report; null unless all of them are there.</summary>
    private static Evidence[]? Copied(Part part, int other, SharedText pair, FactContext context)
    {
        var evidence = new Evidence[part.Evidence.Length];
        for (int i = 0; i < evidence.Length; i++)
        {
            if (Copied(part.Evidence[i].Range, part.Report, other, pair, context) is not { } range)
            {
                return null;
            }

            evidence[i] = Evidence.Cut(context.Reports.IdOf(other), context.Reports.ScanOf(other).Text, range);
        }

        return evidence;
    }

    private static TextRange? Copied(TextRange passage, int report, int other, SharedText pair, FactContext context)
    {
        foreach ((TextRange a, TextRange b) in pair.Alignment.Passages)
        {
            (TextRange here, TextRange there) = pair.A == report ? (a, b) : (b, a);
            if (here.Start <= passage.Start && passage.End <= here.End + 1)
            {
                // A shared stretch is the same words in the same order: the words before the passage count its place there.
                ReadOnlySpan<Word> mine = context.Reports.ScanOf(report).Words;
                int skipped = Index(mine, passage.Start) - Index(mine, here.Start);
                int count = Index(mine, passage.End) - Index(mine, passage.Start);
                ReadOnlySpan<Word> theirs = context.Reports.ScanOf(other).Words;
                int first = Index(theirs, there.Start) + skipped;
                return count <= 0 || first + count > theirs.Length ? null : new TextRange(theirs[first].Start, theirs[first + count - 1].End);
            }
        }

        return null;
    }

    /// <summary>How many words begin before a place.</summary>
    private static int Index(ReadOnlySpan<Word> words, int offset)
    {
        int low = 0;
        int high = words.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = words[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
