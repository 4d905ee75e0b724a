using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Attributions;

/// <summary>"Growth will slow, warned Ada Berg": a saying behind a comma that closes its sentence, with whoever says it behind the verb. The tree joins it to the clause before and takes the speaker for its object.</summary>
internal sealed class ClosingSaying(ReportCast cast, SpeechSource sources, QuoteBook quotes)
{
    private const int FewestWords = 3;

    private readonly ReportView _view = cast.View;

    /// <summary>Who says, and the words before the comma; null where the verb is no such saying.</summary>
    /// <param name="verb">A verb of saying.</param>
    public (Source Source, (int First, int End) Content)? At(int verb)
    {
        int first = _view.SentenceOf(verb).FirstToken;
        bool closes = verb - first > FewestWords && _view.Is(verb - 1, ",") && _view[verb].Xpos is "VBD" or "VBN" or "VBZ"
            && (_view.Has(verb, "conj") || _view.Has(verb, "parataxis")) && IsSaidOfWords(verb);
        if (!closes || !IsClause(_view.Head(verb), verb) || Speaker(verb) is not (>= 0 and int speaker) || quotes.QuoteOf(verb - 2) >= 0)
        {
            return null;
        }

        Source source = sources.At(speaker);
        if (!source.IsSpeaker)
        {
            return null;
        }

        quotes.MarkQuotes(first, verb - 1);
        return (source, (first, verb - 1));
    }

    /// <summary>"Kenya plans to buy gas, the president has announced": the words before the comma where the tree sees no clause in them, and nothing is told behind the verb; null else.</summary>
    public List<(int First, int End)>? Before(int verb, Source source)
    {
        int first = _view.SentenceOf(verb).FirstToken;
        int comma = source.First - 1;
        bool closes = source.Token >= 0 && source.First < verb && comma - first > FewestWords && _view.Is(comma, ",") && _view.QuoteOf(comma - 1) < 0 && IsSaidOfWords(verb)
            && _view.Pos(first) is UniversalPos.Propn or UniversalPos.Noun or UniversalPos.Det or UniversalPos.Adj;
        if (!closes || !HasVerb(first, comma))
        {
            return null;
        }

        foreach (int child in _view.Children(verb))
        {
            if (child > verb && !_view.IsPunctuation(child) && !Adjuncts.IsTime(_view, child) && !Adjuncts.IsVenue(_view, child))
            {
                return null;
            }
        }

        quotes.MarkQuotes(first, comma);
        return [(first, comma)];
    }

    private bool HasVerb(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (_view.Pos(i) is UniversalPos.Verb)
            {
                return true;
            }
        }

        return false;
    }

    // Whom one tells, asks or reminds stands behind the verb as well.
    private bool IsSaidOfWords(int verb) =>
        SpeechVerbs.FrameOf(_view.Lemma(verb)) is { } frames && frames.HasFlag(CueFrames.Clause)
        && _view.Lemma(verb) is not ("tell" or "ask" or "remind" or "assure" or "inform" or "advise" or "notify" or "urge" or "beg" or "accept" or "recognize" or "recognise");

    // The clause before has a subject of its own, and nothing else is joined to it.
    private bool IsClause(int head, int verb)
    {
        if (head < 0 || head > verb || _view.Child(head, "nsubj") is not (>= 0 and int subject) || subject > verb || _view.Child(verb, "cc") >= 0)
        {
            return false;
        }

        foreach (int child in _view.Children(head))
        {
            if (child > verb && !_view.IsPunctuation(child))
            {
                return false;
            }
        }

        return true;
    }

    // Right behind the verb, with no more than time and place behind it.
    private int Speaker(int verb)
    {
        int speaker = -1;
        foreach (int child in _view.Children(verb))
        {
            if (_view.IsPunctuation(child))
            {
                continue;
            }

            bool named = child > verb && (_view.Has(child, "nsubj") || _view.Has(child, "obj") || _view.Has(child, "iobj"));
            if (named && speaker < 0 && _view.First(child) == verb + 1 && sources.CanSpeak(child))
            {
                speaker = child;
            }
            else if (!(Adjuncts.IsTime(_view, child) || Adjuncts.IsVenue(_view, child)))
            {
                return -1;
            }
        }

        return speaker;
    }
}
