namespace Rapporteur.Pipeline.Extract.Events;

/// <content>Those acted upon where one word governs another.</content>
internal sealed partial class EventTargets
{
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
}
