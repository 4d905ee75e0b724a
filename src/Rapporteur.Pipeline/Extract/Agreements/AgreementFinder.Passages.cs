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
            var condition = new ConditionMention(_view.Range(told.First, told.End), told.Consequence(_view) is { } rest ? _view.Range(rest.First, rest.End) : null);
            AgreementCandidate nearest = _found[from];
            foreach (AgreementCandidate candidate in _found.GetRange(from, _found.Count - from))
            {
                nearest = Apart(candidate, condition) < Apart(nearest, condition) ? candidate : nearest;
            }

            nearest.Conditions.Add(condition);
        }
    }
}
