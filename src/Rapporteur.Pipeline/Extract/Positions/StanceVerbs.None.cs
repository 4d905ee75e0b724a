using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Positions;

// What verbs of stance take without telling one.
internal sealed partial class StanceVerbs
{
    // "I want to thank …" wants nothing, and "declined to comment" refuses nothing.
    private bool IsNoStance(int verb, (int First, int End) content)
    {
        string to = _view.Lemma(Phrases.Root(_view, content.First, content.End));
        return _view.Lemma(verb) switch
        {
            "want" or "wish" when to is "thank" or "congratulate" or "say" or "note" or "stress" or "add" or "express" or "recognize" or "recognise" or "acknowledge" or "know" or "begin" => true,
            // "I hope you had a good flight": what is over is no issue.
            "hope" when _view.Child(verb, "ccomp") is >= 0 and int hoped && VerbPhrase.Of(_view, hoped).Time == VerbTime.Past => true,
            "affirm" or "reaffirm" or "uphold" => _view.Child(verb, "ccomp") >= 0 || !IsPrinciple(to),
            // "committed to stay in contact": a courtesy.
            "commit" or "pledge" or "agree" or "want" or "hope" => IsContact(content),
            // "did not seek re-election": what was not done, and not what is not wanted.
            "seek" => VerbPhrase.Of(_view, verb) is { Negated: true, Time: VerbTime.Past },
            // "insists that it be held" wants it; "insists that it was held" says so.
            "insist" => _view.Child(verb, "ccomp") is >= 0 and int wanted && !IsSubjunctive(wanted),
            // "defend their country": with arms.
            "defend" => to is "country" or "homeland" or "nation" or "city" or "territory" or "border" or "freedom" or "capital" or "airspace" or "home" or "village" or "position" or "themselves" or "itself" or "himself",
            "decline" or "refuse" => to is "comment" or "say" or "answer" or "elaborate" or "specify" or "name" or "speak" or "identify" or "give",
            _ => false,
        };
    }

    private bool IsSubjunctive(int verb) =>
        _view.Child(verb, "aux") is >= 0 and int aux ? _view.Is(aux, "be") && !_view.Is(aux - 1, "to") : _view[verb].Xpos is "VB" || (_view.Child(verb, "cop") is >= 0 and int be && _view.Is(be, "be"));

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
