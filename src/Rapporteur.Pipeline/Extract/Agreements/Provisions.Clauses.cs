using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Agreements;

// What an agreement provides, told by the clause that it stands in.
internal sealed partial class Provisions
{
    // "a truce, including the withdrawal of …", "a resolution of France calling for …", "the commitment in the declaration to …": wherever the parser hung them.
    private void OfRest(int noun, List<ProvisionMention> found)
    {
        const int farthest = 12;
        int end = view.SentenceOf(noun).EndToken;
        for (int i = noun + 1; i + 1 < Math.Min(end, noun + farthest); i++)
        {
            if (view.Lower(i) is "including" && view.Lower(i + 1) is not ("through" or "by" or "in" or "at" or "via" or "from" or "with" or "on") && view.Head(i) is var held && (held < 0 || !view.IsUnder(i, noun)))
            {
                Read(i + 1, end, explicitly: false, found);
                break;
            }

            // "their duties under the truce, to include opening roads"
            if (view.Is(i, "to") && view.Is(i + 1, "include") && view.Is(i - 1, ","))
            {
                Read(i + 2, Math.Max(view.End(i + 1), i + 3), explicitly: true, found);
                break;
            }

            // "announced sanctions on Monday that ban imports", "a pact signed by Chad that allows …": the tree may hang the clause on the day or the name, which none tells apart.
            if (view[i].Xpos is "WDT" && view.Head(i) is var clause && clause > i && Provides(view.Lemma(clause)) && view.Head(clause) is >= 0 and int named && named < i && named > noun
                && (named >= i - 2 || !view.IsPunctuation(i - 1)) && (DayWords.IsDay(view, named) || (view.Lemma(named) is "fighting" or "hostility" && named <= noun + 3) || (view.Pos(named) is UniversalPos.Propn && view.IsUnder(named, noun))))
            {
                Read(Curbs(view.Lemma(clause)) ? clause : clause + 1, view.End(clause), explicitly: true, found);
                break;
            }

            // "pass a resolution setting up a mission"
            if (i == noun + 1 && view[i].Xpos is "VBG" && !view.IsUnder(i, noun) && (Changes(i) || Provides(view.Lemma(i))))
            {
                Read(i, Math.Max(view.End(i), i + 2), explicitly: Provides(view.Lemma(i)), found);
                break;
            }

            // "adopted a resolution on Monday calling for", "demanding that"
            if (view[i].Xpos is "VBG" && !view.IsUnder(i, noun) && (view.Lower(i) is "calling" or "demanding" && view.Lower(i + 1) is "for" or "that" or "on" || view.Lower(i) is "establishing" or "authorising" or "authorizing"))
            {
                Read(i, Math.Max(view.End(i), i + 2), explicitly: true, found);
                break;
            }
        }

        int head = view.Head(noun);
        if (head >= 0 && view.Has(noun, "nmod") && view.Lemma(head) is "commitment" or "obligation" or "promise" or "pledge")
        {
            // The parser may hang what they are committed to on the verb above: "uphold their commitment in the declaration to protect …".
            int verb = view.Has(head, "obj") ? view.Head(head) : -1;
            foreach (int owner in (ReadOnlySpan<int>)[head, verb])
            {
                foreach (int child in owner >= 0 ? view.Children(owner) : default)
                {
                    if (child > noun && (view.Has(child, "acl") || (owner == verb && IsInfinitive(child) && view.First(child) <= view.End(noun))))
                    {
                        Read(view.First(child), view.End(child), explicitly: true, found);
                    }
                }
            }
        }
    }

    // "a transition in accordance with the resolution", "a solution based on the accord": where its words are of a kind.
    private void OfAccordance(int noun, List<ProvisionMention> found)
    {
        int preposition = view.First(noun);
        int what = view.Head(noun);
        if (view.Has(noun, "nmod") && what >= 0 && view.Lemma(what) is "accordance" or "line" or "keeping")
        {
            preposition = view.First(what);
            what = view.Head(what);
        }
        else if (what >= 0 && view.Has(noun, "obl") && view.Lower(what) is "based" or "according")
        {
            preposition = what;
            what = view.Head(what);
        }
        else
        {
            bool in_ = view.Child(noun, "case") is >= 0 and int case_ && view.Lower(case_) is "in" && case_ + 1 < view.Count && view.Lower(case_ + 1) is "accordance" or "line" or "keeping";
            preposition = in_ ? view.Child(noun, "case") : -1;

            // "a transition in accordance with the resolution": the tree may hang it on the verb.
            if (!in_ && view.Child(noun, "case") is > 1 and int with && view.Is(with, "with") && view.Lower(with - 1) is "accordance" or "line" or "keeping" && view.Has(with - 1, "nmod"))
            {
                preposition = view.First(with - 1);
                what = view.Head(with - 1);
            }
        }

        if (preposition > 0 && (what < 0 || what >= preposition || view.Pos(what) is not UniversalPos.Noun || view.Lower(preposition) is "in") && SolutionBefore(preposition) is >= 0 and int solved)
        {
            what = solved;
        }

        if (preposition > 0 && what >= 0 && what < preposition && view.Pos(what) is UniversalPos.Noun)
        {
            int first = Math.Max(view.First(what), what - LongSubject);
            int before = found.Count;
            Segment(first, preposition, found);
            if (found.Count == before && view.Lemma(what) is "settlement" or "solution" or "resolution" && view.Child(what, "amod") is >= 0 and int political && view.Lower(political) is "political")
            {
                found.Add(new ProvisionMention(ProvisionKind.PoliticalTransition, view.Range(first, preposition)));
            }
        }
    }

    // "committed to a political settlement in accordance with": the tree may hang the paper on the verb.
    private int SolutionBefore(int preposition)
    {
        const int farthest = 8;
        for (int i = preposition - 1; i > Math.Max(view.SentenceOf(preposition).FirstToken, preposition - farthest) && !view.IsPunctuation(i); i--)
        {
            if (view.Lemma(i) is "settlement" or "solution" or "resolution" or "transition" or "election")
            {
                return i;
            }
        }

        return -1;
    }

    // "the deal calls for …", "under the deal …", "which would see …".
    private void OfClause(int noun, List<ProvisionMention> found)
    {
        int head = view.Head(noun);
        if (OfNameBeside(noun, head, found))
        {
            return;
        }

        if (head >= 0 && view.Has(noun, "nmod") && view.Child(head, "cop") < 0 && view.Lemma(head) is "term" or "part" or "provision" or "text" or "article" or "clause" or "annex" or "line" or "accordance" or "keeping" or "phase" or "stage")
        {
            noun = head;
            head = view.Head(noun);
        }

        if (head >= 0 && view.Has(noun, "nmod") && view.Lemma(head) is "part" or "step" or "element" && view.Child(head, "cop") >= 0 && view.Child(head, "nsubj") is >= 0 and int point && point < head && view.Pos(point) is UniversalPos.Noun)
        {
            // "The release of the hostages is part of the deal"
            Read(view.First(point), view.End(point), explicitly: true, found);
            return;
        }

        if (head < 0 || (view.Pos(head) is not UniversalPos.Aux && !VerbWords.IsVerb(view, head)) || IsExample(head))
        {
            return;
        }

        OfBesides(noun, head, found);
        if (view.Has(noun, "nsubj") && Provides(view.Lemma(head)) && !VerbPhrase.Of(view, head).Passive)
        {
            Read(Curbs(view.Lemma(head)) || Lets(view.Lemma(head)) ? head : head + 1, EndOf(head), explicitly: true, found);
        }
        else if (view.Relation(noun) is "nsubj:pass" && IsWatching(view.Lemma(head)) && !VerbPhrase.Of(view, head).Negated)
        {
            // "the truce is to be monitored by observers"
            found.Add(new ProvisionMention(ProvisionKind.Monitoring, view.Range(head, EndOf(head))));
        }
        else if (view.Has(noun, "nsubj") && Changes(head))
        {
            Read(head, EndOf(head), explicitly: Founds(head), found);
        }
        else if (view.Has(noun, "obl") && AgreementNouns.PrepositionOf(view, noun) is "under" or "in" && view.Lemma(head) is "agree" or "commit" or "pledge" or "promise" or "undertake" or "vow" && Undertaken(head, noun) is >= 0 and int deed)
        {
            // "agreed in the accord to give up its arms"
            Read(view.First(deed), view.End(deed), explicitly: true, found);
        }
        else if ((view.Has(noun, "obl") || view.Has(noun, "advcl")) && AgreementNouns.PrepositionOf(view, noun) is "under" or "in" or "according" or "as" or "per" or "pursuant" or "through")
        {
            bool after = head > noun;
            // "Prisoners were freed under the deal": who was tells as much as the verb.
            int subject = after || !VerbPhrase.Of(view, head).Passive ? -1 : view.Child(head, "nsubj");
            int first = after ? Math.Max(view.End(noun), view.First(head)) : subject >= 0 && subject < head && view[subject].Xpos is not ("WDT" or "WP") ? Math.Max(view.First(subject), head - LongSubject) : head;
            bool due = AgreementNouns.PrepositionOf(view, noun) is "under" or "according" or "as" or "per" or "through" && (VerbPhrase.Of(view, head).Time is VerbTime.Future or VerbTime.Unreal || DealTerms.IsDuty(view, head));
            Read(first, after ? EndOf(head) : view.First(noun), explicitly: due || (after && AgreementNouns.PrepositionOf(view, noun) is "under"), found);
        }
        else if ((view.Has(noun, "obj") || view.Relation(noun) is "nsubj:pass" || (view.Has(noun, "nsubj") && view[head].Xpos is "VBN" && view.Child(head, "aux") < 0) || (view.Has(noun, "obl") && AgreementNouns.PrepositionOf(view, noun) is "into" or "to")) && ClauseBeside(noun, head) is >= 0 and int clause)
        {
            Read(view.First(clause), view.End(clause), explicitly: true, found);
        }
    }

    // "creates a joint commission", "gives Kenya control of the port": told at all, it is provided; hope is not.
    private bool Founds(int verb)
    {
        if (view.Child(verb, "obj") is not (>= 0 and int what))
        {
            return false;
        }

        foreach (int child in view.Children(verb))
        {
            if (view.Lemma(verb) is "give" or "grant" && (view.Has(child, "iobj") || (view.Has(child, "obj") && child != what) || (view.Has(child, "obl") && view.CaseOf(child) is "to")))
            {
                return !IsVague(view.Lemma(child)) && !IsVague(view.Lemma(what));
            }
        }

        return view.Lemma(verb) is "create" or "establish" or "set"
            && view.Lemma(what) is "authority" or "body" or "center" or "centre" or "commission" or "committee" or "council" or "court" or "force" or "fund" or "group" or "mechanism" or "mission" or "office" or "panel" or "system" or "tribunal" or "zone";
    }

    private static bool IsVague(string lemma) => lemma is "boost" or "chance" or "confidence" or "credit" or "hope" or "impetus" or "momentum" or "opportunity" or "reason" or "time" or "voice" or "way" or "impression" or "room" or "pause" or "priority";

    private int Undertaken(int verb, int noun)
    {
        foreach (int child in view.Children(verb))
        {
            if (child > noun && (view.Has(child, "xcomp") || view.Has(child, "advcl") || view.Has(child, "ccomp")) && IsInfinitive(child) && !view.IsUnder(noun, child))
            {
                return child;
            }
        }

        return -1;
    }

    // What it does is told by the verb itself: "limits enrichment", "halts air strikes".
    private static bool Curbs(string verb) => verb is "ban" or "bar" or "halt" or "limit" or "prohibit" or "restrict" or "stop";

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
}
