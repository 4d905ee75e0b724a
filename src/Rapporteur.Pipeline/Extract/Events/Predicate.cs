using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Events;

/// <summary>What hangs on a word that may tell an event: who acts, on whom, with which prepositions, and the clauses it governs.</summary>
internal sealed partial class Predicate
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
        var predicate = new Predicate(token) { IsVerb = IsVerbal(view, token) };
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

    /// <summary>Whether the word is a verb here, not a noun that the tagger took for one: "US attacks have killed".</summary>
    public static bool IsVerbal(ReportView view, int token) => IsFreed(view, token) || view.Pos(token) is UniversalPos.Verb
        && !(view.Has(token, "nsubj") && view[token].Xpos is "VBG" && view.Child(token, "obj") < 0)
        && !IsGerund(view, token)
        && !((view.Has(token, "nsubj") || view.Has(token, "obj") || view.Has(token, "obl") || view.Has(token, "nmod"))
            && (view.Child(token, "amod") >= 0 || view.Child(token, "det") >= 0 || view.Child(token, "compound") >= 0));

    private void ReadVerb(ReportView view)
    {
        if (ReadLost(view))
        {
            return;
        }

        bool main = LostMain(view, Token) == Token;
        bool reduced = !main && view.Has(Token, "acl") && view[Token].Xpos is "VBN" && view.Child(Token, "nsubj") < 0;
        Passive = reduced;
        bool passed = false;
        bool helped = false;
        foreach (int child in view.Children(Token))
        {
            passed |= view.Relation(child) is "nsubj:pass";
            helped |= view.Has(child, "aux");
            Passive |= view.Relation(child) is "aux:pass";
            ReadChild(view, child);
        }

        // "Britain pulled out of …", the past taken for a participle: what has an object or a particle of its own and no auxiliary is active.
        Passive |= passed && (helped || Views.Clauses.Agent(view, Token) >= 0);

        // "was arrested and jailed": the second shares the passive.
        Passive |= view.Has(Token, "conj") && view[Token].Xpos is "VBN" && view.Child(Token, "nsubj") < 0 && view.Child(Token, "obj") < 0
            && view.Head(Token) is >= 0 and int first && view.Child(first, "aux:pass") >= 0;
        if (Passive)
        {
            int agent = Views.Clauses.Agent(view, Token);
            Subject = agent;
            if (agent >= 0)
            {
                ReadPhrases(view, agent);
            }

            Object = reduced ? view.Head(Token) : Views.Clauses.Subject(view, Token);
        }
        else
        {
            Subject = main ? RootOf(view, Token) : Views.Clauses.Subject(view, Token) is >= 0 and int own ? own : OpeningSubject(view, Token);
        }

        Mend(view);
        if (Token + 1 < view.Count && (view[Token + 1].Xpos is "RP" || IsStray(view, Token + 1)) && !Particles.Contains(view.Lower(Token + 1)))
        {
            // "brushed aside calls": a particle that the parser hung on the object.
            Particles.Add(view.Lower(Token + 1));
        }

        if ((main || IsFreed(view, Token)) && view.Has(Token, "amod") && Object < 0)
        {
            Object = view.Head(Token);
        }

        if (Object >= 0)
        {
            ReadPhrases(view, Object);
            ReadPurposes(view, Object);
            ReadAim(view, Object);
        }
    }

    private void ReadChild(ReportView view, int child)
    {
        if (view.Has(child, "obj"))
        {
            // "offered Ulan Bator a loan": of two objects the first is who gets it.
            Indirect = Object >= 0 && Indirect < 0 ? Object : Indirect;
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
        else if (Freed(view, child) is >= 0 and int freed)
        {
            Clauses.Add(freed);
        }
        else if (view.Has(child, "obl") && view[child].Xpos is "VB" && view.Child(child, "mark") >= 0)
        {
            // "vowed to march on parliament", the infinitive taken for a noun.
            Clauses.Add(child);
        }
        else if (view.Has(child, "obl") || view.Has(child, "nmod"))
        {
            AddPhrase(view, child);
        }
        else if (view.Has(child, "xcomp") && view[child].Xpos is "VBN" && Object < 0 && view.Child(child, "obj") is >= 0 and int taken)
        {
            // "reject proposed changes", the adjective taken for a verb.
            Object = taken;
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

        if (view.Has(Token, "xcomp") && view.Pos(Token) is UniversalPos.Adj && view.Head(Token) is >= 0 and int stood && view.Lemma(stood) is "stand" or "remain" or "stay" or "seem" or "appear")
        {
            // "stands ready to help"
            Subject = Views.Clauses.Subject(view, stood);
        }

        // "Fighting broke out between …": what hangs on the verb is the noun's.
        if (view.Has(Token, "nsubj") && view.Head(Token) is >= 0 and int told && view.Child(told, "obj") < 0)
        {
            foreach (int child in view.Children(told))
            {
                if (view.Has(child, "obl"))
                {
                    AddPhrase(view, child);
                }
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
}
