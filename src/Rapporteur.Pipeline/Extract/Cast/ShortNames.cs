using Rapporteur.Domain.Actors;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Cast;

/// <summary>"the Observatory", "the Board": one word of a body's longer name stands for it, where the report has that name.</summary>
internal static class ShortNames
{
    public static List<NameSpan> Resolve(ReportView view, List<NameSpan> spans)
    {
        var all = new List<NameSpan>(spans.Count);
        foreach (NameSpan span in spans)
        {
            bool bare = span.Kind == NameSpanKind.Body && span.Actor == ActorKind.Organisation && span.End - span.First == 1
                && Bodies.ByName(span.Name!) is null;
            if (!bare)
            {
                all.Add(Headed(span, spans) is { } whole ? span with { Name = whole.Name, Actor = whole.Actor, Country = whole.Country } : span);
            }
            else if (Longer(view, span, spans) is { } full)
            {
                all.Add(span with { Name = full.Name, Actor = full.Actor, Country = full.Country });
            }
            else if (AgentNouns.NumberOf(view.Lower(span.First)) is null)
            {
                // A common noun with a capital that stands for no body named here is left to the descriptions.
                all.Add(span);
            }
        }

        return all;
    }

    // "the Steering Committee" of a report that names one "Steering Committee of the Donors' Platform", and no other.
    private static NameSpan? Headed(NameSpan head, List<NameSpan> spans)
    {
        if (head.Kind != NameSpanKind.Body || head.Actor != ActorKind.Organisation || head.End - head.First < 2 || Bodies.ByName(head.Name!) is not null)
        {
            return null;
        }

        NameSpan? found = null;
        foreach (NameSpan span in spans)
        {
            bool longer = span.Kind == NameSpanKind.Body && span.Actor != ActorKind.State && span.Name!.StartsWith(head.Name!, StringComparison.Ordinal)
                && span.Name.AsSpan(head.Name!.Length) is [' ', .. var rest] && (rest.StartsWith("of ", StringComparison.Ordinal) || rest.StartsWith("for ", StringComparison.Ordinal) || rest.StartsWith("on ", StringComparison.Ordinal));
            if (longer && found is { } other && !string.Equals(other.Name, span.Name, StringComparison.Ordinal))
            {
                return null;
            }

            found = longer ? span : found;
        }

        return found;
    }

    private static NameSpan? Longer(ReportView view, NameSpan bare, List<NameSpan> spans)
    {
        string word = bare.Name!.TrimEnd('s', '’', '\'');
        foreach (NameSpan span in spans)
        {
            if (span.Kind == NameSpanKind.Body && span.Actor != ActorKind.State && span.Name!.Length > word.Length
                && HasWord(span.Name, word))
            {
                return span;
            }

            if (span.Kind == NameSpanKind.Body && span.End - span.First > 1 && span.Actor != ActorKind.State
                && HasWord(view.Text.TextOf(span.First, span.End), word))
            {
                return span;
            }
        }

        return null;
    }

    /// <summary>Whether a name has a word, whole.</summary>
    public static bool HasWord(string name, string word)
    {
        int at = name.IndexOf(word, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || name[at - 1] == ' ') && (at + word.Length == name.Length || name[at + word.Length] == ' ');
    }
}
