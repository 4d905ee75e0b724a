using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Times;

// Which days of a sentence are another happening's: docs/decisions/0009-an-event-owns-its-day.md.
internal sealed partial class EventTimes
{
    // "said on Monday that the two had met", "met her and thanked her for talks since May": the day is another verb's or noun's.
    private bool IsOfAnother(int phrase, int trigger, int other)
    {
        int head = HeadOf(phrase);
        if (IsOfNoun(head, trigger, other) || IsAboveBoth(head, trigger))
        {
            return true;
        }

        int verb = VerbOf(head);
        if (verb >= 0 && _view.Child(verb, "mark") is >= 0 and int to && _view.Is(to, "to") && _tokenOf[phrase] < to && _view.Head(verb) >= 0)
        {
            // "met him today to say so": what stands before "to" is of the clause above.
            verb = VerbOf(_view.Head(verb));
        }

        int own = VerbOf(trigger);
        return verb >= 0 && verb != trigger && verb != other && verb != own
            && (_view.IsUnder(trigger, verb) ? IsAbove(verb, trigger, _tokenOf[phrase]) : IsBelow(verb, own, trigger, other));
    }

    // "told us on Saturday without saying when the meeting will be": the clause hangs on the day, and is not of it.
    private bool IsAboveBoth(int head, int trigger)
    {
        if (trigger == head || !_view.IsUnder(trigger, head))
        {
            return false;
        }

        int at = trigger;
        while (_view.Head(at) != head)
        {
            at = _view.Head(at);
        }

        return (_view.Has(at, "acl") && _view.Relation(at) is not "acl:relcl") || _view.Has(at, "advcl");
    }

    // "the 24 December elections", "Tuesday's attack": the day names another thing.
    private bool IsOfNoun(int head, int trigger, int other)
    {
        int noun = _view.Head(head);

        // "met the envoy and a member of the cabinet today", "signed an accord on a pipeline on 6 March": people and things have no days.
        bool people = noun >= 0 && ((_view.Pos(noun) is UniversalPos.Noun && (IsThing(noun) || IsTopic(noun, trigger, other))) || AgentNouns.NumberOf(_view.Lemma(noun)) is not null || (_view.Lower(noun) is "others" && _view.Has(noun, "conj")));
        if (people && (_view.Lower(head) is "today" or "yesterday" or "tonight" or "tomorrow" || _view.Relation(head) is "nmod:unmarked" || (_view.Child(head, "case") is >= 0 and int on && _view.Is(on, "on"))))
        {
            return false;
        }

        return noun >= 0 && noun != trigger && noun != other && _view.Pos(noun) is UniversalPos.Noun && !_view.Has(head, "obl")
            && (IsBeside(trigger, noun) || !_view.IsUnder(trigger, noun) || IsInClauseOf(trigger, noun)) && VerbOf(noun) is >= 0 and int verb && _view.IsUnder(noun, verb)
            && !(_view.Lemma(noun) is "sideline" or "round" or "start" or "end" or "day" or "week" or "series" or "hour" or "minute");
    }

    // No word for anything that happens, nor for a process.
    private static bool IsProcess(string lemma) => lemma.EndsWith("ion", StringComparison.Ordinal) || lemma.EndsWith("ment", StringComparison.Ordinal)
        || lemma.EndsWith("ing", StringComparison.Ordinal) || lemma.EndsWith("al", StringComparison.Ordinal) || lemma.EndsWith("nce", StringComparison.Ordinal)
        || lemma.EndsWith("ship", StringComparison.Ordinal);

    private bool IsThing(int noun) => !IsProcess(_view.Lemma(noun)) && !Happens(_view.Lemma(noun));

    // "exchanged views on climate finance on Tuesday": what is talked of has no day, but for what happens.
    private bool IsTopic(int noun, int trigger, int other) =>
        _view.Child(noun, "case") is >= 0 and int on && _view.Lower(on) is "on" or "about" or "over" or "regarding" && _view.Head(noun) is >= 0 and int head && (head == trigger || head == other || _view.Head(head) == trigger)
        && EncounterWords.VerbKind(_view.Lemma(trigger)) is not null && !Happens(_view.Lemma(noun));

    private static bool Happens(string lemma) =>
        !EventLexicon.Default.NounFrames(lemma).IsEmpty || EncounterWords.NounKind(lemma) is not null || AgreementWords.Noun(lemma) is not null || SpeechNouns.Of(lemma) is not null;

    // "their 5 September talks on the sidelines of the summit": the day is the talks', not the summit's.
    private bool IsBeside(int trigger, int noun)
    {
        for (int at = trigger; at >= 0 && at != noun; at = _view.Head(at))
        {
            if (_view.Lemma(at) is "sideline" or "margin")
            {
                return EncounterWords.NounKind(_view.Lemma(noun)) is not null && _view.IsUnder(at, noun);
            }
        }

        return false;
    }

    // "the statement tonight after they spoke": the clause explains the noun; at a meeting, what happens has the meeting's day.
    private bool IsInClauseOf(int trigger, int noun)
    {
        int at = trigger;
        while (_view.Head(at) != noun)
        {
            at = _view.Head(at);
        }

        return _view.Has(at, "acl") && EncounterWords.NounKind(_view.Lemma(noun)) is null;
    }

    private bool IsAbove(int verb, int trigger, int phrase)
    {
        int at = trigger;
        while (_view.Head(at) != verb)
        {
            at = _view.Head(at);
        }

        if (_view.Has(at, "ccomp") || _view.Has(at, "parataxis"))
        {
            return SpeechVerbs.FrameOf(_view.Lemma(verb)) is not null;
        }

        if (IsInClauseBelow(trigger, verb))
        {
            return true;
        }

        // "a day after A and B met": the parser may give "after" to the subject.
        int mark = _view.Child(at, "mark") is >= 0 and int own ? own : _view.First(at);
        if (_view.Has(at, "advcl") && _view.Lower(mark) is "after" or "before" or "since" or "until" or "without" or "although" or "though" or "because" or "if" or "unless")
        {
            return true;
        }

        // "agreed on Monday to meet", "met on Monday and will meet again"; but "on Monday they met and agreed", "is due on Monday to meet".
        return (_view.Has(at, "xcomp") && phrase < at && _view.Lemma(verb) is not ("expect" or "set" or "schedule" or "plan" or "slate" or "begin" or "start" or "continue"))
            || (_view.Has(at, "conj") && phrase > verb && phrase < at);
    }

    // "praised on Monday the deal that they signed": the clause on a noun has its own day, but "in Oslo, where she met him" goes on with the story.
    private bool IsInClauseBelow(int trigger, int verb)
    {
        for (int at = trigger; at != verb; at = _view.Head(at))
        {
            if (_view.Relation(at) is "acl:relcl" && !HasWhere(at) && _view.Head(at) != verb)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasWhere(int verb)
    {
        foreach (int child in _view.Children(verb))
        {
            if (_view.Is(child, "where") || (_view.Has(child, "nsubj") && _view.Is(child, "who")))
            {
                return true;
            }
        }

        return false;
    }

    // Below the event only what says when it was or begins: "talks held in May", "a meeting due to open on Monday".
    private bool IsBelow(int verb, int own, int trigger, int other)
    {
        // "talks with a delegation led by the minister yesterday": it is led on every day.
        bool leads = _view.Lemma(verb) is "lead" or "head" && _view.Has(verb, "acl");
        if (leads || _view.Lemma(verb) is "begin" or "start" or "open" or "resume" or "end" or "conclude" or "hold" or "take" or "schedule")
        {
            return false;
        }

        for (int at = verb; at >= 0; at = _view.Head(at))
        {
            int head = _view.Head(at);
            if (head == trigger || head == other || (head >= 0 && head == own))
            {
                return !(_view.Has(at, "xcomp") || (head == trigger && _view.Has(at, "acl")));
            }

            if (head >= 0 && _view.Pos(head) is UniversalPos.Verb && !_view.Has(at, "xcomp"))
            {
                return true;
            }
        }

        return false;
    }

    private int VerbOf(int token)
    {
        int at = token;
        while (at >= 0 && _view.Pos(at) is not UniversalPos.Verb)
        {
            at = _view.Head(at);
        }

        return at;
    }
}
