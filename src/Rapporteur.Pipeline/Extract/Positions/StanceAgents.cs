using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Attributions;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Positions;

/// <summary>Who is called for or against a thing: "Chad, a critic of the treaty", "Norway is a strong supporter of …", "opponents of the plan include …".</summary>
internal sealed class StanceAgents(ReportCast cast, SpeechSource sources, StanceHolders holders)
{
    private readonly ReportView _view = cast.View;
    private readonly NounAttributions _nouns = new(cast, sources);

    public void At(int noun, List<Stand> found)
    {
        if (_view.Pos(noun) is not UniversalPos.Noun || cast.IsTaken(noun) || StanceWords.Of(StancePart.Agent, _view.Lemma(noun)) is not [{ Stance: { } stance } word, ..])
        {
            return;
        }

        if (_nouns.Governed(noun, word.Takes) is not { } content || IsSomebody(content) || IsFormer(noun))
        {
            return;
        }

        foreach (int who in Named(noun))
        {
            foreach ((int member, int token) in holders.Of(sources.Phrase(who)))
            {
                found.Add(new Stand(noun, member, token, stance, content.First, content.End));
            }
        }
    }

    // Whoever the noun is said of: "Chad is one of the critics of …", "Chad, a critic of …", "critics such as Chad", "critics include Chad".
    private List<int> Named(int noun)
    {
        var named = new List<int>(1);
        int at = _view.Has(noun, "nmod") && _view.Head(noun) is >= 0 and int one && one < noun && (_view.IsLemma(one, "one") || _view.IsLemma(one, "among")) ? one : noun;
        at = _view.Child(noun, "case") is >= 0 and int among && _view.Is(among, "among") ? noun : at;
        if (_view.Child(at, "cop") >= 0 && _view.Child(at, "nsubj") is >= 0 and int subject && !VerbPhrase.Of(_view, at).Negated && StanceMood.IsTold(_view, at, VerbPhrase.Of(_view, at)))
        {
            named.Add(subject);
        }

        if (_view.Has(at, "appos") && _view.Head(at) is >= 0 and int head && cast.At(head) >= 0)
        {
            named.Add(head);
        }

        int verb = _view.Has(noun, "nsubj") ? _view.Head(noun) : -1;
        if (verb > noun && _view.IsLemma(verb, "include") && _view.Child(verb, "obj") is >= 0 and int included)
        {
            named.Add(included);
        }

        int of = _view.Child(noun, "nmod");
        foreach (int child in of > noun ? _view.Children(of) : [])
        {
            if (child > of && _view.Has(child, "nmod") && _view.CaseOf(child) is "including")
            {
                named.Add(child);
            }
        }

        foreach (int child in _view.Children(noun))
        {
            bool such = child > noun && (_view.Has(child, "nmod") || _view.Has(child, "appos")) && (_view.CaseOf(child) is "including" or "like" or "as" || (_view.Has(child, "appos") && cast.At(child) >= 0));
            if (such)
            {
                named.Add(child);
            }
        }

        return named;
    }

    // "A critic of the president": of a person, and of no issue.
    private bool IsSomebody((int First, int End) content)
    {
        int root = Phrases.Root(_view, content.First, content.End);
        return cast.At(root) >= 0 || AgentNouns.NumberOf(_view.Lemma(root)) is not null || _view.Pos(root) is UniversalPos.Propn or UniversalPos.Pron;
    }

    private bool IsFormer(int noun)
    {
        for (int i = _view.First(noun); i < noun; i++)
        {
            if (_view.Lower(i) is "former" or "erstwhile" or "one-time")
            {
                return true;
            }
        }

        return false;
    }
}
