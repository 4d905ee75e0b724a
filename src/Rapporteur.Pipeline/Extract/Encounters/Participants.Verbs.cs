using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Encounters;

// Those whom a verb ties in: "met the envoy", "spoke today with the minister".
internal sealed partial class Participants
{
    /// <summary>Words of office between "with" and the name: "the diplomatic counselor to the president …".</summary>
    private const int FarthestName = 9;

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
}
