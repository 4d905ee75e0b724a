using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Encounters;

// Those whom a verb ties in: "met the envoy", "spoke today with the minister".
internal sealed partial class Participants
{
    /// <summary>Words of office between "with" and the name: "the diplomatic counselor to the president …".</summary>
    private const int FarthestName = 9;

    /// <summary>Words of time between a noun and "with": "calls earlier this week with".</summary>
    private const int LongestTime = 6;

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
            if ((_view.Has(child, "obj") || _view.Has(child, "iobj") || (_view.IsLemma(verb, "call") && child == Callee(verb))) && TakesPeople(_view.Lemma(verb)) && EncounterWords.NounKind(_view.Lemma(child)) is null)
            {
                Collect(child, who);
                if (who.Count == before && _view.Lemma(verb) is "meet")
                {
                    Describe(child, who);
                }

                with |= who.Count > before;
            }
            else if (_view.Has(child, "obl") && _view.Child(child, "case") is >= 0 and int preposition
                && (_view.Lower(preposition) is "with" or "between" or "among" or "alongside"
                    || (_view.Is(preposition, "to") && _view.Lemma(verb) is "speak" or "talk" && cast.At(child) is >= 0 and int hearer && cast.Members[hearer].IsPerson))
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

        return with;
    }

    /// <summary>Adds the sides that hang on the verb of talks that "took place … between" them. True when there were any.</summary>
    public bool Between(int verb, SortedSet<int> who)
    {
        int before = who.Count;
        foreach (int child in _view.Children(verb))
        {
            if (_view.Has(child, "obl") && CaseOf(child) is "between" or "among")
            {
                Collect(child, who);
            }
        }

        return who.Count > before;
    }

    /// <summary>Adds whoever called: "received a call on Monday from him". True when there was one.</summary>
    public bool Caller(int verb, SortedSet<int> who)
    {
        int before = who.Count;
        foreach (int child in _view.Children(verb))
        {
            if (_view.Has(child, "obl") && CaseOf(child) is "from")
            {
                Collect(child, who);
            }
        }

        return who.Count > before;
    }

    /// <summary>Whether the verb tells of meeting the public: "met with reporters".</summary>
    public bool MeetsPublic(int verb)
    {
        foreach (int child in _view.Children(verb))
        {
            if ((_view.Has(child, "obj") || (_view.Has(child, "obl") && CaseOf(child) is "with")) && !cast.IsTaken(child) && IsPublic(child))
            {
                return true;
            }
        }

        return false;
    }

    // "met with reporters": whoever hears or writes is no side.
    private bool IsPublic(int token) => _view.Lemma(token) is "reporter" or "journalist" or "medium" or "press" or "correspondent" or "student" or "voter" or "crowd"
        or "supporter" or "resident" or "family" or "victim" or "survivor" or "troop" or "soldier" or "worker" or "fan" or "relative" or "refugee";

    // "discussed Syria", "negotiated a truce": what is talked about takes no part.
    private static bool TakesPeople(string verb) => verb is not ("discuss" or "negotiate" or "exchange" or "travel");

    // "was meeting Lavrov": a name right behind the verb is whom it met, whatever the parser made of it.
    private bool Next(int verb, SortedSet<int> who)
    {
        int next = verb + 1;
        if (next >= _view.Count || !cast.IsTaken(next) || !cast.Members[cast.NamedAt(next)].IsPerson || _view.Lemma(verb) is not ("meet" or "visit" or "see"))
        {
            return false;
        }

        Collect(next, who);
        return true;
    }

    // "spoke today by telephone with the minister": the parser may hang "with" on any word between.
    private bool With(int verb, SortedSet<int> who)
    {
        const int reach = 9;
        if (_view.Lemma(verb) is not ("meet" or "speak" or "talk" or "confer" or "consult" or "negotiate" or "exchange" or "discuss"))
        {
            return false;
        }

        int end = Math.Min(_view.SentenceOf(verb).EndToken, verb + reach);
        for (int i = verb + 1; i < end && !_view.IsPunctuation(i) && !(_view.Lower(i) is "before" or "after" or "following" or "ahead"); i++)
        {
            // "met the president before talks with the premier": these are other talks.
            if (_view.Is(i, "with"))
            {
                // "discussed ties with Kenya": the ties; "discussed ties with Haddad": he.
                int before = who.Count;
                SortedSet<int> named = [];
                FirstName(i + 1, named);
                who.UnionWith(_view.Lemma(verb) is not "discuss" || (named.Count > 0 && cast.Members[named.Min].IsPerson) ? named : []);
                return who.Count > before;
            }
        }

        return false;
    }

    /// <summary>Adds the first name behind a preposition, past an article or an adjective.</summary>
    private void FirstName(int from, SortedSet<int> who)
    {
        for (int i = from; i < Math.Min(_view.SentenceOf(from - 1).EndToken, from + FarthestName) && !_view.IsPunctuation(i) && !Ends(i); i++)
        {
            // "with Kenya's Omar Haddad": he, and not the state.
            if (cast.IsTaken(i) && !IsOwner(i))
            {
                Collect(i, who);
                return;
            }
        }
    }

    private bool IsOwner(int token)
    {
        int end = cast.MentionAt(token).End;
        return end + 1 < _view.Count && _view.Lower(end) is "'s" or "’s" or "'" or "’" && cast.IsTaken(end + 1) && cast.Members[cast.NamedAt(end + 1)].IsPerson;
    }

    // "with officials to discuss Syria", "with them about Iran": what follows is the matter.
    private bool Ends(int token) => _view.Lower(token) is "about" or "regarding" or "concerning" or "over"
        || (_view.Is(token, "to") && _view.Head(token) is >= 0 and int verb && _view.Has(token, "mark") && _view.Pos(verb) is Language.Text.UniversalPos.Verb);

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

    // "talks between Lavrov and Kerry", "a meeting with Mr Assad": the name behind the preposition, past an article or an adjective.
    private void Behind(int noun, SortedSet<int> who)
    {
        int at = noun + 1;
        while (at < Math.Min(_view.SentenceOf(noun).EndToken, noun + LongestTime) && IsOfTime(at))
        {
            at++;
        }

        if (at + 1 >= _view.Count || (_view.Lower(at) is not ("between" or "among" or "with") && !EncounterNouns.IsGivenTo(_view, noun)))
        {
            return;
        }

        if (at == noun + 1)
        {
            FirstName(at + 1, who);
            if (_view.Lower(at) is "between" or "among")
            {
                Series(at + 1, who);
            }

            return;
        }

        // "calls this week with his counterpart, and with the minister": the parser hangs them on the week.
        int before = who.Count;
        CollectBehind(at, who);
        if (who.Count == before)
        {
            FirstName(at + 1, who);
        }

        for (int i = at + 1; i < _view.SentenceOf(noun).EndToken; i++)
        {
            if (_view.Is(i, "with") && _view.Lower(i - 1) is "and" or ",")
            {
                CollectBehind(i, who);
            }
        }
    }

    // "among A, B and C over the dam": the parser may hang all but the first elsewhere.
    private void Series(int from, SortedSet<int> who)
    {
        SortedSet<int> named = [];
        for (int i = from; i < _view.SentenceOf(from).EndToken && cast.IsTaken(i); i++)
        {
            CastMention mention = cast.MentionAt(i);
            named.Add(mention.Member);
            i = mention.End;
            if (i + 1 < _view.Count && _view.Is(i, "and") && cast.IsTaken(i + 1))
            {
                named.Add(cast.MentionAt(i + 1).Member);
                who.UnionWith(named);
                return;
            }

            if (i >= _view.Count || !_view.Is(i, ","))
            {
                return;
            }
        }
    }

    private void CollectBehind(int preposition, SortedSet<int> who)
    {
        if (_view.Has(preposition, "case") && _view.Head(preposition) is >= 0 and int side)
        {
            Collect(side, who);
        }
    }

    private bool IsOfTime(int token) => DayWords.IsDay(_view, token) || _view.Lower(token) is "this" or "last" or "today" or "yesterday" or "tonight" or "earlier"
        or "week" or "weekend" or "month" or "morning" or "afternoon" or "evening" or "on" or "in" or "recent" or "days" or "weeks";
}
