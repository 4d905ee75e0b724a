using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Events;

/// <summary>Codes a word from the lexicon: by its own frame, or by what it makes of the event that it governs.</summary>
internal sealed partial class EventCoder(ReportCast cast, EventLexicon lexicon, NounPhrases nouns)
{
    private const int Deepest = 5;
    private readonly ReportView _view = cast.View;
    private readonly FrameMatcher _frames = new(cast.View, nouns);
    private readonly EventTargets _targets = new(cast.View, nouns);

    /// <summary>The event that a word tells with what hangs on it; null for none.</summary>
    public EventCoding? Code(int token, int depth = 0)
    {
        if (depth > Deepest)
        {
            return null;
        }

        string lemma = nouns.LemmaOf(token);
        bool verb = Predicate.IsVerbal(_view, token);
        ReadOnlySpan<EventFrame> frames = verb ? lexicon.VerbFrames(lemma) : NounFrames(token, lemma);
        ReadOnlySpan<EventControl> controls = lexicon.ControlsOf(lemma, verb);
        bool said = verb && SpeechVerbs.FrameOf(lemma) is { } takes && (takes & CueFrames.Clause) != CueFrames.None;
        if (frames.Length == 0 && controls.Length == 0 && !said)
        {
            return verb ? null : Container(token, lemma, depth);
        }

        Predicate predicate = Predicate.Of(_view, token);
        if (verb && (predicate.Subject < 0 || IsSuffixed(token)) && _view.Has(token, "amod"))
        {
            // "the embattled leader", "a bombed village", "the typhoon-hit city": a participle that only describes.
            return null;
        }

        EventFrame? frame = _frames.Match(frames, predicate);
        EventCoding? coding = (frame is { Named: > 1 } ? Framed(frame, predicate) : null)
            ?? Governed(controls, predicate, depth, frame)
            ?? (said ? Said(predicate, depth) : null)
            ?? Framed(frame, predicate)
            ?? (frame is null ? Bare(controls, predicate) : null);
        if (coding is not null && verb)
        {
            if (Urged(token, coding) is { } urged)
            {
                return urged;
            }

            EventModality.Apply(_view, token, coding, lexicon);
        }

        return coding ?? (verb ? null : Container(token, lemma, depth));
    }

    private bool IsSuffixed(int token) => token > 0 && _view[token - 1].Form is "-" && _view[token - 1].End == _view[token].Start;

    // "hunger strike", "phone call": two words may be an entry.
    private ReadOnlySpan<EventFrame> NounFrames(int token, string lemma)
    {
        foreach (int child in _view.Children(token))
        {
            if (child < token && (_view.Has(child, "compound") || _view.Has(child, "amod"))
                && lexicon.NounFrames(string.Concat(nouns.LemmaOf(child), " ", lemma)) is { Length: > 0 } both)
            {
                return both;
            }
        }

        return lexicon.NounFrames(lemma);
    }

    // "mediation efforts": the effort is what the word before it tells.
    private EventCoding? Container(int token, string lemma, int depth)
    {
        int core = nouns.Core(token);
        if (core != token)
        {
            return Code(core, depth + 1);
        }

        if (!lexicon.IsIn(lemma, "container"))
        {
            return null;
        }

        foreach (int child in _view.Children(token))
        {
            if ((_view.Has(child, "compound") || _view.Has(child, "amod") || _view.Has(child, "nmod") || _view.Has(child, "acl"))
                && Code(child, depth + 1) is { } inner)
            {
                _targets.OfNoun(token, inner);
                return inner;
            }
        }

        return null;
    }

    private EventCoding? Framed(EventFrame? frame, Predicate predicate)
    {
        if (frame is null || frame.Code is PloverCodes.NoEvent)
        {
            return null;
        }

        var coding = new EventCoding(predicate.Token, frame.Code) { Alone = frame.Alone };
        _targets.Sources(predicate, null, coding);
        _targets.OfFrame(frame, predicate, coding);
        return coding;
    }
}
