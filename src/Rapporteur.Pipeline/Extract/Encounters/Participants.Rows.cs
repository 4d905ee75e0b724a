using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Encounters;

// Those whom the order of the words tells, where the tree has lost them.
internal sealed partial class Participants
{
    /// <summary>Completes the subject of a verb by the row before it: "A, B and C met", "Kenya, Norway to hold talks".</summary>
    public void InRow(int verb, SortedSet<int> near)
    {
        int finite = Finite(verb);
        if (finite == _view.SentenceOf(finite).FirstToken)
        {
            return;
        }

        int subjects = 0;
        int last = finite - 1;
        foreach (int child in _view.Children(finite))
        {
            if (child < finite && _view.Has(child, "nsubj"))
            {
                subjects++;
                last = child;
            }
        }

        SortedSet<int> row = _rows.Before(finite, subjects > 1 ? last : Math.Min(last, _view.First(last)));
        bool several = row.Count > 1;
        row.RemoveWhere(IsNameless);
        if (row.Count > (several ? 1 : 0) && (row.IsSupersetOf(near) || subjects > 1))
        {
            near.Clear();
            near.UnionWith(row);
        }
    }

    /// <summary>Adds the two sides that "between" names behind a word, past the place and the day: "talks in Oslo on Monday between A and B".</summary>
    public void BetweenBehind(int word, SortedSet<int> who)
    {
        const int farthest = 12;
        int end = Math.Min(_view.SentenceOf(word).EndToken, word + farthest);
        bool there = false;
        for (int i = word + 1; i < end && !_view.IsPunctuation(i) && (_view.Pos(i) is not UniversalPos.Verb || (_view[i].Xpos is "VBD" or "VBN" && _view.Lemma(i) is "begin" or "hold" or "open" or "resume" or "start")); i++)
        {
            if (_view.Lower(i) is "between" or "among")
            {
                Sides(i + 1, sided: true, who);
                return;
            }

            there = _view.Pos(i) is UniversalPos.Adp ? _view.Lower(i) is "in" or "at" or "near" : there;
            if (!there && _view.Pos(i) is UniversalPos.Noun && !IsOfTime(i))
            {
                return;
            }
        }
    }

    // Of a row, those who have a name or a country; whom only words describe is told by the tree.
    private void Sides(int first, bool sided, SortedSet<int> who)
    {
        SortedSet<int> row = _rows.Behind(first, sided);
        row.RemoveWhere(IsNameless);
        who.UnionWith(row);
    }

    /// <summary>Adds the row of those named right behind a word.</summary>
    public void NamedBehind(int word, SortedSet<int> who) => who.UnionWith(_rows.Named(word + 1));

    // "with Ada Berg, Omar Haddad and officials": the named ones, where the tree has cut the row.
    private void PersonsInRow(int first, SortedSet<int> who)
    {
        SortedSet<int> row = _rows.Behind(first, sided: false);
        row = row.Count > 0 ? row : _rows.Titled(first);
        foreach (int member in row)
        {
            if (cast.Members[member] is { IsPerson: true, IsNamed: true })
            {
                who.Add(member);
            }
        }
    }

    /// <summary>"After meeting Anna Berg in Oslo, Haddad said": whoever was met may stand for the subject in the tree.</summary>
    public void OfGerund(int verb, SortedSet<int> near)
    {
        if (_view[verb].Xpos is not "VBG" || !_view.Has(verb, "advcl") || verb + 1 >= _view.Count || near.Count != 1)
        {
            return;
        }

        SortedSet<int> met = _rows.Named(verb + 1);
        if (met.SetEquals(near))
        {
            near.Clear();
            Fronted(verb, met, near);
        }
    }

    /// <summary>"When they met in Oslo, A urged B to sign": the two whom the sentence goes on with.</summary>
    public void Ahead(int verb, SortedSet<int> near)
    {
        int main = _view.Has(verb, "advcl") ? _view.Head(verb) : -1;
        int subject = main > verb ? Clauses.Subject(_view, main) : -1;
        int other = subject < verb ? -1 : _view.Child(main, "iobj") is >= 0 and int told ? told : _view.Child(main, "obj");
        if (other < 0)
        {
            return;
        }

        SortedSet<int> both = [];
        Collect(subject, both);
        Collect(other, both);
        if (both.Count == 2 && cast.Members[both.Min].IsPerson && cast.Members[both.Max].IsPerson)
        {
            near.UnionWith(both);
        }
    }

    /// <summary>Adds whoever "attended by" or "hosted by" names behind a gathering.</summary>
    public void AttendedBehind(int noun, SortedSet<int> who)
    {
        const int farthest = 12;
        int end = Math.Min(_view.SentenceOf(noun).EndToken, noun + farthest) - 1;
        for (int i = noun + 1; i < end && !_view.IsPunctuation(i); i++)
        {
            if (_view[i].Xpos is "VBN" && _view.Is(i + 1, "by") && _view.Lemma(i) is "attend" or "broker" or "chair" or "facilitate" or "host" or "mediate")
            {
                who.UnionWith(_rows.Named(i + 2));
                return;
            }

            if (_view.Pos(i) is UniversalPos.Verb)
            {
                return;
            }
        }
    }

    /// <summary>"Ahead of talks with Omar Haddad in Oslo, the Norwegian minister said": adds whoever the sentence goes on with.</summary>
    public void Fronted(int noun, SortedSet<int> who, SortedSet<int> near)
    {
        Sentence sentence = _view.SentenceOf(noun);
        if (!OpensSentence(noun, sentence.FirstToken))
        {
            return;
        }

        for (int i = noun + 1; i < sentence.EndToken; i++)
        {
            if (_view.Pos(i) is UniversalPos.Verb && _view[i].Xpos is not "VBN")
            {
                return;
            }

            if (!_view.Is(i, ","))
            {
                continue;
            }

            SortedSet<int> row = _rows.Until(i + 1);
            if (row.Count > 0 && !row.Overlaps(who))
            {
                near.UnionWith(row);
                return;
            }
        }
    }

    private bool OpensSentence(int noun, int first)
    {
        for (int i = first; i < noun; i++)
        {
            if (_view.Pos(i) is UniversalPos.Verb && !(i == first && _view[i].Xpos is "VBG"))
            {
                return false;
            }
        }

        return first == noun || _view.Lower(first) is "in" or "during" or "at" or "after" or "following" or "before" or "ahead";
    }

    // The verb that bears the subject: "have agreed to meet"; "plans to meet", which the tree may take for plans.
    private int Finite(int verb)
    {
        int at = verb;
        while (_view.Head(at) is >= 0 and int head && _view.Child(at, "nsubj") < 0
            && ((_view.Has(at, "xcomp") && _view.Pos(head) is UniversalPos.Verb or UniversalPos.Adj)
                || (_view.Has(at, "advcl") && _view.Is(head, "due"))
                || (_view.Has(at, "acl") && IsVerbLikeNoun(head))))
        {
            at = head;
        }

        return at;
    }

    // "the minister plans to meet": a person cannot stand before plans, so he plans.
    private bool IsVerbLikeNoun(int token) =>
        _view.Lower(token) is "plans" or "hopes" or "aims" && token > 0 && _view[token - 1].SentenceIndex == _view[token].SentenceIndex
        && ((cast.At(token - 1) is >= 0 and int before && cast.Members[before].IsPerson) || (_view.Is(token - 1, ",") && _view.Child(token, "det") < 0 && _view.Child(token, "amod") < 0));
}
