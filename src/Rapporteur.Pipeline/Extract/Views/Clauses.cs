using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Views;

/// <summary>Finds subjects and governors through the tree, where a verb shares or borrows them.</summary>
internal static class Clauses
{
    /// <summary>The word that is the verb's subject: its own, its coordinate's, its governor's, or the noun a relative or reduced clause hangs on; −1 if none.</summary>
    public static int Subject(ReportView view, int verb)
    {
        int at = verb;
        for (int hops = 0; hops < 6 && at >= 0; hops++)
        {
            int own = OwnSubject(view, at);
            if (own >= 0)
            {
                return Antecedent(view, own, at);
            }

            string relation = view.Relation(at);
            int head = view.Head(at);
            if (head < 0)
            {
                return -1;
            }

            if (IsWish(view, at, head) && Wisher(view, head) is >= 0 and int whose)
            {
                return whose;
            }

            if ((IsPurpose(view, at, head) || IsWish(view, at, head)) && GoverningVerb(view, head) is >= 0 and int above)
            {
                at = above;
                continue;
            }

            if (IsPredicate(view, at, head, out int of))
            {
                at = of;
                continue;
            }

            if (relation.StartsWith("acl", StringComparison.Ordinal) && view.Pos(head) is not (UniversalPos.Verb or UniversalPos.Aux))
            {
                // "has been among those calling for …": who has been.
                return view[at].Xpos is "VBN" && !IsFiniteBehindApposition(view, at) ? -1
                    : view.Is(head, "those") && view.Child(head, "cop") >= 0 && view.Child(head, "nsubj") is >= 0 and int one ? one
                    : head;
            }

            bool borrows = relation.StartsWith("conj", StringComparison.Ordinal) || relation.StartsWith("xcomp", StringComparison.Ordinal)
                || relation.StartsWith("advcl", StringComparison.Ordinal) || IsNextSaying(view, at, head);
            if (!borrows)
            {
                return -1;
            }

            if (relation.StartsWith("xcomp", StringComparison.Ordinal) && Asked(view, head, at) is >= 0 and int controller
                && (IsAsking(view.Lemma(head)) || view.Lemma(head) is "allow" or "lead" or "prompt"))
            {
                return controller;
            }

            at = head;
        }

        return -1;
    }

    // Whoever is told to do something: the parser takes whom one urges for either object.
    private static int Asked(ReportView view, int verb, int before) =>
        view.Child(verb, "obj") is >= 0 and int asked && asked < before ? asked
        : view.Child(verb, "iobj") is >= 0 and int told && told < before ? told
        : -1;

    // Verbs that make somebody do something, or want it.
    private static bool IsAsking(string verb) =>
        verb is "invite" or "urge" or "ask" or "press" or "tell" or "order" or "instruct" or "encourage" or "force" or "compel" or "persuade" or "convince" or "push" or "pressure" or "implore"
            or "beg" or "exhort" or "request" or "challenge" or "direct" or "advise" or "remind" or "warn";

    // "became the first leader to meet him", "was the first to meet him": what the clause hangs on says what its subject is.
    private static bool IsPredicate(ReportView view, int verb, int head, out int of)
    {
        of = view.Child(head, "cop") >= 0 ? head : view.Head(head);
        return view.Has(verb, "acl") && view.Child(verb, "mark") is >= 0 and int mark && view.Is(mark, "to") && of >= 0
            && (of == head || (view.Has(head, "xcomp") && view.Lemma(of) is "become" or "remain"));
    }

    // "the ministry said adding that …": without the comma the tree takes the next saying for what was said.
    private static bool IsNextSaying(ReportView view, int verb, int head) =>
        view.Has(verb, "ccomp") && view[verb].Xpos is "VBG" && verb == head + 1 && SpeechVerbs.Of(view.Lemma(verb)) is not null && SpeechVerbs.Of(view.Lemma(head)) is not null;

    // "Redwan Hussien, the adviser of …, confirmed that": only what is finite takes a clause behind the comma of an apposition.
    private static bool IsFiniteBehindApposition(ReportView view, int verb) =>
        verb > 0 && view.Is(verb - 1, ",") && view.Has(view.Head(verb), "root") && view.Child(view.Head(verb), "appos") >= 0
        && (view.Child(verb, "ccomp") >= 0 || view.Child(verb, "obj") >= 0 || (view.Child(verb, "obl") >= 0 && Agent(view, verb) < 0)) && view.Lemma(verb) is not ("tell" or "inform" or "advise");

    /// <summary>The subject, and, of "called on him to meet us" and "invited her to visit", he and she; −1 if not said.</summary>
    public static int Doer(ReportView view, int verb)
    {
        int head = view.Head(verb);
        if (head >= 0 && view.Has(verb, "conj") && view.Child(verb, "nsubj") < 0 && view.Pos(head) is UniversalPos.Verb && VerbPhrase.Of(view, head).Infinitive)
        {
            return Doer(view, head);
        }

        if (IsAskedFor(view, verb))
        {
            return Asked(view, head, verb) is >= 0 and int them ? them : CalledOn(view, head, verb);
        }

        bool leans = view.Has(verb, "xcomp") || view.Has(verb, "advcl") || view.Has(verb, "ccomp");
        if (head >= 0 && leans && view.Child(verb, "nsubj") < 0 && view.Child(verb, "mark") is >= 0 and int mark && view.Is(mark, "to"))
        {
            if (IsAsking(view.Lemma(head)) && Asked(view, head, verb) is >= 0 and int asked)
            {
                return asked;
            }

            if (view.Lemma(head) is "call" or "appeal" && CalledOn(view, head, verb) is >= 0 and int called)
            {
                return called;
            }
        }

        // "congratulates both on signing", "accused her of breaking off the talks"
        bool praised = head >= 0 && leans && view[verb].Xpos is "VBG" && view.Child(verb, "nsubj") < 0 && view.Child(verb, "mark") is >= 0 and int of && view.Lower(of) is "on" or "for" or "of"
            && view.Lemma(head) is "congratulate" or "thank" or "commend" or "praise" or "applaud" or "credit" or "accuse" or "criticise" or "criticize" or "condemn";
        return praised && view.Child(head, "obj") is >= 0 and int who ? who : Subject(view, verb);
    }

    /// <summary>"Norway calls on Kenya to free them, and engage in talks": a bare form beside "calls" is no "calls", wherever the tree hung it, and is asked for.</summary>
    public static bool IsAskedFor(ReportView view, int verb) =>
        view.Has(verb, "conj") && view[verb].Xpos is "VB" or "VBP" && view.Child(verb, "nsubj") < 0 && view.Child(verb, "aux") < 0 && view.Head(verb) is >= 0 and int head
        && view[head].Xpos is "VBZ" or "VBD" && (view.Lemma(head) is "call" or "appeal" || IsAsking(view.Lemma(head)));

    private static int CalledOn(ReportView view, int verb, int before)
    {
        foreach (int child in view.Children(verb))
        {
            if (view.Has(child, "obl") && child < before && view.Child(child, "case") is >= 0 and int preposition && view.Lower(preposition) is "on" or "upon" or "to")
            {
                return child;
            }
        }

        return -1;
    }

    // "his offer to meet her", "the readiness of Kenya to meet her": whoever offers would meet her.
    private static bool IsWish(ReportView view, int verb, int noun) =>
        view.Has(verb, "acl") && view.Pos(noun) is UniversalPos.Noun && view.Child(verb, "mark") is >= 0 and int mark && view.Is(mark, "to")
        && IsWish(view.Lemma(noun));

    /// <summary>Whether the noun tells of something that its owner would do or would not: "readiness", "refusal".</summary>
    public static bool IsWish(string noun) =>
        noun is "intent" or "willingness" or "readiness" or "desire" or "wish" or "intention" or "refusal" or "offer" or "plan" or "decision" or "pledge" or "promise" or "vow";

    private static int Wisher(ReportView view, int wish) =>
        view.Child(wish, "nmod:poss") is >= 0 and int his ? his
        : view.Child(wish, "nmod") is >= 0 and int owner && view.Child(owner, "case") is >= 0 and int of && view.Is(of, "of") ? owner
        : -1;

    // "flew to Geneva to meet": no name is told apart by an infinitive, so one that the parser hung there is the verb's.
    private static bool IsPurpose(ReportView view, int verb, int head) =>
        view.Has(verb, "acl") && view.Pos(head) is UniversalPos.Propn && view.Child(verb, "mark") is >= 0 and int mark && view.Is(mark, "to");

    /// <summary>Who did it in a passive: "was denied by Brussels"; −1 if not said.</summary>
    public static int Agent(ReportView view, int verb)
    {
        foreach (int child in view.Children(verb))
        {
            if (view.Has(child, "obl") && view.Child(child, "case") is >= 0 and int preposition && view.Is(preposition, "by"))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>The same where place or day stand between and the parser hung it on these: "was received on Monday in Oslo by the king".</summary>
    public static int AgentBehind(ReportView view, int verb)
    {
        const int farthest = 8;
        int end = Math.Min(view.SentenceOf(verb).EndToken, verb + farthest);
        for (int i = verb + 1; view[verb].Xpos is "VBN" && i < end && view.Pos(i) is not (UniversalPos.Verb or UniversalPos.Punct); i++)
        {
            if (view.Is(i, "by") && view.Has(i, "case"))
            {
                return view.Head(i) > i ? view.Head(i) : -1;
            }
        }

        return -1;
    }

    /// <summary>"Had the talks gone on", "should they meet": a condition by the order of its words.</summary>
    public static bool IsInverted(ReportView view, int verb)
    {
        int subject = view.Child(verb, "nsubj");
        int aux = view.Child(verb, "aux");
        return aux >= 0 && subject > aux && subject < verb && view.Lower(aux) is "had" or "should" or "were" && view.Child(verb, "mark") < 0 && (view.Has(verb, "advcl") || view.First(verb) == aux)
            && !view.Text.TextOf(verb, view.SentenceOf(verb).EndToken).EndsWith('?');
    }

    /// <summary>The nearest verb above, or −1.</summary>
    public static int GoverningVerb(ReportView view, int token)
    {
        int at = view.Head(token);
        while (at >= 0 && view.Pos(at) is not UniversalPos.Verb)
        {
            at = view.Head(at);
        }

        return at;
    }

    /// <summary>How many arcs lie between two words of one sentence; 99 where no path is short.</summary>
    public static int Distance(ReportView view, int a, int b)
    {
        int up = 0;
        for (int at = a; at >= 0 && up < 12; at = view.Head(at), up++)
        {
            int down = 0;
            for (int other = b; other >= 0 && down < 12; other = view.Head(other), down++)
            {
                if (other == at)
                {
                    return up + down;
                }
            }
        }

        return 99;
    }

    private static int OwnSubject(ReportView view, int verb)
    {
        foreach (int child in view.Children(verb))
        {
            if (view.Has(child, "nsubj") && !IsDateline(view, child, verb))
            {
                return child;
            }
        }

        return -1;
    }

    // "OSLO – Rival parties have agreed": where the report was written, before a dash and another subject.
    private static bool IsDateline(ReportView view, int subject, int verb)
    {
        if (view.First(subject) != view.SentenceOf(subject).FirstToken || view.Pos(subject) is not UniversalPos.Propn)
        {
            return false;
        }

        foreach (int child in view.Children(verb))
        {
            if (child > subject && child < verb && view.Has(child, "nsubj"))
            {
                return view.First(child) > 0 && view.Lower(view.First(child) - 1) is "-" or "–" or "—" or "--";
            }
        }

        return false;
    }

    // "who are holding talks": the relative pronoun stands for the noun that the clause hangs on.
    private static int Antecedent(ReportView view, int subject, int verb)
    {
        if (view.Lower(subject) is "who" or "which" or "that" && view.Relation(verb).StartsWith("acl", StringComparison.Ordinal) && view.Head(verb) is >= 0 and int head)
        {
            // "was among those who met him": who was.
            return view.Is(head, "those") && view.Child(head, "cop") >= 0 && view.Child(head, "nsubj") is >= 0 and int one ? one : head;
        }

        // A relative clause that the parser hung elsewhere: "accompanied President Lee Jae-in, who held talks".
        return view.Lower(subject) is "who" && subject > 1 && view.Is(subject - 1, ",") && view.Relation(verb).EndsWith("relcl", StringComparison.Ordinal) ? subject - 2 : subject;
    }
}
