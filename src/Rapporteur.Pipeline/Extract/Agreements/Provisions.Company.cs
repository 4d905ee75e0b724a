using Rapporteur.Domain.Facts;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Agreements;

// What is told in one breath with an agreement as part of it, and what an agreement is for.
internal sealed partial class Provisions
{
    private const int FarthestCompany = 6;
    private const int LongestCompany = 10;
    private const int MostNamed = 3;

    // "a ceasefire and the release of all hostages", "a deal together with a pullback of troops", "the freeing of captives in return for a truce".
    private void OfCompany(int noun, List<ProvisionMention> found)
    {
        bool truce = IsTruce(noun);
        int end = view.SentenceOf(noun).EndToken;
        for (int i = noun + 1; i < Math.Min(end, noun + FarthestCompany); i++)
        {
            if (JoinEnd(i, truce) is var start && start > i && start < end)
            {
                // "secure a truce and bring the captives home"
                int stop = view[start].Xpos is "VB" or "VBG" ? start + 1 : start;
                while (stop < end && stop < start + LongestCompany && !EndsPhrase(stop))
                {
                    stop++;
                }

                Exchanged(start, stop, found);
                break;
            }

            if (EndsPhrase(i))
            {
                break;
            }
        }

        // "free the captives and secure a truce": the verb that holds it is not what joins.
        // "the release of captives would lead to a truce"
        if (truce && view.Head(noun) is >= 0 and int leads && view.Lemma(leads) is "result" or "lead" or "bring" or "mean" or "trigger" && (view.Has(noun, "obj") || view.Has(noun, "obl")) && view.Child(leads, "nsubj") is >= 0 and int price && price < leads)
        {
            Exchanged(view.First(price), view.End(price), found);
        }

        int first = view.First(noun) is var phrase && phrase <= noun ? phrase : noun;
        for (int i = first; i < noun; i++)
        {
            // "the release of captives together with a truce": what joins may hang on the truce.
            bool with = view.Is(i, "with") && i > 0 && view.Lower(i - 1) is "together" or "along";
            first = with ? i + 1 : JoinEnd(i, truce) is var joined && joined > i ? joined : first;
        }

        first = first > 0 && view[first - 1].Xpos is "VB" or "VBG" && view.Has(noun, "obj") && view.Head(noun) == first - 1 ? first - 1 : first;
        int before = first - 1;
        while (before > view.SentenceOf(noun).FirstToken && before > first - 3 && JoinEnd(before, truce) != first)
        {
            before--;
        }

        if (before > view.SentenceOf(noun).FirstToken && JoinEnd(before, truce) == first)
        {
            int open = before;
            while (open > view.SentenceOf(noun).FirstToken && open > before - LongestCompany && !EndsPhrase(open - 1))
            {
                open--;
            }

            open = open > 0 && view[open - 1].Xpos is "VB" or "VBG" ? open - 1 : open;
            Exchanged(open, before, found);
        }
    }

    // One past the words that tell of two things as one, where they begin at a token; the token itself where none do.
    private int JoinEnd(int token, bool truce) => view.Lower(token) switch
    {
        "and" or "with" => truce && !(token > 0 && view.Lower(token - 1) is "together" or "along") ? token + 1 : token,
        "alongside" => token + 1,
        "together" or "along" when token + 1 < view.Count && view.Is(token + 1, "with") => token + 2,
        "in" when token + 2 < view.Count && view.Lower(token + 1) is "exchange" or "return" && view.Is(token + 2, "for") => token + 3,
        _ => token,
    };

    private bool EndsPhrase(int token) => view.IsPunctuation(token) || view[token].Xpos is "VBD" or "VBZ" or "VBP" or "VB" or "MD" or "WDT" or "WP" or "WRB" or "TO" || view.Lower(token) is "after" or "before" or "since" or "until" or "as" or "but" or "or";

    // Who is let go, and what is pulled back: beside a truce, the price of it.
    private void Exchanged(int first, int end, List<ProvisionMention> found)
    {
        var told = new List<ProvisionMention>();
        Segment(first, end, told);
        found.AddRange(told.Where(provision => provision.Kind is ProvisionKind.PrisonerRelease or ProvisionKind.TroopWithdrawal or ProvisionKind.WeaponsWithdrawal));
    }

    private bool IsTruce(int noun)
    {
        if (AgreementWords.Noun(AgreementNouns.LemmaOf(view, noun)) is { Kind: AgreementKind.Ceasefire })
        {
            return true;
        }

        return noun > 0 && view.Head(noun - 1) == noun && AgreementWords.Noun(AgreementNouns.LemmaOf(view, noun - 1)) is { Kind: AgreementKind.Ceasefire };
    }

    // "congratulated her on an agreement to share the river": the tree may hang the clause on the verb; "the truce is meant to let aid in".
    private void OfPurpose(int noun, List<ProvisionMention> found)
    {
        int verb = noun + 2;
        if (verb < view.SentenceOf(noun).EndToken && view[noun + 1].Xpos is "TO" && view[verb].Xpos is "VB" && !view.IsUnder(verb, noun) && !IsPunishing(noun)
            && view.Head(verb) is >= 0 and int above && above < noun && view.Lemma(above) is "announce" or "applaud" or "back" or "commend" or "congratulate" or "discuss" or "endorse" or "hail" or "praise" or "propose" or "seek" or "support" or "welcome")
        {
            Read(noun + 1, view.End(verb), explicitly: true, found);
        }

        // "hailed the agreement on unlocking funds", "signed a letter of intent on Monday on building it"
        int on = noun + 1 < view.Count && view.Is(noun + 1, "of") ? noun + 3 : noun + 1;
        on = on + 2 < view.Count && view.Is(on, "on") && DayWords.IsDay(view, on + 1) ? on + 2 : on;
        if (on + 1 < view.SentenceOf(noun).EndToken && view.Is(on, "on") && view[on + 1].Xpos is "VBG" && !view.IsUnder(on + 1, noun) && !IsPunishing(noun))
        {
            Read(on + 1, view.End(on + 1), explicitly: true, found);
        }

        // "agreed to the cessation of hostilities as well as to disarmament"
        if (view.Has(noun, "obl") && view.CaseOf(noun) is "to" or "on" && view.Head(noun) is >= 0 and int agreed && view.IsLemma(agreed, "agree") && view.End(noun) < EndBehind(agreed))
        {
            Read(view.End(noun), EndBehind(agreed), explicitly: false, found);
        }

        if (view.Relation(noun) is "nsubj:pass" && view.Head(noun) is >= 0 and int meant && view.Lemma(meant) is "aim" or "design" or "intend" or "mean" && view.Child(meant, "xcomp") is >= 0 and int end)
        {
            Read(view.First(end), view.End(end), explicitly: false, found);
        }
    }

    // "elections must be held, as set out in the resolution": where its words are of a kind.
    private void OfAsTold(int noun, List<ProvisionMention> found)
    {
        int named = noun;
        for (int hops = 0; hops < MostNamed && view.Has(named, "conj"); hops++)
        {
            named = view.Head(named);
        }

        int told = view.Has(named, "obl") ? view.Head(named) : -1;
        if (told <= 0 || view[told].Xpos is not "VBN" || !view.Is(told - 1, "as") || view.Head(told) is not (>= 0 and int deed) || deed >= told
            || view.Lemma(told) is not ("set" or "lay" or "agree" or "call" or "demand" or "envisage" or "enshrine" or "foresee" or "mandate" or "outline" or "provide" or "require" or "specify" or "stipulate"))
        {
            return;
        }

        int subject = VerbPhrase.Of(view, deed).Passive ? view.Child(deed, "nsubj") : -1;
        Segment(subject >= 0 && subject < deed ? Math.Max(view.First(subject), deed - LongSubject) : deed, told - 1, found);
    }

    // "a nuclear cooperation agreement", "a loan agreement": what it gives stands before it.
    private bool IsOfAKind(int first, int noun)
    {
        for (int i = first; i < noun; i++)
        {
            if (view.Lower(i) is "border" or "boundary" or "extradition" or "loan" or "visa" || (view.Lower(i) is "cooperation" or "co-operation" && i > first))
            {
                return true;
            }
        }

        return false;
    }
}
