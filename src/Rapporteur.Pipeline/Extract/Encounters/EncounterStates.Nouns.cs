using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Encounters;

// What the words around a noun say of how far the encounter got, where its own verb does not.
internal static partial class EncounterStates
{
    // "after the visit", "builds on the calls": it was; "look forward to the meeting", "ahead of the talks", "left for the summit": it is to come.
    private static EncounterStatus? PointsTo(ReportView view, int noun, int holder, VerbPhrase phrase)
    {
        string preposition = view.Child(EncounterNouns.WithLength(view, noun), "case") is >= 0 and int word ? view.Lower(word) : "";
        if (preposition is "after" or "following" or "since")
        {
            return phrase.Time is VerbTime.Future ? EncounterStatus.Planned : EncounterStatus.Held;
        }

        bool leaves = preposition is "for" && Lexicon.EncounterWords.NounKind(EncounterNouns.LemmaOf(view, noun)) is not EncounterKind.Visit && (view.Lemma(holder) is "leave" or "depart" || (view.Child(noun, "case") is > 0 and int whither && view.Lemma(whither - 1) is "departure" or "leave"));
        if (leaves || IsAhead(view, noun))
        {
            return EncounterStatus.Planned;
        }

        return view.Lemma(holder) switch
        {
            "build" when preposition is "on" or "upon" => EncounterStatus.Held,
            "follow" when view.Has(noun, "obj") => EncounterStatus.Held,
            "look" when preposition is "to" => EncounterStatus.Planned,
            _ => null,
        };
    }

    /// <summary>"is due in Oslo on Friday for talks with him": to come.</summary>
    public static bool IsDueFor(ReportView view, int noun)
    {
        int place = view.Head(noun);
        if (place < 0 || place > noun || view.Child(place, "cop") < 0 || view.Child(noun, "case") is not (>= 0 and int preposition) || !view.Is(preposition, "for"))
        {
            return false;
        }

        if (view.Is(place, "due"))
        {
            return true;
        }

        foreach (int child in view.Children(place))
        {
            if (child < place && view.Is(child, "due"))
            {
                return true;
            }
        }

        return false;
    }

    // "his planned trip to Oslo, which was cancelled", "the planned talks have been put off": what is said last.
    private static EncounterStatus? CalledOffItself(ReportView view, int noun)
    {
        // "the talks are now off"
        if (view.Has(noun, "nsubj") && view.Head(noun) is >= 0 and int off && view.Is(off, "off") && view.Child(off, "cop") >= 0)
        {
            return EncounterStatus.Cancelled;
        }

        // "the round will therefore not take place"
        if (view.Has(noun, "nsubj") && view.Head(noun) is >= 0 and int happens && IsTakingPlace(view, happens) && VerbPhrase.Of(view, happens) is { Negated: true, Time: VerbTime.Future })
        {
            return EncounterStatus.Cancelled;
        }

        int end = view.SentenceOf(noun).EndToken;
        for (int i = noun + 1; i < end; i++)
        {
            if (view[i].Xpos is not "VBN" || view.Child(i, "aux") < 0 || VerbPhrase.Of(view, i).Negated)
            {
                continue;
            }

            EncounterStatus? status = view.Lower(i) switch
            {
                "postponed" or "delayed" or "deferred" => EncounterStatus.Postponed,
                "cancelled" or "canceled" or "scrapped" => EncounterStatus.Cancelled,
                _ => null,
            };
            int subject = status is null ? -1 : view.Child(i, "nsubj");
            if (subject == noun || (subject >= 0 && view.Is(subject, "which") && view.IsUnder(i, noun)))
            {
                return status;
            }
        }

        return null;
    }

    private static bool IsTakingPlace(ReportView view, int verb) => view.Lemma(verb) switch
    {
        "happen" or "proceed" => true,
        "take" => view.Child(verb, "obj") is >= 0 and int place && view.Is(place, "place"),
        "go" => verb + 1 < view.Count && view.Lower(verb + 1) is "ahead" or "forward",
        _ => false,
    };

    // "A meeting is not on the agenda", "a summit is out of the question", "talks are likely".
    private static EncounterStatus? OfPredicate(ReportView view, int noun)
    {
        // "This is our first meeting", say those who sit in it.
        if (view.Child(noun, "cop") is >= 0 and int be && view[be].Xpos is "VBZ" && view.Child(noun, "nmod:poss") is >= 0 and int owner && view.Is(owner, "our") && view.Child(noun, "nsubj") is >= 0 and int subject && view.Is(subject, "this"))
        {
            return EncounterStatus.Underway;
        }

        int head = view.Has(noun, "nsubj") ? view.Head(noun) : -1;
        if (head < 0 || view.Child(head, "cop") < 0)
        {
            return null;
        }

        VerbPhrase phrase = VerbPhrase.Of(view, head);
        bool open = phrase.Time is not VerbTime.Past;
        bool happens = view.Child(head, "xcomp") is var what && (what < 0 || view.Lemma(what) is "happen" or "take" or "be" or "resume" or "begin" or "start" or "go");
        EncounterStatus? said = view.Lemma(head) switch
        {
            "question" when view.CaseOf(head) is "out" => EncounterStatus.Denied,
            "impossible" or "unthinkable" when happens => EncounterStatus.Denied,
            "agenda" or "card" or "cards" or "horizon" when view.CaseOf(head) is "on" => EncounterStatus.Proposed,
            "offing" or "work" or "works" when view.CaseOf(head) is "in" => EncounterStatus.Proposed,
            "likely" or "possible" or "unlikely" when happens && open => EncounterStatus.Proposed,
            "imminent" when open => EncounterStatus.Planned,
            _ => null,
        };
        return !phrase.Negated || said is null ? said : said is EncounterStatus.Denied || view.IsLemma(head, "unlikely") ? EncounterStatus.Proposed : EncounterStatus.Denied;
    }

    /// <summary>"after the end of the talks", "since the start": not the encounter itself.</summary>
    public static bool IsPart(ReportView view, int noun) => view.Head(noun) is >= 0 and int head && view.Lemma(head) is "start" or "end" or "round" or "day";

    /// <summary>"said ahead of talks in Oslo".</summary>
    public static bool IsAhead(ReportView view, int noun)
    {
        int first = Math.Max(view.SentenceOf(noun).FirstToken + 1, view.First(noun));
        for (int i = first; i < noun; i++)
        {
            if (view.Is(i, "of") && view.Is(i - 1, "ahead"))
            {
                return true;
            }
        }

        return view.Is(first - 1, "of") && first > 1 && view.Is(first - 2, "ahead");
    }

    // "a meeting held in Oslo", "talks due to open on Monday", "the summit, which will be held in May".
    private static EncounterStatus? OfClause(ReportView view, int noun)
    {
        foreach (int child in view.Children(noun))
        {
            if (child > noun && view.Has(child, "nmod") && IsHeldBelow(view, child))
            {
                return EncounterStatus.Held;
            }

            if (!view.Has(child, "acl") || child < noun)
            {
                continue;
            }

            VerbPhrase phrase = VerbPhrase.Of(view, child);
            bool relative = view.Relation(child) is "acl:relcl";
            switch (view.Lemma(child))
            {
                case "hold" or "convene" or "host" or "organise" or "organize" when view[child].Xpos is "VBN" && !phrase.Infinitive && !relative:
                    // "will speak at the conference organised by her": it is to come.
                    return view.Lemma(child) is not ("hold" or "convene") && view.Has(noun, "obl") && view.CaseOf(noun) is "at" or "in" or "during" && VerbPhrase.Of(view, view.Head(noun)).Time is VerbTime.Future
                        ? EncounterStatus.Planned : EncounterStatus.Held;
                case "schedule" or "plan" or "set" or "slate" or "expect" when view[child].Xpos is "VBN" && !relative:
                    return EncounterStatus.Planned;
                case "due":
                    return EncounterStatus.Planned;
                case "hold" or "take" or "begin" or "start" or "open" or "convene" or "host" when relative || phrase.Infinitive:
                    return OfVerb(view, child, phrase);
            }
        }

        return null;
    }

    // "a meeting between officials of the two states held in Oslo": the parser hangs it on the last noun.
    private static bool IsHeldBelow(ReportView view, int noun)
    {
        foreach (int child in view.Children(noun))
        {
            bool held = view.Has(child, "acl") && view[child].Xpos is "VBN" && view.Relation(child) is not "acl:relcl" && view.Lemma(child) is "hold" or "convene" && view.Child(child, "aux") < 0;
            if (held || (view.Has(child, "nmod") && IsHeldBelow(view, child)))
            {
                return true;
            }
        }

        return false;
    }

    // "is in Oslo on a visit": it goes on.
    private static EncounterStatus? OfBeing(ReportView view, int told)
    {
        int noun = EncounterNouns.WithLength(view, told);
        if (view.Child(noun, "case") is not (>= 0 and int preposition) || view.Lower(preposition) is not ("on" or "for"))
        {
            return null;
        }

        int head = view.Child(noun, "cop") >= 0 && view.Is(preposition, "on") ? noun : view.Head(noun);
        if (head < 0 || view.Child(head, "cop") is not (>= 0 and int be))
        {
            return null;
        }

        return view.Lower(be) switch
        {
            "is" or "are" or "'s" or "’s" or "am" => EncounterStatus.Underway,
            "was" or "were" => EncounterStatus.Held,
            _ => view.Child(head, "aux") is >= 0 and int will && view.Lower(will) is "will" or "shall" ? EncounterStatus.Planned : null,
        };
    }

    // "At the time that they were having a call, the news came": over by now.
    private static bool IsWhile(ReportView view, int verb)
    {
        bool aside = view.Has(verb, "advcl") || view.Relation(verb) is "acl:relcl" || view.Has(verb, "acl");
        int above = aside ? Clauses.GoverningVerb(view, verb) : -1;
        return above >= 0 && view[above].Xpos is "VBD";
    }

    // "demands that it free them and meet us", "called on him to stop and enter into talks": wanted, not had.
    private static EncounterStatus? OfBareVerb(ReportView view, int verb)
    {
        if (Clauses.IsAskedFor(view, verb))
        {
            return EncounterStatus.Proposed;
        }

        if (view[verb].Xpos is not "VB" || view.Child(verb, "aux") >= 0 || view.Child(verb, "mark") is >= 0 and int mark && view.Is(mark, "to"))
        {
            return null;
        }

        int head = view.Head(verb);
        if (head >= 0 && view.Has(verb, "conj") && view.Pos(head) is UniversalPos.Verb)
        {
            VerbPhrase first = VerbPhrase.Of(view, head);
            return first.Time is VerbTime.Past or VerbTime.Present && view[head].Xpos is not "VB" ? null : OfVerb(view, head, first);
        }

        return head >= 0 && view.Has(verb, "ccomp") ? EncounterStatus.Proposed : null;
    }
}
