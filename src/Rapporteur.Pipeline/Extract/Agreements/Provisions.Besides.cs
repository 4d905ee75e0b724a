using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Agreements;

// What an agreement provides by a second verb, or where the tree takes its name for part of another.
internal sealed partial class Provisions
{
    private bool OfNameBeside(int noun, int head, List<ProvisionMention> found)
    {
        if (head == noun + 1 && view.Has(noun, "compound") && view.Pos(head) is UniversalPos.Propn && view.Has(head, "nsubj") && view.Has(view.First(head), "case") && view.Lower(view.First(head)) is "under")
        {
            // "Under the pact Kenya will train": the tree may take both for one name.
            Read(view.Head(head), EndOf(view.Head(head)), VerbPhrase.Of(view, view.Head(head)).Time is VerbTime.Future or VerbTime.Unreal, found);
            return true;
        }

        return false;
    }

    private void OfBesides(int noun, int head, List<ProvisionMention> found)
    {
        // "The deal took effect on Sunday and calls for a truce"
        foreach (int child in view.Has(noun, "nsubj") || view.Relation(noun) is "nsubj:pass" ? view.Children(head) : default)
        {
            // "takes effect in May and will be verified by observers"
            if (child > head && view.Has(child, "conj") && IsWatching(view.Lemma(child)) && VerbPhrase.Of(view, child) is { Passive: true, Negated: false })
            {
                found.Add(new ProvisionMention(ProvisionKind.Monitoring, view.Range(child, EndOf(child))));
            }

            if (child > head && view.Has(child, "conj") && Provides(view.Lemma(child)) && view.Child(child, "nsubj") < 0 && !VerbPhrase.Of(view, child).Passive && VerbWords.IsVerb(view, child))
            {
                Read(Curbs(view.Lemma(child)) || Lets(view.Lemma(child)) ? child : child + 1, EndOf(child), explicitly: true, found);
            }
        }
    }

    private static bool IsWatching(string verb) => verb is "monitor" or "oversee" or "police" or "supervise" or "verify" or "watch";

    // What it lets somebody do is told with the verb: "allow food into the city".
    private static bool Lets(string verb) => verb is "allow" or "let" or "permit";

    // "set the stage", "set an example": nothing that is to be done.
    private bool IsExample(int verb) => view.IsLemma(verb, "set") && view.Child(verb, "obj") is >= 0 and int what && view.Lemma(what) is "stage" or "example" or "tone" or "precedent" or "scene";

    // "to strengthen their economic ties", "to work together": how both mean to get on, and nothing that is settled, where no words say by what.
    private bool IsVagueAim(int first, int end)
    {
        int verb = first + 1;
        while (verb < end && view[verb].Xpos is "RB" or "RBR")
        {
            verb++;
        }

        if (verb >= end || !view.Is(first, "to") || view[verb].Xpos is not "VB")
        {
            return false;
        }

        bool together = view.IsLemma(verb, "work") && verb + 1 < end && view.Lower(verb + 1) is "together" or "closely";
        bool ties = view.Lemma(verb) is "boost" or "bolster" or "broaden" or "consolidate" or "deepen" or "develop" or "enhance" or "expand" or "further" or "improve" or "intensify" or "promote" or "reinforce" or "strengthen"
            && view.Child(verb, "obj") is >= 0 and int what && view.Lemma(what) is "bond" or "collaboration" or "cooperation" or "co-operation" or "coordination" or "friendship" or "link" or "partnership" or "relation" or "relationship" or "tie";
        for (int i = verb; i < end; i++)
        {
            if (view.Lower(i) is "through" or "by" or "via" or "including" or "under")
            {
                return false;
            }
        }

        return together || ties;
    }
}
