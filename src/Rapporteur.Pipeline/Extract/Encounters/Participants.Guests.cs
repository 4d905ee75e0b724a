using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Encounters;

// Those whom a host received and a caller called, wherever the parser hung them.
internal sealed partial class Participants
{
    /// <summary>The word for whom a verb receives: its object, or a person or mission named behind it without a preposition ("received today in Oslo Minister Berg"); −1 for none.</summary>
    public int Guest(int verb)
    {
        if (_view.Child(verb, "obj") is >= 0 and int told)
        {
            // "received each of the two ministers"
            told = Whole(told);

            // "the envoy, whom she is to receive on Tuesday"
            told = _view.Is(told, "whom") && _view.Has(verb, "acl") && _view.Head(verb) is >= 0 and int guest && guest < verb ? guest : told;

            // "the American emissary, Victoria Nuland,"
            return Named(told) is >= 0 and int named ? named : told;
        }

        int end = _view.SentenceOf(verb).EndToken;
        for (int i = verb + 1; i < end && !Stops(i) && _view.Pos(i) is not (UniversalPos.Verb or UniversalPos.Sconj); i++)
        {
            if (cast.IsTaken(i))
            {
                CastMention mention = cast.MentionAt(i);
                if (cast.Members[cast.NamedAt(i)].IsPerson && !IsGoverned(mention.Outer))
                {
                    return i;
                }

                i = mention.End - 1;
            }
            else if (_view.Has(i, "nsubj") && _view.Head(i) == verb && IsMission(i))
            {
                return i;
            }
        }

        return -1;
    }

    // "each of the two ministers": the ministers.
    private int Whole(int token) => _view.Lower(token) is "each" or "both" && _view.Child(token, "nmod") is >= 0 and int all ? all : token;

    /// <summary>"a delegation led by …", "the envoys": who comes to be received, without a name of their own.</summary>
    public bool IsMission(int token) => _view.Lemma(token) is "delegation" or "mission" or "envoy" or "team" or "minister" or "ambassador" or "negotiator" or "diplomat" or "official";

    /// <summary>Adds whom a word names or stands for, and whoever leads them.</summary>
    public void CollectMission(int token, SortedSet<int> who)
    {
        Collect(token, who);
        if (cast.IsTaken(token) && cast.Members[cast.NamedAt(token)].IsPerson)
        {
            return;
        }

        Leaders(token, who);
    }

    // "a delegation led by …", "delegations headed by A and by B"
    private void Leaders(int token, SortedSet<int> who)
    {
        foreach (int child in _view.Children(token))
        {
            if (_view.Has(child, "acl") && _view.Lemma(child) is "lead" or "head" && Clauses.Agent(_view, child) is >= 0 and int leader)
            {
                Collect(leader, who);
            }
        }
    }

    /// <summary>What is handed over when a message is brought: "handed him a letter", "presented her credentials to the king"; −1 for another thing.</summary>
    public int Message(int verb)
    {
        foreach (int child in _view.Children(verb))
        {
            if (child > verb && (_view.Has(child, "obj") || _view.Has(child, "obl") || _view.Has(child, "xcomp")) && IsMessage(child))
            {
                return child;
            }

            // "handed the emir, Ada Berg, a letter": the tree may hang the letter on her.
            foreach (int apposed in _view.Children(child))
            {
                if (_view.Has(child, "obj") && _view.Has(apposed, "appos") && IsMessage(apposed))
                {
                    return apposed;
                }
            }
        }

        return -1;
    }

    private bool IsMessage(int token) => _view.Lemma(token) is "credential" or "letter" or "memorandum" or "message" or "note";

    /// <summary>Adds the persons to whom something is handed.</summary>
    public void Recipients(int verb, SortedSet<int> who)
    {
        foreach (int child in _view.Children(verb))
        {
            bool to = _view.Has(child, "iobj") || _view.Has(child, "obj") || (_view.Has(child, "obl") && _view.CaseOf(child) is "to");
            if (to && child > verb && child != Message(verb))
            {
                int named = Named(child);
                Collect(named >= 0 ? named : child, who);
            }
        }

        // "handed a letter from the king to him": the tree may hang him on the letter, or on the king.
        if (who.Count < 2 && Message(verb) is >= 0 and int letter)
        {
            for (int i = letter + 1; i + 1 < _view.SentenceOf(verb).EndToken && !_view.IsPunctuation(i); i++)
            {
                if (_view.Is(i, "to"))
                {
                    PersonsFrom(i + 1, who);
                    return;
                }
            }
        }
    }

    /// <summary>The person whom someone "called": the object, or a bare name that the parser took for what he was called; −1 for none.</summary>
    public int Callee(int verb)
    {
        int called = _view.Child(verb, "obj");
        int name = called < 0 ? _view.Child(verb, "xcomp") : called;
        if (name > verb && _view.IsLemma(name, "counterpart"))
        {
            return name;
        }

        return name > verb && cast.At(name) is >= 0 and int member && cast.Members[member].IsPerson && (called >= 0 || cast.IsTaken(name)) && !IsNaming(name) ? name : -1;
    }

    // "called him a friend"
    private bool IsNaming(int name)
    {
        int after = cast.IsTaken(name) ? cast.MentionAt(name).End : name + 1;
        return after < _view.Count && _view[after].Xpos is "DT" or "JJ" or "JJR" or "PRP$";
    }

    private bool Stops(int token) => _view.IsPunctuation(token) && !_view.Is(token, "-");

    private bool IsGoverned(int first) =>
        first > 0 && (_view.Pos(first - 1) is UniversalPos.Adp or UniversalPos.Part || _view.Lower(first - 1) is "by" or "with" or "from" or "of" or "to" or "and");
}
