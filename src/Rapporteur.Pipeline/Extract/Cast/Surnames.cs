using Rapporteur.Domain.Actors;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Cast;

/// <summary>A surname that the report gives with a title or a full name stands for its bearer wherever it comes alone, tagged as a name or not.</summary>
internal static class Surnames
{
    private const int ShortestSurname = 3;

    /// <summary>"Ban Ki-moon", "Moon Jae-in": a given name of two syllables behind a hyphen stands last, so the family's stands first.</summary>
    private static string? FamilyNameFirst(ReportView view, NameSpan span)
    {
        ReadOnlySpan<char> last = view[span.End - 1].Form;
        bool apart = span.End - span.First >= 4 && view.Is(span.End - 2, "-") && char.IsLower(last[0]);
        int hyphen = last.IndexOf('-');
        bool joined = span.End - span.First >= 2 && hyphen > 0 && hyphen + 1 < last.Length && char.IsLower(last[hyphen + 1]);
        ReadOnlySpan<char> first = view[apart ? span.End - 4 : joined ? span.End - 2 : span.First].Form;
        return (apart || joined) && first.Length >= ShortestSurname && char.IsUpper(first[0]) ? new string(first) : null;
    }

    public static List<NameSpan> Resolve(ReportView view, List<NameSpan> spans)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (NameSpan span in spans)
        {
            if (span.Kind == NameSpanKind.Person)
            {
                ReadOnlySpan<char> surname = view[span.End - 1].Form;
                if (surname.Length >= ShortestSurname && char.IsUpper(surname[0]))
                {
                    known.Add(new string(surname));
                }

                if (FamilyNameFirst(view, span) is { } family)
                {
                    known.Add(family);
                }
            }
        }

        if (known.Count == 0)
        {
            return spans;
        }

        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        var all = new List<NameSpan>(spans.Count + 8);
        int next = 0;
        for (int token = 0; token < view.Count; token++)
        {
            if (next < spans.Count && spans[next].Outer == token)
            {
                NameSpan span = spans[next++];
                bool surname = span.Kind == NameSpanKind.Body && span.Actor == ActorKind.Organisation && span.End - span.First == 1
                    && lookup.Contains(view[span.First].Form);
                all.Add(surname ? new NameSpan(span.First, span.First, span.End, NameSpanKind.Person) : span);
                token = span.End - 1;
            }
            else if (view.Pos(token) is not (UniversalPos.Verb or UniversalPos.Aux) && lookup.Contains(view[token].Form))
            {
                all.Add(new NameSpan(token, token, token + 1, NameSpanKind.Person));
            }
        }

        return all;
    }
}
