using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Events;

/// <content>What a word makes of the event that it governs.</content>
internal sealed partial class EventCoder
{
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
}
