using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Events;

/// <summary>Gathers the words in which those who act and those acted upon are to be looked for, best first.</summary>
internal sealed class EventTargets(ReportView view, NounPhrases nouns)
{
    private static readonly string[] Usual = ["obj", "iobj", "with", "against", "on", "to", "for", "from", "at", "between", "among", "over", "of", "in"];

    private static readonly string[] OfNouns = ["with", "against", "on", "to", "for", "from", "at", "between", "among", "of", "over", "in"];

    /// <summary>Those who act: the subject, else the owner of the noun.</summary>
    public void Sources(Predicate predicate, EventCoding? inner, EventCoding coding)
    {
        if (predicate.Subject >= 0)
        {
            coding.Sources.Add(predicate.Subject);
        }
        else if (!predicate.IsVerb)
        {
            Owners(predicate, coding.Sources);
        }

        if (inner is not null && coding.Sources.Count == 0)
        {
            coding.Sources.AddRange(inner.Sources);
        }
    }

    /// <summary>Those acted upon in the frame of a word.</summary>
    public void OfFrame(EventFrame frame, Predicate predicate, EventCoding coding)
    {
        foreach (string slot in frame.Target)
        {
            switch (slot)
            {
                case "home":
                    coding.Home = true;
                    break;
                case "both":
                    coding.Both = true;
                    break;
                case "none":
                    return;
                case ['<', .. string own]:
                    // "the withdrawal of troops": those whom the noun belongs to act.
                    if (coding.Sources.Count == 0)
                    {
                        Add(own, predicate, coding.Sources);
                    }

                    break;
                default:
                    Add(slot, predicate, coding.Targets);
                    break;
            }
        }

        if (predicate.IsVerb && predicate.Object >= 0 && coding.Code[..2] is "05" or "11" or "12")
        {
            coding.Targets.Insert(0, ~predicate.Object);
        }

        if (predicate.Object >= 0 && view.Lower(predicate.Object) is "each" or "one" && view.Child(predicate.Object, "fixed") >= 0)
        {
            // "recognised each other"
            coding.Both = true;
        }

        foreach (string slot in predicate.IsVerb ? Usual : OfNouns)
        {
            Add(slot, predicate, coding.Targets);
        }

        if (predicate is { IsVerb: true, Subject: >= 0 } && nouns.Fits(predicate.Subject, ["weapon"]))
        {
            // "An air raid on Tyre destroyed …": whom the raid was on.
            OfWeapon(predicate.Subject, coding);
        }

        if (coding.Code is "114")
        {
            Complained(predicate, coding);
        }

        Around(predicate, coding);
        if (!predicate.IsVerb && view.Has(predicate.Token, "nsubj") && view.Head(predicate.Token) is >= 0 and int told && view.Child(told, "obj") is >= 0 and int affected)
        {
            // "A strike halted Belgian trains"
            coding.Around.Add(affected);
        }

        if (predicate.IsVerb && predicate.Object >= 0)
        {
            coding.Targets.Add(~predicate.Object);
        }
    }

    // "complained to the United Nations that Eritrea had …": of whom, before to whom.
    private void Complained(Predicate predicate, EventCoding coding)
    {
        foreach (int clause in predicate.Clauses)
        {
            if (view.Has(clause, "ccomp") && view.Child(clause, "nsubj") is >= 0 and int accused && nouns.Fits(accused, ["actor"]))
            {
                coding.Targets.Insert(0, accused);
            }
        }
    }

    private void OfWeapon(int weapon, EventCoding coding)
    {
        foreach (int child in view.Children(weapon))
        {
            if (view.Has(child, "nmod") && view.Child(child, "case") is >= 0 and int preposition && view.Lower(preposition) is "on" or "against" or "at" or "in")
            {
                AddToken(child, coding.Targets);
            }
        }
    }

    /// <summary>Those acted upon where one word governs another.</summary>
    public void OfControl(string kind, Predicate predicate, EventCoding? inner, EventCoding coding)
    {
        Asked(kind, predicate, inner, coding);
        Add("iobj", predicate, coding.Targets);
        Around(predicate, coding);
        if (inner is null)
        {
            Bare(kind, predicate, coding);
            return;
        }

        coding.Around.AddRange(inner.Around);
        foreach (string slot in kind is "accuse" ? ["on", "to", "against"] : OfNouns)
        {
            Add(slot, predicate, coding.Targets);
        }

        if (kind is "refuse" && inner.Code[..2] is "02" or "10")
        {
            // "ignored a plea by Israel": who asked, before whom it was about.
            coding.Targets.AddRange(inner.Sources);
        }

        coding.Targets.AddRange(inner.Targets);
        if (predicate.Object >= 0)
        {
            coding.Targets.Add(~predicate.Object);
        }

        coding.Targets.AddRange(inner.Sources);
    }

    // Those of whom something is asked, or who did what is judged.
    private void Asked(string kind, Predicate predicate, EventCoding? inner, EventCoding coding)
    {
        if (kind is "back" or "disapprove" && inner is not null)
        {
            // "condemned the Israeli raid on Tyre": who did it, before whom it was done to.
            coding.Targets.AddRange(inner.Sources);
        }

        if (kind is "refuse" && predicate.Object >= 0)
        {
            coding.Targets.Add(~predicate.Object);
        }

        if (kind is "demand" or "appeal" or "accuse" or "allow" or "prevent" or "threaten")
        {
            Add("obj", predicate, coding.Targets);
            Add("on", predicate, coding.Targets);
            Add("to", predicate, coding.Targets);
            Add("from", predicate, coding.Targets);
            if (inner is not null)
            {
                coding.Targets.AddRange(inner.Sources);
            }
        }
    }

    // What the word governs tells no event of its own.
    private void Bare(string kind, Predicate predicate, EventCoding coding)
    {
        foreach (int clause in predicate.Clauses)
        {
            if (kind is "demand" or "appeal")
            {
                AddToken(Predicate.Of(view, clause).Subject, coding.Targets);
            }
        }

        foreach (string slot in Usual)
        {
            Add(slot, predicate, coding.Targets);
        }

        if (predicate.IsVerb && predicate.Object >= 0)
        {
            coding.Targets.Add(~predicate.Object);
        }
    }

    // What a purpose, a demand or a clause that is no event of its own is about: "willing to send material to help defend …".
    private void Around(Predicate predicate, EventCoding coding)
    {
        foreach ((string _, int head) in predicate.Phrases)
        {
            coding.Around.Add(head);
        }

        foreach (int clause in predicate.Clauses)
        {
            // "threatened to leave if Israel builds": of whom it is made to depend.
            if ((view.Has(clause, "ccomp") || (view.Has(clause, "advcl") && view.Child(clause, "mark") is >= 0 and int condition && view.Lower(condition) is "if" or "unless" or "until"))
                && view.Child(clause, "nsubj") is >= 0 and int subject)
            {
                coding.Around.Add(subject);
            }

            for (int at = clause, hops = 0; at >= 0 && hops < 4; at = Next(at), hops++)
            {
                foreach (int child in view.Children(at))
                {
                    if (view.Has(child, "obj") || view.Has(child, "obl"))
                    {
                        coding.Around.Add(child);
                    }
                }
            }
        }
    }

    private int Next(int verb)
    {
        foreach (int child in view.Children(verb))
        {
            if (view.Has(child, "xcomp") || (view.Has(child, "advcl") && view.Child(child, "mark") is >= 0 and int mark && view.Is(mark, "to")))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>Those whose a thing is, who did it or to whom it was done.</summary>
    public void OfThing(int token, EventCoding coding)
    {
        Predicate thing = Predicate.Of(view, token);
        Add("by", thing, coding.Targets);
        coding.Targets.Add(token);
        coding.Targets.Add(~token);
        foreach (string slot in OfNouns)
        {
            Add(slot, thing, coding.Targets);
        }
    }

    /// <summary>Adds what hangs on a noun that holds the event: "a military aid programme for Bosnia".</summary>
    public void OfNoun(int token, EventCoding coding)
    {
        Predicate predicate = Predicate.Of(view, token);
        foreach (string slot in OfNouns)
        {
            Add(slot, predicate, coding.Targets);
        }

        Owners(predicate, coding.Sources);
    }

    private void Add(string slot, Predicate predicate, List<int> targets)
    {
        switch (slot)
        {
            case "obj":
                AddToken(predicate.Object, targets);
                break;
            case "iobj":
                AddToken(predicate.Indirect, targets);
                break;
            default:
                foreach ((string word, int head) in predicate.Phrases)
                {
                    if (FrameMatcher.IsPreposition(word, slot) && !(slot is "with" && (nouns.Fits(head, ["weapon", "arms", "stone"]) || nouns.LemmaOf(head) is "force")))
                    {
                        AddToken(head, targets);
                    }
                }

                break;
        }
    }

    private static void AddToken(int token, List<int> targets)
    {
        if (token >= 0 && !targets.Contains(token))
        {
            targets.Add(token);
        }
    }

    // "Russia's condemnation of …", "the withdrawal by …", "the Israeli raid".
    private void Owners(Predicate predicate, List<int> sources)
    {
        foreach ((string word, int head) in predicate.Phrases)
        {
            if (word is "by" or "between" or "among")
            {
                sources.Add(head);
            }
        }

        foreach (int child in view.Children(predicate.Token))
        {
            if (view.Has(child, "nmod:poss") || ((view.Has(child, "amod") || view.Has(child, "compound")) && nouns.Fits(child, ["actor"]) && !nouns.Fits(child, ["weapon"])))
            {
                sources.Add(child);
            }
        }
    }
}
