using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Attributions;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Positions;

// Where the words stand that a verb of stance takes.
internal sealed partial class StanceVerbs
{
    private (int First, int End)? ContentOf(int verb, StanceWord word, bool passive, bool reduced)
    {
        if (reduced)
        {
            // "the plan backed by Paris": the noun that the participle hangs on, where it says who.
            int noun = _view.Head(verb);
            return word.Takes.Takes(CueFrames.Object) && noun >= 0 && noun < verb && Clauses.Agent(_view, verb) >= 0 ? (_view.First(noun), Math.Min(verb, _view.End(noun))) : null;
        }

        List<(int First, int End)>? content = passive ? _complements.OfPassive(verb, word.Takes) ?? OfPassiveBefore(verb, word) : _complements.After(verb, word.Takes);
        content = !passive && (content is null || Adjuncts.IsTime(_view, content[0].First)) ? Opened(verb, word) ?? (word.Takes.Takes(CueFrames.Object) ? BehindTerms(verb) : null) ?? content : content;
        content ??= !passive && word.Takes.Takes(CueFrames.Object) ? BehindAs(verb) : null;
        content ??= passive ? null : Cleft(verb);
        content ??= !passive && word.Takes.Takes(CueFrames.Object) && !word.NeedsAddressee ? Gerund(verb) ?? _complements.OfRelative(verb) : null;
        content ??= !passive && _view.IsLemma(verb, "vote") && word.Takes.Takes(CueFrames.Infinitive) ? Decided(verb) : null;
        if (content is null || (passive && !word.Takes.Takes(CueFrames.Object)))
        {
            return null;
        }

        // "was urged by Oslo to mediate": what the one asked is to do.
        if (passive && content.Count > 1 && IsActorAlone(content[0].First, content[0].End))
        {
            return Asked(verb, content[^1].First, content[^1].End);
        }

        (int first, int end) = (content[0].First, passive ? content[0].End : content[^1].End);
        if (first >= end)
        {
            // A cut text may end behind the preposition.
            return null;
        }

        // "called on Oslo": only with what it is to do.
        bool on = _view.Lemma(verb) is "call" && _view.Lower(first - 1) is "on" or "upon";
        // "will call it a mosque" calls for none.
        if (_view.Lemma(verb) is "call" && !on && _view.Lower(first - 1) is not "for" && !_view.Is(first, "to"))
        {
            return null;
        }

        if (_view.Lemma(verb) is "appeal" && _view.Is(first - 1, "to") && Asked(verb, first, end) is null)
        {
            return AppealedFor(verb);
        }

        // "pushed for sanctions": a thing behind the preposition, and nobody addressed; "asked for details" is a courtesy.
        if (!on && !IsCourtesy(verb, first, end) && word.NeedsAddressee && first > 0 && word.Takes.TakesPreposition(_view.Lower(first - 1)) && !IsActorAlone(first, end))
        {
            return (first, end);
        }

        // "asked that Oslo mediate"
        if (word.NeedsAddressee && word.Takes.Takes(CueFrames.Clause) && _view.Child(verb, "ccomp") is >= 0 and int clause && clause >= first && clause < end)
        {
            return _view.Is(_view.First(clause), "that") || (first > 0 && _view.Is(first - 1, "that")) ? (first, end) : null;
        }

        return on || word.NeedsAddressee ? Asked(verb, first, end) ?? _demands.ByOrder(first, end)
            : !word.TakesActor && IsActorAlone(first, end) ? Asked(verb, first, end)
            : (first, end);
    }

    // "was accepted by Chad but rejected by Oslo": what the first passive is of.
    private List<(int First, int End)>? OfPassiveBefore(int verb, StanceWord word)
    {
        int first = _view.Has(verb, "conj") ? _view.Head(verb) : -1;
        int subject = first >= 0 && word.Takes.Takes(CueFrames.Object) && VerbPhrase.Of(_view, first).Passive ? _view.Child(first, "nsubj") : -1;
        return subject >= 0 && subject < first ? [(_view.First(subject), Math.Min(first, _view.End(subject)))] : null;
    }

    // "asked for details", "asked for the floor": no demand.
    private bool IsCourtesy(int verb, int first, int end) =>
        _view.Lemma(verb) is "ask" && _view.Lemma(Phrases.Root(_view, first, end)) is "detail" or "information" or "comment" or "anonymity" or "name" or "question" or "clarification" or "explanation"
            or "permission" or "help" or "advice" or "forgiveness" or "floor" or "directions" or "view" or "opinion" or "update" or "confirmation" or "proof" or "evidence" or "copy" or "money" or "report";

    // "appealed to the council for help"; an appeal to somebody alone asks for nothing.
    private (int First, int End)? AppealedFor(int verb)
    {
        foreach (int child in _view.Children(verb))
        {
            int preposition = child > verb ? _view.Child(child, "case") : -1;
            if (preposition > verb && _view.Is(preposition, "for"))
            {
                return (preposition + 1, _view.End(child));
            }
        }

        return null;
    }

    // "did not rule out sending troops", "opposed lifting the embargo": the parser may take it for an adverb.
    private List<(int First, int End)>? Gerund(int verb)
    {
        foreach (int child in _view.Children(verb))
        {
            bool next = child > verb && _view[child].Xpos is "VBG" && _view.Has(child, "advcl") && _view.Child(child, "mark") < 0
                && (_view.First(child) == verb + 1 || (_view.First(child) == verb + 2 && _view.Has(verb + 1, "compound")));
            if (next)
            {
                return [(_view.First(child), _view.End(child))];
            }
        }

        return null;
    }

    // "What Norway wants is a vote", "all it wants is a vote": what it is.
    private List<(int First, int End)>? Cleft(int verb)
    {
        int opening = _view.First(verb) > 0 && _view.Has(verb, "acl") ? _view.Head(verb) : _view.First(verb);
        int root = opening < 0 || opening > verb || _view.Lower(opening) is not ("what" or "all") ? -1 : _view.Has(verb, "acl") ? _view.Head(opening) : _view.Head(verb);
        bool first = root > verb && _view.SentenceOf(verb).FirstToken is var start && (opening == start || opening == start + 1);
        return first && _view.Child(root, "cop") is >= 0 and int be && be > verb ? [(be + 1, _view.End(root))] : null;
    }

    // "voted to attend": the parser may take it for a purpose.
    private List<(int First, int End)>? Decided(int verb)
    {
        foreach (int child in _view.Children(verb))
        {
            if (child > verb && _view.Has(child, "advcl") && _view[child].Xpos is "VB" && _view.Is(_view.First(child), "to"))
            {
                return [(_view.First(child), _view.End(child))];
            }
        }

        return null;
    }

    // "called for sanctions": what a preposition opens, though the parser may take it for the object.
    private List<(int First, int End)>? Opened(int verb, StanceWord word)
    {
        foreach (int child in _view.Children(verb))
        {
            int preposition = child > verb && _view.Has(child, "obj") ? _view.Child(child, "case") : -1;
            if (preposition >= 0 && word.Takes.TakesPreposition(_view.Lower(preposition)))
            {
                return [(preposition + 1, _view.End(child))];
            }
        }

        return null;
    }

    // "condemned in the strongest terms the attack": the parser may hang the attack on the terms.
    private List<(int First, int End)>? BehindTerms(int verb)
    {
        foreach (int child in _view.Children(verb))
        {
            if (child > verb && _view.Has(child, "obl") && _view.Lemma(child) is "term" or "manner" or "way" && _view.Child(child, "appos") is >= 0 and int thing && thing > child)
            {
                return [(_view.First(thing), _view.End(thing))];
            }
        }

        return null;
    }

    // "dismissed as absurd a claim by Oslo": a long object stands behind what it is dismissed as.
    private (int First, int End)? LongObject(int verb)
    {
        int said = verb + 1 < _view.Count && _view.Is(verb + 1, "as") ? _view.Head(verb + 1) : -1;
        foreach (int child in said > verb ? _view.Children(verb) : default)
        {
            if (child > said && _view.First(child) >= said + 1 && _view.Pos(child) is UniversalPos.Noun or UniversalPos.Propn && _view.Child(child, "case") < 0 && !Adjuncts.IsTime(_view, child))
            {
                return (_view.First(child), _view.End(child));
            }
        }

        return null;
    }

    private List<(int First, int End)>? BehindAs(int verb) => LongObject(verb) is { } thing ? [thing] : null;

    /// <summary>"asked Oslo to mediate": the same words, where someone who can act is to do something; null otherwise.</summary>
    private (int First, int End)? Asked(int verb, int first, int end)
    {
        foreach (int child in _view.Children(verb))
        {
            if (child >= first && child < end && IsDeed(child, "xcomp", "advcl"))
            {
                return (first, end);
            }
        }

        // "calls on all sides to choose peace": the parser may hang what they are to do on the sides.
        int root = Phrases.Root(_view, first, end);
        bool someone = IsActorAlone(first, end) || (first > 0 && _view.Lower(first - 1) is "on" or "upon");
        foreach (int child in someone ? _view.Children(root) : [])
        {
            if (child < end && IsDeed(child, "acl", "acl") && !_view.Relation(child).EndsWith("relcl", StringComparison.Ordinal))
            {
                return (first, end);
            }
        }

        return null;
    }

    private bool IsDeed(int token, string relation, string orElse)
    {
        // A parser that cuts "to de-escalate" takes its "to" for a preposition.
        bool hangs = _view.Has(token, relation) || _view.Has(token, orElse);
        bool marked = _view.Child(token, "mark") is >= 0 and int mark && _view.Is(mark, "to") && (hangs || relation is not "acl");
        return marked ? _view.Pos(token) is UniversalPos.Verb or UniversalPos.Aux or UniversalPos.Adj or UniversalPos.Noun : _view[token].Xpos is "VB" && hangs;
    }

    private bool IsActorAlone(int first, int end)
    {
        int root = Phrases.Root(_view, first, end);
        return (cast.At(root) >= 0 && _view.Lower(root) is not ("it" or "this" or "that")) || AgentNouns.NumberOf(_view.Lemma(root)) is AgentNumber.One or AgentNumber.Many;
    }
}
