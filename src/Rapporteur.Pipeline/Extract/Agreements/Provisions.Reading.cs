using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Agreements;

// A stretch of words that tells provisions, cut into its parts.
internal sealed partial class Provisions
{
    private const int FewestWords = 2;

    private void Read(int first, int end, bool explicitly, List<ProvisionMention> found, int whole = 0)
    {
        // "an agreement dependent on guarantees": its condition
        if (first < end && view.Lower(first) is "conditional" or "contingent" or "dependent")
        {
            return;
        }

        int before = found.Count;
        (int First, int End) deed = (-1, -1);
        for (int start = first; start < end;)
        {
            int stop = start;
            while (stop < end && (stop < whole || !Parts(stop, start)))
            {
                stop++;
            }

            int sofar = found.Count;
            Segment(start, stop, found);
            deed = deed.First < 0 && found.Count == sofar && IsDeed(start, stop, first, end) ? (start, stop) : deed;
            start = stop + 1;
        }

        if (explicitly && found.Count > before && deed.First >= 0)
        {
            found.Add(new ProvisionMention(ProvisionKind.Other, view.Range(deed.First, deed.End)));
        }
        else if (explicitly && found.Count == before && end - first >= FewestWords)
        {
            found.Add(new ProvisionMention(ProvisionKind.Other, view.Range(first, end)));
        }
    }

    // "to protect dams, shelter civilians and let aid in": each is to be done, and told beside the others.
    private bool IsDeed(int start, int stop, int first, int end)
    {
        for (int i = start; i < stop; i++)
        {
            if (view.Lower(i) is "who" or "whose" or "which" or "where")
            {
                return false;
            }

            if (view[i].Xpos is not "VB" || IsVagueDeed(i) || view.Child(i, "obj") is not (>= 0 and int what) || what >= stop)
            {
                continue;
            }

            int lead = view.Has(i, "conj") ? view.Head(i) : i;
            bool inside = lead >= first && lead < end;
            bool outer = view.Head(lead) < first || view.Head(lead) >= end;
            if (inside && outer && IsInfinitive(lead))
            {
                return true;
            }
        }

        return false;
    }

    // "to take the objections into account": nothing that is settled.
    private bool IsVagueDeed(int verb) => view.Lemma(verb) is "consider" or "discuss" or "examine" or "explore" or "review" or "study"
        || (view.IsLemma(verb, "take") && view.Child(verb, "obl") is >= 0 and int where && view.Lemma(where) is "account" or "consideration");

    private void Segment(int first, int end, List<ProvisionMention> found)
    {
        if (end <= first)
        {
            return;
        }

        var lemmas = new HashSet<string>(StringComparer.Ordinal);
        for (int i = first; i < end; i++)
        {
            // "monitor the truce": one that there is; "election interference", "the power grid": no election and no power.
            if (IsWatched(i) || IsToldOf(i) || IsMet(i) || IsOfTalks(i) || (view.Lemma(i) is "election" or "power" && view.Has(i, "compound") && view.Head(i) is var whole && whole > i && view.Lemma(whole) is not ("sharing" or "transfer" or "handover")))
            {
                continue;
            }

            // "to end a dispute that many feared could bring violence": aside.
            if (i > first + 1 && view.Lower(i) is "that" or "which" or "who" or "whom" or "whose" && view[i].Xpos is "WDT" or "WP" or "WP$" && view.Head(i) is var told && told > i && !Provides(view.Lemma(told)))
            {
                break;
            }

            // "to work together ahead of the summit": when, and not what.
            if (i > first && (view.Lower(i) is "before" || (i + 1 < end && view.Lower(i) is "ahead" && view.Is(i + 1, "of")) || (i + 1 < end && view.Is(i, "prior") && view.Is(i + 1, "to"))))
            {
                break;
            }

            lemmas.Add(AgreementNouns.LemmaOf(view, i));
            if (view[i].Xpos is "VBN" or "VBD" or "VBG")
            {
                // The lemma of a past may be cut short; "stop shelling" is no shell.
                lemmas.Add(view.Lower(i));
            }
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

    // "talks overseen by the commission": nobody is watched.
    private bool IsOfTalks(int token) => view[token].Xpos is "VBN" && view.Lemma(token) is "oversee" or "supervise" && view.Child(token, "aux") < 0 && view.Head(token) is >= 0 and int head
        && ((token > 0 && view.IsPunctuation(token - 1)) || EncounterWords.NounKind(view.Lemma(head)) is not null) && ProvisionWords.KindsOf([view.Lemma(head), "election", "fighting", "prisoner", "troop", "weapon"]) is var kinds
        && (kinds.Count == 0 || kinds.IsSubsetOf([ProvisionKind.Negotiation]) || (token > 0 && view.IsPunctuation(token - 1) && view.Pos(head) is not UniversalPos.Noun));

    // "met all its obligations": no meeting.
    private bool IsMet(int token) => view.IsLemma(token, "meet") && view.Child(token, "obj") is >= 0 and int what
        && view.Lemma(what) is "obligation" or "commitment" or "condition" or "criterion" or "deadline" or "demand" or "need" or "requirement" or "standard" or "target" or "goal";

    // "coverage of the elections", "the results of the vote": one that there was.
    private bool IsToldOf(int token) => view.Lemma(token) is "election" or "vote" or "ballot" or "referendum" && view.Has(token, "nmod") && view.Head(token) is var what && what >= 0 && what < token
        && view.Lemma(what) is "aftermath" or "coverage" or "eve" or "fraud" or "loser" or "outcome" or "result" or "winner";

    private bool IsWatched(int token) =>
        AgreementWords.Noun(AgreementNouns.LemmaOf(view, token)) is { Kind: AgreementKind.Ceasefire } && view.Child(token, "det") is >= 0 and int the && view.Is(the, "the")
        && view.Head(token) is >= 0 and int watch && view.Lemma(watch) is "monitor" or "monitoring" or "oversee" or "supervise" or "supervision" or "observe" or "verify" or "watch" or "compliance" or "violation" or "breach";

    // "its weapons and equipment" is one; "hand over its weapons and leave the town" is two.
    private bool Parts(int token, int start)
    {
        if (view.Lower(token) is "," or ";" or ":")
        {
            return token > start;
        }

        return view.Is(token, "and") && token - start >= 3 && !JoinsThings(token, start);
    }

    // "pull back troops and heavy guns": one deed done to both.
    private bool JoinsThings(int token, int start) =>
        view.Head(token) is >= 0 and int second && second > token && view.Pos(second) is UniversalPos.Noun && view.Has(second, "conj") && view.Head(second) is >= 0 and int one && one > start
        && view.Pos(one) is UniversalPos.Noun && view.Has(one, "obj") && view.Head(one) >= start && view.Head(one) < one;

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

    // "gives access to the port", "would have Kenya withdraw": read where the words are of a kind.
    public bool Changes(int verb) => view.Lemma(verb) is "give" or "grant" or "open" or "set" or "create" or "establish" or "end" or "cut" or "reduce" or "lift" or "ease" or "restore" or "free" or "release" or "extend"
        or "force" or "compel" or "pave" or "introduce" or "return" or "hand" or "bring" or "result" or "lead" or "unlock" or "unfreeze" or "curb" or "cap" or "freeze" or "dismantle"
        || (view.IsLemma(verb, "have") && (view.Child(verb, "ccomp") >= 0 || view.Child(verb, "xcomp") >= 0));
}
