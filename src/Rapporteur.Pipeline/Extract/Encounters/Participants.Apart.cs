using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Encounters;

// Those who were met one by one.
internal sealed partial class Participants
{
    /// <summary>"calls with A and B": all told are of one side, and whoever made them is of the other.</summary>
    public bool IsWithOnly(int noun)
    {
        if (EncounterNouns.IsGerund(_view, noun))
        {
            return true;
        }

        int at = noun + 1;
        while (at < Math.Min(_view.SentenceOf(noun).EndToken, noun + LongestTime) && IsOfTime(at))
        {
            at++;
        }

        return at < _view.Count && _view.Is(at, "with") && _view.Child(noun, "nmod:poss") < 0;
    }

    /// <summary>The sides that were met one by one: "met separately with A and B", "calls with A and with B"; else all of them as one.</summary>
    public List<SortedSet<int>> Apart(int trigger, int holder, SortedSet<int> near, SortedSet<int> far)
    {
        bool verb = _view.Pos(trigger) is UniversalPos.Verb && holder < 0;
        bool apart = near.Count > 0 && far.Count > 1 && (verb ? IsSeparate(trigger) || IsRepeated(trigger)
            : _view[trigger].Xpos is "NNS" or "VBZ" && (IsSeparate(trigger) || (holder >= 0 && IsSeparate(holder)) || Withs(trigger) > 1));
        if (!apart)
        {
            return [far];
        }

        var sides = new List<SortedSet<int>>(far.Count);
        foreach (int member in far)
        {
            sides.Add([member]);
        }

        return sides;
    }

    // "spoke to the minister and to the envoy": one by one.
    private bool IsRepeated(int verb)
    {
        if (_view.Lemma(verb) is not ("speak" or "talk" or "meet"))
        {
            return false;
        }

        if (AndWith(verb, []) >= 0)
        {
            return true;
        }

        int end = _view.SentenceOf(verb).EndToken;
        for (int i = verb + 2; i < end - 2; i++)
        {
            if (_view.Is(i, "and") && _view.Lower(i + 1) is "to" or "with" && _view.Has(i + 1, "case") && _view.Head(i + 1) is >= 0 and int side
                && (cast.At(side) >= 0 || cast.IsTaken(i + 2)) && Clauses.GoverningVerb(_view, side) == verb)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSeparate(int token)
    {
        foreach (int child in _view.Children(token))
        {
            if (_view.Lower(child) is "separate" or "separately" or "individual" or "respective")
            {
                return true;
            }
        }

        return false;
    }

    private int Withs(int noun)
    {
        int withs = 0;
        int end = Math.Min(_view.SentenceOf(noun).EndToken, noun + 12);
        for (int i = noun + 1; i < end; i++)
        {
            withs += _view.Is(i, "with") ? 1 : 0;
        }

        return withs;
    }
}
