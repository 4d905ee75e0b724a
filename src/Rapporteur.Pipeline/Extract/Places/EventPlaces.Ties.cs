using Rapporteur.Domain.Places;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Places;

// Whether the tree ties a place to an event.
internal sealed partial class EventPlaces
{
    // "a meeting between officials of the two states held in Oslo": whatever the clause hangs on, it was held there.
    private bool IsHeldAt(int verb, int trigger) => verb > trigger && view[verb].Xpos is "VBN" && view.Lemma(verb) is "hold" or "convene" or "schedule" && view.Has(verb, "acl") && view.IsUnder(verb, trigger);

    // "Today in Jerusalem she met him": the day stands between.
    private bool IsToday(int token) => view.Lower(token) is "today" or "yesterday" or "tonight" or "tomorrow" or "earlier" || view.Lower(token).EndsWith("day", StringComparison.Ordinal);

    // "flew to Jeddah, where she met him": the clause says it was there.
    private bool IsWhere(int token, int trigger, int other)
    {
        for (int verb = trigger, hops = 0; verb >= 0 && hops < MostArcs; verb = view.Head(verb), hops++)
        {
            if (view.Relation(verb) is "acl:relcl")
            {
                bool where = view.Head(verb) == token || (view.Head(verb) is >= 0 and int place && view.Head(place) == token && view.Has(place, "appos"));
                return where && HasWhere(verb) && (view.IsUnder(verb, token) || verb == other);
            }
        }

        return false;
    }

    private bool HasWhere(int verb)
    {
        foreach (int child in view.Children(verb))
        {
            if (view.Is(child, "where"))
            {
                return true;
            }
        }

        return false;
    }

    // "met to discuss the war in Sudan", "to end fighting in Yemen": a place of the matter, and not of the meeting.
    private bool IsOfPurpose(int head, int trigger, int other)
    {
        int verb = head;
        while (verb >= 0 && view.Pos(verb) is not UniversalPos.Verb)
        {
            verb = view.Head(verb);
        }

        return verb >= 0 && verb != trigger && verb != other && (view.IsUnder(verb, trigger) || view.IsUnder(verb, other)) && VerbPhrase.Of(view, verb).Infinitive
            && EncounterWords.VerbKind(view.Lemma(verb)) is null or Domain.Facts.EncounterKind.Talks && !EncounterWords.Holds(view.Lemma(verb)) && view.Lemma(verb) is not ("attend" or "take");
    }

    // "discussions with engineers and traders in Doha": whoever they are, they were met there.
    private bool IsWithThem(int token, int trigger, int other)
    {
        int at = token;
        for (int hops = 0; hops < 5 && at >= 0; hops++)
        {
            int head = view.Head(at);
            if (at != token && (head == trigger || head == other))
            {
                return view.Has(at, "obj") || (view.Child(at, "case") is >= 0 and int preposition && view.Lower(preposition) is "with" or "between" or "among");
            }

            if (!(view.Has(at, "nmod") || view.Has(at, "conj") || view.Has(at, "appos")) || (at != token && !IsWho(at) && !view.Is(at, "others")))
            {
                return false;
            }

            at = head;
        }

        return false;
    }

    // "in the port of Chornomorsk", "at the presidential palace in Kabul": the building or town that bears the name is where.
    private int Whole(int token)
    {
        int head = view.Head(token);
        return head >= 0 && view.Has(token, "nmod") && view.Child(token, "case") is >= 0 and int of && view.Lower(of) is "of" or "in" or "near" or "outside" && IsSpot(head) ? head : token;
    }

    // "in the Venezuelan capital", "in Ukraine's capital"
    private Place? OfCapital(int trigger, int other, out int token)
    {
        Sentence sentence = view.SentenceOf(trigger);
        for (token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            bool tied = view.Is(token, "capital") && view.Child(token, "case") is >= 0 and int preposition && view.Lower(preposition) is "in" or "to" or "at"
                && view.Head(token) is var head && (head == trigger || head == other);
            if (!tied)
            {
                continue;
            }

            foreach (int child in view.Children(token))
            {
                Country? country = view.Has(child, "amod") ? Countries.ByDemonym(view[child].Form)
                    : view.Has(child, "nmod") || view.Has(child, "compound") ? Countries.ByName(view.Text.TextOf(view.First(child), child + 1)) ?? Countries.ByName(view[child].Form) ?? Countries.ByDemonym(view[child].Form)
                    : null;
                if (country is not null && Lexicon.Places.ByName(country.Capital) is { } city)
                {
                    return city.ToPlace();
                }
            }
        }

        token = -1;
        return null;
    }

    private bool IsSpot(int noun) => view.Lemma(noun) is "city" or "town" or "port" or "village" or "capital" or "resort" or "palace" or "headquarters"
        or "residence" or "building" or "suburb" or "island" or "district" or "base" or "airport" or "embassy" or "office" or "hotel" or "center" or "centre" or "villa" or "retreat" or "compound" or "estate" or "mansion" or "ranch" or "ministry";

    private bool IsTied(int token, bool goesTo)
    {
        int preposition = view.Child(token, "case");

        // "discussed the situation in Gaza": where the matter is, whatever the parser hung it on.
        if (preposition > 0 && view.Lemma(preposition - 1) is "situation" or "conflict" or "war" or "crisis" or "development" or "violence" or "fighting" or "hostility" or "tension"
            or "unrest" or "operation" or "truce" or "ceasefire" or "coup" or "peace" or "stability" or "interest" or "presence")
        {
            return false;
        }

        if (preposition < 0)
        {
            return goesTo && view.Has(token, "obj");
        }

        string word = view.Lower(preposition);
        return preposition < token && (word is "in" or "at" or "near" or "outside" || (goesTo && word is "to" or "into")
            || (word is "on" && Lexicon.Places.ByName(view.Text.TextOf(token, token + 1)) is { Kind: PlaceKind.Region }));
    }

    // "the situation in Syria": the place belongs to another noun than the event's.
    private bool IsNested(int token, int head, int trigger, int other) =>
        head >= 0 && head != trigger && head != other && view.Has(token, "nmod") && view.Pos(head) is UniversalPos.Noun;

    private bool IsWho(int noun) => view.Pos(noun) == UniversalPos.Propn || AgentNouns.NumberOf(view.Lemma(noun)) is not null;

    // "at the start of a meeting in Geneva", "on the sidelines of the summit in China".
    private bool IsPart(int noun)
    {
        // "behind closed doors in Lisbon"
        if (IsSection(noun) || (view.IsLemma(noun, "level") && view.CaseOf(noun) is "at") || (view.IsLemma(noun, "door") && view.Child(noun, "case") is >= 0 and int behind && view.Is(behind, "behind")))
        {
            return true;
        }

        // The summit itself may bear a name: "the sidelines of the Group of Twenty summit".
        int above = view.Head(noun);
        return EncounterWords.NounKind(view.Lemma(noun)) is not null && view.Has(noun, "nmod")
            && (IsSection(above) || (above >= 0 && view.Pos(above) == UniversalPos.Propn && IsSection(view.Head(above))));
    }

    private bool IsSection(int noun) => noun >= 0 && view.Lemma(noun) is "sideline" or "round" or "start" or "end" or "margin" or "day";
}
