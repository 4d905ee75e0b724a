using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;

namespace Rapporteur.Pipeline.Extract.Positions;

// What a speaker says of a deal, a plan or another course that is taken: "did more harm than good", "does not go far enough", "offers a chance of peace", "is fair".
internal sealed partial class Verdicts
{
    private Stance? OfCourse(int verb, int subject, bool denied)
    {
        // "Today's action will strengthen our ties": what one has done oneself.
        bool act = _view.Lemma(subject) is "action" or "step" or "measure" or "move" or "decision";
        int thing = _view.Child(verb, "obj");
        string what = thing > verb ? _view.Lemma(thing) : "";
        string next = verb + 1 < _view.Count ? _view.Lower(verb + 1) : "";
        return _view.Lemma(verb) switch
        {
            "serve" when what is "purpose" => HasNo(thing) || denied ? Stance.Opposes : Stance.Supports,
            "serve" when what is "interest" => denied ? Stance.Opposes : Stance.Supports,
            "meet" or "satisfy" or "fulfil" or "fulfill" when what is "objective" or "expectation" or "demand" or "requirement" or "standard" or "condition" or "need" or "interest" or "aspiration" => denied ? Stance.Opposes : act ? null : Stance.Supports,
            "do" when what is "harm" or "damage" => denied ? null : Stance.Opposes,
            "do" when what is "nothing" or "little" => Stance.Opposes,
            "leave" when what is "much" or "lot" => denied ? null : Stance.Opposes,
            "fall" when next is "short" => denied ? null : Stance.Opposes,
            "go" when next is "far" => denied ? Stance.Opposes : null,
            "go" when next is "too" => denied ? null : Stance.Opposes,
            "hurt" or "harm" or "damage" or "weaken" or "worsen" or "complicate" or "hamper" or "hinder" or "impede" or "obstruct" or "fuel" or "inflame" or "aggravate" or "exacerbate" or "embolden" or "reward" or "punish"
                => thing > verb && !denied && !IsOwnMeasure(subject, thing) ? Stance.Opposes : null,
            "offer" or "provide" or "give" or "present" or "create" => !denied && what is "chance" or "opportunity" or "hope" or "basis" or "framework" or "way" or "path" or "foundation" or "prospect" ? Stance.Supports : null,
            "bring" => what is "peace" or "stability" or "security" or "prosperity" or "end" ? denied ? Stance.Opposes : Stance.Supports : null,
            "strengthen" or "promote" or "advance" or "safeguard" => thing > verb && !act ? denied ? Stance.Opposes : Stance.Supports : null,
            "work" when _view.Child(verb, "obl") < 0 && _view.Child(verb, "aux") >= 0 => denied ? Stance.Opposes : null,
            "help" when !act => denied ? Stance.Opposes : Stance.Supports,
            "pave" => denied ? null : Stance.Supports,
            _ => null,
        };
    }

    // "Our sanctions will hamper trade", "these sanctions will hamper their trade": what one has done to another.
    private bool IsOwnMeasure(int subject, int thing)
    {
        bool theirs = _view.Child(thing, "nmod:poss") is >= 0 and int whose && _view.Lower(whose) is "its" or "their" or "his" or "her";
        foreach (int child in _view.Children(subject))
        {
            if (child < subject && (_view.Lower(child) is "our" or "today" or "my" || (theirs && _view.Is(child, "these"))))
            {
                return _view.Lemma(subject) is "sanction" or "designation" or "measure" or "action" or "step" or "ban" or "embargo" or "tariff" or "decision" or "restriction";
            }
        }

        return false;
    }

    // "is fair", "was in the interest of both"
    private Stance? OfCoursePredicate(int token) =>
        _view.IsLemma(token, "interest") && _view.CaseOf(token) is "in" ? Stance.Supports
        : _view.Pos(token) is UniversalPos.Adj && _view.Child(token, "case") < 0 && _view.Lower(token) is not ("back" or "forward" or "right" or "major") ? Qualities.OfWord(_view.Lower(token))
        : null;

    // "was hardly free"
    private bool IsHardlySo(int adjective)
    {
        foreach (int child in _view.Children(adjective))
        {
            if (child < adjective && _view.Lower(child) is "hardly" or "scarcely" or "barely")
            {
                return true;
            }
        }

        return false;
    }

    private bool HasNo(int noun) => _view.Child(noun, "det") is >= 0 and int no && _view.Is(no, "no");
}
