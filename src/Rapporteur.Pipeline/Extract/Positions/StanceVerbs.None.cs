using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Positions;

// What verbs of stance take without telling one.
internal sealed partial class StanceVerbs
{
    // "I want to thank …" wants nothing, and "declined to comment" refuses nothing.
    private bool IsNoStance(int verb, (int First, int End) content)
    {
        string to = _view.Lemma(Counted(Phrases.Root(_view, content.First, content.End)));
        return _view.Lemma(verb) switch
        {
            "want" or "wish" when IsPleasantry(to) => true,

            // "accepted an invitation", "has been accepting patients", "took bribes": no issue.
            "accept" => to is "invitation" or "award" or "prize" or "gift" or "bribe" or "credential" or "patient" or "student" or "donation" or "job" or "apology" or "payment" or "condolence" or "money" or "fee" or "guilt",
            "plead" => to is "guilty" or "innocent" or "innocence" or "guilt" || (verb + 1 < _view.Count && _view.Lower(verb + 1) is "guilty" or "not" or "innocent"),

            // "did not respond to requests for comment"
            "respond" => to is "comment" or "question" or "email" or "e-mail" or "query" or "message" or "inquiry" or "enquiry" || (to is "request" or "call" && IsForComment(content)),

            // "The court dismissed the petition": a ruling.
            "reject" or "dismiss" or "uphold" when Clauses.Subject(_view, verb) is >= 0 and int court && _view.Lemma(court).ToLowerInvariant() is "court" or "judge" or "tribunal" or "magistrate" or "justice" => true,
            // "I hope you had a good flight": what is over is no issue.
            "hope" when _view.Child(verb, "xcomp") >= 0 && to is "visit" or "meet" or "travel" => true,
            "hope" when _view.Child(verb, "ccomp") is >= 0 and int hoped && VerbPhrase.Of(_view, hoped).Time == VerbTime.Past => true,
            "affirm" or "reaffirm" or "uphold" => _view.Child(verb, "ccomp") >= 0 || !IsPrinciple(to),
            // "agreed to talk" is an agreement, and "agreed that" a view; "Turkey agreed to let them in" gives way.
            "agree" when _view.Child(verb, "ccomp") >= 0 || (_view.Child(verb, "xcomp") < 0 && IsTogether(verb)) => true,
            "decide" => IsTogether(verb),
            "agree" when _view.Child(verb, "xcomp") >= 0 => IsTogether(verb) || to is not ("let" or "allow" or "permit" or "accept" or "attend" or "join" or "recognise" or "recognize" or "participate" or "withdraw" or "drop" or "lift"),

            // "committed to stay in contact": a courtesy.
            "commit" or "pledge" or "agree" or "want" or "hope" => IsContact(content),
            // "did not seek re-election": what was not done, and not what is not wanted.
            "seek" => VerbPhrase.Of(_view, verb) is { Negated: true, Time: VerbTime.Past }
                // "sought to portray the visit as …": how one tells of it.
                || to is "portray" or "present" or "depict" or "paint" or "frame" or "cast" or "downplay" or "reassure" or "explain" or "clarify" or "justify" or "prove" or "show" or "learn" or "determine" or "distance" or "opinion" or "advice" or "comment" or "information" or "refuge" or "shelter" or "asylum" or "treatment" or "care" or "job",
            // "insists that it be held" wants it; "insists that it was held" says so.
            "insist" => _view.Child(verb, "ccomp") is >= 0 and int wanted && !IsSubjunctive(wanted),
            // "defend their country": with arms.
            "defend" => to is "country" or "homeland" or "nation" or "city" or "territory" or "border" or "freedom" or "capital" or "airspace" or "home" or "village" or "people" or "citizen" or "population" or "ally" or "position" or "themselves" or "itself" or "himself",
            // "asked that Oslo mediate", "suggested that Oslo should mediate": wished; "suggested that it was over" is a guess.
            "ask" when _view.Child(verb, "ccomp") is >= 0 and int favour && _view.Child(favour, "nsubj") is >= 0 and int you && _view.Is(you, "you") => true,
            "welcome" => to is "guest" or "visitor" or "passenger" or "customer" or "student" or "tourist" or "fan" or "spectator" or "crowd" or "newcomer" or "audience",
            "turn" => to is "job" or "post" or "volume" or "heat",
            "like" => _view.Child(verb, "xcomp") < 0 || _view.Child(verb, "aux") is not (>= 0 and int would) || !_view.Is(would, "would") || (to is not "see" && Clauses.Subject(_view, verb) is >= 0 and int who && (cast.At(who) < 0 || cast.Members[cast.At(who)].IsPerson)),
            "suggest" => _view[verb].Xpos is "VBG" || _view.Child(verb, "ccomp") is >= 0 and int idea && !IsSubjunctive(idea),

            // "raised the idea of …", "circulated a draft": what is laid before others.
            "circulate" or "table" or "submit" or "present" or "introduce" or "sponsor" or "raise" or "float" or "put" => _view.Has(verb, "acl") || _view[verb].Xpos is "VBG" || VerbPhrase.Of(_view, verb).Passive || !IsDraft(to, _view.Lemma(verb)),
            // "invited her to visit", "look forward to seeing you": courtesies.
            "invite" => IsVisit(content),
            "look" => to is "consult" or "meet" or "see" or "hear" or "work" or "welcome" or "discuss" or "visit" or "host" or "speak" or "talk" or "meeting" or "visit" or "visiting" or "conversation" or "outline" or "share" or "engage" or "convene" or "return" or "travel" or "celebrate" or "attend" or "participate" or "greet" or "continue",

            // "attacked the decision"; a town is attacked otherwise.
            "attack" or "blast" or "shun" or "spurn" or "snub" => !IsPublicAct(to) && !(_view.Lemma(verb) is "attack" or "blast" && IsBlamedFor(verb)),
            "quit" or "pull" or "withdraw" or "walk" or "drop" or "back" when to is not ("draft" or "resolution") => IsLeaving(verb) && !IsForum(to),
            _ => IsNoStanceEither(verb, content, to),
        };
    }

    // "blasted Oslo for closing the border": words, and no weapons.
    private bool IsBlamedFor(int verb) =>
        _view.Child(verb, "obj") > verb && _view.Child(verb, "advcl") is >= 0 and int deed && _view[deed].Xpos is "VBG" && (_view.Child(deed, "mark") is >= 0 and int mark ? _view.Is(mark, "for") : _view.CaseOf(deed) is "for");

    // "large numbers of visitors", "huge amounts of money": of what there are so many.
    private int Counted(int noun) =>
        _view.Lemma(noun) is "number" or "amount" or "lot" or "hundred" or "thousand" or "dozen" && _view.Child(noun, "nmod") is >= 0 and int what && _view.CaseOf(what) is "of" ? what : noun;

    private bool IsForComment((int First, int End) content)
    {
        for (int i = content.First; i < content.End; i++)
        {
            if (_view.Lemma(i) is "comment" or "interview" or "clarification" or "reporter" or "journalist")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPleasantry(string verb) =>
        verb is "clarify" or "reiterate" or "assure" or "apologise" or "apologize" or "inform" or "emphasise" or "emphasize" or "remind" or "point" or "thank" or "congratulate" or "say" or "note" or "stress" or "add" or "express" or "recognize" or "recognise" or "acknowledge" or "know" or "begin";

    private bool IsVisit((int First, int End) content)
    {
        for (int i = content.First; i < content.End; i++)
        {
            if (_view[i].Xpos is "VB" && _view.Lemma(i) is "visit" or "travel" or "come")
            {
                return true;
            }
        }

        return false;
    }

    // "quit", "pull out of": the words that leave something, and not "back the plan".
    private bool IsLeaving(int verb) =>
        _view.IsLemma(verb, "quit") || (verb + 1 < _view.Count && _view.Lower(verb + 1) is "out" or "away" or "from") || (_view.IsLemma(verb, "withdraw") && _view.Child(verb, "obl") >= 0);

    private static bool IsForum(string noun) =>
        noun is "talk" or "negotiation" or "treaty" or "accord" or "agreement" or "deal" or "pact" or "convention" or "process" or "dialogue" or "conference" or "summit" or "session" or "meeting" or "forum" or "initiative";

    private static bool IsPublicAct(string noun) =>
        noun is "decision" or "plan" or "policy" or "move" or "proposal" or "proclamation" or "deal" or "agreement" or "law" or "bill" or "idea" or "stance" or "position" or "resolution" or "sanction" or "statement" or "remark"
            or "ruling" or "verdict" or "measure" or "record" or "handling" or "recognition" or "announcement" or "strategy" or "offer" or "summit" or "conference" or "talk" or "election" or "budget" or "reform" or "embargo" or "attack" or "raid" or "strike" or "operation" or "referendum" or "demand" or "action" or "step" or "accord" or "arrest" or "ban";

    // "the two sides", "Chad and Norway": no one side's stance.
    private bool IsTogether(int verb)
    {
        int subject = Clauses.Subject(_view, verb);
        return subject >= 0 && (_view[subject].Xpos is "NNS" or "NNPS" || _view.Child(subject, "conj") >= 0 || _view.Lower(subject) is "they" or "both" or "two");
    }

    private static bool IsDraft(string noun, string verb) =>
        noun is "proposal" or "idea" or "initiative" or "roadmap" or "motion" or "amendment" or "formula" or "draft"
        || (verb is "raise" or "float" ? noun is "possibility" or "prospect" or "option" or "plan" or "notion" : noun is "plan" or "resolution" or "text" or "bill" or "demand" or "counterproposal" or "offer");

    private bool IsSubjunctive(int verb)
    {
        int aux = _view.Child(verb, "aux");
        // "insists that any deal include it": the tag may be a plural's.
        if (aux < 0 && _view[verb].Xpos is "VBP" && _view.Child(verb, "nsubj") is >= 0 and int one && one < verb && _view[one].Xpos is "NN" or "NNP" && _view.Child(one, "conj") < 0)
        {
            return true;
        }

        return aux >= 0 ? (_view.Is(aux, "be") && !_view.Is(aux - 1, "to")) || _view.Is(aux, "should")
            : _view[verb].Xpos is "VB" || (_view[verb].Xpos is "VBP" && _view.Head(verb) is >= 0 and int wish && _view[wish].Xpos is "VBD") || (_view.Child(verb, "cop") is >= 0 and int be && _view.Is(be, "be"));
    }

    private bool IsContact((int First, int End) content)
    {
        for (int i = content.First; i < content.End; i++)
        {
            if (_view.Lemma(i) is "contact" or "touch" && _view.Child(i, "case") is >= 0 and int preposition && _view.Is(preposition, "in"))
            {
                return true;
            }
        }

        return false;
    }

    // What is affirmed as such; "reaffirmed its commitment" is told by the noun, and "reaffirmed their friendship" tells no stance.
    private static bool IsPrinciple(string noun) =>
        noun is "principle" or "sovereignty" or "integrity" or "independence" or "unity" or "freedom" or "respect" or "neutrality" or "obligation" or "value" or "inviolability" or "centrality"
            or "primacy" or "resolution" or "charter" or "declaration" or "policy" or "solution" or "status" or "norm" or "law" or "order" or "rule" or "peace" or "democracy" or "dignity" or "justice";
}
