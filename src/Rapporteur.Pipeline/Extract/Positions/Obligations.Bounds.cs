using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Positions;

// What nobody may do, what had to be done, and what cannot come about as things stand.
internal sealed partial class Obligations
{
    // "We are not going to free them"
    private bool IsGoingTo(int token) =>
        _view.IsLemma(token, "go") && _view[token].Xpos is "VBG" && _view.Child(token, "xcomp") is >= 0 and int deed && _view.Pos(deed) is UniversalPos.Verb
        && _view.Lemma(deed) is not ("see" or "be" or "have" or "know" or "get" or "hear" or "find" or "happen" or "say" or "comment" or "speculate" or "go" or "tell");

    // "We must not lose this chance", "no time should be wasted": to use it.
    private bool IsSquandered(int token) =>
        (_view.IsLemma(token, "fail") && _view.Child(token, "obj") > token)
        || _view.Lemma(token) is "waste" or "squander" or "lose" or "miss" or "delay"
        && (_view.Child(token, "obj") is >= 0 and int thing ? thing : _view.Child(token, "nsubj")) is >= 0 and int what && _view.Lemma(what) is "time" or "chance" or "opportunity" or "moment" or "momentum" or "hour" or "minute" or "window" or "vote" or "decision" or "step" or "aid" or "talk";

    // "any deal would have to respect the border": asked of others; "we will have to wait" asks nothing.
    private bool WouldHaveTo(int token, int subject, int speaker) =>
        _view.IsLemma(token, "have") && _view.Pos(token) is UniversalPos.Verb && subject >= 0 && subject < token && !_view.Has(token, "acl") && _view.Pos(subject) is UniversalPos.Noun or UniversalPos.Propn && !holders.IsOwnSide(subject, speaker)
        && _view.Child(token, "xcomp") is >= 0 and int deed && _view.Child(deed, "mark") is >= 0 and int to && _view.Is(to, "to")
        && _view.Lemma(deed) is not ("wait" or "see" or "live" or "face" or "bear" or "pay" or "suffer" or "fight" or "work" or "travel" or "say" or "explain" or "tell" or "know" or "get");

    // "A peace could be discussed once the talks had begun"
    private bool IsOnce(int token)
    {
        foreach (int child in _view.Children(token))
        {
            if (child > token && _view.Has(child, "advcl") && _view.Child(child, "mark") is >= 0 and int mark && (_view.Is(mark, "once") || (mark > 0 && _view.Is(mark - 1, "only") && _view.Lower(mark) is "if" or "when" or "after")))
            {
                return true;
            }
        }

        return false;
    }

    // "a new round is needed", "no treaty is required"; "the man needed by the police" is looked for.
    private bool IsNeeded(int token, VerbPhrase phrase) =>
        _view.Lemma(token) is "need" or "require" && phrase.Passive && !phrase.Possible && _view.Child(token, "nsubj") is >= 0 and int thing && thing < token && !_view.Has(token, "acl")
        && (IsNone(thing) || IsPublic(_view.Lemma(thing))) && Clauses.Agent(_view, token) < 0;

    // "Cables are needed" is nobody's policy.
    private static bool IsPublic(string noun) =>
        noun is "ceasefire" or "truce" or "talk" or "negotiation" or "dialogue" or "agreement" or "deal" or "treaty" or "solution" or "settlement" or "reform" or "inquiry" or "investigation" or "aid" or "assistance" or "support"
            or "action" or "step" or "measure" or "sanction" or "resolution" or "mission" or "force" or "checkpoint" or "guarantee" or "election" or "round" or "effort" or "pressure" or "approach" or "unity" or "restraint"
            or "response" or "commitment" or "change" or "law" or "vote" or "referendum" or "decision" or "plan" or "peacekeeper" or "embargo" or "cooperation" or "accountability" or "mediation" or "transition" or "access";

    // "No one can impose a solution": nobody may.
    private bool IsForNobody(int token, int subject) =>
        subject >= 0 && IsNone(subject) && _view.Lemma(subject) is "one" or "nobody" or "none" or "state" or "country" or "power" or "party" or "side" or "nation" or "government" or "force"
        && _view.Lemma(token) is "impose" or "dictate" or "remove" or "force" or "take" or "deny" or "deprive" or "interfere" or "decide" or "change" or "tell" or "speak" or "exclude";

    // "The war cannot end as long as …", "there will be no talks until …": what comes about on that condition, and not before.
    private bool IsBound(int token) =>
        _view.Lemma(token) is "end" or "happen" or "begin" or "start" or "succeed" or "resume" or "come" or "hold" or "proceed" or "possible" or "return" or "last" or "survive" or "work" or "lift" or "sign" or "normalise" or "normalize"
        && (_view.Child(token, "nsubj") is >= 0 and int subject && cast.At(subject) < 0) && !VerbPhrase.Of(_view, token).Perfect && Bounds.Of(_view, token);

    // "The world cannot stand by while …": whoever says so is against what goes on.
    private bool IsStandingBy(int token) =>
        (_view.IsLemma(token, "stand") && token + 1 < _view.Count && _view.Lower(token + 1) is "by" or "idly") || (_view.Lemma(token) is "stay" or "remain" && _view.Child(token, "xcomp") is >= 0 and int how && _view.Lower(how) is "silent" or "indifferent" or "idle");

    // "Only talks will bring peace"
    private bool IsCure(int token) =>
        _view.Lemma(token) is "bring" or "end" or "solve" or "resolve" or "lead" or "stop" or "ensure" or "guarantee" or "secure" or "settle" or "deliver" or "achieve" or "break" or "restore" or "prevent";

    // "Talks cannot go ahead", "an election cannot be held": on the conditions that there are.
    private bool IsHeldBack(int token) =>
        _view.Lemma(token) is "go" or "hold" or "take" or "resume" or "proceed" or "continue" or "begin" or "start"
        && _view.Child(token, "nsubj") is >= 0 and int subject && _view.Lemma(subject) is "talk" or "negotiation" or "election" or "vote" or "dialogue" or "referendum" or "process" or "withdrawal" or "repatriation";

    // "A deal is possible only if …", "peace is impossible without …"
    private bool IsPossible(int token, bool denied)
    {
        if (_view.Lower(token) is not ("possible" or "impossible" or "conceivable" or "feasible") || _view.Child(token, "nsubj") < 0)
        {
            return false;
        }

        foreach (int child in _view.Children(token))
        {
            if (_view.Is(child, "only") || (child > token && _view.Has(child, "advcl") && _view.Is(_view.First(child), "only")))
            {
                return true;
            }
        }

        return (denied || _view.Is(token, "impossible")) && Bounds.Of(_view, token);
    }

    // "said that the wounded had to be brought out", "both sides had to return": a demand that is told; "he had to flee" is a fate.
    private bool HadTo(int token) =>
        _view.IsLemma(token, "have") && _view[token].Xpos is "VBD" && _view.QuoteOf(token) < 0 && _view.Child(token, "xcomp") is >= 0 and int deed && !StanceMood.IsYetTo(_view, deed)
        && _view.Child(deed, "mark") is >= 0 and int to && _view.Is(to, "to") && _view.Child(token, "nsubj") is >= 0 and int subject
        && (VerbPhrase.Of(_view, deed).Passive || (_view.Has(token, "ccomp") && _view.Lemma(deed) is "stop" or "end" or "cease" or "stay" or "go" && cast.At(subject) < 0 && _view.Pos(subject) is UniversalPos.Noun && AgentNouns.NumberOf(_view.Lemma(subject)) is null) || _view.Lemma(subject) is "side" or "party" or "world" or "community" or "everyone" or "power" or "country" or "nation");
}
