using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Attributions;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Positions;

// Which verb carries a noun of stance, and which verbs tell none by it.
internal sealed partial class StanceNouns
{
    // "the administration's", "American"
    private bool IsOwnSide(int token) => Countries.ByDemonym(_view[token].Form) is not null || _view.Lemma(token).ToLowerInvariant() is "administration" or "government" or "president" or "country" or "nation" or "leadership" or "party" or "ministry" or "cabinet";

    // "rejected", "brushed aside"
    private bool IsStanceVerb(int verb) =>
        StanceWords.Of(StancePart.Verb, _view.Lemma(verb)).Length > 0
        || (verb + 1 < _view.Count && StanceWords.Of(StancePart.Verb, $"{_view.Lemma(verb)} {_view.Lower(verb + 1)}").Length > 0);

    // "Kenya's objections have not been met": what became of it; it was held all the same.
    private bool IsFate(int noun, int verb, Source owner) =>
        owner.Token >= 0 && verb != noun && _view.Relation(noun) is "nsubj:pass"
        && _view.Lemma(verb) is "meet" or "reject" or "ignore" or "address" or "answer" or "accept" or "heed" or "overrule" or "overcome" or "dismiss" or "resolve" or "satisfy" or "welcome" or "grant" or "disregard" or "refuse" or "rebuff";

    private bool IsPutForth(int verb) =>
        _view.Lemma(verb) is "affirm" or "reaffirm" or "reiterate" or "underscore" or "underline" or "stress" or "emphasise" or "emphasize" or "highlight" or "express" or "convey" or "voice" or "note"
            or "confirm" or "renew" or "restate" or "reinforce" or "declare" or "repeat" or "announce" && !VerbPhrase.Of(_view, verb).Passive;

    // "cast doubt on its commitment": doubted, and not told.
    private bool IsDoubted(int noun)
    {
        int above = _view.Head(noun);
        return above >= 0 && (_view.Lemma(above) is "doubt" or "cast" or "throw" or "lack" or "question" or "absence" || (_view.Child(above, "obj") is >= 0 and int doubted && doubted != noun && _view.Lemma(doubted) is "doubt"));
    }

    // "commended her for her commitment to …": a courtesy.
    private bool IsThanked(int noun) =>
        _view.Child(noun, "case") is >= 0 and int preposition && _view.Is(preposition, "for") && _view.Head(noun) is >= 0 and int verb
        && _view.Lemma(verb) is "thank" or "commend" or "praise" or "congratulate" or "honour" or "honor" or "applaud" or "grateful" or "recognise" or "recognize";

    // "U.S. efforts to …", "underlined efforts to …": told as what somebody pursues; "in an effort to …" is a purpose.
    private bool IsTakenUp(int noun, int predicate) =>
        _view.Lemma(noun) is "value" or "fear" or "confidence" ? predicate >= 0 && predicate != noun && IsPutForth(predicate)
        : ((_view.IsLemma(noun, "effort") ? _nouns.OwnerOf(noun).Token : _view.Child(noun, "nmod:poss")) >= 0 || (predicate >= 0 && predicate != noun && (IsPutForth(predicate) || IsDiscussedByOne(predicate))))
            && (!_view.IsLemma(noun, "effort") || (_view.Child(noun, "acl") is >= 0 and int deed && IsContested(deed)));

    // What a side has in view: a noun by itself tells a stance only where the text says whose it is.
    private bool IsPursued(int noun) => _view.Lemma(noun) is "effort" or "goal" or "aim" or "objective" or "ambition" or "intent" or "aspiration";

    // "concern that it would hurt the poor" is against it; "concern that they have the means", "no doubt that it helps" are views.
    private bool IsOnlyFound(int noun, int content)
    {
        if (_view.Lemma(noun) is not ("concern" or "doubt" or "fear") || content <= noun || !_view.Is(content - 1, "that"))
        {
            return false;
        }

        for (int i = content; i < _view.SentenceOf(noun).EndToken; i++)
        {
            if (_view[i].Xpos is "MD")
            {
                return _view.Child(noun, "det") is >= 0 and int no && _view.Is(no, "no");
            }
        }

        return true;
    }

    private bool IsDiscussedByOne(int verb) =>
        _view.IsLemma(verb, "discuss") && Clauses.Subject(_view, verb) is >= 0 and int subject && _view.Child(subject, "conj") < 0
        && _view[subject].Xpos is "NNP" or "NN" or "PRP" && _view.Lower(subject) is not ("they" or "we" or "both");

    // Efforts against something or somebody, or to bring about what others do not want: "to hold him accountable", "to end the war"; "to improve teaching" is nobody's dispute.
    private bool IsContested(int deed) =>
        _view.Lemma(deed) is "end" or "stop" or "halt" or "hold" or "resolve" or "settle" or "secure" or "achieve" or "prevent" or "bring" or "restore" or "revive" or "save" or "counter" or "deter" or "keep" or "isolate"
            or "broker" or "block" or "oust" or "topple" or "undermine" or "extend" or "free" or "release" or "lift" or "impose" or "disarm" or "reunify";

    // A right that is spoken for, and not one that is used, lost or denied.
    private bool IsGranted(int verb) =>
        verb >= 0 && _view.Lemma(verb) is "affirm" or "reaffirm" or "recognise" or "recognize" or "acknowledge" or "uphold" or "underscore" or "underline" or "stress" or "emphasise"
            or "emphasize" or "reiterate" or "highlight" or "respect" or "defend" or "assert" or "confirm" or "restate" or "reserve";

    // "provided support to the army", "support for the mission amounts to": help, and no stance.
    private bool IsHandedOver(int noun, int verb, int content)
    {
        if (_view.Lemma(noun) is not ("support" or "backing"))
        {
            return false;
        }

        bool given = verb >= 0 && _view.Lemma(verb) is "provide" or "give" or "deliver" or "send" or "receive" or "extend" or "increase" or "supply" or "get" or "lend" or "boost" or "fund" or "bring" or "step";
        // "stands in support of", "its stance in support of"
        bool within = _view.Child(noun, "case") is >= 0 and int preposition && _view.Is(preposition, "in") && _view.Head(noun) >= 0;
        bool stands = within && _view.Lemma(_view.Head(noun)) is "stand" or "speak" or "vote" or "come" or "rally" or "march" or "unite" or "demonstrate" or "act" or "argue" or "intervene"
            or "stance" or "position" or "policy" or "line" or "stress" or "emphasise" or "emphasize" or "reiterate" or "reaffirm" or "affirm" or "renew";
        if (_view.Is(content - 1, "of"))
        {
            // "the support of the army" is the army's; "Minsk's support of the war" and "spoke in support of the plan" are for them.
            return !stands && _view.Child(noun, "nmod:poss") < 0;
        }

        bool voiced = verb >= 0 && !given && SpeechVerbs.Of(_view.Lemma(verb)) is not null;
        return given || (_view.Is(content - 1, "to") && !voiced && _view.IsLemma(noun, "support"));
    }

    // Verbs of voicing tell the stance of the noun, whatever stance they could tell of a thing: "reaffirmed its support for".
    private bool IsVoice(int verb) => _view.Lemma(verb) is "agree" or "express" or "voice" or "reiterate" or "repeat" or "renew" or "declare" or "state" or "offer" or "pledge"
        or "affirm" or "reaffirm" or "uphold" or "raise" or "submit" or "present" or "introduce" or "circulate" or "put" or "vote" or "question";

    /// <summary>The verb whose object the noun is, or the noun itself where it is the predicate; −1 for none.</summary>
    private int Carrier(int noun)
    {
        if (_view.Child(noun, "nsubj") >= 0)
        {
            return noun;
        }

        int at = noun;
        while (_view.Has(at, "conj") && _view.Head(at) >= 0 && _view.Pos(_view.Head(at)) is UniversalPos.Noun)
        {
            at = _view.Head(at);
        }

        // "stressed its stance in support of …": what carries the stance carries the support.
        int stand = _view.Head(at);
        bool within = stand >= 0 && _view.Has(at, "nmod") && _view.Lemma(stand) is "stance" or "position" or "policy" or "line" && _view.Child(at, "case") is >= 0 and int inside && _view.Is(inside, "in");
        at = within ? stand : at;
        int verb = _view.Head(at);
        int preposition = _view.Child(at, "case");
        // "said what he thought of the decision": thought about, and not taken.
        if (preposition >= 0 && _view.Lower(preposition) is "of" or "about" && verb >= 0 && _view.Lemma(verb) is "think" or "speak" or "talk" or "hear" or "know" or "tell" or "learn" or "ask" or "read" or "write")
        {
            return -1;
        }

        bool carried = _view.Has(at, "obj") || _view.Relation(at) is "nsubj:pass"
            || (_view.Has(at, "obl") && (preposition < 0 || _view.Lower(preposition) is "on" or "of" or "to" or "upon" or "in" or "about" or "with"));
        return verb >= 0 && VerbPhrase.IsVerbal(_view, verb) && (carried || _view.Has(noun, "conj")) ? carried ? verb : Voicing(noun) : -1;
    }

    // "discussed the pledge that …, and the need to …": the parser may join the need to the clause within the pledge.
    private int Voicing(int noun)
    {
        int at = _view.Child(noun, "det") >= 0 ? _view.Head(noun) : -1;
        for (int hops = 0; at >= 0 && hops < MostHops; hops++, at = _view.Head(at))
        {
            if (_view.Pos(at) is UniversalPos.Verb && (_view.Lemma(at) is "discuss" or "address" or "raise" || IsPutForth(at)))
            {
                return at;
            }
        }

        return -1;
    }

    // Whoever stands before the verb that the tree has cut wrong, or −1.
    private int Miscut(int noun)
    {
        int verb = noun - 1;
        bool voiced = verb > 0 && _view.Head(verb) == noun && _view.Has(verb, "amod") && _view.Lower(verb) is "voiced" or "expressed" or "voices";
        if (!voiced)
        {
            return -1;
        }

        for (int child = _view.First(noun); child < verb; child++)
        {
            if ((_view.Head(child) == noun || _view.Head(child) == verb) && cast.At(child) >= 0 && (_view.Has(child, "compound") || _view.Has(child, "nmod") || _view.Has(child, "nsubj")))
            {
                return child;
            }
        }

        return (_view.Has(noun, "appos") || _view.Has(noun, "parataxis")) && _view.Head(noun) is >= 0 and int named && named < verb && cast.At(named) >= 0 ? named : -1;
    }

    // "Norway voiced concern about …": some trees take the verb for an adjective of the noun.
    private Source? ByOrder(int noun) =>
        Miscut(noun) is >= 0 and int voicing ? sources.Phrase(voicing)
        : Miscalled(noun) is >= 0 and int fellow ? sources.Anyone(fellow, passive: false)
        : null;

    // "condemns the coup in Chad and calls for talks": the verb that it goes on with, where the tree has a noun of it; −1 elsewhere.
    private int Miscalled(int noun)
    {
        bool bare = _view.IsLemma(noun, "call") && _view[noun].Xpos is "NNS" && noun + 1 < _view.Count && _view.Lower(noun + 1) is "for" or "on" or "upon" && _view.Child(noun, "det") < 0 && _view.Child(noun, "amod") < 0 && _view.Child(noun, "nmod:poss") < 0;
        int joint = noun - 1;
        while (bare && joint > 0 && _view.Pos(joint) is UniversalPos.Adv)
        {
            joint--;
        }

        if (!bare || joint <= 0 || !_view.Is(joint, "and"))
        {
            return -1;
        }

        for (int i = joint - 1; i >= _view.SentenceOf(noun).FirstToken; i--)
        {
            if (_view[i].Xpos is "VBZ" && _view.Child(i, "nsubj") >= 0 && !_view.Has(i, "acl") && !_view.Has(i, "advcl") && _view.QuoteOf(i) == _view.QuoteOf(noun))
            {
                return i;
            }
        }

        return -1;
    }

    private (int First, int End)? OfMiscalled(int noun, StanceWord word)
    {
        int matter = noun + 1 < _view.Count && word.Takes.TakesPreposition(_view.Lower(noun + 1)) && Miscalled(noun) >= 0 ? _view.Head(noun + 1) : -1;
        return matter > noun + 1 ? (noun + 2, _view.End(matter)) : null;
    }

    // "blamed it on Chad's refusal to sign": what the noun takes stands right behind it, wherever the parser hangs it.
    private (int First, int End)? RightBehind(int noun, StanceWord word)
    {
        int deed = noun + 2 < _view.Count && _view.Is(noun + 1, "to") && _view.Has(noun + 1, "mark") && word.Takes.Takes(CueFrames.Infinitive) && !_view.IsLemma(noun, "support") ? _view.Head(noun + 1) : -1;
        return deed > noun + 1 && _view.First(deed) == noun + 1 && _view.Child(noun, "nmod:poss") >= 0 ? (noun + 1, _view.End(deed)) : null;
    }
}
