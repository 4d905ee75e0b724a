using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Positions;

// More of what verbs of stance take without telling one.
internal sealed partial class StanceVerbs
{
    private bool IsNoStanceEither(int verb, (int First, int End) content, string to) =>
        _view.Lemma(verb) switch
        {
            "work" => VerbPhrase.Of(_view, verb) is not { Progressive: true } && !(_view.Head(verb) is >= 0 and int goOn && _view.IsLemma(goOn, "continue")),
            // "refrained from signing": not done, where others do it; from comment and force one refrains otherwise.
            "refrain" or "abstain" => to is not ("sign" or "join" or "ratify" or "attend" or "participate" or "recognise" or "recognize"),
            // "warned Chad not to cross"; "warned drivers to slow down" is care.
            "warn" => !(content.First > 0 && _view.Is(content.First - 1, "against")) && ((_view.Child(verb, "obj") is >= 0 and int thing ? thing : _view.Child(verb, "iobj")) is not (>= 0 and int warned) || cast.At(warned) < 0 || cast.Members[cast.At(warned)].IsPerson),
            "give" => to is "hope" or "power" or "office" or "post" or "seat" or "search",
            "exert" => to is not "pressure",
            // "was studying the offer"; schools and reports are studied otherwise.
            "study" or "examine" or "review" => IsTogether(verb) || to is not ("proposal" or "offer" or "plan" or "idea" or "request" or "draft" or "text" or "option" or "suggestion" or "response" or "demand" or "invitation" or "bid" or "initiative" or "roadmap" or "counterproposal"),
            "consider" => VerbPhrase.Of(_view, verb) is not { Progressive: true, Possible: false },
            "question" => to is not ("need" or "legality" or "legitimacy" or "validity" or "wisdom" or "decision" or "authority" or "right" or "value" or "usefulness" or "timing" or "propriety" or "constitutionality" or "motive" or "credibility" or "fairness" or "impartiality" or "rationale" or "logic" or "move" or "plan" or "policy" or "deal" or "agreement"),
            "appreciate" or "praise" or "commend" or "laud" or "salute" or "cheer" => to is not ("effort" or "decision" or "initiative" or "role" or "move" or "step" or "stance" or "position" or "proposal" or "plan" or "deal" or "agreement" or "accord" or "progress" or "mediation" or "truce" or "ceasefire"),
            "decline" or "refuse" => to is "comment" or "say" or "tell" or "disclose" or "reveal" or "answer" or "elaborate" or "specify" or "name" or "speak" or "identify" or "give",
            _ => false,
        };
}
