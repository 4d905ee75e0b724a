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
        : ((_view.IsLemma(noun, "effort") ? _nouns.OwnerOf(noun).Token : _view.Child(noun, "nmod:poss")) >= 0 || (predicate >= 0 && predicate != noun && (IsPutForth(predicate) || IsDiscussedByOne(predicate) || (_view.Lemma(predicate) is "share" or "agree" && !_view.IsLemma(noun, "effort")))))
            && (!_view.IsLemma(noun, "effort") || (_view.Child(noun, "acl") is >= 0 and int deed && ContestedDeeds.Is(_view.Lemma(deed))));

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

        // "concern that Chad is stepping up its raids": what another side does.
        return !_view.IsLemma(noun, "concern") || !IsDeedOfAnother(content);
    }

    private bool IsDeedOfAnother(int content)
    {
        int end = _view.SentenceOf(content).EndToken;
        for (int i = content; i < end; i++)
        {
            bool actor = _view.Has(i, "nsubj") && cast.At(i) >= 0 && !cast.Members[cast.At(i)].IsPerson && _view.Pos(i) is not UniversalPos.Pron;
            if (actor)
            {
                return _view.Head(i) is >= 0 and int deed && deed > i && _view.Pos(deed) is UniversalPos.Verb && VerbPhrase.Of(_view, deed) is { Negated: false, Passive: false } phrase && (phrase.Progressive || _view.Lemma(deed) is "continue")
                    && (_view.Child(deed, "obj") > deed || _view.Child(deed, "xcomp") > deed) && _view.Lemma(deed) is not ("lose" or "lack" or "face" or "suffer" or "struggle" or "need");
            }
        }

        return false;
    }

    private bool IsDiscussedByOne(int verb) =>
        _view.IsLemma(verb, "discuss") && Clauses.Subject(_view, verb) is >= 0 and int subject && _view.Child(subject, "conj") < 0
        && _view[subject].Xpos is "NNP" or "NN" or "PRP" && _view.Lower(subject) is not ("they" or "we" or "both");

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
            or "stance" or "position" or "policy" or "line" or "effort" or "stress" or "emphasise" or "emphasize" or "reiterate" or "reaffirm" or "affirm" or "renew";
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

    // "recognises the need to act", "accepted the importance of dialogue": owned up to, and for it.
    private bool IsAvowed(int verb, int noun) =>
        IsAvowable(noun) && _view.Lemma(verb) is "recognise" or "recognize" or "acknowledge" or "accept";

    private bool IsAvowable(int noun) => _view.Lemma(noun) is "need" or "importance" or "necessity" or "urgency";

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
        if (preposition >= 0 && _view.Lower(preposition) is "of" or "about" && verb >= 0 && VerbPhrase.IsVerbal(_view, verb) && _view.Lemma(verb) is "think" or "speak" or "talk" or "hear" or "know" or "tell" or "learn" or "ask" or "read" or "write")
        {
            return -1;
        }

        // "held talks on the opposition to the dam": what they were about.
        if (preposition >= 0 && _view.Has(at, "obl") && _view.Lower(preposition) is "on" or "about" && !IsAvowable(noun) && verb >= 0 && _view.Child(verb, "obj") is >= 0 and int held && _view.Lemma(held) is "talk" or "discussion" or "consultation" or "conversation" or "meeting")
        {
            return -1;
        }

        bool carried = _view.Has(at, "obj") || _view.Relation(at) is "nsubj:pass"
            || (_view.Has(at, "obl") && (preposition < 0 || _view.Lower(preposition) is "on" or "of" or "to" or "upon" or "in" or "about" or "with"));
        if (verb >= 0 && VerbPhrase.IsVerbal(_view, verb) && carried)
        {
            return verb;
        }

        return _view.Has(noun, "conj") || (IsAvowable(noun) && Talks(noun) >= 0) ? Voicing(noun) : -1;
    }

    // "discussed the pledge that …, and the need to …": the parser may join the need to the clause within the pledge.
    private int Voicing(int noun)
    {
        int at = _view.Child(noun, "det") >= 0 ? _view.Head(noun) : -1;
        if (at >= 0 && IsAvowable(noun) && Talks(noun) is >= 0 and int talking)
        {
            return talking;
        }

        for (int hops = 0; at >= 0 && hops < MostHops; hops++, at = _view.Head(at))
        {
            if (_view.Pos(at) is UniversalPos.Verb && (_view.Lemma(at) is "discuss" or "address" or "raise" || IsPutForth(at)))
            {
                return at;
            }
        }

        return -1;
    }
}
