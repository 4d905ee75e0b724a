using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Positions;

// What a side will do only on a condition, or will not, told without naming who says so.
internal sealed partial class Obligations
{
    // "Sudan would not sign, a source said": of the side itself, where the text does not name who says so.
    private void OfNobody(int token, List<Stand> found)
    {
        int subject = _view.Pos(token) is UniversalPos.Verb ? _view.Child(token, "nsubj") : -1;
        int member = subject >= 0 && subject < token ? cast.At(subject) : -1;
        bool would = member >= 0 && cast.Members[member].Kind is not (ActorKind.Person or ActorKind.Outlet) && !IsAskedOrDenied(token) && _view.Child(token, "aux") is >= 0 and int aux && _view.Lower(aux) is "would" or "will" && !StanceMood.IsAsked(_view, token);
        if (would && deeds.Of(token, member, VerbPhrase.Of(_view, token).Negated, "would", out bool onlyConditional) is { } stance && deeds.IsReported(token) && IsSaid(token) && (onlyConditional || deeds.IsDealing(token)))
        {
            (int first, int end) = Phrases.Clause(_view, token);
            found.Add(new Stand(token, member, subject, stance, first, end) { Matter = Deed(token), OnlyConditional = onlyConditional });
        }
    }

    // "it is probable that Sudan will respond" is a reckoning.
    private bool IsSaid(int token) =>
        !_view.Has(token, "ccomp") || (_view.Head(token) is >= 0 and int saying && (SpeechVerbs.FrameOf(_view.Lemma(saying)) is not null || _view.Lemma(saying) is "make" or "clear"));

    // "did not say whether Sudan would sign"
    private bool IsAskedOrDenied(int token)
    {
        foreach (int child in _view.Children(token))
        {
            if (_view.Has(child, "mark") && _view.Lower(child) is "if" or "unless" or "whether")
            {
                return true;
            }
        }

        return _view.Head(token) is >= 0 and int saying && VerbPhrase.Of(_view, saying) is { Negated: true } or { Time: VerbTime.Unreal };
    }

    private void Refusal(int token, (int Member, int Token) saying, List<Stand> found)
    {
        if (VerbPhrase.Of(_view, token).Negated && deeds.Of(token, saying.Member, denied: true, "would", out _) is { } stance)
        {
            (int first, int end) = Phrases.Clause(_view, token);
            found.Add(new Stand(token, saying.Member, saying.Token, stance, first, end));
        }
    }

    // "Sudan will sign only if the rebels disarm": what a side makes hang on something, whoever tells it.
    private void Bargain(int token, List<Stand> found)
    {
        int subject = _view.Pos(token) is UniversalPos.Verb ? _view.Child(token, "nsubj") : -1;
        bool deed = subject >= 0 && subject < token && cast.At(subject) >= 0 && VerbPhrase.Of(_view, token) is { Time: VerbTime.Future or VerbTime.Unreal, Passive: false } && !StanceMood.IsAsked(_view, token);
        foreach (int child in deed ? _view.Children(token) : [])
        {
            int mark = _view.Has(child, "advcl") && child > token ? _view.Child(child, "mark") : -1;
            bool only = mark > 0 && (_view.Is(mark, "unless") || ((_view.Is(mark - 1, "only") || IsOnly(token)) && _view.Lower(mark) is "if" or "when" or "once" or "after"));
            if (only && VerbPhrase.Of(_view, token).Negated == _view.Is(mark, "unless"))
            {
                (int first, int end) = Phrases.Clause(_view, token);
                found.Add(new Stand(token, cast.At(subject), subject, Stance.Conditional, first, end));
                return;
            }
        }
    }

    // "would only talk to them if …"
    private bool IsOnly(int token)
    {
        foreach (int child in _view.Children(token))
        {
            if (child < token && _view.Has(child, "advmod") && _view.Is(child, "only"))
            {
                return true;
            }
        }

        return false;
    }
}
