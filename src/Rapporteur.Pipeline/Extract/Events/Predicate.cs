using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Events;

/// <summary>What hangs on a word that may tell an event: who acts, on whom, with which prepositions, and the clauses it governs.</summary>
internal sealed class Predicate
{
    private Predicate(int token) => Token = token;

    public int Token { get; }

    /// <summary>Who acts, or −1.</summary>
    public int Subject { get; private set; } = -1;

    /// <summary>The object, or the subject of a passive, or −1.</summary>
    public int Object { get; private set; } = -1;

    public int Indirect { get; private set; } = -1;

    public bool Passive { get; private set; }

    public bool IsVerb { get; private set; }

    /// <summary>Phrases with a preposition, its own and those that the parser hung on the object.</summary>
    public List<(string Word, int Head)> Phrases { get; } = [];

    public List<string> Particles { get; } = [];

    /// <summary>Clauses it governs.</summary>
    public List<int> Clauses { get; } = [];

    public static Predicate Of(ReportView view, int token)
    {
        var predicate = new Predicate(token) { IsVerb = view.Pos(token) is UniversalPos.Verb or UniversalPos.Aux };
        if (predicate.IsVerb)
        {
            predicate.ReadVerb(view);
        }
        else
        {
            predicate.ReadNoun(view);
        }

        return predicate;
    }

    private void ReadVerb(ReportView view)
    {
        bool reduced = view.Has(Token, "acl") && view[Token].Xpos is "VBN" && view.Child(Token, "nsubj") < 0;
        Passive = reduced;
        foreach (int child in view.Children(Token))
        {
            Passive |= view.Relation(child) is "nsubj:pass" or "aux:pass";
            ReadChild(view, child);
        }

        // "was arrested and jailed": the second shares the passive.
        Passive |= view.Has(Token, "conj") && view[Token].Xpos is "VBN" && view.Child(Token, "nsubj") < 0 && view.Child(Token, "obj") < 0
            && view.Head(Token) is >= 0 and int first && view.Child(first, "aux:pass") >= 0;
        if (Passive)
        {
            int agent = Views.Clauses.Agent(view, Token);
            Subject = agent;
            Object = reduced ? view.Head(Token) : Views.Clauses.Subject(view, Token);
        }
        else
        {
            Subject = Views.Clauses.Subject(view, Token);
        }

        if (Object < 0)
        {
            Object = SharedObject(view);
        }

        if (Object >= 0)
        {
            ReadPhrases(view, Object);
        }
    }

    // "denounced and rejected the plan": what the last of joined verbs takes, all take.
    private int SharedObject(ReportView view)
    {
        foreach (int child in view.Children(Token))
        {
            if (view.Has(child, "conj") && view.Pos(child) is UniversalPos.Verb && child - Token <= 3 && view.Child(child, "nsubj") < 0)
            {
                return view.Child(child, "obj");
            }
        }

        return -1;
    }

    private void ReadChild(ReportView view, int child)
    {
        if (view.Has(child, "obj"))
        {
            Object = child;
        }
        else if (view.Has(child, "iobj"))
        {
            Indirect = child;
        }
        else if (view.Relation(child) is "compound:prt" || (view.Has(child, "advmod") && IsParticle(view.Lower(child))))
        {
            Particles.Add(view.Lower(child));
        }
        else if (view.Has(child, "obl") || view.Has(child, "nmod"))
        {
            AddPhrase(view, child);
        }
        else if (view.Has(child, "xcomp") || view.Has(child, "ccomp") || view.Has(child, "advcl") || view.Has(child, "acl") || view.Has(child, "csubj"))
        {
            Clauses.Add(child);
        }
    }

    private void ReadNoun(ReportView view)
    {
        foreach (int child in view.Children(Token))
        {
            if (view.Has(child, "nsubj") && view.Child(Token, "cop") >= 0)
            {
                Subject = child;
            }
            else if (view.Has(child, "nmod") || view.Has(child, "obl"))
            {
                AddPhrase(view, child);
            }
            else if (view.Has(child, "acl") || view.Has(child, "xcomp") || view.Has(child, "ccomp") || view.Has(child, "advcl"))
            {
                Clauses.Add(child);
            }
        }

        // "reached a consensus to exchange", "imposed sanctions on": the parser may hang it on the verb of the noun.
        int verb = view.Head(Token);
        if (verb < 0 || !view.Has(Token, "obj") || view.Pos(verb) is not UniversalPos.Verb)
        {
            return;
        }

        foreach (int child in view.Children(verb))
        {
            if (child < Token)
            {
                continue;
            }

            if (view.Has(child, "obl"))
            {
                AddPhrase(view, child);
            }
            else if ((view.Has(child, "advcl") || view.Has(child, "xcomp")) && view.Child(child, "mark") is >= 0 and int mark && view.Is(mark, "to"))
            {
                Clauses.Add(child);
            }
        }
    }

    private void ReadPhrases(ReportView view, int noun)
    {
        foreach (int child in view.Children(noun))
        {
            if (view.Has(child, "nmod"))
            {
                AddPhrase(view, child);
            }
        }
    }

    private void AddPhrase(ReportView view, int head)
    {
        int preposition = view.Child(head, "case");
        if (preposition >= 0 && view.Pos(preposition) is not UniversalPos.Part)
        {
            Phrases.Add((view.Lower(preposition), head));
        }
    }

    private static bool IsParticle(string word) => word is "off" or "out" or "up" or "down" or "back" or "away" or "over" or "on" or "in";
}
