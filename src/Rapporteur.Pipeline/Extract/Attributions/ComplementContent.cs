using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Attributions;

/// <summary>What was said or thought where it is no clause: an object, an infinitive, a phrase with a preposition, the subject of a passive, the head of a relative clause.</summary>
internal sealed class ComplementContent(ReportView view, QuoteBook quotes)
{
    /// <summary>The content that a cue takes after it, or null where there is none.</summary>
    public List<(int First, int End)>? After(int cue, CueWord word)
    {
        foreach (int child in view.Children(cue))
        {
            int start = child > cue ? StartOf(child, word) : -1;
            if (start > cue)
            {
                int end = EndOf(cue, start, word);
                return end > start ? [(start, end)] : null;
            }
        }

        return null;
    }

    /// <summary>"Tehran is believed to …", "the truce was welcomed by …": the subject, and what the passive takes besides.</summary>
    public List<(int First, int End)>? OfPassive(int verb, CueWord word)
    {
        int subject = view.Child(verb, "nsubj");
        if (subject < 0 || subject > verb)
        {
            return null;
        }

        var content = new List<(int First, int End)>();
        if (view.Lower(subject) is not ("it" or "there" or "who" or "which" or "that"))
        {
            content.Add((view.First(subject), Math.Min(verb, view.End(subject))));
        }

        // An agent is the source, and no content.
        if (After(verb, word with { Frames = word.Frames | CueFrames.Infinitive, Prepositions = [.. word.Prepositions, "as", "of", "for"] }) is { } rest)
        {
            content.AddRange(rest);
        }

        return content.Count == 0 ? null : content;
    }

    /// <summary>"the plan that Ankara rejected", "what he said": the words that a relative clause hangs on.</summary>
    public List<(int First, int End)>? OfRelative(int verb)
    {
        int asked = view.Child(verb, "obj");
        if (asked >= 0 && asked < verb && view[asked].Xpos is "WP" or "WDT" && !view.Has(verb, "acl"))
        {
            return [(view.First(asked), asked + 1)];
        }

        int head = view.Head(verb);
        int subject = view.Child(verb, "nsubj");
        if (!view.Has(verb, "acl") || head < 0 || head > verb || subject < 0 || view.Lower(subject) is "who" or "which" or "that")
        {
            return null;
        }

        int end = Math.Min(view.First(verb), view.End(head));
        return end > view.First(head) ? [(view.First(head), end)] : null;
    }

    private int StartOf(int child, CueWord word)
    {
        if (view.Has(child, "obj") || view.Has(child, "iobj"))
        {
            return word.Takes(CueFrames.Object) ? view.First(child) : -1;
        }

        if (view.Has(child, "ccomp"))
        {
            return word.Frames == CueFrames.None ? -1 : AfterThat(view.First(child), child);
        }

        if (view.Has(child, "xcomp"))
        {
            return word.Takes(CueFrames.Infinitive) ? view.First(child) : -1;
        }

        int preposition = view.Child(child, "case");
        preposition = preposition >= 0 ? preposition : view.Child(child, "mark");
        bool phrase = view.Has(child, "obl") || view.Has(child, "nmod") || view.Has(child, "advcl") || view.Has(child, "acl");
        return phrase && preposition >= 0 && preposition < child && word.TakesPreposition(view.Lower(preposition)) && !Adjuncts.IsTime(view, child)
            ? preposition + 1
            : -1;
    }

    private int AfterThat(int first, int root) => first < root && view.Is(first, "that") ? first + 1 : first;

    /// <summary>One past the last word: what hangs on the cue up to the next clause, a time or a venue.</summary>
    private int EndOf(int cue, int start, CueWord word)
    {
        int end = start;
        foreach (int child in view.Children(cue))
        {
            if (view.End(child) <= start || view.IsPunctuation(child))
            {
                continue;
            }

            if (child > start && !IsFellow(child, cue) && Adjuncts.EndsContent(view, child, word.Prepositions))
            {
                break;
            }

            end = Math.Max(end, view.End(child));
        }

        return quotes.Through(WithoutAside(start, end));
    }

    // "wants to widen the talks, invite Ankara and …": a bare infinitive goes on with the infinitive, though it hangs on the cue.
    private bool IsFellow(int child, int cue) =>
        view.Has(child, "conj") && view[child].Xpos is "VB" && view[cue].Xpos is not "VB" && view.Child(child, "nsubj") < 0 && view.Child(child, "aux") < 0;

    /// <summary>Leaves out a relative clause behind a comma at the end: ", which has said nothing" is the report's own remark.</summary>
    private int WithoutAside(int start, int end)
    {
        for (int i = start + 1; i < end; i++)
        {
            if (view.Relation(i) is not "acl:relcl" || view.End(i) < end)
            {
                continue;
            }

            int comma = view.Is(view.First(i), ",") ? view.First(i) : view.First(i) - 1;
            if (comma > start && view.Is(comma, ","))
            {
                return comma;
            }
        }

        return end;
    }
}
