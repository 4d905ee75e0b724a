using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Positions;

/// <summary>Verbs that the parser joins to a clause within the sentence, and that go on with the sentence itself.</summary>
internal static class Rejoined
{
    /// <summary>"spoke of the dignity that they deserve and affirmed his support": the verb whose subject does it, for the second; the verb itself elsewhere.</summary>
    public static int Of(ReportView view, int verb)
    {
        // "We deplore the raid and call for an inquiry": a finite verb goes on with no noun.
        int noun = view.Has(verb, "conj") && view.Child(verb, "nsubj") < 0 && view[verb].Xpos is "VBP" or "VBZ" or "VBD" ? view.Head(verb) : -1;
        for (int at = noun >= 0 && view.Pos(noun) is UniversalPos.Noun or UniversalPos.Propn && view.Child(noun, "cop") < 0 ? view.Head(noun) : -1; at >= 0; at = view.Head(at))
        {
            if (VerbPhrase.IsVerbal(view, at) && view.Child(at, "nsubj") >= 0)
            {
                return at;
            }
        }

        int first = view.Has(verb, "conj") && view.Child(verb, "nsubj") < 0 && view[verb].Xpos is "VBD" ? view.Head(verb) : -1;

        // "efforts to cut debt, curb prices and raise wages, and called on Oslo to help": no more of the infinitives.
        while (first >= 0 && view.Has(first, "conj") && view[first].Xpos is "VB")
        {
            first = view.Head(first);
        }

        bool purpose = first >= 0 && view[first].Xpos is "VB" && (view.Has(first, "advcl") || view.Has(first, "xcomp")) && view.Child(first, "mark") is >= 0 and int to && view.Is(to, "to");
        bool within = purpose || (first >= 0 && view.Relation(first).StartsWith("acl", StringComparison.Ordinal) && view[first].Xpos is "VBP" or "VBZ" or "VB");
        for (int at = within ? view.Head(first) : -1; at >= 0; at = view.Head(at))
        {
            if (view[at].Xpos is "VBD" && view.Child(at, "nsubj") >= 0)
            {
                return at;
            }
        }

        return Present(view, verb) is >= 0 and int main ? main : verb;
    }

    /// <summary>"We reject force to settle it and call on both sides to …": the verb in the present that a bare verb behind an infinitive may go on with, or −1.</summary>
    public static int Present(ReportView view, int verb)
    {
        int infinitive = view.Has(verb, "conj") && view.Child(verb, "nsubj") < 0 && view.Child(verb, "mark") < 0 && view[verb].Xpos is "VB" or "VBP" ? view.Head(verb) : -1;
        bool asks = infinitive >= 0 && view[infinitive].Xpos is "VB" && view.Child(infinitive, "mark") is >= 0 and int to && view.Is(to, "to") && !view.Has(infinitive, "xcomp")
            && view.Lemma(verb) is "call" or "urge" or "condemn" or "demand" or "welcome" or "reaffirm" or "reiterate" or "appeal" or "deplore" or "reject";
        int main = asks ? view.Head(infinitive) : -1;
        return main >= 0 && view[main].Xpos is "VBP" && view.Lemma(main) is not ("call" or "urge" or "ask" or "want" or "appeal" or "encourage") && view.Child(main, "nsubj") >= 0 ? main : -1;
    }
}
