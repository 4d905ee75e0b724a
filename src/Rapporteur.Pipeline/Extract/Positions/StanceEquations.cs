using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Attributions;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Positions;

/// <summary>A noun of stance that is set equal to what is at stake: "Chad's main demand is the return of the islands", "its conditions include …".</summary>
internal sealed class StanceEquations(ReportCast cast, SpeechSource sources, StanceHolders holders)
{
    private readonly ReportView _view = cast.View;
    private readonly NounOwners _owners = new(cast);

    public void At(int noun, List<Stand> found)
    {
        if (_view.Pos(noun) is not UniversalPos.Noun || cast.IsTaken(noun) || !_view.Has(noun, "nsubj") || StanceOf(noun) is not { } stance || _owners.Of(noun) is not (>= 0 and int owner))
        {
            return;
        }

        // The speaker's own goals are read as what the speaker says.
        bool aim = _view.Lemma(noun) is "goal" or "aim" or "objective" or "priority";
        if ((aim && holders.SpeakerAt(noun) >= 0) || ContentOf(noun) is not { } content)
        {
            return;
        }

        foreach ((int member, int token) in holders.Of(sources.Phrase(owner)))
        {
            if (holders.IsPublic(member))
            {
                found.Add(new Stand(noun, member, token, stance, content.First, content.End));
            }
        }
    }

    private Stance? StanceOf(int noun) => _view.Lemma(noun) switch
    {
        "demand" or "aim" or "goal" or "objective" or "priority" or "wish" or "preference" or "request" or "proposal" or "ambition" or "desire" => Stance.Supports,
        "objection" or "complaint" or "grievance" => Stance.Opposes,
        "line" when _view.Child(noun, "amod") is >= 0 and int red && _view.Is(red, "red") => Stance.Opposes,
        "condition" or "precondition" or "prerequisite" => Stance.Conditional,
        _ => null,
    };

    private (int First, int End)? ContentOf(int noun)
    {
        int root = _view.Head(noun);
        if (root < noun || VerbPhrase.Of(_view, root).Negated || StanceMood.IsAsked(_view, root))
        {
            return null;
        }

        if (_view.Lemma(root) is "include" or "remain" && (_view.Child(root, "obj") is >= 0 and int included ? included : _view.Child(root, "xcomp")) is > 0 and int thing && thing > root)
        {
            return (_view.First(thing), _view.End(thing));
        }

        // "is clear", "is simple" say how it is, and not what.
        int be = _view.Child(root, "cop");
        bool what = be > noun && be < root && (_view.Pos(root) is UniversalPos.Noun or UniversalPos.Verb || _view.Child(root, "mark") > be);
        return what ? (be + 1, _view.End(root)) : null;
    }
}
