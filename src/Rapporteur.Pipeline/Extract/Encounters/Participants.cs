using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Encounters;

/// <summary>Who takes part: the actors that a word and its coordinates stand for, and those tied to an event by "with", "between", "of" or a possessive.</summary>
internal sealed partial class Participants(ReportCast cast)
{
    /// <summary>Words of office between "with" and the name: "the diplomatic counselor to the president …".</summary>
    private const int FarthestName = 9;

    private readonly ReportView _view = cast.View;

    /// <summary>Adds the actors of a noun phrase: the word itself, what it is joined with, and, for "leaders of …", those they lead.</summary>
    public void Collect(int token, SortedSet<int> who, int depth = 0)
    {
        int member = cast.At(token);
        if (member >= 0)
        {
            Beside(token, who);
        }

        bool stands = member >= 0 && !cast.Members[member].IsPlural;
        SortedSet<int> joined = [];
        if (depth <= 3)
        {
            // Whatever word of a name the parser made its head, what is joined to the name hangs there.
            (int first, int end) = cast.IsTaken(token) ? (cast.MentionAt(token).Outer, cast.MentionAt(token).End) : (token, token + 1);
            for (int word = first; word < end; word++)
            {
                Joined(word, joined, stands, depth, first, end);
            }
        }

        // "representatives of the United States and Ukraine": the states take part, and the group adds nothing to them.
        if (member >= 0 && (stands || joined.Count == 0))
        {
            who.Add(member);
        }

        who.UnionWith(joined);
    }

    private void Joined(int word, SortedSet<int> who, bool stands, int depth, int first, int end)
    {
        foreach (int child in _view.Children(word))
        {
            if (child >= first && child < end)
            {
                continue;
            }

            if (_view.Has(child, "conj") || _view.Has(child, "appos") || _view.Has(child, "flat"))
            {
                Collect(child, who, depth + 1);
            }
            else if (_view.Has(child, "nmod") && stands && _view.Child(child, "conj") is >= 0 and int second && cast.At(second) is >= 0 and int person && cast.Members[person].IsPerson)
            {
                // "President A of Armenia and President B": the parser may join the second to the first one's country.
                Collect(second, who, depth + 1);
            }
            else if (!stands && _view.Pos(child) is not UniversalPos.Pron && IsDelegation(word) && (_view.Has(child, "nmod") || _view.Has(child, "compound") || _view.Has(child, "amod")))
            {
                Represented(child, who, depth);
            }
        }
    }

    // "Lavrov and Kerry", where the parser hung the halves on different words.
    private void Beside(int token, SortedSet<int> who)
    {
        if (!cast.IsTaken(token))
        {
            return;
        }

        CastMention mention = cast.MentionAt(token);
        bool person = cast.Members[mention.Member].IsPerson;
        int before = mention.Outer - 2;
        if (before >= 0 && _view.Is(before + 1, "and") && cast.IsTaken(before) && cast.Members[cast.NamedAt(before)].IsPerson == person)
        {
            who.Add(cast.NamedAt(before));
        }

        int after = mention.End + 1;
        if (after < _view.Count && _view.Is(after - 1, "and") && cast.IsTaken(after) && cast.Members[cast.NamedAt(after)].IsPerson == person)
        {
            who.Add(cast.NamedAt(after));
        }
    }

    /// <summary>Adds those whom a verb met: objects, and obliques with "with", "and", "between", "to". True when there was one.</summary>
    public bool OfVerb(int verb, SortedSet<int> who)
    {
        int before = who.Count;
        bool with = Next(verb, who) | With(verb, who);
        foreach (int child in _view.Children(verb))
        {
            if ((_view.Has(child, "obj") || _view.Has(child, "iobj")) && TakesPeople(_view.Lemma(verb)) && EncounterWords.NounKind(_view.Lemma(child)) is null)
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
                    || (_view.Is(preposition, "to") && _view.Lemma(verb) is "speak" or "talk" && cast.At(child) is >= 0 and int hearer && cast.Members[hearer].IsPerson)))
            {
                Collect(child, who);
                with |= who.Count > before;
            }
        }

        return with;
    }

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
        if (_view.Lemma(verb) is not ("meet" or "speak" or "talk" or "confer" or "consult" or "negotiate"))
        {
            return false;
        }

        int end = Math.Min(_view.SentenceOf(verb).EndToken, verb + reach);
        for (int i = verb + 1; i < end && !_view.IsPunctuation(i); i++)
        {
            if (_view.Is(i, "with"))
            {
                int before = who.Count;
                FirstName(i + 1, who);
                return who.Count > before;
            }
        }

        return false;
    }

    /// <summary>Adds the first name behind a preposition, past an article or an adjective.</summary>
    private void FirstName(int from, SortedSet<int> who)
    {
        for (int i = from; i < Math.Min(_view.SentenceOf(from - 1).EndToken, from + FarthestName) && !_view.IsPunctuation(i); i++)
        {
            if (cast.IsTaken(i))
            {
                Collect(i, who);
                return;
            }
        }
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

    // "talks between Lavrov and Kerry", "a meeting with Mr Assad": the name behind the preposition, past an article or an adjective.
    private void Behind(int noun, SortedSet<int> who)
    {
        if (noun + 2 < _view.Count && _view.Lower(noun + 1) is "between" or "with")
        {
            FirstName(noun + 2, who);
        }
    }

    /// <summary>Adds those tied to an encounter noun: "between A and B", "with A", "of ministers", "Kerry's", "US–Russia". True when there was one.</summary>
    /// <param name="noun">The noun.</param>
    /// <param name="who">Where they are added.</param>
    /// <param name="found">What was told before, for "the two ministers" and "their".</param>
    /// <param name="told">Whether the words tell of sides at all, known or not.</param>
    public bool OfNoun(int noun, SortedSet<int> who, List<EncounterCandidate> found, out bool told)
    {
        int before = who.Count;
        told = false;
        SortedSet<int> beside = [];
        foreach (int child in _view.Children(noun))
        {
            if (_view.Has(child, "nmod") || (_view.Has(child, "obl") && _view.Child(child, "case") is >= 0 and int with && _view.Lower(with) is "with" or "between"))
            {
                told |= OfComplement(child, who, found);
            }
            else if (_view.Has(child, "compound") || _view.Has(child, "amod"))
            {
                Represented(child, beside, 0);
            }
            else if (_view.Has(child, "acl"))
            {
                told |= OfParticiple(child, who, found);
            }
        }

        // "talks between the government and the leaders": the parser may join the second side to the talks themselves.
        if (who.Count == before + 1 && noun + 1 < _view.Count && _view.Is(noun + 1, "between") && _view.Child(noun, "conj") is >= 0 and int second)
        {
            CollectOrDescribe(second, who, describe: true, found);
        }

        // "US-Russia talks" names both sides; "Syrian peace talks" names what they are about.
        Behind(noun, who);
        BesideNoun(noun, beside);
        if (beside.Count >= 2 || who.Count > 0 || (beside.Count == 1 && IsAssembly(beside.Min)))
        {
            who.UnionWith(beside);
        }

        return who.Count > before;
    }

    private bool OfComplement(int child, SortedSet<int> who, List<EncounterCandidate> found)
    {
        int preposition = _view.Child(child, "case");
        string word = preposition >= 0 ? _view.Lower(preposition) : "";
        bool joins = word is "" or "with" or "between" or "of" or "among" or "by" or "involving" or "'s" or "’s" or "’" or "'";
        if (joins && !_view.Is(child, "their") && !(word is "of" && EncounterWords.NounKind(_view.Lemma(child)) is not null))
        {
            CollectOrDescribe(child, who, word is "with" or "between" or "among", found);
            return word is "with" or "between" or "among" || (word is "" or "of" && _view.Pos(child) is UniversalPos.Noun && IsDelegation(child));
        }

        if (word is "of")
        {
            OfNoun(child, who, found, out bool told);
            return told;
        }

        return false;
    }

    // "talks held between …", "the meeting she had with …", "a meeting headed by …", "a conference bringing together …".
    private bool OfParticiple(int verb, SortedSet<int> who, List<EncounterCandidate> found)
    {
        if (_view.Lemma(verb) is not ("involve" or "include" or "attend" or "hold" or "bring" or "gather" or "head" or "lead" or "chair" or "co-chair"
            or "host" or "have" or "convene" or "open" or "begin" or "conduct"))
        {
            return false;
        }

        int before = who.Count;
        foreach (int child in _view.Children(verb))
        {
            bool sides = _view.Has(child, "obl") && _view.Child(child, "case") is >= 0 and int preposition && _view.Lower(preposition) is "with" or "between" or "among";
            if (sides || (_view.Has(child, "nsubj") && cast.At(child) >= 0))
            {
                CollectOrDescribe(child, who, describe: sides, found);
            }
        }

        OfVerb(verb, who);
        if (_view[verb].Xpos is "VBN" && Clauses.Agent(_view, verb) is >= 0 and int agent)
        {
            Collect(agent, who);
        }

        return who.Count > before;
    }

    // "U.S.-Russia dialogue", "Russia-NATO Council talks": the parts of a hyphenated word hang on one another in many ways.
    private void BesideNoun(int noun, SortedSet<int> who)
    {
        for (int i = noun - 1; i >= Math.Max(_view.SentenceOf(noun).FirstToken, noun - 6); i--)
        {
            bool inside = _view.IsUnder(i, noun) && _view.Relation(i) is not "nmod:poss";
            if (!inside)
            {
                return;
            }

            bool hyphened = (i + 1 < _view.Count && _view.Lower(i + 1) is "-" or "–") || (i > 0 && _view.Lower(i - 1) is "-" or "–");
            if (hyphened)
            {
                Represented(i, who, 0);
            }
        }
    }

    /// <summary>The state or body that an adjective, a compound or an "of" names.</summary>
    private void Represented(int token, SortedSet<int> who, int depth)
    {
        int member = cast.At(token);
        if (member >= 0)
        {
            Collect(token, who, depth + 1);
            return;
        }

        if (Countries.ByDemonym(_view[token].Form) is { } country)
        {
            int state = cast.FindNamed(country.Name);
            if (state < 0)
            {
                state = cast.Add(new CastMember(country.Name, Domain.Actors.ActorKind.State, isNamed: true) { Country = country.Iso3 });
                cast.Members[state].Mention(country.Name, _view.Range(token, token + 1));
            }

            who.Add(state);
            foreach (int child in _view.Children(token))
            {
                if (_view.Has(child, "conj"))
                {
                    Represented(child, who, depth + 1);
                }
            }
        }
        else if (depth < 3 && (IsDelegation(token) || _view.Has(token, "conj")))
        {
            Collect(token, who, depth + 1);
        }
    }

    private bool IsDelegation(int token)
    {
        if (_view.Pos(token) is UniversalPos.Noun)
        {
            return AgentNouns.NumberOf(_view.Lemma(token)) is not null;
        }

        // "Foreign Ministers": a capital makes the lemma a name's.
        return _view[token].Xpos is "NNPS" && _view.Lower(token) is { Length: > 2 } lower && AgentNouns.NumberOf(lower[..^1]) is not null;
    }
}
