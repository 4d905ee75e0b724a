using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Agreements;

/// <summary>How an agreement stands, from the words that hold it.</summary>
/// <param name="Status">How it stands.</param>
/// <param name="IsTold">Whether words say so; a noun that nothing is said of is taken for one in force or wanted, by its article.</param>
/// <param name="Holder">The verb that holds the noun, or −1.</param>
/// <param name="Makes">Whether whoever does the verb is a party.</param>
/// <param name="Maker">The verb or noun that says it was made, whose day is its day ("signed", "the announcement of"), or −1.</param>
internal readonly partial record struct AgreementStanding(AgreementStatus Status, bool IsTold, int Holder, bool Makes, int Maker)
{
    private const int MostLinks = 4;

    /// <summary>How the agreement stands that a noun names.</summary>
    public static AgreementStanding Of(ReportView view, int noun)
    {
        int holder = HolderOf(view, AgreementNouns.RootOf(view, noun), out int under, out AgreementStatus? linked, out int link);
        if (holder >= 0 && Proper(view, noun, holder) is var proper && proper != holder)
        {
            return new AgreementStanding(AgreementStates.Of(view.Lemma(proper), AgreementSide.Subject)!.Value, true, proper, false, holder);
        }

        bool measure = IsMeasure(view, noun) && Participle(view, noun, out _) is null && OfModifiers(view, noun) is null;
        if (measure || IsLeftUnmade(view, noun, holder))
        {
            return measure ? new AgreementStanding(AgreementStatus.InForce, false, holder, false, -1) : new AgreementStanding(AgreementStatus.Sought, true, holder, true, -1);
        }

        AgreementStatus? clause = Participle(view, noun, out int told);
        bool made = clause is AgreementStatus.Reached or AgreementStatus.InForce;
        AgreementStatus? modified = OfModifiers(view, noun);
        AgreementStatus? held = holder >= 0 ? OfVerb(view, holder, under, IsDefinite(view, noun) || made, out bool makes) : None(out makes);
        linked ??= Before(view, noun, ref link);
        linked = linked is AgreementStatus.Negotiating && AgreementNouns.IsJoint(view, noun) ? AgreementStatus.Reached : linked;
        held ??= OfPredicate(view, noun);
        int maker = linked is AgreementStatus.Reached ? link : clause is AgreementStatus.Reached ? told : held is AgreementStatus.Reached ? holder : -1;
        if (Ended(view, noun, holder) is { } end)
        {
            return new AgreementStanding(end, true, holder, makes, maker);
        }

        if (held is AgreementStatus.Sought or AgreementStatus.Reached && Declined(view, noun, holder) is >= 0 and int declined)
        {
            return new AgreementStanding(AgreementStatus.Rejected, true, declined, makes, -1);
        }

        if (HasNo(view, noun) || HasNoWord(view, noun))
        {
            return new AgreementStanding(AgreementStatus.Sought, true, holder, makes, -1);
        }

        if (linked is { } hanging && held is not AgreementStatus.Collapsed)
        {
            // "committed to a settlement": one that is wanted.
            bool aimed = hanging is AgreementStatus.InForce && link >= 0 && view.IsLemma(link, "commitment") && !IsDefinite(view, noun) && view.Child(noun, "det") >= 0;
            bool hoped = aimed || hanging is AgreementStatus.InForce && !view.Has(noun, "compound") && held is AgreementStatus.Sought or AgreementStatus.Negotiating && !IsDefinite(view, noun);
            return new AgreementStanding(hoped ? AgreementStatus.Sought : made && hanging is AgreementStatus.Sought or AgreementStatus.Negotiating ? AgreementStatus.Reached : hanging, true, holder, makes, maker);
        }

        if (held is null && Due(view, noun) is >= 0 and int start)
        {
            return new AgreementStanding(AgreementStatus.Reached, true, holder, makes, start);
        }

        AgreementStatus? stands = held is AgreementStatus.Reached or AgreementStatus.InForce && modified is AgreementStatus.Claimed ? AgreementStatus.Claimed
            : held is AgreementStatus.InForce or null ? modified ?? held
            : held;

        // "failed to sign a brokered deal": whoever brokered it, it is not made.
        bool failed = held is AgreementStatus.Sought && holder >= 0 && view.Lemma(holder) is "sign" or "reach" or "conclude" or "clinch" or "finalise" or "finalize" && view.Head(holder) is >= 0 and int tried && view.Lemma(tried) is "fail" or "refuse";
        stands = stands is null or AgreementStatus.Sought && made && !failed ? clause : stands;
        return stands is { } status
            ? new AgreementStanding(status, true, holder, makes, maker)
            : new AgreementStanding(Untold(view, noun, holder), false, holder, makes, maker);
    }

    /// <summary>Told with "the", "this" or a possessive, or by its name: one that is known.</summary>
    public static bool IsDefinite(ReportView view, int noun)
    {
        if (view.Child(noun, "nmod:poss") >= 0 || AgreementNouns.ProperName(view, noun) is not null)
        {
            return true;
        }

        // "the treaty suspension": of the treaty
        int told = view.Has(noun, "compound") && view.Head(noun) is >= 0 and int fate && fate > noun && view.Lemma(fate) is "breach" or "extension" or "implementation" or "ratification" or "renewal" or "suspension" or "termination" or "violation" ? view.Head(noun) : noun;
        return view.Child(told, "det") is >= 0 and int article && view.Lower(article) is "the" or "this" or "that" or "these" or "those" or "such" or "both";
    }

    private static AgreementStatus? None(out bool makes)
    {
        makes = false;
        return null;
    }

    // "the implementation of the terms of the deal": past the nouns between, to the verb.
    private static int HolderOf(ReportView view, int noun, out int under, out AgreementStatus? linked, out int link)
    {
        linked = null;
        link = -1;
        under = noun;
        for (int hops = 0; hops < MostLinks; hops++)
        {
            int head = view.Head(under);
            if (head < 0)
            {
                return -1;
            }

            if (view.Pos(head) is UniversalPos.Verb)
            {
                return IsSmallClause(view, under, head) ? view.Head(head) : head;
            }

            // "reach agreement on a truce": what is reached is the truce.
            bool through = view.Has(under, "nmod") && view.Lemma(head) is "agreement" or "consensus" or "deal" or "accord";
            bool hangs = view.Has(under, "nmod") || view.Has(under, "compound") || view.Has(under, "obl");
            // "violations, including through treaties": by it, and not of it.
            bool means = IsMeans(view, under);
            if (hangs && view.Has(under, "nmod") && view.Child(under, "case") is >= 0 and int beneath && view.Is(beneath, "under"))
            {
                // "the opening of the crossings under agreements between the two"
                linked ??= AgreementStatus.InForce;
                link = link < 0 ? head : link;
            }
            else if (under == noun && view.Has(under, "compound") && noun + 1 < head && view.Lemma(noun + 1) is "negotiation" or "talk")
            {
                // "the truce negotiation team"
                linked ??= AgreementStatus.Negotiating;
                link = link < 0 ? head : link;
            }
            else if (hangs && !through && !means)
            {
                link = linked is null ? head : link;
                linked ??= AgreementStates.Of(view.Lemma(head), AgreementSide.Noun);
            }
            else if (!view.Has(under, "conj") && !view.Has(under, "appos") && !view.Has(under, "nsubj"))
            {
                return -1;
            }

            under = head;
        }

        return -1;
    }

    private static bool IsMeans(ReportView view, int noun)
    {
        foreach (int child in view.Children(noun))
        {
            if (view.Has(child, "case") && view.Lower(child) is "through" or "via")
            {
                return true;
            }
        }

        return false;
    }

    // "vetoed a resolution drawn up by Chad": the tree may take what is vetoed for the subject of "drawn".
    private static bool IsSmallClause(ReportView view, int noun, int participle) =>
        view[participle].Xpos is "VBN" && (view.Has(participle, "xcomp") || view.Has(participle, "ccomp")) && view.Has(noun, "nsubj") && view.Child(participle, "aux") < 0 && view.Head(participle) < view.First(noun)
        && view.Pos(view.Head(participle)) is UniversalPos.Verb;

    private static AgreementStatus? OfVerb(ReportView view, int verb, int under, bool definite, out bool makes)
    {
        VerbPhrase phrase = VerbPhrase.Of(view, verb);
        bool put = AgreementNouns.IsPutTo(view, under, verb);
        // "come to an agreement", "hit them with sanctions"
        bool come = view.IsLemma(verb, "come") && view.Has(under, "obl") && view.CaseOf(under) is "to";
        bool hit = view.Lemma(verb) is "hit" or "punish" or "slap" or "target" && view.Has(under, "obl") && view.CaseOf(under) is "with";
        AgreementStatus? phrasal = Phrasal(view, verb);
        string lemma = put ? "sign" : come ? "reach" : hit ? "impose" : view.IsLemma(verb, "take") && view.Lemma(under) is "action" or "measure" or "step" ? "impose" : view.Lemma(verb);
        bool subject = view.Relation(under) is "nsubj" or "nsubj:outer" && view.Head(under) == verb && !phrase.Passive && (phrase.Perfect || view[verb].Xpos is not "VBN") && !IsReduced(view, verb, lemma);
        AgreementStatus? party = subject ? null : AgreementStates.Of(lemma, AgreementSide.Party);
        AgreementKind? kind = AgreementNouns.KindOf(view, under);
        makes = party is not null || (kind is AgreementKind.Resolution && !subject && lemma is "adopt" or "circulate" or "draft" or "pass" or "prepare" or "present" or "propose" or "sponsor" or "submit" or "table" or "vote" or "work") || (kind is AgreementKind.Sanctions && !subject
            && (AgreementStates.Of(lemma, AgreementSide.Object) is AgreementStatus.Sought || lemma is "consider" or "consult" or "develop" or "mull" or "plan" or "prepare" or "threaten" or "weigh" or "implement" or "apply" or "announce" or "adopt" or "enact" or "unveil" or "slap" or "place" or "maintain" or "tighten" or "extend" or "prolong" or "renew" or "broaden"));
        AgreementStatus? plain = subject ? OfSubject(view, verb) : phrasal ?? party ?? AgreementStates.Of(lemma, AgreementSide.Object) ?? (IsHad(view, verb, under, phrase) ? AgreementStatus.Reached : null);

        // "abides by", "calls for", "adheres to": beside another preposition the verb says nothing of it.
        if (plain is null || (!put && !come && !hit && phrasal is null && view.Has(under, "obl") && view.Child(under, "case") is >= 0 and int preposition && !Takes(lemma, view.Lower(view.Is(preposition, "out") && preposition + 1 < view.Count && view.Is(preposition + 1, "of") ? preposition + 1 : preposition), phrase)))
        {
            return view.Has(under, "obl") && view.Child(under, "case") is >= 0 and int case_
                && (view.Lower(case_) is "under" or "pursuant" || (case_ > 0 && view.Is(case_ - 1, "pursuant"))) && !(definite && phrase.Time is VerbTime.Future or VerbTime.Unreal) ? AgreementStatus.InForce : null;
        }

        if (phrase.Infinitive && (IsManaged(view, verb) || (kind is AgreementKind.Sanctions && IsResolved(view, verb))))
        {
            return plain;
        }

        if (kind is AgreementKind.Sanctions && !subject && IsUnderWay(view, verb, lemma))
        {
            return AgreementStatus.Reached;
        }

        // "called to welcome the deal": it is made.
        if (definite && lemma is "welcome" or "hail" or "applaud" && phrase.Infinitive && !phrase.Negated && plain is AgreementStatus.Reached)
        {
            return plain;
        }

        // "suspended the treaty" ends it for now; "suspended the sanctions" is a step that was taken.
        bool sanctions = AgreementNouns.KindOf(view, under) is AgreementKind.Sanctions;
        plain = !sanctions && lemma is "suspend" or "freeze" or "halt" ? AgreementStatus.Collapsed : plain;
        bool open = (plain is AgreementStatus.Reached && IsGerund(view, verb)) || phrase.Time is VerbTime.Future or VerbTime.Unreal or VerbTime.Infinitive || view[verb].Xpos is "VB" || IsTried(view, verb) || IsCondition(view, verb);
        // "Kenya quit the accord": past and present look the same.
        open &= !(lemma is "quit" && view.Child(verb, "nsubj") >= 0 && view.Child(verb, "aux") < 0 && view.Child(verb, "mark") < 0);
        return plain switch
        {
            AgreementStatus.Reached when phrase.Negated || open => definite && lemma is "accept" or "approve" or "endorse" or "ratify" ? null : AgreementStatus.Sought,
            AgreementStatus.InForce when open => definite ? null : AgreementStatus.Sought,
            AgreementStatus.InForce when phrase.Negated => definite ? AgreementStatus.InForce : AgreementStatus.Sought,
            AgreementStatus.Violated or AgreementStatus.Collapsed when open || phrase.Negated => definite ? AgreementStatus.InForce : null,
            AgreementStatus.Rejected when open || phrase.Negated => null,
            AgreementStatus.Sought or AgreementStatus.Negotiating when definite => null,
            _ => plain,
        };
    }

    private static bool Takes(string verb, string preposition, VerbPhrase phrase) => preposition switch
    {
        "by" => verb is "abide" or "mar" or "stand" || phrase.Passive,
        "to" => verb is "accede" or "adhere" or "agree" or "stick" or "commit",
        "for" => verb is "call" or "push" or "press" or "hope",
        "on" => verb is "agree" or "work" or "impose" or "vote" or "renege",
        "with" => verb is "comply" or "threaten",
        "into" => verb is "enter",
        "towards" or "toward" or "at" => verb is "work" or "push",
        "from" => verb is "withdraw" or "pull" or "exit",
        "of" => verb is "pull",
        "over" or "about" => verb is "negotiate",
        _ => false,
    };
}
