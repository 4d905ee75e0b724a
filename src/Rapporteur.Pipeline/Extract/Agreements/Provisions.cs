using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Agreements;

/// <summary>What an agreement provides: "calls for …", "including …", "under the deal …", "an agreement to …".</summary>
/// <remarks>What is provided is read off the words in their order: parsers hang lists of provisions in many ways.</remarks>
internal sealed partial class Provisions(ReportView view)
{
    /// <summary>From as many words on, what an agreement is "on" tells more than its matter.</summary>
    private const int LongSubject = 5;

    /// <summary>The provisions told beside a noun that names an agreement.</summary>
    public List<ProvisionMention> OfNoun(int noun)
    {
        var found = new List<ProvisionMention>();
        OfBelow(noun, noun, found);
        OfVerb(noun, found);
        OfRest(noun, found);
        OfClause(noun, found);
        OfAccordance(noun, found);
        OfCompany(noun, found);
        OfPurpose(noun, found);
        OfAsTold(noun, found);
        return found;
    }

    private void OfBelow(int noun, int told, List<ProvisionMention> found)
    {
        int before = noun;
        foreach (int child in view.Children(noun))
        {
            if (child < told)
            {
                before = view.Has(child, "compound") || (view.Has(child, "amod") && Kindred(view.Lower(child))) ? Math.Min(before, view.First(child)) : before;
                continue;
            }

            string word = view.CaseOf(child);
            if (word is "on" or "over" or "for" && view.Lemma(child) is "hostage" or "captive" or "prisoner" or "detainee" && AgreementWords.Noun(AgreementNouns.LemmaOf(view, noun)) is { Kind: AgreementKind.Agreement })
            {
                // "a deal on the hostages"
                found.Add(new ProvisionMention(ProvisionKind.PrisonerRelease, view.Range(noun, view.End(child))));
            }

            if (view.Lemma(child) is "basis" or "eve" or "ground" or "grounds" or "margin" or "sideline")
            {
                continue;
            }

            if (word is "of" && view.Lemma(child) is "understanding" or "intent")
            {
                // "memoranda of understanding in which both agreed on borders"
                OfBelow(child, told, found);
            }
            else if ((view.Has(child, "nmod") || view.Has(child, "obl")) && word is "on" or "for" or "to" or "including" or "of" or "towards" or "against")
            {
                Read(view.IsLemma(noun, "swap") ? noun : view.First(child), view.End(child), (word is "including" && !view.IsLemma(child, "arrangement")) || (IsSubject(child, word) && !IsPunishing(told)), found);
            }
            else if (view[child].Xpos is "VBG" && Opens(child) is "on" or "for" or "against")
            {
                // "an agreement on avoiding double taxation"
                Read(child, view.End(child), explicitly: !IsPunishing(told), found);
            }
            else if ((view.Has(child, "acl") || view.Has(child, "ccomp")) && !IsOnlyAgreed(child))
            {
                OfClauseBelow(child, IsPunishing(told), found);
            }
        }

        // "a hostage deal"
        if (before < noun && view.Lemma(noun - 1) is "hostage" or "prisoner" && view.Head(noun - 1) == noun && view.Lemma(noun) is "deal" or "agreement" or "accord" or "pact")
        {
            found.Add(new ProvisionMention(ProvisionKind.PrisonerRelease, view.Range(noun - 1, noun + 1)));
        }

        // "a prisoner exchange deal"
        int told_ = found.Count;
        Segment(before, view.IsLemma(noun, "swap") ? noun + 1 : noun, found);
        if (found.Count == told_ && IsOfAKind(before, noun))
        {
            found.Add(new ProvisionMention(ProvisionKind.Other, view.Range(before, noun)));
        }
    }

    // "a military cooperation agreement": the adjective may hang on the agreement.
    private static bool Kindred(string word) => word is "military" or "joint" or "naval" or "humanitarian" or "political";

    // "the truce they agreed there": nothing of what it provides.
    private bool IsOnlyAgreed(int verb) => view.Lemma(verb) is "agree" or "sign" or "reach" or "strike" or "conclude" && view.Child(verb, "nsubj") is >= 0 and int who && view.Lower(who) is "they" or "both" or "we" or "he" or "she" or "it"
        && view.Child(verb, "xcomp") < 0 && view.Child(verb, "ccomp") < 0 && view.Child(verb, "obl") < 0;

    private void OfClauseBelow(int verb, bool punishing, List<ProvisionMention> found)
    {
        // "negotiated by two states", "reached after talks": how it was made.
        if (view[verb].Xpos is "VBN" or "VBD" && view.Child(verb, "nsubj") < 0
            && view.Lemma(verb) is "negotiate" or "broker" or "mediate" or "sign" or "reach" or "strike" or "conclude" or "sponsor" or "announce")
        {
            foreach (int child in view.Children(verb))
            {
                if (child > verb && view.Relation(child) is not "obl:agent" && Opens(child) is not ("by" or "after" or "before" or "during" or "following" or "when" or "while" or "as"))
                {
                    Read(view.First(child), view.End(child), IsInfinitive(child), found);
                }
            }

            return;
        }

        // "the deal as outlined by the president": who outlined it.
        if (view[verb].Xpos is "VBN" && view.Child(verb, "mark") is >= 0 and int as_ && view.Is(as_, "as"))
        {
            return;
        }

        // "a paper under which inspectors will be let in"
        foreach (int child in view.Children(verb))
        {
            if (((view.Is(child, "which") && view.CaseOf(child) is "under" or "by") || view.Is(child, "whereby")) && !punishing)
            {
                Read(child + 1, view.End(verb), explicitly: true, found);
                return;
            }
        }

        // "condemning the attack and demanding that": what it does besides.
        foreach (int child in view.Children(verb))
        {
            if (child > verb && view.Has(child, "conj") && view[child].Xpos is "VBG" && view[verb].Xpos is "VBG" && Provides(view.Lemma(child)) && !Provides(view.Lemma(verb)))
            {
                Read(child, view.End(child), explicitly: true, found);
            }
        }

        // ", to include opening the roads": read with the rest.
        if (view.IsLemma(verb, "include") && IsInfinitive(verb) && view.First(verb) > 0 && view.Is(view.First(verb) - 1, ","))
        {
            return;
        }

        // What sanctions and truces are "to" do is their purpose.
        Read(view.First(verb), view.End(verb), (IsInfinitive(verb) && IsTruce(view.Head(verb)) ? false : Provides(view.Lemma(verb)) || (IsInfinitive(verb) && !punishing)) || (view.IsLemma(verb, "agree") && !VerbPhrase.Of(view, verb).Passive), found);
    }

    // The word that ties a phrase or a clause to what is above it: "on" of "on sharing water", "after" of "after rebels left".
    private string Opens(int word) => view.Child(word, "case") is >= 0 and int preposition ? view.Lower(preposition) : view.Child(word, "mark") is >= 0 and int mark ? view.Lower(mark) : string.Empty;

    /// <summary>The provisions of a stretch of words, where these are of a kind.</summary>
    /// <param name="first">The first word.</param>
    /// <param name="end">One past the last.</param>
    /// <param name="whole">Up to here the words are one part: a subject with its verb.</param>
    public List<ProvisionMention> Between(int first, int end, int whole = 0)
    {
        var found = new List<ProvisionMention>();
        Read(first, end, explicitly: false, found, whole);
        return found;
    }

    /// <summary>The provisions told behind a verb: "agreed to …", "agreed on …".</summary>
    public List<ProvisionMention> Behind(int verb)
    {
        var found = new List<ProvisionMention>();
        // "agreed on Sunday to reopen it"
        int first = verb + 3 < view.Count && view.Is(verb + 1, "on") && DayWords.IsDay(view, verb + 2) && view.Is(verb + 3, "to") ? verb + 3 : verb + 1;
        Read(first, EndBehind(verb), explicitly: !IsVagueAim(first, EndBehind(verb)), found);
        return found;
    }

    /// <summary>One past what a verb tells as agreed: "agreed to stop fighting" and no more of "after a week of talks", "but failed to", "and sent their envoys".</summary>
    public int EndBehind(int verb)
    {
        int end = EndOf(verb);
        for (int i = verb + 2; i < end; i++)
        {
            // "agreed to stop fighting after a week of talks", "as talks came to a close"
            bool aside = view.Lower(i) is "as" or "while" or "when" or "although" or "though" && (view.Is(i - 1, ",") || (view.Has(i, "mark") && view.Head(i) is >= 0 and int clause && view.Has(clause, "advcl")));
            bool contrast = view.Lower(i) is "but" && view.Has(i, "cc") && view.Head(i) is >= 0 and int other && view.Head(other) == verb;
            bool told = view.Has(i, "parataxis") && i - verb > 1 && SpeechVerbs.FrameOf(view.Lemma(i)) is not null;
            if (told && view.First(i) > verb + 1)
            {
                // "agreed to stop, the mediator announced"
                end = view.First(i);
                break;
            }

            bool next = view.Is(i, ",") && i + 2 < end && view.Is(i + 1, "and") && view[i + 2].Xpos is "VBD" && view.Has(i + 2, "conj");
            if (view.Lower(i) is "after" or "following" or "ending" || aside || contrast || next)
            {
                end = i;
            }
        }

        return end;
    }

    // "reach a deal on the destruction of …": what stands right behind the noun may hang on the verb.
    private void OfVerb(int noun, List<ProvisionMention> found)
    {
        bool passive = view.Relation(noun) is "nsubj:pass";
        int verb = view.Has(noun, "obj") || passive ? view.Head(noun) : -1;
        if (verb < 0)
        {
            return;
        }

        foreach (int child in view.Children(verb))
        {
            // "an agreement was reached on sharing the river"
            if (passive && child > verb && view[child].Xpos is "VBG" && Opens(child) is "on" && !IsPunishing(noun))
            {
                Read(child, view.End(child), explicitly: true, found);
            }

            if (view.Has(child, "obl") && view.Lemma(child) is not ("basis" or "eve" or "ground" or "grounds" or "margin" or "sideline") && (view.First(child) == view.End(noun) || view.First(child) == noun + 1 || (passive && child > verb && view.CaseOf(child) is "on" && !DayWords.IsDay(view, child))) && view.CaseOf(child) is "on" or "for" or "to" or "against")
            {
                Read(view.First(child), view.End(child), IsSubject(child, view.CaseOf(child)) && !IsPunishing(noun), found);
            }
        }
    }

    // Whom sanctions are "on" says nothing of what they forbid.
    private bool IsPunishing(int noun) => AgreementWords.Noun(AgreementNouns.LemmaOf(view, noun)) is { Kind: AgreementKind.Sanctions };

    // "an agreement on the use of the river", "for a loan of $20 million": said at some length, what it is on is what it settles.
    private bool IsSubject(int word, string preposition) => preposition is "on" or "for" && view.Pos(word) is UniversalPos.Noun && view.End(word) - view.First(word) >= LongSubject
        && !view.Has(word, "nmod:poss") && view.Lemma(word) is not ("table" or "time" or "day" or "week" or "month" or "year" or "term" or "hour" or "issue" or "matter" or "future"
            or "peace" or "settlement" or "resolution" or "solution" or "end" or "way" or "people" or "region" or "country" or "government" or "side" or "behalf" or "condition" or "principle");

    private bool IsInfinitive(int verb) => view.Child(verb, "mark") is >= 0 and int mark && view.Is(mark, "to");

    public static bool Provides(string verb) => verb is "call" or "include" or "provide" or "require" or "stipulate" or "envisage" or "oblige" or "allow"
        or "commit" or "bind" or "see" or "mandate" or "guarantee" or "foresee" or "demand" or "involve" or "bar" or "prohibit" or "ban" or "let" or "permit"
        or "cover" or "stop" or "halt" or "enable" or "set" or "order" or "limit" or "authorise" or "authorize" or "contain" or "specify" or "envision" or "entail" or "obligate" or "ensure" or "outline" or "restrict" or "scrap" or "waive" or "abolish" or "unblock" or "reopen" or "regulate" or "govern" or "demarcate" or "delimit" or "exempt" or "ask" or "urge";
}
