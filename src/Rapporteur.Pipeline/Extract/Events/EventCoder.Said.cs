using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Events;

/// <content>What saying makes an event: demands, judgements, warnings told in what is said.</content>
internal sealed partial class EventCoder
{
    // "said that Libya must hand over": who says that another must do it demands it.
    private EventCoding? Said(Predicate predicate, int depth)
    {
        foreach (int clause in predicate.Clauses)
        {
            if (_view.Has(clause, "ccomp") && _view.Child(clause, "cop") >= 0 && nouns.IsOfClass(clause, ["bad"]) && Clauses.Subject(_view, clause) is >= 0 and int judged && Judged(predicate, judged) is { } blamed)
            {
                return blamed;
            }

            if (_view.Has(clause, "ccomp") && IsBehind(clause) && Clauses.Subject(_view, clause) is >= 0 and int blamedFor && nouns.Fits(blamedFor, ["actor"]))
            {
                var accusation = new EventCoding(predicate.Token, "112");
                _targets.Sources(predicate, null, accusation);
                accusation.Targets.Add(blamedFor);
                return accusation;
            }

            if (_view.Has(clause, "ccomp") && Warned(predicate, clause, depth) is { } warned)
            {
                return warned;
            }

            if (!_view.Has(clause, "ccomp") || !EventModality.IsDue(_view, clause))
            {
                continue;
            }

            EventCoding? inner = Code(clause, depth + 1);
            string? code = inner is null ? (IsTold(predicate) ? "100" : null) : lexicon.Compose("demand", inner.Bare);
            if (code is not { Length: > 0 })
            {
                continue;
            }

            var coding = new EventCoding(predicate.Token, code is "=" ? inner!.Bare : code) { Inner = inner };
            _targets.Sources(predicate, inner, coding);
            if (Clauses.Subject(_view, clause) is >= 0 and int asked && _view.Pos(asked) is not UniversalPos.Pron)
            {
                coding.Targets.Add(asked);
            }

            _targets.OfControl("demand", predicate, inner, coding);
            return coding;
        }

        return null;
    }

    // "said Beijing was behind the attacks"
    private bool IsBehind(int clause) => _view.Child(clause, "cop") >= 0 && _view.Child(clause, "case") is >= 0 and int behind && _view.Is(behind, "behind");

    // "warned that Israel would pay a price": what another will have to bear, whatever it is.
    private EventCoding? Warned(Predicate predicate, int clause, int depth)
    {
        if (nouns.LemmaOf(predicate.Token) is not ("warn" or "caution") || VerbPhrase.Of(_view, clause).Time is not (VerbTime.Future or VerbTime.Unreal)
            || Clauses.Subject(_view, clause) is not (>= 0 and int warned) || _view.Pos(warned) is UniversalPos.Pron || !nouns.Fits(warned, ["country", "state"]) || Code(clause, depth + 1) is not null)
        {
            return null;
        }

        var coding = new EventCoding(predicate.Token, "130");
        _targets.Sources(predicate, null, coding);
        coding.Targets.Add(warned);
        return coding;
    }

    // "told Chinese officials that they must buy more": what another is told to do is demanded, whatever it is.
    private bool IsTold(Predicate predicate) => nouns.LemmaOf(predicate.Token) is "tell" or "warn" or "inform"
        && (predicate.Indirect >= 0 ? predicate.Indirect : predicate.Object) is >= 0 and int hearer && nouns.Fits(hearer, ["actor"]);

    // "said the raid by Israel was a crime": who says so of what another did condemns it.
    private EventCoding? Judged(Predicate predicate, int judged)
    {
        if (predicate.Subject < 0 || _view.Pos(judged) is UniversalPos.Pron)
        {
            return null;
        }

        var coding = new EventCoding(predicate.Token, "111");
        _targets.Sources(predicate, null, coding);
        _targets.OfThing(judged, coding);
        return coding;
    }

    // "Libya must hand them over, the minister said": the saying stands behind.
    private EventCoding? Urged(int token, EventCoding inner)
    {
        if (!EventModality.IsDue(_view, token) || lexicon.Compose("demand", inner.Bare) is not { Length: > 0 } code)
        {
            return null;
        }

        foreach (int child in _view.Children(token))
        {
            if (_view.Has(child, "parataxis") && SpeechVerbs.FrameOf(_view.Lemma(child)) is not null)
            {
                Predicate saying = Predicate.Of(_view, child);
                var coding = new EventCoding(token, code is "=" ? inner.Bare : code) { Inner = inner.Inner };
                _targets.Sources(saying, null, coding);
                coding.Targets.AddRange(inner.Sources);
                coding.Targets.AddRange(inner.Targets);
                return coding;
            }
        }

        return null;
    }
}
