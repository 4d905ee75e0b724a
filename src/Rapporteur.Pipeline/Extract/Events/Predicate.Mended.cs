using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Events;

/// <content>The parser's usual slips, mended where English leaves no doubt.</content>
internal sealed partial class Predicate
{
    // Subject and object that the parser put elsewhere.
    private void Mend(ReportView view)
    {
        if (Object < 0)
        {
            Object = SharedObject(view) is >= 0 and int shared ? shared : Described(view) is >= 0 and int described ? described : SmallClause(view);
        }

        if ((Object < 0 && Indirect >= 0) || (Object >= 0 && Indirect < 0 && view.Lemma(Token) is "give" or "set" or "allow" or "offer"))
        {
            // "gave the envoys ten days": the measure taken for a time.
            int measure = Unmarked(view, Math.Max(Object, Indirect));
            if (measure >= 0)
            {
                Indirect = Math.Max(Object, Indirect);
                Object = measure;
            }
        }

        // "test-fired": the parser may take the first half for the subject.
        if (Subject >= 0 && Subject == Token - 2 && view[Token - 1].Form is "-" && view.Child(Subject, "compound") is >= 0 and int actor)
        {
            Subject = actor;
        }
    }

    // "found two soldiers guilty": the object taken for the subject of the adjective.
    private int SmallClause(ReportView view)
    {
        foreach (int clause in Clauses)
        {
            if (view.Has(clause, "xcomp") && view.Pos(clause) is UniversalPos.Adj && view.Child(clause, "cop") < 0)
            {
                return view.Child(clause, "nsubj");
            }
        }

        return -1;
    }

    private int Unmarked(ReportView view, int after)
    {
        foreach (int child in view.Children(Token))
        {
            if (child > after && (view.Child(child, "nummod") >= 0 || view.Lemma(child) is "day" or "week" or "month" or "hour") && view.Relation(child) is "obl:unmarked")
            {
                return child;
            }
        }

        return -1;
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

        // "clubbed and fired tear gas at …": the parser may hang it all on the first.
        if (view.Has(Token, "conj") && !Passive && view.Head(Token) is >= 0 and int first && Token - first <= 3 && view.Child(first, "obj") is >= 0 and int after && after > Token)
        {
            foreach (int child in view.Children(first))
            {
                if (child > after && view.Has(child, "obl"))
                {
                    AddPhrase(view, child);
                }
            }

            return after;
        }

        return -1;
    }

    // "accused neighbouring Syria of lying": a participle between the verb and its object that the parser took for a clause.
    private int Described(ReportView view)
    {
        int participle = Token + 1;
        if (participle >= view.Count || view[participle].Xpos is not "VBG" || view.Head(participle) != Token || !(view.Has(participle, "advcl") || (view.Has(participle, "xcomp") && IsDescribing(view, participle)))
            || view.Child(participle, "obj") is not (>= 0 and int thing) || view.First(thing) != participle + 1 || view.Child(participle, "mark") >= 0)
        {
            return -1;
        }

        foreach (int child in view.Children(participle))
        {
            if (child > thing)
            {
                ReadChild(view, child);
            }
        }

        Clauses.Remove(participle);
        return thing;
    }
}
