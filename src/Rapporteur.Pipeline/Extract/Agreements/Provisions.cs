using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Agreements;

/// <summary>What an agreement provides: "calls for …", "including …", "under the deal …", "an agreement to …".</summary>
/// <remarks>What is provided is read off the words in their order: parsers hang lists of provisions in many ways.</remarks>
internal sealed class Provisions(ReportView view)
{
    private const int FewestWords = 2;

    /// <summary>The provisions told beside a noun that names an agreement.</summary>
    public List<ProvisionMention> OfNoun(int noun)
    {
        var found = new List<ProvisionMention>();
        foreach (int child in view.Children(noun))
        {
            if (child < noun)
            {
                continue;
            }

            string word = CaseOf(child);
            if ((view.Has(child, "nmod") || view.Has(child, "obl")) && word is "on" or "for" or "to" or "including" or "of" or "towards" or "against")
            {
                Read(view.First(child), view.End(child), word is "including", found);
            }
            else if (view.Has(child, "acl") || view.Has(child, "ccomp"))
            {
                Read(view.First(child), view.End(child), Provides(view.Lemma(child)) || IsInfinitive(child), found);
            }
        }

        OfVerb(noun, found);
        OfRest(noun, found);
        OfClause(noun, found);
        return found;
    }

    /// <summary>The provisions told behind a verb: "agreed to …", "agreed on …".</summary>
    public List<ProvisionMention> Behind(int verb)
    {
        var found = new List<ProvisionMention>();
        int end = EndOf(verb);
        for (int i = verb + 2; i < end; i++)
        {
            // "agreed to stop fighting after a week of talks"
            if (view.Lower(i) is "after" or "following" or "ending")
            {
                end = i;
            }
        }

        Read(verb + 1, end, explicitly: true, found);
        return found;
    }

    // "reach a deal on the destruction of …": what stands right behind the noun may hang on the verb.
    private void OfVerb(int noun, List<ProvisionMention> found)
    {
        int verb = view.Has(noun, "obj") ? view.Head(noun) : -1;
        if (verb < 0)
        {
            return;
        }

        foreach (int child in view.Children(verb))
        {
            if (view.Has(child, "obl") && (view.First(child) == view.End(noun) || view.First(child) == noun + 1) && CaseOf(child) is "on" or "for" or "to" or "against")
            {
                Read(view.First(child), view.End(child), explicitly: false, found);
            }
        }
    }

    // "a truce, including the withdrawal of …", "a resolution of France calling for …", "the commitment in the declaration to …": wherever the parser hung them.
    private void OfRest(int noun, List<ProvisionMention> found)
    {
        const int farthest = 12;
        int end = view.SentenceOf(noun).EndToken;
        for (int i = noun + 1; i + 1 < Math.Min(end, noun + farthest); i++)
        {
            if (view.Lower(i) is "including" && view.Head(i) is var held && (held < 0 || !view.IsUnder(i, noun)))
            {
                Read(i + 1, end, explicitly: false, found);
                break;
            }

            if (view.Lower(i) is "calling" or "demanding" && view.Is(i + 1, "for") && !view.IsUnder(i, noun))
            {
                Read(i + 1, Math.Max(view.End(i), i + 2), explicitly: true, found);
                break;
            }
        }

        int head = view.Head(noun);
        if (head >= 0 && view.Has(noun, "nmod") && view.Lemma(head) is "commitment" or "obligation" or "promise" or "pledge")
        {
            foreach (int child in view.Children(head))
            {
                if (child > noun && view.Has(child, "acl"))
                {
                    Read(view.First(child), view.End(child), explicitly: true, found);
                }
            }
        }
    }

    // "the deal calls for …", "under the deal …", "which would see …".
    private void OfClause(int noun, List<ProvisionMention> found)
    {
        int head = view.Head(noun);
        if (head >= 0 && view.Has(noun, "nmod") && view.Lemma(head) is "term" or "part" or "provision")
        {
            noun = head;
            head = view.Head(noun);
        }

        if (head < 0 || view.Pos(head) is not (UniversalPos.Verb or UniversalPos.Aux))
        {
            return;
        }

        if (view.Has(noun, "nsubj") && Provides(view.Lemma(head)))
        {
            Read(head + 1, EndOf(head), explicitly: true, found);
        }
        else if ((view.Has(noun, "obl") || view.Has(noun, "advcl")) && CaseOf(noun) is "under" or "in")
        {
            bool after = head > noun;
            int first = after ? Math.Max(view.End(noun), view.First(head)) : head;
            Read(first, after ? EndOf(head) : view.First(noun), explicitly: after && CaseOf(noun) is "under", found);
        }
        else if ((view.Has(noun, "obj") || view.Relation(noun) is "nsubj:pass") && ClauseBeside(noun, head) is >= 0 and int clause)
        {
            Read(view.First(clause), view.End(clause), explicitly: true, found);
        }
    }

    // "signed a deal to free prisoners", "an agreement has been reached for the army to deploy": the clause may hang on the verb.
    private int ClauseBeside(int noun, int verb)
    {
        foreach (int child in view.Children(verb))
        {
            bool clause = view.Has(child, "advcl") || view.Has(child, "acl") || view.Has(child, "xcomp") || view.Has(child, "ccomp");
            if (child > noun && clause && (IsInfinitive(child) || Provides(view.Lemma(child)))
                && AgreementStates.Of(view.Lemma(verb), AgreementSide.Party) is AgreementStatus.Reached)
            {
                return child;
            }
        }

        return -1;
    }

    private void Read(int first, int end, bool explicitly, List<ProvisionMention> found)
    {
        int before = found.Count;
        for (int start = first; start < end;)
        {
            int stop = start;
            while (stop < end && !Parts(stop, start))
            {
                stop++;
            }

            Segment(start, stop, found);
            start = stop + 1;
        }

        if (explicitly && found.Count == before && end - first >= FewestWords)
        {
            found.Add(new ProvisionMention(ProvisionKind.Other, view.Range(first, end)));
        }
    }

    private void Segment(int first, int end, List<ProvisionMention> found)
    {
        if (end <= first)
        {
            return;
        }

        var lemmas = new HashSet<string>(StringComparer.Ordinal);
        for (int i = first; i < end; i++)
        {
            lemmas.Add(AgreementNouns.LemmaOf(view, i));
        }

        TextRange words = view.Range(first, end);
        foreach (ProvisionKind kind in ProvisionWords.KindsOf(lemmas))
        {
            if (!found.Exists(other => other.Kind == kind && other.Words == words))
            {
                found.Add(new ProvisionMention(kind, words));
            }
        }
    }

    // "its weapons and equipment" is one; "hand over its weapons and leave the town" is two.
    private bool Parts(int token, int start)
    {
        if (view.Lower(token) is "," or ";" or ":")
        {
            return token > start;
        }

        return view.Is(token, "and") && token - start >= 3;
    }

    private int EndOf(int verb)
    {
        int end = view.SentenceOf(verb).EndToken;
        int reach = Math.Max(view.End(verb), verb + 1);

        // A quotation that ends, or a new sentence after a colon or semicolon, is no part of it.
        for (int i = verb + 1; i < reach; i++)
        {
            if (view.QuoteOf(i) != view.QuoteOf(verb) && view.QuoteOf(verb) >= 0)
            {
                return i;
            }
        }

        return Math.Min(end, reach);
    }

    private bool IsInfinitive(int verb) => view.Child(verb, "mark") is >= 0 and int mark && view.Is(mark, "to");

    private static bool Provides(string verb) => verb is "call" or "include" or "provide" or "require" or "stipulate" or "envisage" or "oblige" or "allow"
        or "commit" or "bind" or "see" or "mandate" or "guarantee" or "foresee" or "demand" or "involve" or "bar" or "prohibit" or "ban" or "let" or "permit"
        or "cover" or "stop" or "halt" or "enable" or "set" or "order" or "limit" or "authorise" or "authorize";

    private string CaseOf(int token) => view.Child(token, "case") is >= 0 and int preposition ? view.Lower(preposition) : "";
}
