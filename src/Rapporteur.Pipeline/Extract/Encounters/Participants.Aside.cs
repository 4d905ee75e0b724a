using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Actors;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Encounters;

// Names near an encounter that take no part in it, and persons who do without being tied to its word.
internal sealed partial class Participants
{
    /// <summary>Words of an office between a comma and "to" or "of": "foreign policy advisor to".</summary>
    private const int LongestOffice = 9;

    /// <summary>Takes out those who are named only to say what another is: "Ushakov, advisor to President Putin", "the chair of the Council, Anna Berg".</summary>
    public void WithoutOffices(int first, int end, SortedSet<int> who)
    {
        if (who.Count < 2)
        {
            return;
        }

        SortedSet<int> aside = [];
        SortedSet<int> themselves = [];
        for (int i = Math.Max(first, 1); i < end; i++)
        {
            if (!cast.IsTaken(i) || cast.MentionAt(i).First != i || !who.Contains(cast.NamedAt(i)) || IsShortBehind(i))
            {
                continue;
            }

            int holder = HolderBehind(i);
            if (holder >= 0)
            {
                who.Add(holder);
            }

            (IsOwner(i, cast.MentionAt(i).Outer) || (!IsOfLongOffice(i) && IsOwner(i, i)) || holder >= 0 || IsSource(i, end) ? aside : themselves).Add(cast.NamedAt(i));
        }

        aside.ExceptWith(themselves);
        if (who.Count - aside.Count >= 2)
        {
            who.ExceptWith(aside);
        }
    }

    // "Counselor to the President Ada Berg": the counselor's name, and not the president's.
    private bool IsOfLongOffice(int first)
    {
        for (int i = cast.MentionAt(first).Outer; i < first; i++)
        {
            if (_view.Lower(i) is "to" or "of" or "for")
            {
                return true;
            }
        }

        return false;
    }

    // "Ministers to meet in Oslo: Kenyan minister": a headline says last who said it.
    private bool IsSource(int name, int end)
    {
        const int longest = 4;
        for (int i = name - 1; i > Math.Max(0, name - longest); i--)
        {
            if (_view.Is(i, ":"))
            {
                return end - i <= longest + 1 && !_view.IsPunctuation(end - 1);
            }
        }

        return false;
    }

    // "the Kenyan Armed Forces (KAF)": the name once more.
    private bool IsShortBehind(int name) => name > 1 && _view.Is(name - 1, "(") && cast.IsTaken(name - 2) && cast.NamedAt(name - 2) == cast.NamedAt(name);

    // "Presidential Council President Omar Haddad": the body's name is part of his office; −1 where no office and name follow.
    private int HolderBehind(int name)
    {
        int end = cast.MentionAt(name).End;
        return !cast.Members[cast.NamedAt(name)].IsPerson && end < _view.Count && cast.IsTaken(end) && cast.MentionAt(end).Outer == end && !_view.IsPunctuation(end)
            && _view[end].SentenceIndex == _view[name].SentenceIndex && cast.Members[cast.NamedAt(end)].IsPerson ? cast.NamedAt(end) : -1;
    }

    // Either the holder stands before a comma, then the office, then the owner; or the owner ends where the holder's name begins.
    private bool IsOwner(int name, int first)
    {
        int preposition = first - 1;
        while (preposition > 0 && _view.Lower(preposition) is "the" or "former" or "president" or "minister" or "prime" or "king" or "secretary"
            || (preposition > 0 && Countries.ByDemonym(_view[preposition].Form) is not null))
        {
            preposition--;
        }

        if (preposition < 1 || _view.Lower(preposition) is not ("to" or "of" or "for"))
        {
            return false;
        }

        for (int i = preposition - 1; i > Math.Max(_view.SentenceOf(name).FirstToken, preposition - LongestOffice); i--)
        {
            if (_view.Is(i, ",") && cast.IsTaken(i - 1) && cast.Members[cast.NamedAt(i - 1)].IsPerson && !IsState(cast.NamedAt(name)) && HasOffice(i + 1, preposition))
            {
                return true;
            }

            if (_view.Is(i, ",") || (cast.IsTaken(i) && cast.NamedAt(i) != cast.NamedAt(name)) || _view.Pos(i) is UniversalPos.Verb)
            {
                break;
            }
        }

        int after = cast.MentionAt(name).End;
        return after + 1 < _view.Count && _view.Is(after, ",") && cast.IsTaken(after + 1) && cast.Members[cast.NamedAt(after + 1)].IsPerson && IsOffice(preposition - 1);
    }

    // "chief of the general staff of": the office begins the row.
    private bool HasOffice(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (IsOffice(i))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOffice(int token) => AgentNouns.NumberOf(_view.Lower(token)) is AgentNumber.One || Titles.MatchLength([_view.Lower(token)], 0, out _) > 0;

    private bool IsState(int member) => cast.Members[member].Kind is ActorKind.State;

    /// <summary>Adds the person to whom the verb says it: "told him during their meeting".</summary>
    public void Addressee(int noun, SortedSet<int> who)
    {
        int verb = Clauses.GoverningVerb(_view, noun);
        if (verb < 0)
        {
            return;
        }

        bool says = SpeechVerbs.FrameOf(_view.Lemma(verb)) is not null;

        foreach (int child in _view.Children(verb))
        {
            if (says && _view.Has(child, "obj") && child > verb)
            {
                Hearer(child, who);
            }

            // "reviewed the truce with him at a meeting"
            if (_view.Has(child, "obl") && _view.CaseOf(child) is "with")
            {
                Collect(child, who);
            }
            else if (_view.Has(child, "obj") && child > verb)
            {
                With(child, noun, who);
            }

            bool told = says && (_view.Has(child, "iobj") || _view.Has(child, "obj") || (_view.Has(child, "obl") && _view.CaseOf(child) is "to"));
            if (told && cast.At(child) is >= 0 and int hearer && cast.Members[hearer] is { IsPerson: true, IsNamed: true })
            {
                who.Add(hearer);
            }
        }
    }

    // The same where the tree hangs him on the truce.
    private void With(int matter, int noun, SortedSet<int> who)
    {
        foreach (int child in _view.Children(matter))
        {
            if (_view.Has(child, "nmod") && child < noun && _view.CaseOf(child) is "with" && cast.At(child) is >= 0 and int member && cast.Members[member].IsPerson)
            {
                Collect(child, who);
            }
        }
    }

    // "proposed a summit to him": the parser may hang whoever is told on what is told.
    private void Hearer(int said, SortedSet<int> who)
    {
        foreach (int child in _view.Children(said))
        {
            if (_view.Has(child, "nmod") && _view.CaseOf(child) is "to" && cast.At(child) is >= 0 and int hearer && cast.Members[hearer] is { IsPerson: true, IsNamed: true })
            {
                who.Add(hearer);
            }
        }
    }

    /// <summary>"is in talks with her", "was on a visit to Oslo", "was in Oslo for talks", "were back at the table": who is; −1 where the words are others.</summary>
    public int InIt(int noun)
    {
        int counted = EncounterNouns.WithLength(_view, noun);
        string preposition = _view.CaseOf(counted);
        int head = _view.Head(counted);
        bool there = head >= 0 && _view.Child(head, "cop") >= 0
            && ((preposition is "for" && _view.Pos(head) is UniversalPos.Propn && _view.CaseOf(head) is "in") || (preposition is "at" && _view.IsLemma(noun, "table")));
        bool itself = _view.Child(noun, "cop") >= 0
            && (preposition is "in" || (preposition is "at" && _view.IsLemma(noun, "table")) || (preposition is "on" && EncounterWords.NounKind(EncounterNouns.LemmaOf(_view, noun)) is Domain.Facts.EncounterKind.Visit));
        // "Present at the meeting were A and B"
        if (preposition is "at" && head >= 0 && _view.Is(head, "present"))
        {
            return _view.Has(head, "nsubj") && _view.Child(_view.Head(head), "cop") >= 0 ? _view.Head(head) : _view.Child(head, "nsubj");
        }

        return there ? _view.Child(head, "nsubj") : itself ? _view.Child(noun, "nsubj") : -1;
    }

    /// <summary>"returned from travel to Oslo", "left for a visit to Oslo": who travels; −1 where the words tell none.</summary>
    public int Traveller(int noun)
    {
        int verb = _view.Head(noun);
        if (verb >= 0 && _view.Child(verb, "cop") >= 0 && _view.CaseOf(noun) is "on" or "for")
        {
            // "is in Oslo on a visit"
            return _view.Child(verb, "nsubj");
        }

        // "Her arrival follows a visit to Peru", "his trip comes after a stop in Lima": whose the one is, is the other.
        if (verb >= 0 && (_view.Has(noun, "obj") ? _view.Lemma(verb) is "follow" or "precede" : _view.CaseOf(noun) is "after" or "before" && _view.IsLemma(verb, "come")) && Clauses.Subject(_view, verb) is >= 0 and int after
            && (_view.Lemma(after) is "arrival" or "departure" or "return" or "stop" || EncounterWords.NounKind(_view.Lemma(after)) is EncounterKind.Visit))
        {
            return _view.Child(after, "nmod:poss");
        }

        bool moves = verb >= 0 && (_view.Has(noun, "obl") || _view.Has(noun, "obj")) && _view.Lemma(verb) is "return" or "depart" or "leave" or "arrive" or "embark" or "fly" or "set" or "begin" or "start"
            or "end" or "conclude" or "finish" or "complete" or "wrap" or "cut" or "undertake" or "go" or "make" or "continue" or "plan" or "announce" or "cancel" or "postpone" or "travel";
        return moves ? Clauses.Subject(_view, verb) : -1;
    }

    /// <summary>"During his talks with the envoy, the minister said": whose they were comes after; −1 where the words say no such thing.</summary>
    public int OwnerBehind(int noun)
    {
        int owner = _view.Child(noun, "nmod:poss");
        if (owner < 0 || _view.Lower(owner) is not ("his" or "her" or "their" or "its"))
        {
            return -1;
        }

        int verb = Clauses.GoverningVerb(_view, noun);
        int subject = verb >= 0 ? _view.Child(verb, "nsubj") : -1;
        bool fronted = subject > noun && _view.Has(noun, "obl") && _view.Head(noun) == verb && _view.Pos(subject) is UniversalPos.Noun or UniversalPos.Propn;
        return fronted ? subject : -1;
    }
}
