using Rapporteur.Domain.Actors;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Cast;

/// <summary>"Syrian Democratic Forces (SDF)": the letters in brackets are another name of what stands before them, wherever they come again.</summary>
internal static class Acronyms
{
    /// <summary>Adds the places where an acronym that the report itself explains stands alone, and gives all of them the full name.</summary>
    public static List<NameSpan> Resolve(ReportView view, List<NameSpan> spans)
    {
        Dictionary<string, NameSpan> explained = Explained(view, spans);
        if (explained.Count == 0)
        {
            return spans;
        }

        var all = new List<NameSpan>(spans.Count + explained.Count);
        int next = 0;
        for (int token = 0; token < view.Count; token++)
        {
            if (next < spans.Count && spans[next].Outer == token)
            {
                NameSpan span = spans[next++];
                all.Add(span.End - span.First == 1 && Find(view, span.First, explained) is { } full
                    ? span with { Kind = NameSpanKind.Body, Name = full.Name, Actor = full.Actor, Country = full.Country }
                    : span);
                token = span.End - 1;
            }
            else if (Find(view, token, explained) is { } full)
            {
                all.Add(full with { Outer = token, First = token, End = token + 1 });
            }
        }

        return all;
    }

    private static NameSpan? Find(ReportView view, int token, Dictionary<string, NameSpan> explained)
    {
        ReadOnlySpan<char> form = view[token].Form;
        return IsAcronym(form) && explained.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out NameSpan full) ? full : null;
    }

    private static Dictionary<string, NameSpan> Explained(ReportView view, List<NameSpan> spans)
    {
        var explained = new Dictionary<string, NameSpan>(StringComparer.Ordinal);
        foreach (NameSpan span in spans)
        {
            int open = span.End;
            if (span.Kind == NameSpanKind.Body && span.Actor != ActorKind.State && open + 2 < view.Count
                && view.Is(open, "(") && view.Is(open + 2, ")") && IsAcronym(view[open + 1].Form))
            {
                explained.TryAdd(new string(view[open + 1].Form), span);
            }
        }

        return explained;
    }

    private static bool IsAcronym(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsUpper(c) && c != '-')
            {
                return false;
            }
        }

        return text.Length is >= 2 and <= 8;
    }
}
