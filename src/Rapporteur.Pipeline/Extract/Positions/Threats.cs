using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Attributions;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Positions;

/// <summary>What a side threatens or warns of: "threatened to close the strait unless …", "threatened to boycott the talks", "warned that any attack would be answered".</summary>
internal sealed class Threats(ReportCast cast, SpeechSource sources, StanceHolders holders)
{
    private readonly ReportView _view = cast.View;

    public void At(int verb, List<Stand> found)
    {
        bool threat = _view.Lemma(verb) is "threaten";
        if ((!threat && _view.Lemma(verb) is not "warn") || _view.Pos(verb) is not UniversalPos.Verb)
        {
            return;
        }

        VerbPhrase phrase = VerbPhrase.Of(_view, verb);
        if (phrase.Negated || phrase.Passive || !StanceMood.IsTold(_view, verb, phrase))
        {
            return;
        }

        int matter = -1;
        int content = threat ? _view.Child(verb, "xcomp") : Warned(verb);
        if (content < verb || (threat ? ThreatOf(verb, content) : WarningOf(content, out matter)) is not { } stance)
        {
            return;
        }

        (int first, int end) = (_view.First(content), _view.End(content));
        first += _view.Is(first, "that") ? 1 : 0;
        foreach ((int member, int token) in holders.Of(sources.Anyone(verb, passive: false)))
        {
            // A rain that a weather service warns of is nobody's policy.
            if (threat || holders.IsPublic(member))
            {
                found.Add(new Stand(verb, member, token, stance, first, end) { Matter = matter });
            }
        }
    }

    // "warned that …", "warned of war if …"
    private int Warned(int verb)
    {
        if (_view.Child(verb, "ccomp") is >= 0 and int clause && !IsInverted(clause))
        {
            return clause;
        }

        int of = _view.Child(verb, "obl");
        return of > verb && _view.Child(of, "case") is >= 0 and int preposition && _view.Is(preposition, "of") && (IsBound(verb) || IsBound(of)) ? of : -1;
    }

    // "warned of costs should they attack"
    private bool IsInverted(int clause) =>
        _view.Child(clause, "aux") is >= 0 and int should && _view.Is(should, "should") && _view.Child(clause, "nsubj") > should && should == _view.First(clause);

    private Stance? ThreatOf(int verb, int deed)
    {
        if (IsBound(verb) || IsBound(deed))
        {
            return Stance.Conditional;
        }

        return _view.Lemma(deed) is "boycott" or "quit" or "leave" or "withdraw" or "walk" or "pull" or "stay" or "suspend" or "halt" or "resign" or "scrap" or "abandon" or "shun" or "skip" or "break" or "expel"
            ? Stance.Opposes
            : null;
    }

    // "unless", "if", "should they sign"
    private bool IsBound(int verb)
    {
        foreach (int child in _view.Children(verb))
        {
            bool opens = (_view.Has(child, "ccomp") && IsInverted(child)) || _view.Has(child, "advcl") && (_view.Child(child, "mark") is >= 0 and int mark ? _view.Lower(mark) is "unless" or "if" or "until" : _view.Child(child, "aux") is >= 0 and int should && _view.Is(should, "should"));
            if (opens && child > verb)
            {
                return true;
            }
        }

        return false;
    }

    // "any attack would be answered", "a new raid would lead to war", "there would be no peace if …"
    private Stance? WarningOf(int clause, out int matter)
    {
        matter = -1;
        if (_view.Has(clause, "obl"))
        {
            return Stance.Conditional;
        }

        bool would = false;
        foreach (int child in _view.Children(clause))
        {
            would |= _view.Has(child, "aux") && _view.Lower(child) is "will" or "would";
        }

        if (!would)
        {
            return null;
        }

        // "would respond to any deployment"
        int met = _view.Lemma(clause) is "respond" or "retaliate" or "react" ? _view.Child(clause, "obl") : -1;
        if (met > clause && DeedNouns.Is(_view, met))
        {
            matter = met;
            return Stance.Opposes;
        }

        int subject = _view.Child(clause, "nsubj");
        bool deed = subject >= 0 && subject < clause && _view.Pos(subject) is UniversalPos.Noun && cast.At(subject) < 0 && DeedNouns.Is(_view, subject);
        if (deed && !VerbPhrase.Of(_view, clause).Negated)
        {
            matter = subject;
            return Stance.Opposes;
        }

        // "warned that Russia would bear the blame if …": what another will have to bear is no aim.
        return IsBound(clause) && (subject < 0 || cast.At(subject) < 0) ? Stance.Conditional : null;
    }
}
