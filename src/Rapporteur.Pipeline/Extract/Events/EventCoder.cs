using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Events;

/// <summary>Codes a word from the lexicon: by its own frame, or by what it makes of the event that it governs.</summary>
internal sealed class EventCoder(ReportCast cast, EventLexicon lexicon, NounPhrases nouns)
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

    private EventCoding? Governed(ReadOnlySpan<EventControl> controls, Predicate predicate, int depth, EventFrame? frame)
    {
        foreach (EventControl control in controls)
        {
            // "issued an ultimatum", "ordered a curfew", "ended a visit": what the word's own frame names goes before what it does to any event.
            bool framed = frame is { Named: > 0 } && (control.Kind is "do" or "begin" or "demand" or "appeal" or "intend" or "prevent" || (control.Kind is "stop" && frame.Code is not "0874"));
            foreach (string complement in control.Complements)
            {
                if (framed && (complement is "obj" || control.Kind is "do" or "begin" or "stop" or "prevent"))
                {
                    continue;
                }

                if (Complement(predicate, complement, depth, control.Kind is "demand" or "appeal") is not { } inner)
                {
                    continue;
                }

                if (control.Kind is "do" && inner.Bare[..2] is not ("03" or "04" or "05" or "06" or "12") && nouns.LemmaOf(predicate.Token) is "have")
                {
                    // "has the right to leave", "had his jail term cut": what one has one does not do, but for talks and ties.
                    continue;
                }

                if (IsOrder(control, predicate))
                {
                    // "ordered his troops to withdraw": who commands them does it.
                    return Join("do", "=", inner, predicate);
                }

                string kind = KindOf(control.Kind, complement, predicate);
                string? code = inner.Negated ? OfNegated(kind, inner.Bare) : lexicon.Compose(kind, inner.Bare);
                if (code is { Length: > 0 })
                {
                    return Join(kind, code, inner, predicate);
                }
            }
        }

        return null;
    }

    private bool IsOrder(EventControl control, Predicate predicate)
    {
        if (control.Kind is not "demand" || predicate.Object < 0 || !nouns.Fits(predicate.Object, ["force"]) || nouns.LemmaOf(predicate.Token) is not ("order" or "command" or "instruct" or "direct" or "tell"))
        {
            return false;
        }

        for (int i = _view.First(predicate.Object); i <= predicate.Object; i++)
        {
            if (char.IsUpper(_view[i].Form[0]) && _view.SentenceOf(i).FirstToken != i)
            {
                return false;
            }
        }

        return true;
    }

    // "wants Israel to withdraw": what is wished of another is asked of it; "no intention of leaving" refuses.
    private string KindOf(string kind, string complement, Predicate predicate) =>
        kind is "intend" && !predicate.IsVerb && _view.Child(predicate.Token, "det") is >= 0 and int no && _view.Is(no, "no") ? "refuse"
        : kind is "intend" && complement is "to" && predicate is { IsVerb: true, Passive: false, Object: >= 0 } ? "demand" : kind;

    // "vowed not to lift sanctions" refuses, "promised not to attack" and "urged them not to attack" are of ending it.
    private string? OfNegated(string kind, string inner)
    {
        if (kind is "do" or "begin" or "try" or "fail")
        {
            return "=";
        }

        if (lexicon.Compose("stop", inner) is { Length: > 0 } ended && ended[0] is '0')
        {
            return lexicon.Compose(kind, ended);
        }

        return kind is "intend" or "threaten" ? lexicon.Compose("refuse", inner) : kind is "demand" ? "100" : kind is "appeal" ? "020" : null;
    }

    private EventCoding Join(string kind, string code, EventCoding inner, Predicate predicate)
    {
        bool through = code is "=";
        var coding = new EventCoding(predicate.Token, through ? inner.Bare : code)
        {
            Inner = inner,
            Home = inner.Home,
            Both = inner.Both && (through || code.StartsWith("03", StringComparison.Ordinal)),
            Negated = (through && (inner.Negated || IsNone(inner.Token))) || kind is "fail",
            Possible = (through && inner.Possible) || kind is "try",
        };
        _targets.Sources(predicate, inner, coding);
        _targets.OfControl(kind, predicate, inner, coding);
        return coding;
    }

    // "reached no deal"
    private bool IsNone(int noun) => _view.Pos(noun) is UniversalPos.Noun && _view.Child(noun, "det") is >= 0 and int no && _view.Is(no, "no");

    // "said that Libya must hand over": who says that another must do it demands it.
    private EventCoding? Said(Predicate predicate, int depth)
    {
        foreach (int clause in predicate.Clauses)
        {
            if (_view.Has(clause, "ccomp") && _view.Child(clause, "cop") >= 0 && nouns.IsOfClass(clause, ["bad"]) && Clauses.Subject(_view, clause) is >= 0 and int judged && Judged(predicate, judged) is { } blamed)
            {
                return blamed;
            }

            if (_view.Has(clause, "ccomp") && IsBehind(clause) && Clauses.Subject(_view, clause) is >= 0 and int blamedFor && nouns.Fits(blamedFor, ["actor"]))
            {
                var accusation = new EventCoding(predicate.Token, "112");
                _targets.Sources(predicate, null, accusation);
                accusation.Targets.Add(blamedFor);
                return accusation;
            }

            if (_view.Has(clause, "ccomp") && Warned(predicate, clause, depth) is { } warned)
            {
                return warned;
            }

            if (!_view.Has(clause, "ccomp") || !EventModality.IsDue(_view, clause))
            {
                continue;
            }

            EventCoding? inner = Code(clause, depth + 1);
            string? code = inner is null ? (IsTold(predicate) ? "100" : null) : lexicon.Compose("demand", inner.Bare);
            if (code is not { Length: > 0 })
            {
                continue;
            }

            var coding = new EventCoding(predicate.Token, code) { Inner = inner };
            _targets.Sources(predicate, inner, coding);
            if (Clauses.Subject(_view, clause) is >= 0 and int asked && _view.Pos(asked) is not UniversalPos.Pron)
            {
                coding.Targets.Add(asked);
            }

            _targets.OfControl("demand", predicate, inner, coding);
            return coding;
        }

        return null;
    }

    // "said Beijing was behind the attacks"
    private bool IsBehind(int clause) => _view.Child(clause, "cop") >= 0 && _view.Child(clause, "case") is >= 0 and int behind && _view.Is(behind, "behind");

    // "warned that Israel would pay a price": what another will have to bear, whatever it is.
    private EventCoding? Warned(Predicate predicate, int clause, int depth)
    {
        if (nouns.LemmaOf(predicate.Token) is not ("warn" or "caution") || VerbPhrase.Of(_view, clause).Time is not (VerbTime.Future or VerbTime.Unreal)
            || Clauses.Subject(_view, clause) is not (>= 0 and int warned) || _view.Pos(warned) is UniversalPos.Pron || !nouns.Fits(warned, ["country", "state"]) || Code(clause, depth + 1) is not null)
        {
            return null;
        }

        var coding = new EventCoding(predicate.Token, "130");
        _targets.Sources(predicate, null, coding);
        coding.Targets.Add(warned);
        return coding;
    }

    // "told Chinese officials that they must buy more": what another is told to do is demanded, whatever it is.
    private bool IsTold(Predicate predicate) => nouns.LemmaOf(predicate.Token) is "tell" or "warn" or "inform"
        && (predicate.Indirect >= 0 ? predicate.Indirect : predicate.Object) is >= 0 and int hearer && nouns.Fits(hearer, ["actor"]);

    // "said the raid by Israel was a crime": who says so of what another did condemns it.
    private EventCoding? Judged(Predicate predicate, int judged)
    {
        if (predicate.Subject < 0 || _view.Pos(judged) is UniversalPos.Pron)
        {
            return null;
        }

        var coding = new EventCoding(predicate.Token, "111");
        _targets.Sources(predicate, null, coding);
        _targets.OfThing(judged, coding);
        return coding;
    }

    // "Libya must hand them over, the minister said": the saying stands behind.
    private EventCoding? Urged(int token, EventCoding inner)
    {
        if (!EventModality.IsDue(_view, token) || lexicon.Compose("demand", inner.Bare) is not { Length: > 0 } code)
        {
            return null;
        }

        foreach (int child in _view.Children(token))
        {
            if (_view.Has(child, "parataxis") && SpeechVerbs.FrameOf(_view.Lemma(child)) is not null)
            {
                Predicate saying = Predicate.Of(_view, child);
                var coding = new EventCoding(token, code) { Inner = inner.Inner };
                _targets.Sources(saying, null, coding);
                coding.Targets.AddRange(inner.Sources);
                coding.Targets.AddRange(inner.Targets);
                return coding;
            }
        }

        return null;
    }

    private EventCoding? Complement(Predicate predicate, string complement, int depth, bool asked)
    {
        if (Awaited(complement, predicate) is not { } awaited)
        {
            return null;
        }

        complement = awaited;
        if (complement is "obj")
        {
            int thing = predicate.Object;
            return thing < 0 || _view.Pos(thing) is UniversalPos.Verb ? null : OfNoun(thing, depth);
        }

        if (complement is "to" or "that" or "ing")
        {
            foreach (int clause in predicate.Clauses)
            {
                if (Opens(clause, complement) && (!asked || complement is not "that" || IsAsked(clause)) && Code(clause, depth + 1) is { } inner)
                {
                    return inner;
                }
            }

            return null;
        }

        bool phrase = complement[0] is '@';
        complement = phrase ? complement[1..] : complement;
        foreach ((string word, int head) in predicate.Phrases)
        {
            if (FrameMatcher.IsPreposition(word, complement) && OfNoun(head, depth) is { } inner)
            {
                return inner;
            }
        }

        foreach (int clause in phrase ? [] : predicate.Clauses)
        {
            if (IsOpened(clause, complement) && Code(clause, depth + 1) is { } inner)
            {
                return inner;
            }
        }

        return null;
    }

    private bool IsOpened(int clause, string preposition) =>
        (_view.Child(clause, "mark") is >= 0 and int own ? own : _view.Child(clause, "case")) is >= 0 and int mark && FrameMatcher.IsPreposition(_view.Lower(mark), preposition);

    // "on+to": an infinitive, where there is a phrase with "on" too.
    private string? Awaited(string complement, Predicate predicate)
    {
        int plus = complement.IndexOf('+', StringComparison.Ordinal);
        if (plus < 0)
        {
            return complement;
        }

        foreach ((string word, int head) in predicate.Phrases)
        {
            if (FrameMatcher.IsPreposition(word, complement[..plus]) && nouns.Fits(head, ["actor"]))
            {
                return complement[(plus + 1)..];
            }
        }

        return null;
    }

    private EventCoding? OfNoun(int token, int depth)
    {
        if (Code(token, depth + 1) is { } coding)
        {
            return coding;
        }

        // "called for a halt and the withdrawal", "an end to attacks": the next of joined nouns may tell it.
        foreach (int child in _view.Children(token))
        {
            if (_view.Has(child, "conj") && Code(child, depth + 1) is { } joined)
            {
                return joined;
            }
        }

        return null;
    }

    private bool Opens(int clause, string complement)
    {
        if (Predicate.IsFreed(_view, clause))
        {
            return complement is "to";
        }

        bool to = false;
        bool mark = false;
        foreach (int child in _view.Children(clause))
        {
            if (_view.Has(child, "mark"))
            {
                to |= _view.Is(child, "to");
                mark |= !_view.Is(child, "that");
            }
        }

        return complement switch
        {
            "to" => (to || (_view[clause].Xpos is "VB" && !mark && _view.Has(clause, "xcomp"))) && !_view.Has(clause, "csubj"),
            "that" => _view.Has(clause, "ccomp") && !mark,
            _ => _view[clause].Xpos is "VBG" && !mark && !_view.Has(clause, "acl"),
        };
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

    private EventCoding? Bare(ReadOnlySpan<EventControl> controls, Predicate predicate)
    {
        foreach (EventControl control in controls)
        {
            if (control.Bare.Length == 0)
            {
                continue;
            }

            foreach (string complement in control.Complements)
            {
                if (!(control.Kind is "allow" && !IsGranted(predicate)) && IsThere(predicate, complement, control.Kind is "demand" or "appeal"))
                {
                    var coding = new EventCoding(predicate.Token, control.Bare) { Alone = predicate.IsVerb || _view.Pos(predicate.Token) is UniversalPos.Adj };
                    _targets.Sources(predicate, null, coding);
                    _targets.OfControl(control.Kind, predicate, null, coding);
                    return coding;
                }
            }
        }

        return null;
    }

    // "allowed them to leave", not "allowed the water to boil": who lets nobody do anything grants nothing.
    private bool IsGranted(Predicate predicate) => predicate.Subject >= 0 && nouns.Fits(predicate.Subject, ["actor"])
        && ((predicate.Object >= 0 ? predicate.Object : predicate.Indirect) is not (>= 0 and int one) || nouns.Fits(one, ["actor"]));

    // "insisted that the army leave", not "insisted that it had left".
    private bool IsAsked(int clause)
    {
        if (EventModality.IsDue(_view, clause))
        {
            return true;
        }

        foreach (int child in _view.Children(clause))
        {
            if ((_view.Has(child, "aux") || _view.Has(child, "cop")) && _view.Lower(child) is "is" or "are" or "was" or "were" or "has" or "have" or "had" or "did" or "does" or "will" or "would")
            {
                return false;
            }
        }

        return _view[clause].Xpos is not ("VBD" or "VBZ") || string.Equals(_view.Lower(clause), _view.Lemma(clause), StringComparison.Ordinal);
    }

    private bool IsThere(Predicate predicate, string complement, bool asked)
    {
        if (Awaited(complement, predicate) is not { } awaited)
        {
            return false;
        }

        complement = awaited;
        if (complement is "obj")
        {
            return predicate.Object >= 0;
        }

        foreach (int clause in predicate.Clauses)
        {
            if (complement is "to" or "that" or "ing" && Opens(clause, complement) && (!asked || complement is not "that" || IsAsked(clause)))
            {
                return true;
            }
        }

        string preposition = complement[0] is '@' ? complement[1..] : complement;
        foreach ((string word, int _) in predicate.Phrases)
        {
            if (FrameMatcher.IsPreposition(word, preposition))
            {
                return true;
            }
        }

        // "charged him with taking bribes"
        foreach (int clause in complement[0] is '@' ? [] : predicate.Clauses)
        {
            if (IsOpened(clause, preposition))
            {
                return true;
            }
        }

        return false;
    }
}
