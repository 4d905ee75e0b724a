using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Attributions;

/// <summary>Adjectives and participles of thinking and wanting: "confident that …", "critical of …", "it is unclear whether …".</summary>
internal sealed class AdjectiveAttributions(ReportView view, SpeechSource sources, QuoteBook quotes)
{
    private readonly ComplementContent _complements = new(view, quotes);

    public Attribution? At(int token)
    {
        bool participle = view.Pos(token) == UniversalPos.Verb && view[token].Xpos is "VBN";
        if (!(participle || view.Pos(token) == UniversalPos.Adj) || AttitudeAdjectives.Of(view.Lower(token)) is not { } word
            || view.Has(token, "amod"))
        {
            return null;
        }

        if (sources.Subjects.IsImpersonal(token))
        {
            return word.Takes(CueFrames.Extraposed) && Clause(token) is { } open ? Attribution.Of(token, Source.None, [open], isStatement: false) : null;
        }

        Source source = sources.Anyone(token, passive: false);
        if (source.Token < 0)
        {
            return null;
        }

        (int First, int End)? clause = word.Takes(CueFrames.Clause) ? Clause(token) : null;
        List<(int First, int End)>? content = clause is { } said ? [said] : _complements.After(token, word);
        return content is null ? null : Attribution.Of(token, source, content, isStatement: word.IsSaid && clause is not null && IsSaying(token, clause.Value.First));
    }

    // "was clear that", but "is not clear whether", "if he is clear that"
    private bool IsSaying(int token, int first)
    {
        foreach (int child in view.Children(token))
        {
            if ((view.Has(child, "advmod") && view.Lower(child) is "not" or "n't" or "n’t" or "never") || view.Has(child, "mark") || (view.Has(child, "aux") && view.Lower(child) is not ("has" or "have" or "had")))
            {
                return false;
            }
        }

        return view.Is(first - 1, "that") && view.Child(token, "cop") >= 0;
    }

    private (int First, int End)? Clause(int token)
    {
        foreach (int child in view.Children(token))
        {
            bool clause = child > token && (view.Has(child, "ccomp") || view.Has(child, "csubj")
                || (view.Has(child, "advcl") && view.Child(child, "mark") is >= 0 and int mark && view.Lower(mark) is "that" or "if" or "whether"));
            if (clause)
            {
                int first = view.First(child);
                return (view.Is(first, "that") ? first + 1 : first, view.End(child));
            }
        }

        return null;
    }
}
