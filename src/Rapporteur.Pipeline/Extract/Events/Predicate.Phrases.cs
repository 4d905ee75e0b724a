using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Events;

/// <content>Phrases and particles, also those that the parser hung on a noun.</content>
internal sealed partial class Predicate
{
    // "launched missiles aimed at a base", "rockets targeting a town": at whom, told of the weapon.
    private void ReadAim(ReportView view, int noun)
    {
        foreach (int child in view.Children(noun))
        {
            if (view.Has(child, "acl") && view.Lemma(child) is "target" or "hit" or "strike" && view[child].Xpos is "VBG" && view.Child(child, "obj") is >= 0 and int aim)
            {
                Phrases.Add(("at", aim));
            }
        }
    }

    // "ordered aid workers to leave": the parser may hang the infinitive on the object.
    private void ReadPurposes(ReportView view, int noun)
    {
        foreach (int child in view.Children(noun))
        {
            if (child > noun && noun > Token && view.Has(child, "acl") && view.Child(child, "mark") is >= 0 and int mark && view.Is(mark, "to"))
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
                ReadBeyond(view, child);
            }
            else if (noun == Object && view.Has(child, "conj"))
            {
                // "sent food and tents to Sudan": the parser hangs it on the last.
                ReadShared(view, child);
            }
        }
    }

    private void ReadShared(ReportView view, int noun)
    {
        foreach (int child in view.Children(noun))
        {
            if (view.Has(child, "obl") || (view.Has(child, "nmod") && view.Child(child, "case") is >= 0 and int preposition && !view.Is(preposition, "of")))
            {
                AddPhrase(view, child);
            }
        }
    }

    // "fired a volley of rockets into …", "passed word of the plot to …": the parser hangs it on the nearest noun.
    private void ReadBeyond(ReportView view, int noun)
    {
        foreach (int child in view.Children(noun))
        {
            if (view.Has(child, "nmod") && view.Child(child, "case") is >= 0 and int preposition && view.Lower(preposition) is "to" or "into" or "against" or "from" or "with" or "across")
            {
                AddPhrase(view, child);
            }
        }
    }

    private void AddPhrase(ReportView view, int head)
    {
        int preposition = view.Child(head, "case");
        if (preposition >= 0 && view.Is(preposition, "on") && NounPhrases.IsDay(view, head))
        {
            // "fired a missile on Tuesday": when it was done, not on whom.
            return;
        }

        if (preposition < 0 || view.Pos(preposition) is UniversalPos.Part)
        {
            if (IsVerb && Object >= 0 && Indirect < 0 && !Passive && view.Relation(head) is "obl" && view.Child(head, "nummod") >= 0 && head > Object)
            {
                // "lent Chad more than $60 million": the sum is the object.
                Indirect = Object;
                Object = head;
                return;
            }

            // "killed at least eight leaders", "called off peace talks": the parser may see no object in it.
            Object = IsVerb && Object < 0 && !Passive && view.Relation(head) is "obl" && (view.Child(head, "nummod") >= 0 || (head > Token && Particles.Count > 0 && view.Pos(head) is UniversalPos.Noun)) ? head : Object;
            return;
        }

        string word = view.Lower(preposition);
        if (IsVerb && preposition == Token + 1 && word is "in" && Object < 0 && view.Lemma(Token) is "hand" or "take" or "turn" or "bring" or "let")
        {
            // "handed in his resignation", "took in refugees".
            Particles.Add(word);
            Phrases.Add((word, head));
            Object = head;
            return;
        }

        if (IsVerb && preposition == Token + 1 && word is "out" or "back" or "off" or "up" or "down" or "away" or "over")
        {
            // "pulled out of Lebanon", "handed over the suspects": a particle that the parser made a preposition.
            Particles.Add(word);
            if (view.Lower(preposition + 1) is "of" or "from" or "to" or "with" or "in" or "on")
            {
                Phrases.Add((view.Lower(preposition + 1), head));
            }
            else
            {
                Phrases.Add((word, head));
                Object = Object < 0 ? head : Object;
            }

            return;
        }

        // "killed at least eight", "arrested over a hundred": a number is no place.
        if (IsVerb && Object < 0 && view.Child(head, "nummod") >= 0 && (word is "over" or "about" or "around" or "up" or "nearly" or "more"
            || (word is "at" && view.Lower(preposition + 1) is "least" or "most")))
        {
            Object = head;
            return;
        }

        Phrases.Add((word, head));
    }

    // "sent back refugees", "led away a suspect": an adverb between verb and object.
    private bool IsStray(ReportView view, int token) => Object > token && view.Head(token) is >= 0 and int above && (above == Object || view.Head(above) == Object)
        && (view.Has(token, "advmod") || view.Has(token, "compound") || view.Has(token, "amod")) && view.Lower(token) is "back" or "home" or "away" or "aside" or "off" or "out" or "up" or "down" or "over";

    private static bool IsParticle(string word) => word is "off" or "out" or "up" or "down" or "back" or "away" or "over" or "on" or "in" or "together" or "aside" or "home" or "offline" or "angrily" or "furiously" or "closely";
}
