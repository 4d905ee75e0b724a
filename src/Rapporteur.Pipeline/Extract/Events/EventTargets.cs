using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Events;

/// <summary>Gathers the words in which those who act and those acted upon are to be looked for, best first.</summary>
internal sealed partial class EventTargets(ReportView view, NounPhrases nouns)
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
        if (!Named(frame, predicate, coding))
        {
            return;
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

    // What the frame itself names; false where nobody else may be looked for.
    private bool Named(EventFrame frame, Predicate predicate, EventCoding coding)
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
                    return false;
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

        return true;
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
