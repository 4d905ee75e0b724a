using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Agreements;

// Which words tell an agreement, by what name, and on what condition.
internal sealed partial class AgreementFinder
{
    /// <summary>The noun with what stands before it and the nearest of what follows.</summary>
    private string NameOf(int noun)
    {
        (int first, int end) = Extent(noun, LongestName);
        first = Math.Min(first, AgreementNouns.NameStart(_view, noun));
        while (first < noun && _view.Pos(first) is UniversalPos.Det or UniversalPos.Pron or UniversalPos.Punct or UniversalPos.Cconj or UniversalPos.Adv or UniversalPos.Adp)
        {
            first++;
        }

        return _view.TextOf(_view.Range(first, end)).ReplaceLineEndings(" ");
    }

    private TextRange PassageOf(int noun, int holder)
    {
        (int first, int end) = Extent(noun, LongestPassage);
        if (holder >= 0 && holder < first && first - holder <= FarthestHolder)
        {
            first = holder;
        }
        else if (holder >= end && holder - end < FarthestHolder)
        {
            end = holder + 1;
        }

        return _view.Range(first, end);
    }

    private (int First, int End) Extent(int noun, int longest)
    {
        int first = AgreementNouns.LemmaOf(_view, noun) is "cease-fire" && noun > 1 ? noun - 2 : noun;
        int end = noun + 1;
        foreach (int child in _view.Children(noun))
        {
            if (child < noun && !_view.Has(child, "case") && !_view.Has(child, "punct") && noun - _view.First(child) <= longest)
            {
                first = Math.Min(first, _view.First(child));
            }
            else if (child > noun && (_view.Has(child, "nmod") || _view.Has(child, "acl") || _view.Has(child, "nummod") || (_view.Has(child, "flat") && _view[child].Xpos is "CD")) && _view.End(child) - noun <= longest)
            {
                end = Math.Max(end, _view.End(child));
            }
        }

        // "discussed the pause in the fighting": the tree may hang it on the verb.
        if (end == noun + 1 && noun + 3 < _view.Count && _view.Is(noun + 1, "in") && _view[noun].SentenceIndex == _view[noun + 3].SentenceIndex && AgreementNouns.KindOf(_view, noun) is AgreementKind.Ceasefire)
        {
            int what = _view.Is(noun + 2, "the") ? noun + 3 : noun + 2;
            end = _view.Pos(what) is UniversalPos.Noun or UniversalPos.Propn ? what + 1 : end;
        }

        // A caption or a bracket before belongs to another line.
        for (int i = noun - 1; i > first; i--)
        {
            if (_view.Lower(i) is ")" or "]" or ":" or ";")
            {
                first = i + 1;
            }
        }

        return (first, end);
    }

    // A condition is the nearest agreement's of the sentence.
    private void AddConditions(Sentence sentence, int from)
    {
        foreach (ConditionSpan told in ConditionReader.In(_view, sentence))
        {
            AddCondition(new ConditionMention(_view.Range(told.First, told.End), told.Consequence(_view) is { } rest ? _view.Range(rest.First, rest.End) : null), from);
        }

        for (int token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            if (IsWithout(token))
            {
                AddCondition(new ConditionMention(_view.Range(token, _view.End(_view.Head(token))), null), from);
            }
        }
    }

    private void AddCondition(ConditionMention condition, int from)
    {
        AgreementCandidate nearest = _found[from];
        foreach (AgreementCandidate candidate in _found.GetRange(from, _found.Count - from))
        {
            nearest = Apart(candidate, condition) < Apart(nearest, condition) ? candidate : nearest;
        }

        nearest.Conditions.Add(condition);
    }

    // "no deal without the release of the prisoners", "will not sign without guarantees"
    private bool IsWithout(int token)
    {
        if (!_view.Is(token, "without") || !_view.Has(token, "case") || _view.Head(token) is not (>= 0 and int what) || AgreementNouns.KindOf(_view, what) is not null)
        {
            return false;
        }

        int above = _view.Head(what);
        int verb = above >= 0 && _view.Pos(above) is UniversalPos.Verb ? above : Clauses.GoverningVerb(_view, what);
        bool none = above >= 0 && _view.Child(above, "det") is >= 0 and int no && _view.Is(no, "no");
        bool no_ = verb >= 0 && _view.Child(verb, "nsubj") is >= 0 and int subject && _view.Child(subject, "det") is >= 0 and int det && _view.Is(det, "no");
        return none || no_ || (verb >= 0 && (_view.Lemma(verb) is "refuse" or "reject" || (_view.IsLemma(verb, "rule") && verb + 1 < _view.Count && _view.Is(verb + 1, "out")) || VerbPhrase.Of(_view, verb) is { Negated: true, Time: VerbTime.Future or VerbTime.Present or VerbTime.Unreal }));
    }
}
