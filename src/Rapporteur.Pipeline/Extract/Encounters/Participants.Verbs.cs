using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Encounters;

// Those whom a verb ties in: "met the envoy", "spoke today with the minister".
internal sealed partial class Participants
{
    /// <summary>Words of office between "with" and the name: "the diplomatic counselor to the president …".</summary>
    private const int FarthestName = 9;

    /// <summary>Words of time between a noun and "with": "calls earlier this week with".</summary>
    private const int LongestTime = 8;

    /// <summary>Adds those whom a verb met: objects, and obliques with "with", "and", "between", "to". True when there was one.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="who">Where they are added.</param>
    /// <param name="found">What was told before; null where groups that only words describe are not wanted.</param>
    public bool OfVerb(int verb, SortedSet<int> who, List<EncounterCandidate>? found = null)
    {
        int before = who.Count;
        bool with = Next(verb, who) | With(verb, who);
        foreach (int child in _view.Children(verb))
        {
            if (_view.IsLemma(verb, "visit") && !(cast.At(child) is >= 0 and int visited && cast.Members[visited].IsPerson) && _view.Has(child, "obj"))
            {
                continue;
            }

            if ((_view.Has(child, "obj") || _view.Has(child, "iobj") || (_view.IsLemma(verb, "call") && child == Callee(verb))) && TakesPeople(_view.Lemma(verb)) && EncounterWords.NounKind(_view.Lemma(child)) is null)
            {
                Collect(child, who);
                if (who.Count == before && _view.Lemma(verb) is "meet")
                {
                    Describe(child, who);
                }

                // "telephoned both men", "met each of them", "brought them together"
                int several = Whole(child);
                bool both = several != child || (_view[child].Xpos is "NNS" && _view.Child(child, "det") is >= 0 and int det && _view.Is(det, "both"))
                    || (_view.Is(child, "them") && _view.Lemma(verb) is "bring" or "host" or "receive" or "see");
                if (who.Count == before && found is not null && both)
                {
                    CollectOrDescribe(several, who, describe: false, found);
                }

                with |= who.Count > before;
            }
            else if (_view.Has(child, "obl") && _view.Child(child, "case") is >= 0 and int preposition
                && (_view.Lower(preposition) is "with" or "between" or "among" or "alongside"
                    || (_view.Lower(preposition) is "from" or "opposite" && _view.IsLemma(verb, "sit") && cast.At(child) >= 0)
                    || (_view.Is(preposition, "into") && _view.Lemma(verb) is "run" or "bump")
                    || (_view.Is(preposition, "to") && _view.Lemma(verb) is "speak" or "talk" && cast.At(child) is >= 0 and int hearer && cast.Members[hearer].IsPerson && !IsOfOffice(preposition)))
                && (cast.IsTaken(child) || !IsPublic(child)))
            {
                Collect(child, who);
                if (who.Count == before && found is not null && _view.Is(preposition, "with") && _view.Lemma(verb) is "meet" or "confer" or "consult" && !IsPublic(child))
                {
                    CollectOrDescribe(child, who, describe: true, found);
                }

                with |= who.Count > before;
            }
        }

        int told = who.Count;
        if (AndWith(verb, who) is >= 0 and int second)
        {
            Collect(second, who);
        }

        with |= who.Count > told;
        return with | OnTelephone(verb, who);
    }

    // "met with Ada Berg to discuss trade and with Omar Haddad to review the war": the person behind the second "with"; −1 for none. Adds those whom "as well as" names.
    private int AndWith(int verb, SortedSet<int> who)
    {
        if (_view.Lemma(verb) is not ("meet" or "speak" or "talk" or "confer" or "consult"))
        {
            return -1;
        }

        int end = _view.SentenceOf(verb).EndToken;
        bool first = false;
        for (int i = verb + 1; i + 2 < end && !(_view.Pos(i) is UniversalPos.Verb && (_view.Child(i, "nsubj") >= 0 || _view[i].Xpos is "VBD")); i++)
        {
            // "to discuss trade with Kenya and with Ruto": of what is discussed.
            if (first && _view.Is(i, "with") && !_view.Is(i - 1, "and"))
            {
                return -1;
            }

            first |= _view.Is(i, "with");
            // "met with officials of both countries as well as the envoy Ada Berg"
            if (first && i + 3 < end && _view.Is(i, "as") && _view.Is(i + 1, "well") && _view.Is(i + 2, "as") && IsNamedPerson(i + 3))
            {
                PersonsFrom(i + 3, who);
            }

            if (first && _view.Is(i, "and") && _view.Is(i + 1, "with") && IsNamedPerson(i + 2))
            {
                return cast.MentionAt(i + 2).First;
            }
        }

        return -1;
    }

    private bool IsNamedPerson(int first) => cast.IsTaken(first) && cast.MentionAt(first).Outer == first && cast.Members[cast.NamedAt(first)].IsPerson;

    // "spoke yesterday by telephone to the minister, and to the envoy": the tree may hang them on the telephone.
    private bool OnTelephone(int verb, SortedSet<int> who)
    {
        int before = who.Count;
        int end = _view.SentenceOf(verb).EndToken;
        for (int i = verb + 1; i + 1 < end; i++)
        {
            bool by = _view.Pos(i - 1) is UniversalPos.Adp || (_view.Is(i - 1, "the") && _view.Is(i - 2, "on"));
            if (_view.Lower(i) is not ("phone" or "telephone") || !by || _view.Lower(i + 1) is not ("to" or "with"))
            {
                continue;
            }

            for (int to = i + 1; to + 1 < end; to++)
            {
                if (to == i + 1 || (_view.Is(to, _view.Lower(i + 1)) && _view.Is(to - 1, "and")))
                {
                    PersonsFrom(to + 1, who);
                }
            }

            break;
        }

        return who.Count > before;
    }

    private void PersonsFrom(int first, SortedSet<int> who)
    {
        foreach (int member in _rows.Named(first))
        {
            if (cast.Members[member].IsPerson)
            {
                who.Add(member);
            }
        }
    }

    /// <summary>Adds the sides that hang on the verb of talks that "took place … between" them. True when there were any.</summary>
    public bool Between(int verb, SortedSet<int> who)
    {
        int before = who.Count;
        foreach (int child in _view.Children(verb))
        {
            if (_view.Has(child, "obl") && _view.CaseOf(child) is "between" or "among")
            {
                Collect(child, who);
            }
        }

        if (who.Count < 2)
        {
            BetweenBehind(verb, who);
        }

        return who.Count > before;
    }

    /// <summary>Adds whoever called: "received a call on Monday from him". True when there was one.</summary>
    public bool Caller(int verb, SortedSet<int> who)
    {
        int before = who.Count;
        foreach (int child in _view.Children(verb))
        {
            if (_view.Has(child, "obl") && _view.CaseOf(child) is "from")
            {
                Collect(child, who);
            }
        }

        return who.Count > before;
    }

    /// <summary>Adds those whom the tree hangs on the object: "signed a declaration with the president", "spent an hour with her".</summary>
    public void WithBehind(int thing, SortedSet<int> who)
    {
        foreach (int child in _view.Children(thing))
        {
            if (_view.Has(child, "nmod") && _view.CaseOf(child) is "with")
            {
                Collect(child, who);
            }
        }
    }

    /// <summary>Adds the person to whom a visit is paid. True when there was one.</summary>
    public bool Visited(int verb, SortedSet<int> who)
    {
        int before = who.Count;
        foreach (int child in _view.Children(verb))
        {
            if (_view.Has(child, "obl") && _view.CaseOf(child) is "to" or "on" && cast.At(child) is >= 0 and int member && cast.Members[member].IsPerson)
            {
                who.Add(member);
            }
        }

        return who.Count > before;
    }

    /// <summary>Whether the verb tells of meeting the public: "met with reporters".</summary>
    public bool MeetsPublic(int verb)
    {
        foreach (int child in _view.Children(verb))
        {
            if ((_view.Has(child, "obj") || (_view.Has(child, "obl") && _view.CaseOf(child) is "with")) && !cast.IsTaken(child) && IsPublic(child))
            {
                return true;
            }
        }

        return false;
    }

    // "met with reporters": whoever hears or writes is no side.
    private bool IsPublic(int token) => _view.Lemma(token) is "reporter" or "journalist" or "medium" or "press" or "correspondent" or "student" or "voter" or "crowd"
        or "supporter" or "resident" or "family" or "victim" or "survivor" or "troop" or "soldier" or "worker" or "fan" or "relative" or "refugee";

    // "spoke with Ada Berg, adviser to President Haddad": to whom she is the adviser.
    private bool IsOfOffice(int preposition) =>
        preposition > 0 && _view.Pos(preposition - 1) is UniversalPos.Noun or UniversalPos.Propn && AgentNouns.NumberOf(_view.Lower(preposition - 1)) is AgentNumber.One;

    // "discussed Syria", "negotiated a truce": what is talked about takes no part.
    private static bool TakesPeople(string verb) => verb is not ("bump" or "deliver" or "discuss" or "hand" or "initial" or "raise" or "run" or "shake" or "sign" or "spend" or "negotiate" or "exchange" or "present" or "take" or "travel");

    // "met Omar Haddad's lawyer"
    private bool IsPossessive(int token) =>
        cast.MentionAt(token).End is var end && end < _view.Count && _view.Lower(end) is "'s" or "’s" or "'" or "’";

    // "was meeting Lavrov": a name right behind the verb is whom it met, whatever the parser made of it.
    private bool Next(int verb, SortedSet<int> who)
    {
        int next = verb + 1;
        if (next >= _view.Count || !cast.IsTaken(next) || !cast.Members[cast.NamedAt(next)].IsPerson || IsPossessive(next) || _view.Lemma(verb) is not ("meet" or "visit" or "see"))
        {
            return false;
        }

        Collect(next, who);
        return true;
    }

    /// <summary>Adds the persons named before a verb whose subject the tree has lost; none where they are too many to be sure.</summary>
    public void Before(int verb, SortedSet<int> who)
    {
        const int most = 3;
        SortedSet<int> named = [];
        for (int i = _view.SentenceOf(verb).FirstToken; i < verb; i++)
        {
            if (cast.NamedAt(i) is >= 0 and int member && cast.Members[member].IsPerson)
            {
                named.Add(member);
            }
        }

        if (named.Count <= most)
        {
            who.UnionWith(named);
        }
    }
}
